import { W } from "../lexicon";
import type { Unit } from "../units";
import { wordSet } from "../word-set";
import type { SentenceDates } from "./dates";

const BEEN = wordSet("was were had did took began held");
const isPast = (low: string): boolean => BEEN.has(low) || (low.length > 4 && low.endsWith("ed"));

/** A line without a verb that tells of something done. */
export const isVerbless = (units: Unit[]): boolean =>
  !units.some((u) => u.kind === "word" && (isPast(u.low) || (u.bits & (W.MEET | W.RECEIVE | W.SAY)) !== 0));

const NEAR = 31;

/** "Talks between X and Y, Oslo, 14 May", written on 10 May: a day and month of the weeks to come. */
export const isComing = (units: Unit[], { units: dates, written }: SentenceDates): boolean =>
  dates.some(({ at, ahead }) => {
    const expression = units[at]!.date?.expression;
    if (expression?.type !== "date" || expression.month === null || expression.year !== null) return false;
    return ahead?.earliest != null && ahead.earliest > written + 1 && ahead.earliest <= written + NEAR;
  });
