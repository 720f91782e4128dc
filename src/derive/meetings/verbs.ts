import type { Unit } from "../units";
import { wordSet } from "../word-set";
import { ledObject } from "./delegation";
import { readList } from "./list";
import { findObject } from "./object";
import { isSomeone, isWord } from "./phrases";
import { ofVerb, type Reality } from "./status";
import { subjectOf } from "./subject";
import { byTelephone } from "./telephone";
import { isPlural, type Told, tell } from "./told";
import { withWhom } from "./whom";

const BEFORE_PARTICIPLE = wordSet("after before by of upon since on from in is are was were to while and when");
const WITH = wordSet("with separately");
const BEFORE_WITH = wordSet("after before by while is was are were and");

/** "after meeting X", "was meeting with X": the verb, and no noun. */
export const isParticiple = (units: Unit[], i: number): boolean =>
  (units[i - 1]?.kind === "date" || isWord(units[i - 1], BEFORE_PARTICIPLE)) &&
  (isSomeone(units[i + 1]) || (isWord(units[i + 1], WITH) && isWord(units[i - 1], BEFORE_WITH)));

const BE = wordSet("was were been being is are be");

/** Active "X received Y", passive "Y was received by X". */
export function receive(units: Unit[], i: number, taken: Set<number>): Told | null {
  const passive = units.slice(Math.max(0, i - 4), i).some((u) => BE.has(u.low));
  const airport = units
    .slice(i, i + 14)
    .some((u) => u.low.includes("airport") || u.low.endsWith("station") || u.name.toLowerCase().includes("airport"));
  if (airport) return null;
  if (passive) {
    const object = findObject(units, i + 1, "by");
    if (object < 0) return null;
    const told = tell(i, subjectOf(units, i, taken), readList(units, object), "was received by", ofVerb(units, i));
    return told;
  }
  const object = findObject(units, i + 1, null, 12);
  const at = ledObject(units, i + 1, object);
  if (at < 0) return null;
  if (at === object && units.slice(i + 1, at).some((u) => u.low === "from" || u.low === "by")) return null;
  return tell(i, subjectOf(units, i, taken), readList(units, at), "received", ofVerb(units, i));
}

const BE_MET = wordSet("was were been be is are");
const BY_WITH = wordSet("by with");

/** "X met (with) Y", "X and Y met", "those X met included Y". */
export function meet(units: Unit[], i: number, taken: Set<number>): Told | null {
  if (isWord(units[i - 1], BE_MET) && isWord(units[i + 1], BY_WITH) && units[i]!.low === "met") return null;
  const included = relative(units, i);
  if (included) return included;
  let object = findObject(units, i + 1, null);
  object = ledObject(units, i + 1, object);
  if (object < 0) object = withWhom(units, i);
  return verb(units, i, taken, object, "met");
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
      const told = tell(i, [i - 1], readList(units, at), "those met included", ofVerb(units, i));
      if (units[j]!.low.startsWith("includ")) told.objects!.open = true;
      told.plural = units[j]!.low.startsWith("includ");
      return told;
    }
  }
  return null;
}

/** What a verb tells of its subjects and the object at `object`; -1: of the subjects alone, who met each other. */
export function verb(units: Unit[], i: number, taken: Set<number>, object: number, rule: string): Told | null {
  const subjects = subjectOf(units, i, taken);
  const reality = rule === "meeting someone" ? ofParticiple(units, i) : ofVerb(units, i);
  if (object < 0) {
    // "A and B met": the subjects met each other.
    if (subjects.length < 2 && !subjects.some((s) => isPlural(units[s]!))) return null;
    const told = tell(i, subjects, null, "they met", reality);
    told.joint = true;
    return told;
  }
  const told = tell(i, subjects, readList(units, object), rule, reality);
  told.call = byTelephone(units, i - 3, told.end + 6);
  return told;
}

const BEFORE = wordSet("before to");

function ofParticiple(units: Unit[], i: number): Reality {
  if (isWord(units[i - 1], BEFORE)) {
    const reality = ofVerb(units, i);
    return {
      ...reality,
      status: reality.status === "held" && isWord(units[i - 1], "to") ? "planned" : reality.status,
    };
  }
  return ofVerb(units, i);
}
