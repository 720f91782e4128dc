import type { Unit } from "../units";
import { wordSet } from "../word-set";
import { REMARKS } from "./heard";
import { beforeThe } from "./speaks";

/** "If NTB is to be believed", "if NTB is right", "to judge by NTB", "in the words of NTB". */
export function isBelieved(units: Unit[], i: number): boolean {
  const before = beforeThe(units, i);
  if (before === "by")
    return units.slice(Math.max(0, i - 3), i).some(({ low }) => low === "judge" || low === "judging");
  if (before === "of") return units.slice(Math.max(0, i - 3), i).some(({ low }) => low === "words");
  return before === "if" && units.slice(i + 1, i + 5).some(({ low }) => RIGHT.has(low));
}

const RIGHT = wordSet("believed right correct");

/** "NTB was first with the photo". */
export const isFirst = (units: Unit[], i: number): boolean =>
  units[i + 1]?.low === "was" && units[i + 2]?.low === "first" && units[i + 3]?.low === "with";

/** "In remarks to the Fiji Times". */
export function isAddressedByRemarks(units: Unit[], i: number): boolean {
  const to = units[i - 1]?.low === "the" ? i - 2 : i - 1;
  return units[to]?.low === "to" && (REMARKS.has(units[to - 1]?.low ?? "") || units[to - 1]?.low === "speaking");
}
