import type { Token } from "../tokens";
import { wordSet } from "../word-set";
import { MONTHS, WEEKDAYS } from "./calendar";

export const NUMBER_WORDS = new Map(
  "a one two three four five six seven eight nine ten".split(" ").map((w, i) => [w, Math.max(i, 1)]),
);

export const PARTS_OF_DAY = wordSet("morning afternoon evening night noon midday midnight lunchtime");
const STARTERS = wordSet(
  "today yesterday tomorrow tonight the last this next early earlier late mid that same later a an one two three four five six seven eight nine ten in hours half",
);
const BEFORE_MONTH = wordSet("early late mid");
const BEFORE_WEEKDAY = wordSet("last next this");

export const SEASONS = new Map([
  ["spring", [3, 5]],
  ["summer", [6, 8]],
  ["autumn", [9, 11]],
]);

export const NUMERIC = 1;
export const MONTHLY = 2;
export const WEEKLY = 4;
export const RELATIVE = 8;

/** The kinds of expression that may begin with a word, as bits: most begin none, and few begin more than one. */
export function kindsFrom({ kind, low, cap }: Pick<Token, "kind" | "low" | "cap">): number {
  if (kind !== "word") return kind === "number" ? NUMERIC | RELATIVE : 0;
  let kinds = STARTERS.has(low) ? RELATIVE : 0;
  if (low === "the") kinds |= NUMERIC;
  if (BEFORE_MONTH.has(low) || low.startsWith("mid-") || (cap && MONTHS.has(low))) kinds |= MONTHLY;
  if (BEFORE_WEEKDAY.has(low) || ((cap || low.length > 5) && WEEKDAYS.has(low))) kinds |= WEEKLY;
  return kinds;
}
