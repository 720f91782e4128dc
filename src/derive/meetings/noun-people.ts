import { W } from "../lexicon";
import type { Unit } from "../units";
import { ARTICLES, HAD, WAS } from "../word-classes";
import { wordSet } from "../word-set";
import { readList } from "./list";
import { findObject } from "./object";
import { isSomeone, isWord } from "./phrases";
import { findSubject } from "./subject";

const THAT_WHICH = wordSet("that which");
const HELD = wordSet("held conducted");

const AROUND = wordSet("after during following at");

/** "X said beside Y after their talks": of two whom the sentence has named. */
export const isOfThem = (units: Unit[], owner: number): boolean =>
  owner > 0 &&
  units[owner]!.low === "their" &&
  isWord(units[owner - 1], AROUND) &&
  new Set(units.slice(0, owner).flatMap(({ person, kind }) => (person >= 0 && kind === "person" ? [person] : [])))
    .size === 2;

const EMPTY_PAIR: number[] = [];
const WITHIN = wordSet("in during after over");
const EMERGED = wordSet("emerged emerge emerging");
export const PRESENT = wordSet("present part participated attended joined sat attendance accompanied accompanies");
const ACTS = W.SAY | W.MEET | W.RECEIVE;

/** "A and B failed to agree in two hours of talks": the two whose doings within the talks are told. */
export function pairWithin(units: Unit[], noun: number, taken: Set<number>): number[] {
  for (let i = noun - 1; i >= 0 && i > noun - 7; i--) {
    const u = units[i]!;
    if (i < 2 && isWord(u, AFTER)) return pairBehind(units, i, noun);
    if (isSomeone(u) || u.kind === "mark" || u.bits & ACTS) return EMPTY_PAIR;
    const closes = isWord(u, "of") && CLOSES.has(units[i - 1]?.low ?? "") && isWord(units[i - 3], "at");
    if (closes) return pairBefore(units, i - 3, taken);
    const emerged = isWord(u, "from") && units.slice(Math.max(0, i - 3), i).some((v) => EMERGED.has(v.low));
    if (!emerged && !isWord(u, WITHIN)) continue;
    if (units.slice(Math.max(0, i - 6), i).some((v) => PRESENT.has(v.low))) return EMPTY_PAIR;
    return pairBefore(units, i, taken);
  }
  return EMPTY_PAIR;
}

const CLOSES = wordSet("end close conclusion start outset beginning");

/** The two who did something, or by whom it was done: "it was signed by A and B after a day of talks". */
function pairBefore(units: Unit[], at: number, taken: Set<number>): number[] {
  const by = units.findLastIndex((u, i) => i < at && isWord(u, "by") && isSomeone(units[i + 1]));
  const agents = by < 0 ? [] : readList(units, by + 1).items.map(({ unit }) => unit);
  const pair = (agents.length > 1 ? agents : findSubject(units, at, taken)).filter((s) => units[s]!.person >= 0);
  return pair.length > 1 ? pair : EMPTY_PAIR;
}

const AFTER = wordSet("after following");
const KNOWN = wordSet("the their his her these those");
const FURTHEST = 14;

/** "After two hours of talks in Oslo, A and B announced a deal": A and B, unless both are of one state. */
function pairBehind(units: Unit[], after: number, noun: number): number[] {
  const comma = units.findIndex((u, i) => i > noun && i < noun + FURTHEST && u.low === ",");
  if (comma < 0 || isWord(units[after + 1], KNOWN) || !isSomeone(units[comma + 1])) return EMPTY_PAIR;
  const pair = readList(units, comma + 1).items.map(({ unit }) => unit);
  const [a, b] = pair.map((i) => units[i]!);
  const apart = b !== undefined && (a!.country === null || a!.country !== b.country);
  return apart && pair.every((i) => units[i]!.person >= 0) ? pair : EMPTY_PAIR;
}

/** "Three meetings that X held": who held them; -1 without one. */
export function heldAfter(units: Unit[], noun: number): number {
  const who = isWord(units[noun + 1], THAT_WHICH) ? noun + 2 : noun + 1;
  // "The talks which the minister, X, held".
  const verb = isWord(units[who + 1], ",") && units[who]?.kind === "person" ? who + 2 : who + 1;
  if (!isSomeone(units[who]) || units[who]!.possessive || !((units[verb]?.bits ?? 0) & W.HOLD)) return -1;
  return isPerfect(units, verb) ? -1 : who;
}

/** "Said after the meeting that they had spoken of fish": what else was done. */
const isPerfect = (units: Unit[], verb: number): boolean =>
  HAD.has(units[verb]!.low) &&
  /(?:ed|en)$/.test(units[verb + 1]?.low ?? "") &&
  ((units[verb + 1]?.bits ?? 0) & W.HOLD) === 0;

/** "Talks were held in Oslo by A and B": those who held them; -1 without them. */
export function heldBy(units: Unit[], noun: number): number {
  if (!isWord(units[noun + 1], WAS) || !isWord(units[noun + 2], HELD)) return -1;
  return findObject(units, noun + 3, "by", 12);
}

const GRANTED = wordSet("granted given accorded");
const BEEN = wordSet("was were been");

/** "Was granted an audience by X": who granted it; -1 without one. */
export function grantedBy(units: Unit[], noun: number): number {
  const at = units.findLastIndex((u, i) => i < noun && i > noun - 4 && GRANTED.has(u.low));
  return at > 0 && isWord(units[at - 1], BEEN) ? findObject(units, noun + 1, "by", 12) : -1;
}

const ON_OF = wordSet("on of about for");
const AT_IN = wordSet("in during at");
const GIVEN = wordSet("given conveyed made expressed voiced renewed repeated offered extended announced");
const DOINGS = wordSet(
  "visit trip tour stay stopover day week programme program schedule diary mission journey stop appointment engagement",
);
const OPENING = 5;
const AIMS = wordSet("purpose aim goal object reason point");
const CONSISTED = wordSet(
  "included comprised featured began opened started ended closed concluded consisted culminated",
);

/** "… included a meeting", "… was a two-hour meeting". */
const consistedOf = (units: Unit[], from: number, noun: number): boolean =>
  units.slice(from, noun).some((u) => CONSISTED.has(u.low)) ||
  units.slice(Math.max(from, noun - 4), noun).some((u, i, near) => isWord(u, WAS) && isWord(near[i + 1], ARTICLES));

/**
 * Who had the talks that a thing was told or done in: "the assurance was given by A in a talk with B", "A's visit began
 * with talks with B", "the highlight of A's visit was a meeting with B".
 */
export function agentOf(units: Unit[], noun: number): number[] {
  const owner = units.findIndex((u, i) => i < OPENING && isSomeone(u) && u.possessive);
  if (owner >= 0 && units.slice(owner + 1, owner + 5).some((u) => DOINGS.has(u.low)))
    return consistedOf(units, owner + 2, noun) && !isWord(units[1], AIMS) ? [owner] : [];
  // "The visit of A ended with talks with B".
  const [, doing, of, one] = units;
  if (DOINGS.has(doing?.low ?? "") && isWord(of, "of") && isSomeone(one)) return consistedOf(units, 4, noun) ? [3] : [];
  const at = units.findLastIndex((u, i) => i < noun && i > noun - 5 && isWord(u, AT_IN));
  const given = units.findLastIndex((u, i) => i < at && i > at - 12 && GIVEN.has(u.low));
  if (at < 0 || given < 1 || !isWord(units[given - 1], WAS)) return [];
  // "In a speech on talks with X".
  if (units.slice(at + 1, noun).some((u) => isWord(u, ON_OF))) return [];
  const agent = findObject(units, given + 1, "by", 8);
  return agent > 0 && agent < at ? [agent] : [];
}
