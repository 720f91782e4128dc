import type { DateMatch } from "./days/expression";
import { outletUnit } from "./names/capitals";
import { phraseAt, type Reader, surface } from "./names/reader";
import { type Unit, unit } from "./units";
import { wordSet } from "./word-set";

/** Small words of an agency's name. */
export const SMALL = wordSet("of by news agency and");
export const OPENING = wordSet("( / [");
export const CLOSERS = wordSet(") / ]");

/** The first outlet that the lexicon knows; among namesakes, that of the dateline's country. */
export function outletIn(reader: Reader, country: string | null | undefined, from: number, to: number): Unit | null {
  for (let i = from; i < to; i++) {
    const found = phraseAt(reader, i, to);
    if (!found?.phrase.outlet || (found.phrase.place && i === from)) continue;
    return outletUnit(i, found, country);
  }
  return null;
}

/** "(NAB)", "/ZNP/", "… May 29 ZNP --": what stands in brackets, or in capitals or as an agency behind the day, is the agency. */
export function unknownAgencyIn(reader: Reader, from: number, to: number, date: DateMatch | undefined): Unit | null {
  const { tokens } = reader;
  let opened = false;
  for (let t = from + 1; t < to; t++) {
    if (!OPENING.has(tokens[t]!.low)) continue;
    opened = true;
    const made = agencyAt(reader, t + 1, to, date);
    if (made) return made;
  }
  if (opened) return null;
  let first = date?.to ?? to;
  while (first < to && tokens[first]!.kind === "mark") first++;
  const made = first < to ? agencyAt(reader, first, to, date) : null;
  if (!made) return null;
  const isShort = made.to - made.from === 1 && tokens[made.from]!.upper;
  return isShort || tokens[made.to - 1]!.low === "agency" ? made : null;
}

function agencyAt(reader: Reader, first: number, to: number, date: DateMatch | undefined): Unit | null {
  const { tokens } = reader;
  let end = first;
  while (end < to && tokens[end]!.kind === "word" && (tokens[end]!.cap || (end > first && SMALL.has(tokens[end]!.low))))
    end++;
  if (end === first || end > first + 5 || tokens[first]!.low === "by") return null;
  // "(Magha 3, 1917)".
  if (tokens[end]?.kind === "number") return null;
  if (date && date.from < end && date.to > first) return null;
  return isPlace(reader, first, end) ? null : agencyUnit(reader, first, end);
}

/** An unknown agency in brackets: capitals up to the one that closes. */
export function bracketed(reader: Reader, at: number, to: number): Unit | null {
  const { tokens } = reader;
  let end = at;
  while (end < to && end < at + 5 && tokens[end]!.kind === "word" && tokens[end]!.cap) end++;
  return end === at || !CLOSERS.has(tokens[end]?.low ?? "") ? null : agencyUnit(reader, at, end);
}

function agencyUnit(reader: Reader, from: number, to: number): Unit {
  const made = unit("outlet", from, to);
  made.name = surface(reader, from, to);
  made.outletKind = "agency";
  return made;
}

/** The token that closes "(KCNA)", "[KCNA]" or "/KCNA/" near the start, but not "(Samoa)"; -1 where none does. */
export function closingBracket(reader: Reader, from: number, to: number): number {
  const { tokens } = reader;
  let open = from;
  for (let i = from, slashes = 0; i < to; i++) {
    const { low } = tokens[i]!;
    if (low === "/") slashes++;
    if (low === "(" || low === "[") open = i;
    if (slashes === 2 || ((low === ")" || low === "]") && !isPlace(reader, open + 1, i))) return i;
  }
  return -1;
}

/** Whether the words between two tokens name a place, and nothing more. */
function isPlace(reader: Reader, from: number, to: number): boolean {
  const known = phraseAt(reader, from, to);
  return known !== null && known.to === to && (known.phrase.place ?? known.phrase.country) !== undefined;
}
