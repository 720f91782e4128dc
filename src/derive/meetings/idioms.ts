import type { Unit } from "../units";
import { wordSet } from "../word-set";
import { findHolder, holderReality } from "./holder";
import { readList } from "./list";
import { findObject } from "./object";
import { isSomeone, isWord } from "./phrases";
import { spoken, talkAtLength } from "./speech";
import { ofVerb } from "./status";
import { subjectOf } from "./subject";
import { type Told, tell } from "./told";
import { verb } from "./verbs";

const CALLED = wordSet("called calls");
const BEFORE_CALL = wordSet("courtesy a to farewell will");
const SAT = wordSet("sat sits");
const DOWN_WITH = wordSet("down with");
const TALKED = wordSet("spoke talked");
const SPOKE = wordSet("spoke talked speaks phoned telephoned briefed");
const RECEIVING = wordSet("receiving hosting");
const AFTER_BEFORE = wordSet("after before");

/** "called on X", "sat down with X", "saw X" and other ways to say it, each by its own word. */
export function idiom(units: Unit[], i: number, taken: Set<number>): Told | null {
  const { low } = units[i]!;
  const next = units[i + 1];
  if (CALLED.has(low) || (low === "call" && isWord(units[i - 1], BEFORE_CALL))) return call(units, i, taken);
  if (low === "visit" && isWord(next, "to") && isSomeone(units[i + 2]) && findHolder(units, i) >= 0)
    return tell(i, subjectOf(units, i, taken), readList(units, i + 2), "paid a visit to", holderReality(units, i));
  if (SAT.has(low) && isWord(next, DOWN_WITH)) return sit(units, i, taken);
  if (TALKED.has(low) && talkAtLength(units, i)) return verb(units, i, taken, -1, "they talked");
  if (SPOKE.has(low)) return spoken(units, i, taken, false);
  if (low === "see" || low === "seen") return see(units, i, taken);
  if (RECEIVING.has(low) || (low === "seeing" && isWord(units[i - 1], AFTER_BEFORE)))
    return told(units, i, taken, findObject(units, i + 1, null, 8), "receiving");
  return null;
}

const told = (units: Unit[], i: number, taken: Set<number>, object: number, rule: string): Told | null =>
  object < 0 ? null : tell(i, subjectOf(units, i, taken), readList(units, object), rule, ofVerb(units, i));

const ON = wordSet("on upon");
const ASKING = wordSet("to for not");

/** "paid a courtesy call on X", "called on X"; "had a call with X" is one by telephone. */
function call(units: Unit[], i: number, taken: Set<number>): Told | null {
  const noun = units[i]!.low === "call";
  if (!isWord(units[i + 1], ON)) return noun && isWord(units[i + 1], "with") ? spoken(units, i, taken, true) : null;
  const object = findObject(units, i + 2, null, 8);
  if (object < 0) return null;
  const objects = readList(units, object);
  // "called on X to resign" asks, "called on X" visits.
  if (isWord(units[objects.end], ASKING) && !noun) return null;
  const reality = noun ? holderReality(units, i) : ofVerb(units, i);
  return tell(i, subjectOf(units, i, taken), objects, "called on", reality);
}

/** "sat down with X", "sat with X", "they sat down". */
function sit(units: Unit[], i: number, taken: Set<number>): Told | null {
  const down = units[i + 1]!.low === "down";
  const object = findObject(units, down ? i + 2 : i + 1, "with", 8);
  if (object < 0 && down) return verb(units, i, taken, -1, "sat down");
  return told(units, i, taken, object, "sat down with");
}

const BEFORE_SEE = wordSet("to will would not instead had has have");

/** "went to see X", "had seen X". */
function see(units: Unit[], i: number, taken: Set<number>): Told | null {
  const before = units.slice(Math.max(0, units[i]!.low === "see" ? i - 1 : i - 3), i);
  const object = before.some((u) => BEFORE_SEE.has(u.low)) ? findObject(units, i + 1, null, 3) : -1;
  return told(units, i, taken, object, "saw");
}
