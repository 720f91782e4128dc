import { MONTHLY, WEEKLY } from "./days/words";
import type { Token } from "./tokens";
import { wordSet } from "./word-set";

const MARKS = wordSet(": - \u2013 , 's & ? ! ; /");
const FEWEST = 3;
const FURTHEST = 24;

/**
 * Where a paragraph goes on from a heading in capitals on the same line: "ENVOY VISITS OSLO The head of …".
 * Its beginning where it has none; a few acronyms before a name are no heading.
 */
export function headingEnd(tokens: Token[], from: number): number {
  if (!isCapital(tokens[from]!)) return from;
  let words = 0;
  let long = 0;
  for (let i = from; i < tokens.length && i < from + FURTHEST; i++) {
    const token = tokens[i]!;
    if (i > from && token.breaks > 0) return from;
    if (isCapital(token)) {
      words++;
      if (token.low.length > 3) long++;
    } else if (token.kind === "word") return token.cap && !isDay(token) && words >= FEWEST && long > 1 ? i : from;
    else if (token.kind === "mark" && !MARKS.has(token.low)) return from;
  }
  return from;
}

const isCapital = ({ kind, upper, cap, text }: Token): boolean =>
  kind === "word" && (upper || (cap && text.length === 1 && text !== "I"));

/** "PALACE OFFICE, OSLO Thursday, …": of a line that dates the text. */
const isDay = ({ word }: Token): boolean => (word.dates & (MONTHLY | WEEKLY)) !== 0;
