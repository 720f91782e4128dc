import type { Unit } from "../units";
import { wordSet } from "../word-set";

const CALLED_OFF = wordSet(
  "cancelled canceled cancelling canceling cancels cancel postponed scrapped postpones shelved abandoned aborted moved delayed pushed reset rescheduled deferred",
);
/** "Moved on to Oslo for talks". */
const MOVES = wordSet("on to into across");

/** "Cancelled", "called off", whatever the noun stands before or behind. */
export const isCalledOff = (units: Unit[], i: number): boolean =>
  (CALLED_OFF.has(units[i]!.low) && !(units[i]!.low === "moved" && MOVES.has(units[i + 1]?.low ?? ""))) ||
  (units[i]!.low === "off" && CALL.has(units[i - 1]?.low ?? ""));

const CALL = wordSet("called calling");

const AUXILIARY = wordSet("was were been is have has had be");
const FALLS = wordSet("fell put");
const THROUGH = wordSet("through off back");
const REMOVED = wordSet("dropped struck deleted removed omitted cut taken crossed");
const PROGRAMMES = wordSet("agenda programme program schedule calendar itinerary diary list plan");

/** "… were postponed", "… fell through", "… have been put back", "… was dropped from his programme": from a unit behind the noun. */
export function isCalledOffAt(units: Unit[], i: number, noun: number): boolean {
  const { low } = units[i]!;
  const next = units[i + 1]?.low ?? "";
  if (CALLED_OFF.has(low) || REMOVED.has(low)) {
    if (!units.slice(noun + 1, i).some((u) => AUXILIARY.has(u.low))) return false;
    return CALLED_OFF.has(low) || (FROM.has(next) && units.slice(i + 2, i + 6).some((u) => PROGRAMMES.has(u.low)));
  }
  return (
    (low === "before" && units[i + 1]?.kind === "pronoun" && BEGAN.has(units[i + 2]?.low ?? "")) ||
    (low === "called" && next === "off") ||
    (FALLS.has(low) && THROUGH.has(next) && !(low === "fell" && next !== "through"))
  );
}

const BEGAN = wordSet("began begun started opened");
const FROM = wordSet("from off");
const RELATIVE = wordSet("that which");
const ANNOUNCED = wordSet("announced planned scheduled arranged promised agreed expected due");

/** "Talks with A that had been announced for Tuesday were cancelled". */
export function isAnnouncedAndOff(units: Unit[], noun: number): boolean {
  const relative = units.findIndex(
    (u, i) => i > noun && i < noun + 12 && RELATIVE.has(u.low) && AUXILIARY.has(units[i + 1]?.low ?? ""),
  );
  if (relative < 0 || !units.slice(relative + 2, relative + 4).some((u) => ANNOUNCED.has(u.low))) return false;
  for (let i = relative + 3; i < relative + 14 && i < units.length; i++)
    if (isCalledOffAt(units, i, relative)) return true;
  return false;
}

const DENIED = wordSet("denied refuted");

/** "A meeting of A and B, which the press announced, was denied by both". */
export const isDeniedAfter = (units: Unit[], noun: number): boolean =>
  units.some((u, i) => i > noun && i < noun + 40 && DENIED.has(u.low) && AUXILIARY.has(units[i - 1]!.low));

const SHUNNED = wordSet(
  "skipped missed dodged snubbed boycotted shunned spurned forwent excused averted prevented blocked vetoed",
);
const GAVE_UP = wordSet("ruled turned pulled backed bowed withdrew stayed opted");
const OUT = wordSet("out down from away");
/** "Put off talks", "begged off a lunch", "gave up a meeting". */
const OFF: Record<string, string> = { put: "off", puts: "off", begged: "off", cried: "off", gave: "up" };

/** "Skipped a meeting with X", "pulled out of talks", "ruled out a meeting", "waited in vain for talks". */
export const isShunned = (units: Unit[], i: number): boolean =>
  SHUNNED.has(units[i]!.low) ||
  (GAVE_UP.has(units[i]!.low) && OUT.has(units[i + 1]?.low ?? "")) ||
  (units[i + 1] !== undefined && OFF[units[i]!.low] === units[i + 1]!.low && units[i + 2]?.low !== "by") ||
  (units[i]!.low === "vain" && units[i - 1]?.low === "in");
