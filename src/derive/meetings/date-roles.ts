import { W } from "../lexicon";
import type { Unit } from "../units";
import { wordSet } from "../word-set";
import { isSomeone } from "./phrases";
import { HEARINGS } from "./testimony";

/** "Told the inquiry on Tuesday that": the day of the hearing. */
export const toldHearing = (units: Unit[], at: number): boolean =>
  units[at + 1]?.low === "that" && units.slice(Math.max(0, at - 4), at).some((u) => HEARINGS.has(u.low));

const ABOUT = wordSet("about over discuss discussing concerning regarding");

/** "Met to discuss the treaty signed in 1984": the year of the treaty; not "met in a hotel in 1984". */
export function isOfThing(units: Unit[], at: number, triggers: number[]): boolean {
  const trigger = triggers.findLast((t) => t < at) ?? at;
  return units
    .slice(trigger + 1, at)
    .some(({ kind, low }) => kind === "word" && (ABOUT.has(low) || (low.length > 4 && low.endsWith("ed"))));
}

const AT = wordSet("at during in");
const EDGES = wordSet("sidelines margins margin fringes fringe day eve occasion end close start");

/** "Friday's lunch was …", "at Thursday's ceremony", "on the margins of Friday's summit": the day of what one is at. */
export function takesPlaceAt(units: Unit[], at: number): boolean {
  const i = units[at - 1]?.low === "the" ? at - 2 : at - 1;
  if (i < 0) return true;
  return AT.has(units[i]?.low ?? "") || (units[i]?.low === "of" && EDGES.has(units[i - 1]?.low ?? ""));
}

const BEGUN = wordSet("begun started opened launched initiated interrupted suspended adjourned");
const SINCE_ON = wordSet("on in last");

/** "Continued the talks begun on Friday": the day of when they began. */
export function isOfBegun(units: Unit[], at: number): boolean {
  const i = SINCE_ON.has(units[at - 1]?.low ?? "") ? at - 2 : at - 1;
  return i > 0 && BEGUN.has(units[i]!.low) && (units[i - 1]!.bits & (W.TALK | W.TALKS)) !== 0 && isOfVerb(units, i - 1);
}

/** "Continued the talks", and not "the talks". */
const isOfVerb = (units: Unit[], noun: number): boolean =>
  units[noun - 1]?.low === "the" && units[noun - 2] !== undefined && units[noun - 2]!.kind !== "mark";

const THERE = wordSet("when while in at during as after upon");

/** "Said on Tuesday when meeting X", "said here Tuesday in a meeting with X": the day of both. */
export const saidThere = (units: Unit[], at: number, triggers: number[]): boolean => {
  const next = units[at + 1]?.low === "," ? at + 2 : at + 1;
  return THERE.has(units[next]?.low ?? "") && triggers.some((t) => t > at && t < next + 5);
};

const BEFORE_CLAUSE = wordSet(", and ; while before but");
const SMALL = wordSet("on late early in the");

/** ", and on Tuesday he flew home": the day of what follows, not of what went before. */
export function opensClause(units: Unit[], at: number): boolean {
  let i = at - 1;
  // "; in Lome on Wednesday he meets Y".
  while (i >= 0 && (SMALL.has(units[i]!.low) || units[i]!.kind === "place")) i--;
  if (units[i]?.low === ";") return true;
  i = at - 1;
  while (i >= 0 && SMALL.has(units[i]!.low)) i--;
  if (i < 1 || !BEFORE_CLAUSE.has(units[i]!.low)) return false;
  if (units[i]!.low === "," && units[i + 1]?.kind === "date") return false;
  const next = units[at + 1]?.low === "," ? units[at + 2] : units[at + 1];
  return isSomeone(next) && !next!.possessive && next!.kind === "pronoun" && !OBJECTS.has(next!.low);
}

const OBJECTS = wordSet("him them her his their");
