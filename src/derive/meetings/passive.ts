import type { Unit } from "../units";
import { wordSet } from "../word-set";
import { isSomeone, isWord } from "./phrases";

const BE = wordSet("was were been being is are be");
const OPENERS = wordSet("when while as after before because");
const LIKE_VERB = /(ed|ly|met|seen)$/;

/** The "was" of "was received", "was met and received"; -1 for "is in town and received Y", "was there when X received Y". */
export function passiveAt(units: Unit[], verb: number): number {
  const be = units.findLastIndex((u, k) => k < verb && k >= verb - 4 && BE.has(u.low));
  if (be < 0 || units[verb]!.low === "saw") return -1;
  if (units.slice(be, verb).some((u, k) => isWord(u, OPENERS) && isSomeone(units[be + k + 1]))) return -1;
  const and = units.findIndex((u, k) => k > be + 1 && k < verb && isWord(u, "and"));
  return and < 0 || LIKE_VERB.test(units[and - 1]!.low) ? be : -1;
}
