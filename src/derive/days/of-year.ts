import type { Unit } from "../units";
import type { Anchors } from "./anchors";
import { ymd } from "./calendar";
import type { Expression } from "./expression";
import { resolveYear } from "./resolve-date";

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
