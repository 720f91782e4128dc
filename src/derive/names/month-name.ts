import type { DateMatch } from "../days/expression";
import { W } from "../lexicon";
import { wordSet } from "../word-set";
import { isUnknownCapital } from "./name-words";
import type { Reader } from "./reader";

const GIVEN = wordSet("jan may june april august");
const SURNAMES = wordSet("may march");
const SHORT_DAYS = wordSet("mon tue wed thu fri sat sun");

/** "Mayor Jan van der Meer", "June Park", "Mrs May", "Dang Thu Tuyet": a month or a day in short that is part of a name. */
export function isMonthName({ tokens, bits }: Reader, { from, to }: DateMatch): boolean {
  const token = tokens[from]!;
  if (to - from !== 1 || !token.cap || token.dotted) return false;
  const next = tokens[to];
  // "The Sunday Times has learnt".
  if (token.low === "sunday" && next?.cap && bits[to]! & W.NEWS && tokens[from - 1]?.low === "the") return true;
  if (GIVEN.has(token.low) && next && next.kind === "word" && next.breaks === 0) {
    if (next.cap && bits[to] === 0) return true;
    if (!next.cap && bits[to]! & W.PARTICLE && tokens[to + 1]?.low !== "the" && capitalSoon(tokens, to + 1))
      return true;
  }
  const before = tokens[from - 1];
  if (SHORT_DAYS.has(token.low) && isNameWord(tokens, bits, from - 1) && isNameWord(tokens, bits, to))
    return token.breaks === 0 && next!.breaks === 0;
  return SURNAMES.has(token.low) && before?.cap === true && token.breaks === 0 && (bits[from - 1]! & W.HONORIFIC) !== 0;
}

const isNameWord = (tokens: Reader["tokens"], bits: Uint32Array, at: number): boolean =>
  isUnknownCapital(tokens, bits, at) && tokens[at]!.word.dates === 0;

const capitalSoon = (tokens: Reader["tokens"], at: number): boolean =>
  tokens[at]?.cap === true || (tokens[at]?.low === "der" && tokens[at + 1]?.cap === true);
