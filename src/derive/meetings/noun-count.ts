import type { Unit } from "../units";
import { INDEFINITE_ARTICLES } from "../word-classes";
import { wordSet } from "../word-set";
import { isWord } from "./phrases";

const ROUND = wordSet("round session");

/** "A second round of official conversations": one, whatever the noun's number. */
export const isOneRound = (units: Unit[], i: number): boolean => {
  const of = units.findLastIndex((u, k) => k < i && k > i - 4 && u.low === "of");
  return (of > 0 && ROUND.has(units[of - 1]!.low)) || isResumed(units, i);
};

const GOES_ON = wordSet("resumed continued concluded ended began opened interrupted suspended");
const THEIR = wordSet("their the its");

/** "Resumed their conversations": what goes on is one, as talks are. */
const isResumed = (units: Unit[], i: number): boolean =>
  units[i]!.low === "conversations" &&
  THEIR.has(units[i - 1]?.low ?? "") &&
  units.slice(Math.max(0, i - 10), i).some(({ low }) => GOES_ON.has(low));

const SEVERAL = wordSet("series string round rounds flurry number succession several numerous three four five six");

/** "a series of meetings", "several meetings". */
export const isSeries = (units: Unit[], i: number): boolean =>
  units.slice(Math.max(0, i - 4), i).some((v) => SEVERAL.has(v.low));

/** "Three meetings", "20 meetings": how many the word before the noun says; `null` without one. */
export function countBefore(units: Unit[], i: number): number | null {
  for (let j = i - 1; j >= 0 && j >= i - 3; j--) {
    const { low, kind } = units[j]!;
    // "On 19 February for meetings".
    if (kind === "date") return null;
    const number = NUMBERS.get(low) ?? (/^\d{1,2}$/.test(low) ? Number(low) : null);
    if (number !== null) return number;
  }
  return null;
}

const NUMBERS = new Map(
  "one two three four five six seven eight nine ten eleven twelve".split(" ").map((word, i) => [word, i + 1]),
);

export const SERIES = wordSet("series string rounds flurry number succession");
const RANKS = wordSet("latest last newest recent first second third fourth fifth next another one");

/** "The latest in a series of contacts": those before it. */
export function isOfSeries(units: Unit[], i: number): boolean {
  let of = i - 1;
  while (of > i - 4 && of > 0 && !isWord(units[of], "of")) of--;
  return (
    isWord(units[of], "of") &&
    isWord(units[of - 1], SERIES) &&
    isWord(units[of - 2], INDEFINITE_ARTICLES) &&
    isWord(units[of - 3], OF_IN) &&
    isWord(units[of - 4], RANKS)
  );
}

const OF_IN = wordSet("of in");
