import { W } from "../lexicon";
import type { Unit } from "../units";
import { wordSet } from "../word-set";
import { leader } from "./delegation";
import { findHolder, findOwner } from "./holder";
import { countBefore, follows, isAtLeast, isSeriesOf, isSeveral } from "./how-many";
import { type List, readList } from "./list";
import { findObject } from "./object";
import { isSomeone, isWord } from "./phrases";
import { ofNoun, ofVerb, type Reality } from "./status";
import { findSubject, subjectOf } from "./subject";
import { byTelephone } from "./telephone";
import { isPlural, type Told, tell } from "./told";
import { withWhom } from "./whom";

const NOBODY: List = { items: [], end: 0, together: false, separate: false, open: false };
const THE = wordSet("the that this");

/** "held talks with", "a meeting between X and Y", "X's meeting with Y". */
export function noun(units: Unit[], i: number, taken: Set<number>): Told | null {
  const u = units[i]!;
  if (!namesMeeting(units, i)) return null;
  const holder = findHolder(units, i);
  if (isAttending(units, holder)) return null;
  const marker = findMarker(units, i);
  if (marker === null) return null;
  const { object, direct } = counterpartOf(units, i, marker);
  const between = units[marker]?.low === "between";
  const owner = findOwner(units, i);
  let subjects = holder >= 0 ? findSubject(units, holder, taken) : owner >= 0 ? [owner] : [];
  if (subjects.length === 0 && object >= 0 && !between) subjects = subjectOf(units, i, taken);
  const plural = (u.bits & W.TALKS) !== 0;
  if (subjects.length === 0 && plural) subjects = findSubject(units, i, taken);
  if (object < 0 && (subjects.length === 0 || holder < 0) && !isSeveral(units, i)) return null;
  const objects = object >= 0 ? readList(units, object) : NOBODY;
  const rule = holder >= 0 ? `held ${u.low}` : `noun: ${u.low}`;
  const told = tell(i, between ? [] : subjects, objects, rule, realityOf(units, i, holder));
  told.joint = told.joint || between || object < 0;
  told.plural = plural || (u.low === "talks" && isSeriesOf(units, i));
  told.number = countBefore(units, i);
  told.after = plural && follows(units, i);
  told.atLeast = isAtLeast(units, i);
  told.direct = direct;
  told.call = u.low === "call" || byTelephone(units, i - 5, Math.max(told.end, i + 1) + 8);
  told.definite = holder < 0 && (owner >= 0 || isWord(units[i - 1], THE));
  if (object < 0 && subjects.length === 1 && !isPlural(units[subjects[0]!]!) && !told.plural) return null;
  return told;
}

const PLACE_OR_TIME = wordSet("room point hall deadline minutes table");

/** Not "the meeting room", nor "under negotiation": a thing, and nobody's meeting. */
const namesMeeting = (units: Unit[], i: number): boolean =>
  units[i]!.low !== "exchange" && !isWord(units[i + 1], PLACE_OR_TIME) && units[i - 1]?.low !== "under";

const ATTENDED = wordSet("attended attends joined joins");

/** To attend or take part is to be at a meeting told elsewhere. */
const isAttending = (units: Unit[], holder: number): boolean =>
  holder >= 0 && (ATTENDED.has(units[holder]!.low) || units[holder + 1]?.low === "part");

const MARKERS = wordSet("with between of to");
const CLAUSE_ENDS = wordSet("said told that but who which was were . ;");
const WAS = wordSet("was were");
const HELD = wordSet("held also");

/** The preposition before the other side; -1 where there is none, `null` where a verb after the noun tells the meeting. */
function findMarker(units: Unit[], i: number): number | null {
  const following = follows(units, i);
  for (let j = i + 1; j < units.length && j < i + 14; j++) {
    const { low, bits } = units[j]!;
    const may = (low !== "of" || j === i + 1) && (low !== "to" || units[i]!.low === "audience");
    if (may && isWord(units[j], MARKERS)) return j;
    if (isWord(units[j], CLAUSE_ENDS) && !(WAS.has(low) && isWord(units[j + 1], HELD))) return -1;
    // "In a separate meeting, X met with Y": the verb tells it; "Following meetings on Monday, X met Y" tells two things.
    if (!following && bits & (W.MEET | W.RECEIVE) && units.slice(i + 1, j).some(isSomeone)) return null;
  }
  return -1;
}

const PARTS = wordSet("beginning starting including ending one among");

/** The first of the other side, -1 without one; `direct`: a number of meetings is a number with them. */
function counterpartOf(units: Unit[], i: number, marker: number): { object: number; direct: boolean } {
  let object = -1;
  if (marker >= 0) object = findObject(units, marker + 1, null, 12);
  if (marker >= 0 && object < 0) object = leader(units, marker + 1);
  const whom = object < 0 ? withWhom(units, i) : -1;
  if (whom >= 0) object = whom;
  // "Six meetings, beginning with one with X": no six with X.
  const near = units[marker]?.low === "with" && marker <= i + 4 && !isWord(units[marker - 1], PARTS);
  // "a meeting of ministers" is a body's own; "of A and B" is theirs.
  if (units[marker]?.low === "of" && object >= 0 && readList(units, object).items.length < 2) object = -1;
  return { object, direct: whom >= 0 || near };
}

/** Whether it happened: by the verb that holds it where that says that it did not, else by the noun. */
function realityOf(units: Unit[], i: number, holder: number): Reality {
  if (holder < 0) return ofNoun(units, i);
  const verbal = ofVerb(units, holder);
  const reality = verbal.status === "held" ? ofNoun(units, i) : verbal;
  return verbal.before ? { ...reality, before: true } : reality;
}
