import type { Context } from "../context";
import { W } from "../lexicon";
import type { Unit } from "../units";
import { wordSet } from "../word-set";

/** Those who are of a body and do not speak for it. */
export const SOURCES = wordSet(
  "source sources official officials diplomat diplomats aide aides close insider insiders",
);
const WITHIN = wordSet("at in from to within inside");

/** "a source close to the presidency", "an official at the ministry": nobody speaks for the body. */
export function isOnlyPlaceOfSource(units: Unit[], i: number): boolean {
  let at = i - 1;
  while (at > i - 5 && isPartOfBody(units[at])) at--;
  if (units[at]?.low === "the") at--;
  const of = units[at - 1];
  return WITHIN.has(units[at]?.low ?? "") && of?.kind === "word" && SOURCES.has(of.low);
}

const isPartOfBody = (u: Unit | undefined): boolean =>
  u?.kind === "word" && ((u.bits & (W.FIELD | W.BODY)) !== 0 || u.low === "demonym");

/** "Kazakh cabinet", "information and press department": the rest of a body's name, read from its beginning. */
export function isWithinBody(units: Unit[], i: number): boolean {
  const before = units[i - 1];
  if (!before || units[i]!.kind !== "word") return false;
  if ((before.low === "demonym" && before.country) || before.kind === "org") return true;
  if (before.kind === "word" && before.bits & W.FIELD && !before.possessive) return true;
  return before.low === "and" && (units[i - 2]?.possessive ?? false) === false && OWNED.has(units[i - 2]?.low ?? "");
}

const OF = /^(ministry|department|secretariat) of /i;

/** Past the fields of "the Ministry of Commerce, Industry and Energy", which is read up to its first comma. */
export function fieldsEnd({ reader }: Context, units: Unit[], last: number): number {
  const isField = (u: Unit | undefined): boolean =>
    u?.kind === "word" && (u.bits & (W.FIELD | W.BODY)) !== 0 && reader.tokens[u.from]!.cap;
  let at = last + 1;
  if (!OF.test(units[last]!.name) || units[last]!.possessive) return at;
  while (units[at]?.low === "," && isField(units[at + 1])) at += 2;
  return units[at]?.low === "and" && isField(units[at + 1]) ? at + 2 : last + 1;
}

/** Words for the service of a body that tells of it. */
export const OWNED = wordSet("press information media public protocol news");

const SERVICES = wordSet(
  "service department office unit bureau desk directorate section site page channel account accounts feed bulletin",
);

/** Past the service that a body speaks through: "the Foreign Ministry's information and press department". */
export function ownedEnd(units: Unit[], from: number): number {
  for (let i = from; i < units.length && i < from + 5; i++) {
    const { low } = units[i]!;
    // "The embassy's account" is what it tells.
    if (SERVICES.has(low) && (low !== "account" || i > from)) return i + 1;
    if (!OWNED.has(low) && low !== "and" && low !== "official" && units[i]!.kind === "word") break;
  }
  return from;
}
