import { cue } from "../cue";
import type { Unit } from "../units";
import { wordSet } from "../word-set";
import { TELEPHONE } from "./idioms";
import { readList } from "./list";
import { findObject } from "./object";
import { ofVerb } from "./status";
import { findSubject } from "./subject";
import { make, type Told } from "./told";

const DISCUSSED = cue("discussed reviewed");
const AFAR = wordSet("call letter letters message messages correspondence telegram interview article speech wire");

export const DISCUSSED_RULE = "discussed, on a day or at a place that is told";

/** "X and Y discussed trade in Rome on Monday", "X discussed trade with Y …": no word of meeting, yet a day and two named. */
export function discussed(units: Unit[]): Told | null {
  const at = units.findIndex((u) => u.kind === "word" && (u.cues & DISCUSSED) !== 0);
  if (at < 0 || !units.some((u) => u.kind === "date")) return null;
  if (units.some((u) => AFAR.has(u.low) || TELEPHONE.has(u.low))) return null;
  const reality = ofVerb(units, at);
  const subjects = findSubject(units, at).filter((s) => isNamed(units[s]!) || units[s]!.person >= 0);
  if (subjects.length === 0 || reality.status !== "held") return null;
  const object = findObject(units, at + 1, "with", 16);
  if (object >= 0 && isNamed(units[object]!)) {
    const objects = readList(units, object);
    return make(at, subjects, objects, DISCUSSED_RULE, reality);
  }
  if (subjects.length < 2 || !subjects.every((s) => isNamed(units[s]!))) return null;
  const told = make(at, subjects, null, DISCUSSED_RULE, reality);
  told.joint = true;
  return told;
}

const isNamed = (u: Unit): boolean => u.kind === "person" || (u.kind === "name" && u.person >= 0);
