import type { Unit } from "../units";
import { wordSet } from "../word-set";
import { isSomeone } from "./phrases";

/** Before whom one gives evidence. */
export const HEARINGS = wordSet("inquiry court tribunal jury judge judges commission committee panel hearing");
const TESTIFIED = wordSet("told tells testified heard");
const THAT = wordSet("that how");
/** What is told in a trial alone. */
export const TRIALS = wordSet(
  "indictment cross-examined cross-examination testimony affidavit deposition prosecution prosecutors testified witness",
);

/** "Told the court (on Tuesday) that he had met X", "the indictment says that …": the past of another matter. */
export function isTestimony(units: Unit[], i: number): boolean {
  const { low } = units[i]!;
  if (low === "witness" ? units[i + 1]?.low === "said" : TRIALS.has(low)) return true;
  if (!HEARINGS.has(low) || !units.slice(Math.max(0, i - 5), i).some((u) => TESTIFIED.has(u.low))) return false;
  return units.slice(i + 1, i + 5).some((u) => THAT.has(u.low) || isSomeone(u));
}
