import type { Context } from "./context";
import { findDates } from "./days/match";
import { resolve } from "./days/resolve";
import { phraseAt, type Reader } from "./names/reader";
import type { Sentence } from "./sentences";
import { unit } from "./units";
import { wordSet } from "./word-set";

const DASHES = wordSet("\u2013 \u2014 :");
const FURTHEST = 24;

const SMALL = wordSet("of by news agency and");

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
  const bracket = tokens.slice(from, to).findIndex((token) => token.low === ")");
  const byBracket = bracket >= 0 && (end < 0 || from + bracket < end) && tokens[from]!.upper;
  if (sentence.heading) return headerLine(context, reader, sentence);
  if (end < 0 && !byBracket) return from;
  const close = end >= 0 ? end : from + bracket;
  const place = phraseAt(reader, from, to)?.phrase;
  const outlet = outletIn(reader, from, close);
  const date = findDates(tokens, from, close)[0];
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

function headerLine(context: Context, reader: Reader, sentence: Sentence): number {
  const dates = findDates(reader.tokens, sentence.from, sentence.to);
  const date = dates[0];
  if (!date || sentence.to - sentence.from > 12) return sentence.from;
  const rest = reader.tokens.slice(sentence.from, date.from).concat(reader.tokens.slice(date.to, sentence.to));
  if (rest.filter((token) => token.kind === "word").length > 4) return sentence.from;
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
