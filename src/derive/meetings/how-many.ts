import type { Unit } from "../units";
import { wordSet } from "../word-set";
import { isWord } from "./phrases";

const NUMBERS = new Map(
  "one two three four five six seven eight nine ten eleven twelve".split(" ").map((word, i) => [word, i + 1]),
);

/** "Six meetings", "three rounds of talks": the number before a noun. */
export function countBefore(units: Unit[], i: number): number | null {
  for (let j = i - 1; j >= 0 && j >= i - 3; j--) {
    const low = units[j]!.low;
    const number = NUMBERS.get(low) ?? (/^\d{1,2}$/.test(low) ? Number(low) : null);
    if (number !== null) return number;
  }
  return null;
}

const before = (units: Unit[], i: number, reach: number, words: ReadonlySet<string>): boolean =>
  units.slice(Math.max(0, i - reach), i).some((u) => words.has(u.low));

const SERIES = wordSet("series string rounds flurry number succession");
const SEVERAL = wordSet("series string round rounds flurry number succession several numerous three four five six");
const LEAST = wordSet("least over");
const AFTER = wordSet("after following");

/** "a series of talks". */
export const isSeriesOf = (units: Unit[], i: number): boolean =>
  isWord(units[i - 1], "of") && before(units, i, 4, SERIES);

/** "a series of meetings", "several meetings". */
export const isSeveral = (units: Unit[], i: number): boolean => before(units, i, 4, SEVERAL);

/** "at least two meetings". */
export const isAtLeast = (units: Unit[], i: number): boolean => before(units, i, 7, LEAST);

/** "after meetings", "following talks". */
export const follows = (units: Unit[], i: number): boolean => before(units, i, 4, AFTER);
