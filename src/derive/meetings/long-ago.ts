import type { Context } from "../context";
import type { Unit } from "../units";
import { wordSet } from "../word-set";
import type { SentenceDates } from "./dates";

export const LONG_AGO = 120;

/** Notes that a paragraph speaks of a time long before the report, until it names a later day. */
export function noteLongAgo(context: Context, paragraph: number, { units, written }: SentenceDates): void {
  if (units.length === 0) return;
  const isOld = units.every(({ past }) => past?.latest != null && past.latest < written - LONG_AGO);
  context.longAgo = isOld ? paragraph : -1;
}

const WITHIN = wordSet("at in during of on amid");
const THAT = wordSet("that those");

const LONG = wordSet("week weeks month months year years");
const OPENING = 6;

/** "A month later the two met again". */
const isLater = (units: Unit[], how: ReadonlySet<string>, reach: number): boolean =>
  units.slice(1, reach).some(({ low }, i) => low === "later" && how.has(units[i]!.low));

const YEARS = wordSet("year years");

/** "Four years later he met Y". */
const isYearsLater = (units: Unit[]): boolean => isLater(units, YEARS, 4) && !units.some(({ kind }) => kind === "date");

/** "Flew in at the height of that crisis and met B", where the paragraph told of a crisis of last year; "a year later he met B". */
export function isOfThatTime({ longAgo }: Context, paragraph: number, units: Unit[]): boolean {
  if ((longAgo >= 0 && isLater(units, LONG, OPENING)) || isYearsLater(units)) return true;
  if (longAgo !== paragraph) return false;
  return units.some((u, i) => THAT.has(u.low) && WITHIN.has(units[i - 1]?.low ?? "") && units[i + 1]?.kind === "word");
}
