import { W } from "../lexicon";
import { POSSESSIVE_PRONOUNS } from "../pronouns";
import type { Unit } from "../units";
import { INDEFINITE_ARTICLES, WAS } from "../word-classes";
import { wordSet } from "../word-set";
import { addressed } from "./addressed";
import { isBeside } from "./beside";
import { leader } from "./delegation";
import { findHolder } from "./holder";
import { TELEPHONE } from "./idioms";
import { type List, readList } from "./list";
import { guestOf, hostOf, MEALS } from "./meals";
import { countBefore, isOfSeries, isOneRound, isSeries, SERIES } from "./noun-count";
import { agentOf, grantedBy, heldAfter, heldBy, isOfThem, PRESENT, pairWithin } from "./noun-people";
import { ofNoun } from "./noun-status";
import { findObject } from "./object";
import { isSomeone, isTalkWord, isWord } from "./phrases";
import { ofVerb } from "./status";
import { findSubject } from "./subject";
import { isPlural, make, type Told } from "./told";
import { isOfOthers } from "./topic";
import { subjectOf } from "./verbs";
import { withWhom } from "./whom";

const EMPTY: List = { items: [], end: 0, together: false, separate: false, open: false };

const ATTENDED = wordSet("attended attends joined joins");
const AT_LEAST = wordSet("least over");
const NO_MEETING_BEFORE = wordSet("room point hall deadline minutes table");
const MARKERS = wordSet("with between among of to");
const AMONG_WHOM = wordSet("them others other these");
const BETWEEN = wordSet("between among");
const CLAUSE_ENDS = wordSet("said told that but who which was were");
const GIVEN_FOR = wordSet("reception banquet");
const GUESTS = wordSet("guest guests");
const HELD_ALSO = wordSet("held also");
const THE = wordSet("the that this");

/** "held talks with", "a meeting between X and Y", "X's meeting with Y". */
export function noun(units: Unit[], i: number, taken: Set<number>): Told | null {
  const u = units[i]!;
  const next = units[i + 1];
  if (u.low === "exchange" || isWord(next, NO_MEETING_BEFORE)) return null;
  // "The lunch brought X together with Y": the verb tells it.
  if (isWord(next, "brought") && isSomeone(units[i + 2])) return null;
  // "Bilateral meetings", "dinner talks": the noun that follows tells it.
  if (isTalkWord(next) && !isWord(next, GIVEN_FOR)) return null;
  // "under negotiation": a thing, and nobody's meeting.
  if (units[i - 1]?.low === "under") return null;
  if (onSidelines(units, i) || isHour(units, i) || isOfSeries(units, i)) return null;
  const holder = findHolder(units, i);
  // To attend or take part is to be at a meeting told elsewhere.
  if (holder >= 0 && hostOf(units, i) < 0 && (ATTENDED.has(units[holder]!.low) || units[holder + 1]?.low === "part"))
    return null;
  if (isAttended(units, i)) return null;
  let marker = -1;
  for (let j = i + 1; j < units.length && j < i + 14; j++) {
    if (
      isWord(units[j], MARKERS) &&
      (units[j]!.low !== "of" || isOfBehind(units, i, j)) &&
      (units[j]!.low !== "among" || !isWord(units[j + 1], AMONG_WHOM)) &&
      (units[j]!.low !== "to" || u.low === "audience")
    ) {
      marker = j;
      break;
    }
    if (
      isWord(units[j], CLAUSE_ENDS) &&
      !(isWord(units[j], WAS) && (isWord(units[j + 1], HELD_ALSO) || isWord(units[j + 1], "with"))) &&
      units[j]!.low !== "also"
    )
      break;
    if (units[j]!.low === "." || units[j]!.low === ";") break;
    // What follows another such noun is that one's.
    if (j > i + 1 && units[j]!.bits & (W.TALK | W.TALKS) && !isWord(units[j - 1], "of")) break;
    // "In a separate meeting, X met with Y": the verb tells it; "Following meetings on Monday, X met Y" tells two things.
    if (!follows(units, i) && units[j]!.bits & (W.MEET | W.RECEIVE) && units.slice(i + 1, j).some(isSomeone))
      return null;
  }
  let object = marker >= 0 ? findObject(units, marker + 1, null, 12) : -1;
  // "Said in a weekend interview with Fox Business".
  if (u.low === "interview" && object >= 0 && units[object]!.roles.length === 0 && isSaidIn(units, i)) return null;
  if (object > 1 && isBeside(units, object)) marker = object = -1;
  if (object < 0 && marker >= 0) object = leader(units, marker + 1);
  // "Held talks on relations between the two countries".
  if (object < 0 && marker >= 0 && BETWEEN.has(units[marker]!.low)) marker = -1;
  const whom = object < 0 ? withWhom(units, i) : -1;
  if (whom >= 0) object = whom;
  const by = object < 0 ? Math.max(heldBy(units, i), grantedBy(units, i)) : -1;
  if (by >= 0) object = by;
  const held = heldAfter(units, i);
  // "The conversations which X had yesterday with Y".
  const relative = object < 0 && held >= 0 ? findObject(units, held + 2, "with", 8) : -1;
  if (relative >= 0) object = relative;
  const host = object < 0 ? hostOf(units, i) : -1;
  const guest = object < 0 ? guestOf(units, i) : -1;
  const table = host >= 0 ? host : guest;
  if (table >= 0) object = table;
  // "a meeting of ministers" is a body's own; "of A and B" is theirs.
  if (
    table < 0 &&
    marker >= 0 &&
    units[marker]!.low === "of" &&
    object >= 0 &&
    readList(units, object).items.length < 2
  )
    object = -1;
  const owner = Math.max(findOwner(units, i), held);
  if (object < 0 && holder < 0) {
    const spoken = addressed(units, i, taken);
    if (spoken) return spoken;
  }
  let subjects =
    holder >= 0 || table >= 0
      ? findSubject(units, holder >= 0 ? holder : i, taken)
      : owner >= 0 && !isAhead(units, owner)
        ? [owner]
        : [];
  // "He was a guest at a dinner hosted by X": he, and not the guest.
  if (table >= 0 && units[subjects[0] ?? -1]?.kind === "role" && GUESTS.has(units[subjects[0]!]!.roles[0]!.head))
    subjects = findSubject(units, subjects[0]!, taken);
  // "A dinner was given by X in honour of Y".
  if (subjects.length === 0 && host >= 0 && guest > host) {
    subjects = [host];
    object = guest;
  }
  const objects = object >= 0 ? readList(units, object) : EMPTY;
  const between = marker >= 0 && BETWEEN.has(units[marker]!.low);
  if ((between || units[marker]?.low === "of") && holder < 0 && isOfOthers(units, i, objects)) return null;
  // "Between a delegation led by A and one headed by B".
  const second = between && objects.items.length === 1 ? leader(units, objects.end) : -1;
  if (second > objects.end && units.slice(objects.end, second).some((v) => isWord(v, "and")))
    Object.assign(objects, { items: [...objects.items, ...readList(units, second).items], end: second + 1 });
  if (subjects.length === 0 && object >= 0 && !between && table < 0) subjects = subjectOf(units, i, taken);
  if (subjects.length > 0) subjects = subjects.filter((s) => !objects.items.some((item) => item.unit === s));
  if (subjects.length === 0 && (u.bits & W.TALKS) !== 0) subjects = findSubject(units, i, taken);
  if (subjects.length === 0 && object >= 0 && !between) subjects = agentOf(units, i);
  if (object < 0 && holder < 0 && isOfThem(units, owner)) subjects = [owner];
  const theirs = subjects[0] === owner && owner >= 0 && isOfThem(units, owner);
  const pair = object < 0 && holder < 0 && owner < 0 ? pairWithin(units, i, taken) : NOBODY;
  if (pair.length > 0) subjects = pair;
  if (object < 0 && subjects.length === 0 && !isSeries(units, i)) return null;
  const verbal = holder >= 0 ? ofVerb(units, holder) : null;
  const nounReality = verbal && verbal.status !== "held" ? verbal : ofNoun(units, i, holder >= 0);
  const reality = verbal?.before ? { ...nounReality, before: true } : nounReality;

  const told = make(i, between ? [] : subjects, objects, holder >= 0 ? `held ${u.low}` : `noun: ${u.low}`, reality);
  told.joint = told.joint || between || object < 0;
  if (object < 0 && holder < 0 && pair.length === 0 && !isSeries(units, i) && held < 0 && !theirs) return null;
  told.plural = (u.bits & W.TALKS) !== 0;
  if (isOneRound(units, i)) told.plural = false;
  told.joint ||= isOneWithAll(units, i, told) || (holder >= 0 && CHAIRED.has(units[holder]!.low));
  told.number = countBefore(units, i);
  told.after = told.plural && follows(units, i);
  told.atLeast = units.slice(Math.max(0, i - 7), i).some((v) => AT_LEAST.has(v.low));
  told.direct =
    whom >= 0 ||
    relative >= 0 ||
    (marker >= 0 && units[marker]!.low === "with" && marker <= i + 4 && !isPart(units[marker - 1]));
  if (isWord(units[i - 1], "of") && units.slice(Math.max(0, i - 4), i).some((v) => SERIES.has(v.low)))
    told.plural = told.plural || u.low === "talks";
  told.call =
    units.slice(Math.max(0, i - 5), Math.max(told.end, i + 1) + 8).some((v) => TELEPHONE.has(v.low)) ||
    (u.low === "call" && true);
  told.definite = holder < 0 && (owner >= 0 || isWord(units[i - 1], THE));
  if (object < 0 && subjects.length === 1 && !isPlural(units[subjects[0]!]!) && !told.plural) return null;
  return told;
}

const isSaidIn = (units: Unit[], noun: number): boolean => {
  const at = units.findLastIndex(({ low }, k) => k < noun && k > noun - 5 && low === "in");
  return at > 0 && (units[at - 1]!.bits & W.SAY) !== 0;
};

const CHAIRED = wordSet("chaired chairs chairing");
const NOBODY: number[] = [];
const AT_IT = wordSet("at in during all both two three four the their his her this");

/** "Was also present at the meeting with Dahl": told elsewhere. */
function isAttended(units: Unit[], noun: number): boolean {
  let i = noun - 1;
  while (i > 0 && i > noun - 5 && isWord(units[i], AT_IT)) i--;
  // "Accompanied the minister at all three meetings".
  const someone = isSomeone(units[i]) ? i - 1 : i;
  return i < noun - 1 && isWord(units[someone], PRESENT);
}

const WHERE_WHEN = wordSet("on in at this the");
const ROOMS = wordSet("palace ministry residence office hotel villa embassy house");

/** "The meeting of A and B", "the meeting in Oslo on Sunday of A and B". */
const isOfBehind = (units: Unit[], noun: number, of: number): boolean =>
  units
    .slice(noun + 1, of)
    .every(
      (u) => u.kind === "date" || u.kind === "place" || u.kind === "org" || isWord(u, WHERE_WHEN) || ROOMS.has(u.low),
    );

/** "Had a meeting with A and B": one with both, unless each has a day or a "with" of their own. */
const isOneWithAll = (units: Unit[], noun: number, { objects, plural }: Told): boolean => {
  const items = objects?.items ?? [];
  return (
    !plural &&
    items.length > 1 &&
    !objects!.separate &&
    isWithBehind(units, noun) &&
    units.slice(Math.max(0, noun - 4), noun).some((u) => isWord(u, INDEFINITE_ARTICLES)) &&
    items.every(({ date }, i) => date < 0 || i === items.length - 1) &&
    !units.slice(items[0]!.unit, items.at(-1)!.unit).some((u) => u.low === "with" || u.low === "then")
  );
};

/** "A meeting with", "a meeting today in Suva with". */
function isWithBehind(units: Unit[], noun: number): boolean {
  let i = noun + 1;
  while (units[i]?.kind === "date" || units[i]?.kind === "place" || isWord(units[i], WHERE_WHEN)) i++;
  return isWord(units[i], "with");
}

const BEFORE_HOUR = wordSet("after before by until since");
const OF_TABLE = wordSet("with at hosted given for");

/** "Received A after lunch": when, and not with whom. */
const isHour = (units: Unit[], meal: number): boolean =>
  MEALS.has(units[meal]!.low) &&
  isWord(units[meal - 1], BEFORE_HOUR) &&
  !units.slice(meal + 1, meal + 4).some((u) => isWord(u, OF_TABLE));

const SIDELINES = wordSet("sidelines sideline margins margin side-lines fringes");
const ENDS_PHRASE = wordSet(", . ; and after before");

/** "On the sidelines of a series of meetings": where, and not what. */
function onSidelines(units: Unit[], noun: number): boolean {
  for (let i = noun - 1; i >= 0 && i > noun - 10; i--) {
    if (SIDELINES.has(units[i]!.low)) return true;
    // "On the margins I had talks with X".
    if (ENDS_PHRASE.has(units[i]!.low) || units[i]!.kind === "date" || units[i]!.bits & W.HOLD) return false;
  }
  return false;
}

const follows = (units: Unit[], noun: number): boolean =>
  units.slice(Math.max(0, noun - 4), noun).some((v) => v.low === "after" || v.low === "following");

const PARTS = wordSet("beginning starting including ending one among");

/** "Six meetings, beginning with one with X": no six with X. */
const isPart = (u: Unit | undefined): boolean => isWord(u, PARTS);

/** "After her talks with X, Minister Y met Z": a pronoun that goes before whom it means. */
const isAhead = (units: Unit[], owner: number): boolean =>
  owner === 1 && units[owner]!.kind === "pronoun" && units[owner]!.person < 0;

const NOT_OWNED = wordSet("with in at of the a");

/** "X's meeting", "his talks". */
function findOwner(units: Unit[], i: number): number {
  for (let j = i - 1; j >= 0 && j >= i - 5; j--) {
    const u = units[j]!;
    if (isSomeone(u) && (u.possessive || (u.kind === "pronoun" && POSSESSIVE_PRONOUNS.has(u.low)))) return j;
    if (u.kind !== "word" || NOT_OWNED.has(u.low)) return -1;
  }
  return -1;
}
