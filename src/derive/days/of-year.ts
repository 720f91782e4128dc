import type { Unit } from "../units";
import type { Anchors } from "./anchors";
import { dayNumber, ymd } from "./calendar";
import type { Expression } from "./expression";
import { resolveDate, resolveYear } from "./resolve-date";

/** The year that opens a sentence: "Last year, prices fell", "In 2009 she …"; nothing where none does. */
export function openingYear(units: Unit[], anchors: Anchors): number | null {
  const opening = units[0]?.low === "in" ? units[1] : units[0];
  const expression = opening?.kind === "date" ? opening.date?.expression : undefined;
  return expression?.type === "year" ? ymd(resolveYear(expression.year, anchors).earliest!).year : null;
}

/** "Last year, … on June 21": a day and month without a year are of the one that opens the sentence. */
export const inYear = (expression: Expression, year: number | null): Expression =>
  year !== null && expression.type === "date" && expression.month !== null && expression.year === null
    ? { ...expression, year }
    : expression;

const LATE = 60;

/** A day or a month of a year that a text told last, long ago: "in August 1972". */
export interface ToldMonth {
  year: number;
  month: number;
  day: number | null;
}

/** What an expression tells of a month of a year long gone; what was told before, where it tells none; nothing where it tells a day of late. */
export function toldMonth(expression: Expression, written: number, before: ToldMonth | null): ToldMonth | null {
  if (expression.type === "weekday" || expression.type === "from publication") return null;
  if (expression.type !== "date" && expression.type !== "month") return before;
  const { year, month } = expression;
  if (year === null || month === null) return null;
  const day = expression.type === "date" ? expression.day : null;
  return dayNumber(year, month, day ?? 1) < written - LATE ? { year, month, day } : null;
}

/** "In August 1972 … On 19 August … on the 21st": a day of the month last told, where the nearest such day is long gone anyhow. */
export function inToldMonth(expression: Expression, anchors: Anchors, told: ToldMonth | null): Expression {
  if (expression.type !== "date" || expression.year !== null || told === null) return expression;
  const { month, day } = expression;
  if (month === null)
    return told.day !== null && day > told.day ? { ...expression, month: told.month, year: told.year } : expression;
  const nearest = resolveDate(expression, anchors, false)?.earliest ?? null;
  if (nearest === null || nearest > anchors.written - LATE) return expression;
  return month === told.month || month === told.month + 1 ? { ...expression, year: told.year } : expression;
}
