import { cue, cuesOf } from "../cue";
import type { DateMatch } from "../days/expression";
import { type Unit, unit } from "../units";
import { wordSet } from "../word-set";
import { addressedUnit } from "./address";
import { capitalUnit, opensOffice, outletUnit } from "./capitals";
import { roleUnit } from "./person-unit";
import { phraseAt, type Reader } from "./reader";
import { mayStartRole, readRole } from "./roles";

const PRONOUNS = cue("me he she they him them his her their hers theirs both i we it");

/** Groups the tokens of one sentence into units: people with their offices, places, dates, bodies, words. */
export function chunk(reader: Reader, from: number, to: number, dates: DateMatch[]): Unit[] {
  const units: Unit[] = [];
  let next = 0;
  let lineEnd = nextBullet(reader, from + 1, to);
  const startsDate = (token: number): boolean => {
    while (next < dates.length && dates[next]!.to <= token) next++;
    return next < dates.length && dates[next]!.from <= token;
  };
  // `stop` looks ahead of the cursor, so it searches from where the cursor is.
  const stop = (token: number): boolean => {
    for (let i = next; i < dates.length && dates[i]!.from <= token; i++) if (token < dates[i]!.to) return true;
    return false;
  };
  for (let at = from; at < to; ) {
    if (at > lineEnd) lineEnd = nextBullet(reader, at, to);
    if (at > from && at === lineEnd && at < to) {
      if (!LISTING.has(units[units.length - 1]!.low)) units.push(unit("mark", at, at + 1, ";"));
      at++;
      continue;
    }
    const made = startsDate(at) ? dateUnit(reader, dates[next]!) : unitAt(reader, at, from, lineEnd, stop, units);
    if (reader.tokens[made.to]?.low === "'s" && made.to < to && made.kind !== "mark" && made.kind !== "date") {
      made.possessive = true;
      made.to++;
    }
    const { word } = reader.tokens[at]!;
    made.cues = made.low === word.low ? word.cues : cuesOf(made.low);
    units.push(made);
    at = made.to;
  }
  return units;
}

const BULLETS = wordSet("- \u2013 \u2014 \u2022 \u00b7 *");
const LISTING = wordSet(", ; : and");

/** The mark that opens a line within a sentence: "met with:", "- A;", "- B." */
const isBullet = ({ tokens }: Reader, at: number): boolean => tokens[at]!.breaks > 0 && BULLETS.has(tokens[at]!.low);

function nextBullet(reader: Reader, from: number, to: number): number {
  let at = from;
  while (at < to && !isBullet(reader, at)) at++;
  return Math.min(at, to);
}

function dateUnit(reader: Reader, match: DateMatch): Unit {
  const made = unit("date", match.from, match.to, reader.tokens[match.from]!.low);
  made.date = match;
  return made;
}

function unitAt(
  reader: Reader,
  at: number,
  first: number,
  to: number,
  stop: (token: number) => boolean,
  before: Unit[],
): Unit {
  const token = reader.tokens[at]!;
  const bits = reader.bits[at]!;
  if (!token.cap && token.word.head) {
    // An outlet may begin with a figure, or be written small: "24.kg", "dpa".
    const numbered = phraseAt(reader, at, to);
    if (numbered?.phrase.outlet && !opensOffice(reader, at, numbered.to)) return outletUnit(at, numbered);
  }
  if (token.kind !== "word") return unit("mark", at, at + 1, token.low);
  const addressed = token.cap ? addressedUnit(reader, at, to, stop) : null;
  if (addressed) return addressed;
  const role = mayStartRole(reader, at, to) ? readRole(reader, at, to, stop) : null;
  if (role) return roleUnit(reader, role, to, stop);
  const phrase = token.cap ? phraseAt(reader, at, to) : null;
  if (token.cap) {
    const made = capitalUnit(reader, at, first, to, stop, phrase, before);
    if (made) return made;
  }
  const isPronoun = (token.word.cues & PRONOUNS) !== 0;
  const excellency = token.upper && token.low === "he" && reader.tokens[at + 1]?.cap;
  if (isPronoun && !excellency && !(token.low === "us" || (token.low === "i" && !token.cap)))
    return unit("pronoun", at, at + 1, token.low);
  return unit("word", at, at + 1, token.low, bits);
}
