import type { Context } from "./context";
import type { DateMatch } from "./days/expression";
import { findDates } from "./days/match";
import { resolve } from "./days/resolve";
import { phraseAt, type Reader, surface } from "./names/reader";
import type { Sentence } from "./sentences";
import { type Unit, unit } from "./units";
import { wordSet } from "./word-set";

const DASHES = wordSet("\u2013 \u2014 :");
const FURTHEST = 24;

const SMALL = wordSet("of by news agency and");
const OPENING = wordSet("( / [");

/** Reads a dateline or a date header, notes its place, day and outlet, and gives the token where the text begins. */
export function readDateline(context: Context, reader: Reader, sentence: Sentence): number {
  const { tokens } = reader;
  const { from } = sentence;
  const to = Math.min(sentence.to, from + FURTHEST);
  if (tokens[from]?.low === "date" && tokens[from + 1]?.kind === "number")
    return header(context, reader, from + 1, from + 2);
  let end = -1;
  for (let i = from; i < to; i++) {
    if (tokens[i]!.kind !== "mark" || !(tokens[i]!.low.startsWith("-") || DASHES.has(tokens[i]!.low))) continue;
    end = i;
    break;
  }
  const bracket = closingBracket(reader, from, to);
  if (sentence.heading) return headerLine(context, reader, sentence);
  const byBracket =
    bracket >= 0 && (end < 0 || bracket < end) && (tokens[from]!.upper || findDates(tokens, from, bracket).length > 0);
  if (end < 0 && !byBracket) return stopped(reader, sentence) ? headerLine(context, reader, sentence) : from;
  const close = byBracket && end !== bracket + 1 ? bracket : end;
  const place = phraseAt(reader, from, to)?.phrase;
  const date = findDates(tokens, from, close)[0];
  const outlet = outletIn(reader, from, close) ?? unknownOutletIn(reader, from, close, date);
  // "YESTERDAY: …" heads an item; it is no dateline.
  if (date?.expression.type === "from publication") return from;
  const capitals = tokens[from]!.upper;
  const colon = tokens[close]!.low === ":";
  if (!(place?.place || place?.country || capitals) || !(capitals || outlet || date) || (colon && !capitals))
    return from;
  // Every token must belong to a place, a day, an outlet or a mark between them.
  if (tokens.slice(from, close).some((token) => token.kind === "word" && !token.cap && !SMALL.has(token.low)))
    return from;
  if (place?.place || place?.country) setPlace(context, (place.place ?? place.country)!);
  if (outlet) context.dateline.outlet = outlet;
  if (date) header(context, reader, date.from, date.to);
  return close + 1;
}

/** "MOSCOW, September 5. TASS. …": a place and a day that end like a sentence. */
function stopped({ tokens }: Reader, { from, to }: Sentence): boolean {
  if (to - from > 7 || tokens[to - 1]!.low !== ".") return false;
  return tokens.slice(from, to).every((token) => token.kind !== "word" || token.cap);
}

function headerLine(context: Context, reader: Reader, sentence: Sentence): number {
  const dates = findDates(reader.tokens, sentence.from, sentence.to);
  const date = dates[0];
  if (!date || sentence.to - sentence.from > 12) return sentence.from;
  const rest = reader.tokens.slice(sentence.from, date.from).concat(reader.tokens.slice(date.to, sentence.to));
  if (rest.filter((token) => token.kind === "word").length > 4) return sentence.from;
  // A second day alone on a line heads what follows it, and does not date the text.
  if (rest.length === 0 && context.dateline.dated) {
    const { anchors } = context;
    if (anchors.written !== anchors.published) anchors.story ??= anchors.written;
    anchors.written = anchors.published ?? anchors.written;
    return sentence.from;
  }
  const place = phraseAt(reader, sentence.from, sentence.to)?.phrase;
  if (place?.place || place?.country) setPlace(context, (place.place ?? place.country)!);
  header(context, reader, date.from, date.to);
  return sentence.to;
}

function header(context: Context, reader: Reader, from: number, to: number): number {
  const match = findDates(reader.tokens, from, to)[0];
  const range = match && resolve(match.expression, context.anchors, false);
  if (
    range?.earliest != null &&
    range.earliest === range.latest &&
    Math.abs(context.anchors.written - range.earliest) < 40
  ) {
    context.anchors.written = range.earliest;
    context.dateline.dated = true;
  }
  return to;
}

function setPlace(context: Context, place: { name: string; code: string }): void {
  context.place ??= { name: place.name, code: place.code };
  context.host ??= place.code;
}

function outletIn(reader: Reader, from: number, to: number) {
  for (let i = from; i < to; i++) {
    const found = phraseAt(reader, i, to);
    if (!found?.phrase.outlet || (found.phrase.place && i === from)) continue;
    const made = unit("outlet", i, found.to);
    made.name = found.phrase.outlet.name;
    made.outletKind = found.phrase.outlet.kind;
    made.country = found.phrase.outlet.country;
    return made;
  }
  return null;
}

/** The token that closes "(KCNA)", "[KCNA]" or "/KCNA/" near the start; -1 where none does. */
function closingBracket({ tokens }: Reader, from: number, to: number): number {
  for (let i = from, slashes = 0; i < to; i++) {
    const { low } = tokens[i]!;
    if (low === "/") slashes++;
    if (low === ")" || low === "]" || slashes === 2) return i;
  }
  return -1;
}

/** "(NAB)", "/ZNP/", "… May 29 ZNP --": what stands in brackets, or in capitals behind the day, is the agency. */
function unknownOutletIn(reader: Reader, from: number, to: number, date: DateMatch | undefined): Unit | null {
  const { tokens } = reader;
  let open = from + 1;
  while (open < to && !OPENING.has(tokens[open]!.low)) open++;
  const bracketed = open < to;
  let first = bracketed ? open + 1 : (date?.to ?? to);
  while (first < to && tokens[first]!.kind === "mark") first++;
  let end = first;
  while (end < to && tokens[end]!.kind === "word" && (tokens[end]!.cap || (end > first && SMALL.has(tokens[end]!.low))))
    end++;
  const words = end - first;
  if (words < 1 || words > 5 || (!bracketed && (words > 1 || !tokens[first]!.upper))) return null;
  if (date && date.from < end && date.to > first) return null;
  const known = phraseAt(reader, first, end)?.phrase;
  if (known?.place || known?.country) return null;
  const made = unit("outlet", first, end);
  made.name = surface(reader, first, end);
  made.outletKind = "agency";
  return made;
}

const SIGNING = wordSet("source sources ends end via");

/** "(NTB)", "Source: NTB", "TASS.": a line with nothing but an outlet signs the text. */
export function noteSignature(context: Context, units: Unit[]): void {
  if (units.length > 8) return;
  const outlet = units.find(({ kind }) => kind === "outlet");
  if (outlet && units.every(({ kind, low }) => kind === "outlet" || kind === "mark" || SIGNING.has(low)))
    context.dateline.outlet ??= outlet;
}
