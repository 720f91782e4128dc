import type { Unit } from "../units";
import { HOURS } from "../word-classes";
import { wordSet } from "../word-set";
import { ledObject } from "./delegation";
import { findHolder } from "./holder";
import { readList } from "./list";
import { ofNoun } from "./noun-status";
import { findObject, SITES } from "./object";
import { isSomeone, isWord } from "./phrases";
import { isSatWith } from "./presence-ways";
import type { Reality } from "./reality";
import { ofVerb } from "./status";
import { findSubject } from "./subject";
import { make, type Told } from "./told";
import { subjectOf, verb } from "./verbs";

export const TELEPHONE = wordSet(
  "phone telephone telephoned phoned video videoconference virtual virtually online teleconference telephonic videolink zoom video-conference video-link skype whatsapp webinar webex hotline remotely",
);

const CONFERENCES = wordSet("videoconference teleconference video-conference");
const CALLED = wordSet("called calls");
const BY_BEFORE = wordSet("by before after while ,");
const SAT = wordSet("sat sits sit");
const TALKED = wordSet(
  "spoke talked chatted argued haggled wrangled bargained debated conversed deliberated negotiated worked reviewed went discussed",
);
const SPOKE = wordSet("spoke talked speaks phoned telephoned briefed");
const BEFORE_SEE = wordSet("to did will would not instead had has have");
const RECEIVING = wordSet("receiving hosting");
const BEFORE_CALL = wordSet("courtesy a to farewell will");
const ON = wordSet("on upon");
const ASKING = wordSet("to for not");
/** "Called on X to discuss a treaty": what the caller came for, and is not asked of X. */
const CALLERS = wordSet(
  "appeal discuss convey hand deliver present express protest thank congratulate bid review inform brief introduce complain explain invite ask request lodge condole bring say plead",
);
const DOWN_WITH = wordSet("down with");
const AFTER_BEFORE = wordSet("after before");

export function idiom(units: Unit[], i: number, taken: Set<number>): Told | null {
  const { low } = units[i]!;
  const next = units[i + 1];
  const owned = low === "call" && isWord(next, "with") ? ownCall(units, i) : null;
  if (owned) return owned;
  if (
    CALLED.has(low) ||
    (low === "calling" && isWord(units[i - 1], BY_BEFORE)) ||
    (low === "call" && (isWord(units[i - 1], BEFORE_CALL) || TELEPHONE.has(units[i - 1]?.low ?? "")))
  ) {
    // "Called yesterday on X".
    const dated = CALLED.has(low) && next?.kind === "date" && isWord(units[i + 2], ON);
    const turned = dated ? -1 : CALLED.has(low) ? pastManner(units, i) : pastWhen(units, i);
    if (!isWord(next, ON) && !dated && turned < 0) {
      if (low === "call" && isWord(next, "with")) return spoken(units, i, taken, true);
      return null;
    }
    // "In a call on Tuesday with X": by telephone.
    if (units[i + 2]?.kind === "date" && isWord(units[i + 3], "with"))
      return low === "call" ? spoken(units, i, taken, true) : null;
    // "Called on Monday for talks with X".
    const on = dated ? i + 2 : turned > 0 ? turned : i + 1;
    const object = findObject(units, on + 1, units[on + 1]?.kind === "date" ? ON : null, 8);
    if (object < 0) return null;
    const objects = readList(units, object);
    // "called on X to resign" asks, "called on X" visits.
    if (
      isWord(units[objects.end], ASKING) &&
      !CALLERS.has(units[objects.end + 1]?.low ?? "") &&
      (low !== "call" || !isWord(units[i - 1], "courtesy"))
    )
      return null;
    const told = make(
      i,
      subjectOf(units, i, taken),
      objects,
      "called on",
      low === "call" && units[i - 1]?.low !== "to" ? holderReality(units, i) : ofVerb(units, i),
    );
    return told;
  }
  if (isWord(next, "with") && isConference(units, i)) return spoken(units, i, taken, true);
  const visited = low === "visit" ? visitedBy(units, i) : -1;
  if (visited >= 0 && findHolder(units, i) >= 0)
    return make(i, subjectOf(units, i, taken), readList(units, visited), "paid a visit to", holderReality(units, i));
  if (SAT.has(low) && isWord(next, DOWN_WITH) && !isSatWith(units, i)) {
    const object = findObject(units, next!.low === "down" ? i + 2 : i + 1, "with", 8);
    if (object < 0) return next!.low === "down" ? verb(units, i, taken, -1, "sat down") : null;
    return make(i, subjectOf(units, i, taken), readList(units, object), "sat down with", ofVerb(units, i));
  }
  if (TALKED.has(low) && isPairBefore(units, i)) return verb(units, i, taken, -1, "they talked");
  if (SPOKE.has(low)) return spoken(units, i, taken, false);
  if (low === "see" || low === "seen") {
    const led = low === "see" ? units.slice(i - 1, i) : units.slice(Math.max(0, i - 3), i);
    const object = led.some((u) => BEFORE_SEE.has(u.low)) ? findObject(units, i + 1, null, 3) : -1;
    return object < 0 ? null : make(i, subjectOf(units, i, taken), readList(units, object), "saw", ofVerb(units, i));
  }
  if (
    RECEIVING.has(low) ||
    (low === "seeing" && (isWord(units[i - 1], AFTER_BEFORE) || units[i - 1]?.kind === "date"))
  ) {
    const object = ledObject(units, i + 1, findObject(units, i + 1, null, 8));
    if (object < 0) return null;
    const thanked = units[object]!.low === "me" ? thankedBefore(units, i) : [];
    return thanked.length > 0
      ? make(object, thanked, readList(units, object), "receiving", ofVerb(units, i))
      : make(i, subjectOf(units, i, taken), readList(units, object), "receiving", ofVerb(units, i));
  }
  return null;
}

const MANNER = wordSet("in turn separately later also briefly then afterwards first again");

/** The "on" of "called in turn on X", "called later on X"; -1 without one. */
function pastManner(units: Unit[], call: number): number {
  let at = call + 1;
  while (isWord(units[at], MANNER)) at++;
  return at > call + 1 && isWord(units[at], ON) ? at : -1;
}

const ASIDE = 14;
const WHEN_WHERE = wordSet("on at in , the of his her its this today before after during eve departure arrival return");

/** The "on" of "a courtesy call yesterday at the palace on X", "a call, on the eve of her departure, on X"; -1 without one. */
function pastWhen(units: Unit[], call: number): number {
  for (let at = call + 1; at < units.length && at < call + ASIDE; at++) {
    const u = units[at]!;
    if (at > call + 1 && isWord(u, ON) && isSomeone(units[at + 1]) && !units[at + 1]!.possessive) return at;
    if (u.kind !== "date" && u.kind !== "place" && u.kind !== "org" && !WHEN_WHERE.has(u.low) && !SITES.has(u.low))
      return -1;
  }
  return -1;
}

/** "Video conference", "videoconference". */
const isConference = (units: Unit[], i: number): boolean =>
  units[i]!.low === "conference" ? TELEPHONE.has(units[i - 1]?.low ?? "") : CONFERENCES.has(units[i]!.low);

/** "A visit (on Monday) to (ailing) X": X; -1 where the visit is to no one. */
function visitedBy(units: Unit[], visit: number): number {
  let at = visit + 1;
  while (units[at]?.kind === "date" || isWord(units[at], "on")) at++;
  if (!isWord(units[at], "to")) return -1;
  if (isSomeone(units[at + 1])) return at + 1;
  return units[at + 1]?.kind === "word" && units[at + 2]?.kind === "person" ? at + 2 : -1;
}

/** "Grateful to A and B for receiving me": A and B. */
function thankedBefore(units: Unit[], participle: number): number[] {
  if (!isWord(units[participle - 1], "for")) return [];
  const to = units.findLastIndex((u, k) => k < participle && k > participle - 14 && isWord(u, "to"));
  const first = to < 0 ? -1 : units.findIndex((u, k) => k > to && k < participle && u.kind === "person");
  return first < 0 ? [] : readList(units, first).items.flatMap(({ unit }) => (unit < participle ? [unit] : []));
}

const NUMBERED = wordSet("two pair three");
const AT_TABLE = wordSet("spoke talked chatted");
const WHERE_WHEN = wordSet("in on at");
const AT_LENGTH = wordSet("for at over in alone privately until");

/** "The two men talked for an hour": to talk at length is to meet. */
const isPairBefore = (units: Unit[], i: number): boolean =>
  (units.slice(Math.max(0, i - 3), i).some((u) => u.kind === "pronoun" && NUMBERED.has(u.low)) &&
  AT_TABLE.has(units[i]!.low)
    ? isWord(units[i + 1], AT_LENGTH)
    : (units.slice(i + 1, i + 9).some((u) => HOURS.has(u.low) || LENGTHS.has(u.low)) ||
        isSettled(units, i) ||
        opensWithHours(units)) &&
      (findSubject(units, i).length > 1 || isTwoOfThem(units, i))) &&
  !units.slice(i, i + 10).some((u) => TELEPHONE.has(u.low)) &&
  !units.slice(0, i).some((u) => RANG.has(u.low));

/** "For two hours on Tuesday X and Y talked". */
const opensWithHours = (units: Unit[]): boolean =>
  units[0]?.low === "for" && units.slice(1, 4).some(({ low }) => HOURS.has(low));

/** "For most of the afternoon". */
const LENGTHS = wordSet("afternoon length");

/** "The two of them talked for an hour". */
const isTwoOfThem = (units: Unit[], verb: number): boolean =>
  units[verb - 1]?.low === "them" && units[verb - 2]?.low === "of" && isWord(units[verb - 3], NUMBERED);

/** "X rang Y, and the pair talked for an hour". */
const RANG = wordSet("rang phoned telephoned dialled dialed");

/** "Talked on Tuesday in Vila": on a day and in a place. */
const isSettled = (units: Unit[], i: number): boolean =>
  units[i]!.low === "talked" &&
  WHERE_WHEN.has(units[i + 1]?.low ?? units[i + 1]?.kind ?? "") &&
  units.slice(i + 1, i + 7).some((u) => u.kind === "place") &&
  units.slice(i + 1, i + 7).some((u) => u.kind === "date");

function holderReality(units: Unit[], i: number): Reality {
  const holder = findHolder(units, i);
  return holder >= 0 ? ofVerb(units, holder) : ofNoun(units, i);
}

/** "X's telephone call with Y". */
function ownCall(units: Unit[], call: number): Told | null {
  const owner = TELEPHONE.has(units[call - 1]?.low ?? "") ? call - 2 : call - 1;
  const object = findObject(units, call + 1, "with", 6);
  if (!isSomeone(units[owner]) || !units[owner]!.possessive || object < 0) return null;
  const told = make(call, [owner], readList(units, object), "spoke with", ofNoun(units, call));
  told.call = true;
  return told;
}

const PHONED = wordSet("phoned telephoned");
const IN_PERSON = wordSet("face-to-face in-person sidelines margins visiting");
const WITH_TO_BY = wordSet("with to by");

/** Speech by telephone is a call; other speech is no meeting of itself. */
function spoken(units: Unit[], i: number, taken: Set<number>, call: boolean): Told | null {
  const direct = PHONED.has(units[i]!.low);
  const near = units.slice(i, i + 14);
  let inPerson = units.slice(i, i + 20).some((u) => IN_PERSON.has(u.low));
  // To talk with someone at length, of no telephone, is to meet.
  if (
    TALKED.has(units[i]!.low) &&
    isWord(units[i + 1], "with") &&
    near.some((u) => HOURS.has(u.low)) &&
    !near.some((u) => TELEPHONE.has(u.low))
  )
    inPerson = true;
  const guest = findObject(units, i + 1, WITH_TO_BY, 12);
  if (guest >= 0 && units[guest]!.roles.some(({ text }) => text.toLowerCase().startsWith("visiting"))) inPerson = true;
  if (!(call || direct || near.some((u) => TELEPHONE.has(u.low)) || inPerson)) return null;
  // "Spoke by telephone with X".
  const from = isWord(units[i + 1], "by") && TELEPHONE.has(units[i + 2]?.low ?? "") ? i + 3 : i + 1;
  const object = findObject(units, from, direct || call ? null : WITH_TO_BY, 12);
  // "A and B spoke on the phone".
  if (object < 0) {
    const both = inPerson || !SPOKE.has(units[i]!.low) ? null : verb(units, i, taken, -1, "they spoke");
    return both?.call ? both : null;
  }
  const told = make(i, subjectOf(units, i, taken), readList(units, object), "spoke with", ofVerb(units, i));
  told.call = !inPerson;
  return told;
}
