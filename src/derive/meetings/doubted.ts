import type { Unit } from "../units";
import { wordSet } from "../word-set";
import { BASIS, isBaseless, TALE_WORDS } from "./called-false";
import { isSomeone } from "./phrases";

const TALES = wordSet(TALE_WORDS);
const THAT_OF = wordSet("that of");
const BEEN = wordSet("was were been are is be");
const DOUBTED = wordSet(
  "denied dismissed rejected refuted scotched rubbished disputed contradicted withdrawn retracted unconfirmed corrected",
);
const TAKES_BACK = wordSet("withdrew retracted apologised apologized disowned corrected withdraws retracts");

/** The words that make a report doubtful, wherever they stand. */
export const DOUBTS = [...DOUBTED, ...TAKES_BACK, ...BASIS, "confirm"];

const NOT = wordSet("not neither nor cannot refused declined unable");

/** "Reports that X met Y were dismissed", "… are without foundation", "withdrew its report that …", "refused to confirm that …". */
export function isDoubted(units: Unit[], i: number, told: number): boolean {
  const { low } = units[i]!;
  if (low === "confirm")
    return i < told && units.slice(Math.max(0, i - 4), i).some((u) => NOT.has(u.low) || u.low.endsWith("n't"));
  if (i < told) return TAKES_BACK.has(low) && units.slice(i, told).some((u) => TALES.has(u.low));
  if (!(DOUBTED.has(low) ? BEEN.has(units[i - 1]!.low) : isBaseless(units, i))) return false;
  const tale = units.findIndex((u) => TALES.has(u.low));
  return tale >= 0 && tale < OPENING && tale < told && isOf(units, tale + 1);
}

const OPENING = 4;
const FAR = 10;

/** "That", which may be read as a part of the office behind it. */
const isOf = (units: Unit[], i: number): boolean =>
  units.slice(i, i + OPENING).some((u) => THAT_OF.has(u.low) || isSomeone(u)) ||
  // "A report on the private station KTN that X met Y was dismissed".
  units.slice(i, i + FAR).some((u) => u.low === "that" || u.roles[0]?.determiner === "that");
