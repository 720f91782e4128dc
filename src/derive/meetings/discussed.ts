import { cue } from "../cue";
import type { Unit } from "../units";
import { WAS } from "../word-classes";
import { wordSet } from "../word-set";
import { ledObject } from "./delegation";
import { TELEPHONE } from "./idioms";
import { readList } from "./list";
import { findObject } from "./object";
import { isSomeone, isTalkWord, isWord } from "./phrases";
import type { Reality } from "./reality";
import { ofVerb } from "./status";
import { findSubject } from "./subject";
import { make, type Told } from "./told";

const DISCUSSED = cue("discussed reviewed examined analysed analyzed assessed");
/** What two do together at a table, or do not: "agreed", "failed to settle". */
const TOGETHER = cue(
  "agreed failed settled signed initialled initialed hammered thrashed negotiated ironed narrowed bridged resolved finalised finalized reaffirmed pledged reached clashed parted patched mended shook sealed concluded tackled broached addressed argued wrestled grappled haggled disagreed made worked ended opened resumed struck came cleared buried put",
);
const FAILED = wordSet("failed");
const TO_AGREE = wordSet(
  "agree settle bridge reach narrow resolve iron overcome break find end reconcile conclude produce clear close make sign",
);
const TOGETHER_WITH = wordSet(
  "reaffirmed settled hammered thrashed negotiated ironed finalised finalized resolved sealed patched",
);
/** Things made together, without which some verbs tell of no table. */
const MADE_TOGETHER = wordSet(
  "agreement agreements accord accords pact deal treaty protocol protocols memorandum memorandums memoranda compromise impasse stalemate deadlock differences understanding ceasefire truce contract progress headway hands terms bargain air hatchet signatures",
);
const NEEDS_THING = wordSet(
  "reached made concluded opened resumed ended broached addressed shook sealed signed clashed argued worked parted failed mended struck came cleared buried put",
);
const AFAR = wordSet(
  "call letter letters message messages correspondence telegram interview article speech wire election poll parliament court campaign debate tweets x twitter separately respectively public publicly openly",
);

export const DISCUSSED_RULE = "discussed, on a day or at a place that is told";

/**
 * "X and Y discussed trade in Rome on Monday", "X and Y failed on Monday to settle the quota", "X reaffirmed
 * with Y …": no word of meeting, yet a day and two named.
 */
export function discussed(units: Unit[]): Told | null {
  let told: Told | null = null;
  let dated = false;
  for (let at = 0; at < units.length && !told; at++) {
    const u = units[at]!;
    if (u.kind !== "word" || (u.cues & (DISCUSSED | TOGETHER)) === 0) continue;
    dated ||= units.some((v) => v.kind === "date");
    // "Reviewed here", "In a meeting at the ministry, X and Y discussed".
    if (!dated && units[at + 1]?.low !== "here" && !opensMeeting(units) && !isFronted(units)) continue;
    if (units.slice(0, 8).some((v, i) => OWN.has(v.low) && !isWord(units[i - 1], "told"))) return null;
    if (units.some((v) => AFAR.has(v.low) || TELEPHONE.has(v.low))) return null;
    told = isWord(units[at - 1], WAS) ? discussedBy(units, at) : discussedAt(units, at);
  }
  return told;
}

const IN_AT = wordSet("in at during");

/** Who sits together as colleagues, or speaks to the press. */
const OWN = wordSet("cabinet reporters journalists press");

/** "With the premier, X, …". */
const isFronted = (units: Unit[]): boolean => isWord(units[0], "with") && units[1]?.kind === "person";

/** "In a closed-door meeting", "at their talks". */
const opensMeeting = (units: Unit[]): boolean => IN_AT.has(units[0]?.low ?? "") && units.slice(1, 5).some(isTalkWord);

/** "The toll was discussed in Rome on Monday by X and Y". */
function discussedBy(units: Unit[], at: number): Told | null {
  const first = findObject(units, at + 1, "by", 12);
  const objects = first < 0 ? null : readList(units, first);
  // "By X with Y".
  const with_ = objects?.items.length === 1 && isWord(units[objects.end], "with") ? objects.end + 1 : -1;
  if (with_ > 0 && isSomeone(units[with_])) {
    const more = readList(units, with_);
    objects!.items.push(...more.items);
    objects!.end = more.end;
  }
  if (!objects || objects.items.length < 2) return null;
  const people = objects.items.map(({ unit }) => unit);
  const reality = realityOf(units, at);
  if (reality.status !== "held" || !people.every((i) => isNamed(units[i]!)) || !isOutcome(units, at, people))
    return null;
  const told = make(at, people, null, DISCUSSED_RULE, reality);
  told.end = objects.end;
  told.joint = true;
  return told;
}

const isOutcome = (units: Unit[], at: number, people: number[]): boolean =>
  (units[at]!.cues & DISCUSSED) !== 0 ||
  (isOfTwoStates(units, people) && (!NEEDS_THING.has(units[at]!.low) || units.slice(0, at).some(isMade)));

function discussedAt(units: Unit[], at: number): Told | null {
  const outcome = (units[at]!.cues & DISCUSSED) === 0;
  const reality = realityOf(units, at);
  const subjects = findSubject(units, at).filter((s) => isNamed(units[s]!) || units[s]!.person >= 0);
  if (subjects.length === 0 || reality.status !== "held") return null;
  const with_ = !outcome || TOGETHER_WITH.has(units[at]!.low);
  const object = with_ ? ledObject(units, at + 1, findObject(units, at + 1, "with", 16)) : -1;
  if (object >= 0 && isNamed(units[object]!)) {
    const objects = readList(units, object);
    const told = make(at, subjects, objects, DISCUSSED_RULE, reality);
    if (units.some((u) => u.kind === "pronoun" && u.low === "three")) told.joint = true;
    return told;
  }
  // "With the premier, X, she discussed the road".
  if (subjects.length === 1 && !outcome && isFronted(units)) {
    const guests = readList(units, 1);
    return guests.end < at ? make(at, subjects, guests, DISCUSSED_RULE, reality) : null;
  }
  if (subjects.length < 2 || !subjects.every((s) => isNamed(units[s]!))) return null;
  if (outcome && !isTogether(units, at, subjects)) return null;
  const told = make(at, subjects, null, DISCUSSED_RULE, reality);
  told.joint = true;
  return told;
}

/** "Failed to settle": what they failed at, they were at. */
const realityOf = (units: Unit[], at: number): Reality => {
  const reality = ofVerb(units, at);
  return reality.status === "denied" && FAILED.has(units[at]!.low) ? { ...reality, status: "held" } : reality;
};

/** Office holders of two states, and a thing that is made by two. */
function isTogether(units: Unit[], at: number, subjects: number[]): boolean {
  if (!isOfTwoStates(units, subjects)) return false;
  if (FAILED.has(units[at]!.low))
    return units.slice(at + 1, at + 5).some((u, i, near) => u.low === "to" && TO_AGREE.has(near[i + 1]?.low ?? ""));
  return !NEEDS_THING.has(units[at]!.low) || units.slice(at + 1, at + 10).some(isMade);
}

const isMade = (u: Unit): boolean => MADE_TOGETHER.has(u.low);

/** Somebody holds an office, and not all of one state. */
function isOfTwoStates(units: Unit[], people: number[]): boolean {
  const [first, ...rest] = people.map((i) => units[i]!);
  return (
    [first!, ...rest].some((u) => u.roles.some((role) => role.official)) &&
    rest.some((u) => u.country === null || u.country !== first!.country)
  );
}

const isNamed = (u: Unit): boolean => u.kind === "person" || ((u.kind === "name" || u.low === "i") && u.person >= 0);
