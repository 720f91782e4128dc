import { W } from "../lexicon";
import type { Unit } from "../units";
import { wordSet } from "../word-set";
import { readList } from "./list";
import { MEALS } from "./meals";
import { ofNoun } from "./noun-status";
import { findObject } from "./object";
import { isSomeone, isTalkWord, isWord } from "./phrases";
import { ofVerb } from "./status";
import { make, type Told } from "./told";
import { subjectOf, verb } from "./verbs";

const AUDIENCE = wordSet("audience hearing");

/** "Granted audiences to X and to Y". */
export function grantedTo(units: Unit[], i: number, taken: Set<number>): Told | null {
  const noun = units.findIndex((u, j) => j > i && j < i + 6 && (AUDIENCE.has(u.low) || u.bits & W.TALKS));
  const guest = noun > 0 ? findObject(units, noun + 1, "to", 8) : -1;
  if (guest < 0) return null;
  return make(i, subjectOf(units, i, taken), readList(units, guest), "granted an audience", ofVerb(units, i));
}

/** "Brought A and B together", "A and B were brought together by X". */
export function broughtTogether(units: Unit[], i: number, taken: Set<number>): Told | null {
  if (isWord(units[i + 1], "together") && isWord(units[i + 2], BY)) {
    const broker = findObject(units, i + 3, null, 4);
    const told = verb(units, i, taken, broker, "brought together by");
    if (told) told.joint = true;
    return told && told.subjects.length > 1 ? told : null;
  }
  if (!isSomeone(units[i + 1])) return null;
  const list = readList(units, i + 1);
  const together = units.slice(i + 2, list.end + 2).some((u) => u.low === "together");
  if (!together || list.items.length < 2) return null;
  const told = make(i, subjectOf(units, i, taken), list, "brought together", ofVerb(units, i));
  told.joint = true;
  return told;
}

const TO_SEE = wordSet("see meet");

/** "Called at the palace to see X", "stopped in Tunis to meet Y". */
export function calledToSee(units: Unit[], i: number, taken: Set<number>): Told | null {
  for (let j = i + 1; j < units.length && j < i + 12; j++) {
    if (units[j]!.low !== "to" || !isWord(units[j + 1], TO_SEE)) continue;
    const object = findObject(units, j + 2, null, 4);
    if (object < 0) return null;
    return make(i, subjectOf(units, i, taken), readList(units, object), "called to see", ofVerb(units, i));
  }
  return null;
}

const BE = wordSet("was were is been being");
const BY = wordSet("by");
const WITH = wordSet("with alongside");

/** "A and B co-chaired the third session of the joint commission", "the forum, which was co-chaired by A and B". */
export function coChaired(units: Unit[], i: number, taken: Set<number>): Told | null {
  if (isWord(units[i - 1], BE) || isWord(units[i + 1], BY)) {
    const first = findObject(units, i + 1, BY, 6);
    if (first < 0) return null;
    const told = make(i, [], readList(units, first), "co-chaired by", ofVerb(units, i));
    told.joint = true;
    return told.objects!.items.length > 1 ? told : null;
  }
  const other = coChair(units, i);
  if (other >= 0) return verb(units, i, taken, other, "co-chaired with");
  if (units.slice(i + 1, i + 10).some(isTalkWord)) return null;
  return verb(units, i, taken, -1, "they met");
}

/** "Co-chaired the fourth forum with Y": Y; -1 without one. */
function coChair(units: Unit[], i: number): number {
  for (let j = i + 1; j < units.length && j < i + 14; j++) {
    if (isWord(units[j], WITH)) return findObject(units, j + 1, null, 4);
    if (isSomeone(units[j]) || units[j]!.kind === "mark") return -1;
  }
  return -1;
}

const TIMES = wordSet(
  "hour hours minutes time day days evening morning afternoon night weekend week half part quarter-hour half-hour while",
);
const OF_SPENDING = W.MEET | W.RECEIVE | W.SAY;

const BEFORE_HOURS = wordSet(
  "for in within every wanted wants sought asked offered promised requested hoped want waited waiting",
);

/** "An hour with X", "said the six hours at the palace with X had been …", "after ten minutes with X": time that they spent together. */
export function hoursWith(units: Unit[], i: number, taken: Set<number>): Told | null {
  const before = units.slice(Math.max(0, i - 4), i);
  if (before.some((u) => BEFORE_HOURS.has(u.low))) return null;
  const given = hourGiven(units, i);
  if (given) return given;
  let at = i + 1;
  while (at < i + 8 && units[at] && !isWord(units[at], "with")) {
    if (isSomeone(units[at]) || units[at]!.kind === "mark" || units[at]!.bits & OF_SPENDING) return null;
    at++;
  }
  const object = isWord(units[at], "with") ? findObject(units, at + 1, null, 4) : -1;
  const met = units[object];
  const after = before.some((u) => u.low === "after" || u.low === "following");
  if (!met || !(after || (met.kind === "person" && met.roles.some((role) => role.official)))) return null;
  return make(i, subjectOf(units, i, taken), readList(units, object), "noun: hours", ofNoun(units, i));
}

const GAVE = wordSet("gave granted allowed");

/** "The hour that X gave him": X and him. */
function hourGiven(units: Unit[], hour: number): Told | null {
  const host = isWord(units[hour + 1], "that") ? hour + 2 : hour + 1;
  const verb = isWord(units[host + 1], "had") ? host + 2 : host + 1;
  if (!isSomeone(units[host]) || !isWord(units[verb], GAVE) || !isSomeone(units[verb + 1])) return null;
  return make(hour, [host], readList(units, verb + 1), "noun: hours", ofVerb(units, verb));
}

const SHUT = wordSet("shut locked closeted cloistered holed huddled sequestered ensconced bent");

/** "Spent an hour with X", "spent the afternoon at the palace with X"; "spent Tuesday shut in an office"; "spent the evening in talks" is told by its noun. */
export function spent(units: Unit[], i: number, taken: Set<number>): Told | null {
  let timed = false;
  for (let j = i + 1; j < units.length && j < i + 18; j++) {
    const u = units[j]!;
    timed ||= TIMES.has(u.low) || u.kind === "date";
    if (isSomeone(u) || u.low === "." || u.low === ";" || u.bits & OF_SPENDING) return null;
    if (u.bits & (W.TALK | W.TALKS) && isWord(units[j - 1], "in")) return inTalks(units, i, j, taken);
    if (SHUT.has(u.low)) {
      const other = timed ? findObject(units, j + 1, "with", 12) : -1;
      return timed ? verb(units, i, taken, other, other < 0 ? "they met" : "spent time with") : null;
    }
    if (isWord(u, "together")) return timed ? verb(units, i, taken, -1, "they met") : null;
    if (!isWord(u, "with")) continue;
    const object = timed ? findObject(units, j + 1, null, 4) : -1;
    if (object < 0) continue;
    return make(i, subjectOf(units, i, taken), readList(units, object), "spent time with", ofVerb(units, i));
  }
  return null;
}

/** "A and B spent the afternoon in talks on trade". */
function inTalks(units: Unit[], i: number, noun: number, taken: Set<number>): Told | null {
  const object = findObject(units, noun + 1, "with", 4);
  if (object >= 0)
    return make(i, subjectOf(units, i, taken), readList(units, object), "spent in talks", ofVerb(units, i));
  return verb(units, i, taken, -1, "they met");
}

const SPEECH = wordSet(
  "discussed talked spoke explained told briefed agreed chatted reviewed conversed debated consulted heard assured informed went sounded",
);
const TO_WITH = wordSet("to with");

/** "A and B discussed trade over lunch", "explained it to X over dinner": talk at one table. */
export function overMeal(units: Unit[], i: number, taken: Set<number>): Told | null {
  if (!units.slice(i + 1, i + 5).some((u) => MEALS.has(u.low))) return null;
  for (let j = i - 1; j >= 0 && j > i - 28; j--) {
    const u = units[j]!;
    if (u.kind !== "word" || !SPEECH.has(u.low)) continue;
    const told = units.slice(j + 1, j + 2).some(isSomeone);
    const object = told ? j + 1 : findObject(units.slice(0, i), j + 1, TO_WITH, 16);
    return verb(units, j, taken, object, object < 0 ? "they met" : "talked over a meal");
  }
  return i < 3 ? saidAfter(units, i, taken) : null;
}

const ADDRESSED = wordSet(
  "urged told assured pressed warned briefed informed asked thanked promised offered reminded reassured questioned lectured",
);

/** "Over breakfast X urged Y to pay". */
function saidAfter(units: Unit[], over: number, taken: Set<number>): Told | null {
  const at = units.findIndex((u, i) => i > over + 1 && i < over + 12 && ADDRESSED.has(u.low));
  return at > 0 && isSomeone(units[at + 1]) ? verb(units, at, taken, at + 1, "talked over a meal") : null;
}
