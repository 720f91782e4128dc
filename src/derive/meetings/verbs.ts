import { W } from "../lexicon";
import type { Unit } from "../units";
import { wordSet } from "../word-set";
import { isAtTheGate } from "./arrivals";
import { isBeside } from "./beside";
import { isByTelephone } from "./by-telephone";
import { ledObject } from "./delegation";
import { asGuestOf } from "./guest-at";
import { repeated } from "./how-often";
import { receivedWas } from "./inverted";
import { readList } from "./list";
import { findObject } from "./object";
import { ofParticiple } from "./participle";
import { passiveAt } from "./passive";
import { isSomeone, isTalkWord, isWord } from "./phrases";
import { ofVerb } from "./status";
import { findSubject } from "./subject";
import { isPlural, make, type Told } from "./told";
import { withWhom } from "./whom";

const BEFORE_PARTICIPLE = wordSet("after before by of upon since on from in is are was were to while and when");
const WITH = wordSet("with separately");
const CLOSES_CLAUSE = wordSet(", also then there even");
const BEFORE_WITH = wordSet("after before by while is was are were and");

export const isParticiple = (units: Unit[], i: number): boolean =>
  opensFor(units, i) ||
  isShown(units, i) ||
  ((units[i - 1]?.kind === "date" ||
    isWord(units[i - 1], BEFORE_PARTICIPLE) ||
    ((i > 3 || isSomeone(units[i - 2])) && isWord(units[i - 1], CLOSES_CLAUSE)) ||
    (units[i - 1]?.low ?? "").endsWith("ly")) &&
    (isSomeone(units[i + 1]) || (isWord(units[i + 1], WITH) && isWord(units[i - 1], BEFORE_WITH))));

const SHOWN = wordSet("showed shown filmed pictured photographed captured caught seen");

/** "Television showed X meeting Y", "X was pictured meeting Y". */
const isShown = (units: Unit[], i: number): boolean =>
  isSomeone(units[i + 1]) &&
  (isWord(units[i - 1], SHOWN) ||
    (isSomeone(units[i - 1]) && units.slice(Math.max(0, i - 5), i - 1).some((u) => isWord(u, SHOWN))));

const OPENED_BY = wordSet('- \u2013 \u2014 : " \u201c');

/** "Meeting X on Monday, Y said": at the opening of a sentence, or behind a dateline. */
const opensFor = (units: Unit[], i: number): boolean =>
  (i === 0 || isWord(units[i - 1], OPENED_BY)) &&
  isSomeone(units[i + 1]) &&
  !units[i + 1]!.possessive &&
  units
    .slice(i + 2, i + 20)
    .some((u, k) => u.low === "," && isSomeone(units[i + k + 3]) && units[i + k + 4]?.kind === "word");

/** Active "X received Y", passive "Y was received by X". */
export function receive(units: Unit[], i: number, taken: Set<number>): Told | null {
  // "It was X who received Y".
  const be = units[i - 1]?.low === "who" ? -1 : passiveAt(units, i);
  if (isAtTheGate(units, i)) return null;
  const inverted = receivedWas(units, i);
  if (inverted) return inverted;
  if (be >= 0) {
    if (PAPERS.has(units[be - 1]?.low ?? "")) return null;
    if (units.slice(i, i + 16).some((u) => CROWDS.has(u.low)) && GREETINGS.has(units[i]!.low)) return null;
    const object = findObject(units, i + 1, "by");
    if (object < 0) return null;
    const told = make(i, subjectOf(units, i, taken), readList(units, object), "was received by", ofVerb(units, i));
    return together(told, units, object);
  }
  if (GREETINGS.has(units[i]!.low) && (isOfTalks(units, i) || isNews(units, i))) return null;
  // "Welcomed to Canberra the Prime Minister".
  const after = units[i + 1]?.low === "to" && units[i + 2]?.kind === "place" ? i + 3 : i + 1;
  const object = findObject(units, after, null, 12);
  let at = ledObject(units, after, object);
  // "X, whom he entertained".
  if (at < 0) at = withWhom(units, i);
  if (at < 0) return null;
  if (at === object && units.slice(i + 1, at).some((u) => u.low === "from" || u.low === "by")) return null;
  // "Welcomed his guest's first visit".
  if (units[at]!.possessive && units[at]!.kind !== "place") return null;
  const list = readList(units, at);
  if (units[i]!.low === "saw" && watched(units, list.end)) return null;
  const subjects = subjectOf(units, i, taken);
  if (subjects.length === 0 && list.items.length > 1) return null;
  return together(make(i, subjects, list, "received", ofVerb(units, i)), units, at);
}

/** "The notice was received by X": sent, and not brought. */
const PAPERS = wordSet(
  "notice letter letters message messages report reports news proposal proposals offer decision invitation plan statement text note notes appeal petition document documents gift gifts cable telegram idea speech remarks announcement shipment aid copy call calls",
);
const CROWDS = wordSet(
  "hundreds thousands crowd crowds pupils children schoolchildren fans supporters onlookers villagers",
);
const GREETINGS = wordSet("greeted welcomed welcome");
const BETWEEN_OF = wordSet("between of with");

/** "Welcomed the talks between X and Y": not those who held them. */
const isOfTalks = (units: Unit[], verb: number): boolean =>
  units.slice(verb + 1, verb + 5).some((u, k) => isTalkWord(u) && isWord(units[verb + 2 + k], BETWEEN_OF));

/** "Welcomed the announcement that X would come": what is said of X. */
const isNews = (units: Unit[], verb: number): boolean =>
  units
    .slice(verb + 1, verb + 8)
    .some((u, k) => (u.low === "that" || u.roles[0]?.determiner === "that") && !isSomeone(units[verb + k]));

const AFTER_SEEN = wordSet(
  "too in at on for during after before aboard inside outside near twice separately again briefly privately straight immediately shortly soon alone together and here there also over but to when who one about regarding concerning from of afterwards afterward later",
);

/** "Saw him host a dinner": what was watched was no meeting. */
const watched = (units: Unit[], end: number): boolean =>
  (units[end]?.low === "on" && SCREENS.has(units[end + 1]?.low ?? "")) ||
  // "Saw him in the elevator".
  (units[end]?.low === "in" && units[end + 1]?.low === "the" && IN_PASSING.has(units[end + 2]?.low ?? "")) ||
  (units[end]?.kind === "word" &&
    (units[end]!.low === "as" ? units[end + 1]?.low !== "well" : !AFTER_SEEN.has(units[end]!.low)) &&
    !(units[end]!.bits & W.SAY));

const IN_PASSING = wordSet("elevator lift corridor street crowd distance audience stands mirror");
const SCREENS = wordSet("television tv screen film video stage posters");

export function subjectOf(units: Unit[], i: number, taken: Set<number>): number[] {
  const found = findSubject(units, i, taken);
  // "Speaking after she met Y, X said": she is X.
  const ahead = found.length === 1 && isWord(units[found[0]!], HE_SHE) && units[found[0]!]!.person < 0;
  if (found.length > 0 && !ahead) return found;
  // "Meeting with X, Y said": the subject follows.
  for (let j = i + 1; j < units.length && j < i + 30; j++) {
    if (units[j]!.low === "," && isSomeone(units[j + 1]) && !units[j + 1]!.possessive && !isApposed(units[j + 1]!))
      return units[j + 1]!.roles.some((role) => role.head.startsWith("spokes")) ? [] : [j + 1];
  }
  return [];
}

const HE_SHE = wordSet("he she");

/** "Delighted to host X, special envoy of the federal government": X still. */
const isApposed = (u: Unit): boolean => u.kind === "role" && u.person < 0 && u.roles[0]!.determiner === "";

const JOINTLY = wordSet("jointly together sitting");

/** "Was received jointly by A and B", "met together with A and B". */
function together(told: Told, units: Unit[], object: number): Told {
  if (told.objects?.separate) return told;
  if (units.slice(told.trigger - 1, object).some((u) => JOINTLY.has(u.low)) || isJoint(units, told.end))
    told.joint = true;
  return told;
}

/** "…, at a joint session". */
const isJoint = (units: Unit[], end: number): boolean =>
  units.slice(end, end + 6).some((u, i, near) => u.low === "joint" && ((near[i + 1]?.bits ?? 0) & W.TALK) !== 0);

const BE_MET = wordSet("was were been be is are");
const BY_WITH = wordSet("by with");

export function meet(units: Unit[], i: number, taken: Set<number>): Told | null {
  if (isWord(units[i - 1], BE_MET) && isWord(units[i + 1], BY_WITH) && units[i]!.low === "met") return null;
  if (isContest(units, i)) return null;
  if (isWord(units[i - 1], "to") && units[i]!.low === "meet" && isAtTheGate(units, i)) return null;
  const included = relative(units, i);
  if (included) return included;
  let object = findObject(units, i + 1, null);
  object = ledObject(units, i + 1, object);
  if (object < 0) object = withWhom(units, i);
  // "Met for 90 minutes with X".
  if (object < 0) object = findObject(units, i + 1, "with", 12);
  if (object > 1 && isBeside(units, object)) object = -1;
  if (object < 0 && TABLE.has(units[i]!.low)) object = asGuestOf(units, i);
  return verb(units, i, taken, object, "met");
}

const TABLE = wordSet("dined dining lunched lunching breakfasted supped");

const CONTESTS = wordSet(
  "debate debates runoff run-off hustings duel final semi-final semifinal quarter-final quarterfinal playoff tournament bout",
);

/** "met in a televised debate", "met Sweden in the final": rivals, not a meeting. */
function isContest(units: Unit[], i: number): boolean {
  const at = units[i + 1]?.kind === "place" ? i + 2 : i + 1;
  if (units[at]?.low !== "in") return false;
  return units.slice(at + 1, at + 6).some((u) => u.kind === "word" && CONTESTS.has(u.low));
}

const THOSE = wordSet("those whom people dignitaries hosts");
const INCLUDED = wordSet("included include includes were are");

/** "other officials X met on Monday included A, B and C". */
function relative(units: Unit[], i: number): Told | null {
  const who = units[i - 1];
  const outer = units[i - 2];
  if (!isSomeone(who) || !(outer?.kind === "role" || isWord(outer, THOSE))) return null;
  for (let j = i + 1; j < units.length && j < i + 12; j++) {
    if (isWord(units[j], INCLUDED)) {
      let at = j + 1;
      while (at < units.length && !isSomeone(units[at]) && at < j + 4) at++;
      if (!isSomeone(units[at])) return null;
      const told = make(i, [i - 1], readList(units, at), "those met included", ofVerb(units, i));
      if (units[j]!.low.startsWith("includ")) told.objects!.open = true;
      told.plural = units[j]!.low.startsWith("includ");
      return told;
    }
  }
  return null;
}

export function verb(units: Unit[], i: number, taken: Set<number>, object: number, rule: string): Told | null {
  const subjects = subjectOf(units, i, taken);
  const reality = rule === "meeting someone" ? ofParticiple(units, i) : ofVerb(units, i);
  const listed = object < 0 || units[object - 1]?.low === ":" ? listedBehind(units, i, subjects) : null;
  if (listed) return listed;
  if (object < 0) {
    // "A and B met": the subjects met each other.
    if (subjects.length < 2 && !subjects.some((s) => isPlural(units[s]!))) return null;
    const told = make(i, subjects, null, "they met", reality);
    told.joint = true;
    told.call = isRemote(units, i, told.end);
    return repeated(told, units);
  }
  const told = make(i, subjects, readList(units, object), rule, reality);
  together(told, units, object);
  repeated(told, units);
  told.call = isRemote(units, i, told.end);
  return told;
}

export const LISTED = "they met, by a list";

/** "Three ministers met in Geneva: A, B and C". */
function listedBehind(units: Unit[], verb: number, subjects: number[]): Told | null {
  const [one] = subjects.map((i) => units[i]!);
  if (subjects.length !== 1 || one!.kind !== "role" || one!.person >= 0 || !isPlural(one!)) return null;
  const colon = units.findIndex((u, i) => i > verb && u.low === ":");
  if (colon < 0 || !isSomeone(units[colon + 1])) return null;
  const list = readList(units, colon + 1);
  if (list.items.length < 2) return null;
  const people = list.items.map(({ unit }) => unit);
  const told = make(verb, people, null, LISTED, ofVerb(units, verb));
  told.joint = true;
  told.end = list.end;
  return told;
}

/** "Met by video link", "talked on the telephone". */
const isRemote = (units: Unit[], verb: number, end: number): boolean =>
  isByTelephone(units, Math.max(0, verb - 3), end + 6);
