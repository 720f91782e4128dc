import { W } from "../lexicon";
import type { Unit } from "../units";
import { ARTICLES, HOURS, WAS } from "../word-classes";
import { wordSet } from "../word-set";
import { ledObject } from "./delegation";
import { FRAMES_OF, type Frame } from "./frames";
import { TELEPHONE } from "./idioms";
import { readList } from "./list";
import { findObject } from "./object";
import { broughtTogether, grantedTo } from "./occasions";
import { isSomeone, isWord } from "./phrases";
import { isSatWith } from "./presence-ways";
import type { Told } from "./told";
import { verb } from "./verbs";

const AUDIENCES = wordSet("granted gave accorded");

export const PHRASE_VERBS: ReadonlySet<string> = new Set([...FRAMES_OF.keys(), ...AUDIENCES]);

/** "Came face to face with X", "exchanged views with X", "took X aside", "A and B faced each other". */
export function phrasal(units: Unit[], i: number, taken: Set<number>): Told | null {
  const { low } = units[i]!;
  if (isSatWith(units, i)) return null;
  for (const frame of FRAMES_OF.get(low) ?? []) {
    const told = inFrame(units, i, frame, taken);
    if (told) return told;
  }
  if (AUDIENCES.has(low)) return grantedTo(units, i, taken);
  return low === "brought" ? broughtTogether(units, i, taken) : null;
}

function inFrame(units: Unit[], i: number, frame: Frame, taken: Set<number>): Told | null {
  const { rest, marker } = frame;
  const { at, inside } = afterWords(units, i + 1, rest);
  // "Saw each other's letters".
  if (at < 0 || units[at - 1]!.possessive || units[at]?.low === "'s") return null;
  const found = inside >= 0 ? inside : marker === "=" ? -1 : findObject(units, at, marker === "-" ? null : marker, 12);
  // "Exchanged views with a delegation led by X".
  const near =
    typeof marker === "string" ? -1 : units.findIndex((u, k) => k >= at && k < at + GAP && isWord(u, marker));
  const object = near < 0 ? found : ledObject(units, near, found);
  if (object < 0 && !frame.mutual) return null;
  if (!suits(units, i, object, frame)) return null;
  const told = verb(units, i, taken, object, object < 0 ? "they met" : frame.rule);
  if (told && object >= 0 && told.subjects.length === 0) told.subjects = agents(units, i, object);
  // "Her first appointment was with X": no one who was with X.
  if (!told || (frame.day && told.subjects.length === 0)) return null;
  if (frame.tour && !isTour(units, told)) return null;
  told.end = Math.max(told.end, at);
  if (rest[0]?.[0] === "together" && !told.objects?.separate) told.joint = true;
  if (rest[0]?.[0] === "one" && told.objects && rest[1]?.[0] !== "another") told.objects.separate = true;
  return distant(told, units);
}

function suits(units: Unit[], i: number, object: number, frame: Frame): boolean {
  const met = units[object];
  if (frame.state && !holdsOffice(met!)) return false;
  if (frame.guest && met!.kind !== "person") return false;
  if (frame.guest && !(met!.roles.some(({ text }) => VISITING.test(text)) || isWord(units[object - 1], "visiting")))
    return false;
  const known = met && (holdsOffice(met) || (met.kind === "pronoun" && met.person >= 0));
  const there = () => isPlaced(units, object) || isThere(units, i) || opensThere(units, i);
  if (frame.there && !(known && there() && isNear(units))) return false;
  if (frame.day && !(holdsOffice(met!) && isDayTogether(units, i))) return false;
  if (frame.long && !units.slice(i, i + 24).some((u) => HOURS.has(u.low))) return false;
  // "My deputy was with me": one more of the speaker's side.
  if (frame.long && units.slice(i, object).some((u) => ONESELF.has(u.low))) return false;
  // "Flew to Oslo on Tuesday to see X next week".
  if (frame.rest.some(([first]) => first === "to") && units.slice(object, object + 6).some(isAhead)) return false;
  // "Was briefed by aides".
  if (frame.near && met?.kind === "role" && met.person < 0 && met.roles[0]!.plural) return false;
  return !frame.near || isNear(units);
}

function isAhead({ date }: Unit): boolean {
  const told = date?.expression;
  if (!told) return false;
  if (told.type === "weekday") return told.mode.startsWith("next");
  return told.type === "week" ? told.shift > 0 : told.type === "from publication" && told.days > 0;
}

/** "Told the negotiator, X, in Bratislava on Wednesday", "briefed her on Tuesday at his office". */
const isPlaced = (units: Unit[], after: number): boolean =>
  units.some((u) => u.kind === "date") &&
  units.some(
    (u, i) =>
      i > after &&
      i < after + 14 &&
      (((u.kind === "place" || isHouse(u)) && isBehindIn(units, i, 2)) ||
        (ROOMS.has(u.low) && isBehindIn(units, i, 3))) &&
      !units.slice(after, i).some((v) => isWord(v, "that")),
  );

/** "The Kremlin", "the Oval Office". */
const isHouse = ({ kind, outletKind, low }: Unit): boolean =>
  kind === "outlet" ? outletKind === "government" : kind === "org" && low === "oval";

/** "In Oslo", "at the White House", "in the Oval Office". */
const isBehindIn = (units: Unit[], i: number, reach: number): boolean =>
  units.slice(i - reach, i).some((u) => IN_AT.has(u.low));

/** "Was in Kabul, where he briefed X". */
const isThere = (units: Unit[], verb: number): boolean =>
  isWord(units[verb - 2], "where") &&
  isSomeone(units[verb - 1]) &&
  units.slice(Math.max(0, verb - 6), verb - 2).some(({ kind }) => kind === "place");

/** "On Monday in Oslo, X told Y". */
function opensThere(units: Unit[], verb: number): boolean {
  const opening = units.slice(0, Math.min(verb, 7));
  const there = opening.some(
    ({ kind }, i) => kind === "place" && i > 0 && (IN_AT.has(opening[i - 1]!.low) || opening[i - 2]?.low === "return"),
  );
  return there && opening.some(({ kind }) => kind === "date");
}

const ELSEWHERE = wordSet("when trip tour flight plane delegation calls talks meeting session visit aboard team");

/** "On Saturday she was with the bishop": none who were on their way together, or at a meeting told elsewhere. */
const isDayTogether = (units: Unit[], verb: number): boolean =>
  units.some((u) => u.kind === "date") && !units.slice(verb, verb + 14).some((u) => ELSEWHERE.has(u.low));

const ROOMS = wordSet("office palace ministry residence embassy headquarters mission hotel");
const IN_AT = wordSet("in at");

const ONESELF = wordSet("me us");
const VISITING = /^(the )?(visiting|guest|outgoing|departing|incoming|new|newly)\b/i;

/** "Was discussed by X with Y": X. */
function agents(units: Unit[], verb: number, object: number): number[] {
  const by = isWord(units[verb - 1], WAS)
    ? units.findIndex((u, i) => i > verb && i < object && i < verb + 8 && isWord(u, "by"))
    : -1;
  const list = by > 0 && isSomeone(units[by + 1]) ? readList(units, by + 1) : null;
  return list ? list.items.map(({ unit }) => unit).filter((unit) => unit < object) : [];
}

/** "The director, X, showed him round": not the guide who shows the visitors round. */
function isTour(units: Unit[], { subjects, objects }: Told): boolean {
  const people = [...subjects, ...(objects?.items ?? []).map(({ unit }) => unit)].map((at) => units[at]!);
  return subjects.length > 0 && people.every(({ person }) => person >= 0) && people.some(holdsOffice);
}

const GAP = 6;

/** The unit after the words of a frame, -1 where they do not stand there, and where those met inside them are. */
function afterWords(units: Unit[], at: number, rest: string[][]): { at: number; inside: number } {
  let gap = 0;
  let inside = -1;
  for (const [k, words] of rest.entries()) {
    if (words[0] === "*" || words[0] === "**") {
      gap = words[0].length * GAP;
      continue;
    }
    if (words[0] === "@") {
      // "Took Norway's X aside".
      if (units[at]?.possessive && units[at]!.kind === "place") at++;
      const u = units[at];
      if (!isSomeone(u) || u!.possessive || (u!.kind === "role" && !u!.roles[0]!.official)) return NOWHERE;
      inside = at;
      at = readList(units, at).end;
      if (units[at]?.low === ",") at++;
      continue;
    }
    const last = at + gap;
    while (at < last && at < units.length && !isNext(units, at, words, rest[k + 1]) && isFiller(units, at)) at++;
    if (!isOne(units[at], words)) return NOWHERE;
    gap = 0;
    at++;
  }
  return { at, inside };
}

/** One of these words, though it be read as an office: "heads together", "played host". */
const isOne = (u: Unit | undefined, words: string[]): boolean =>
  u !== undefined &&
  (u.kind === "role"
    ? words.includes(u.roles[0]!.text.toLowerCase())
    : (u.kind === "word" || u.kind === "mark" || u.kind === "pronoun") && words.includes(u.low));

/** One of these words, and "to" only where what follows it does: "drove to a hotel to see". */
const isNext = (units: Unit[], at: number, words: string[], then: string[] | undefined): boolean =>
  isOne(units[at], words) && (words[0] !== "to" || then === undefined || isOne(units[at + 1], then));

const NOWHERE = { at: -1, inside: -1 };
const DASHES = wordSet('- – — " \u201c');
const STOPS = wordSet("that who which but");

/** When, where and how; "to Oslo" too. */
function isFiller(units: Unit[], i: number): boolean {
  const u = units[i]!;
  if (u.kind === "mark") return DASHES.has(u.low);
  if (u.low === "to")
    return LEADS_TO.has(units[i + 1]?.kind ?? "") || isWord(units[i + 1], ARTICLES) || isUnknown(units[i + 1]);
  if (isUnknown(u) && isWord(units[i - 1], "to")) return true;
  // "Had what an aide called a frank exchange".
  if (isWord(units[i + 1], "called")) return true;
  return !STOPS.has(u.low) && !ASKING.has(u.low) && !(isSomeone(u) && !u.possessive && u.kind !== "pronoun");
}

/** "Drove up to Wat Phou to see X": what reads as a name, and may be a place. */
const isUnknown = (u: Unit | undefined): boolean =>
  u?.kind === "person" && u.roles.length === 0 && u.honorific === "" && !u.possessive;

/** "Had asked for an appointment", "had sought a word". */
const ASKING = wordSet("asked sought requested hoped wanted demanded");
const LEADS_TO = wordSet("place org outlet name");

const holdsOffice = (u: Unit): boolean => u.kind !== "pronoun" && u.roles.some((role) => role.official && !role.plural);

const AFAR = wordSet(
  "letter letters message messages correspondence telegram interview article speech statement coffin procession",
);
const LENGTH = wordSet("hours hour minutes length depth person visiting privately alone morning afternoon evening");

/** Told with a day, a place or a length of time, and nothing that is done from afar. */
function isNear(units: Unit[]): boolean {
  let near = false;
  for (let i = 0; i < units.length; i++) {
    const u = units[i]!;
    if (TELEPHONE.has(u.low) || (AFAR.has(u.low) && !isCredited(units, i))) return false;
    near ||=
      u.kind === "date" || u.kind === "place" || LENGTH.has(u.low) || u.roles[0]?.text.startsWith("visiting") === true;
  }
  return near;
}

/** "According to a statement", "said in an interview": where it was told, not how they spoke. */
const isCredited = (units: Unit[], i: number): boolean =>
  CREDITS.has(units[i]!.low) &&
  units
    .slice(Math.max(0, i - 4), i)
    .some((u, at) => u.low === "according" || (u.bits & W.SAY) !== 0 || (at < 2 && i < 4 && u.low === "in"));

const CREDITS = wordSet("statement interview article");

/** None by telephone or in writing. */
function distant(told: Told, units: Unit[]): Told {
  if (!units.slice(Math.max(0, told.trigger - 25), told.end + 8).some((u) => TELEPHONE.has(u.low))) return told;
  return { ...told, call: true };
}
