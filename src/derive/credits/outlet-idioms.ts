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

const PICTURES = wordSet("photograph photographs photo photos picture pictures footage image images");
const SHOW = wordSet("show shows showed shown");

/** "Photographs in the Fiji Sun show them on a bench". */
export function isPictured(units: Unit[], i: number): boolean {
  const at = units[i - 1]?.low === "the" ? i - 2 : i - 1;
  return (
    PICTURED_IN.has(units[at]?.low ?? "") && PICTURES.has(units[at - 1]?.low ?? "") && SHOW.has(units[i + 1]?.low ?? "")
  );
}

const PICTURED_IN = wordSet("in on from by");
const BEHIND = wordSet("television tv radio news , last");

/** "X on Fiji TV last night: …". */
export function isAiredAs(units: Unit[], i: number): boolean {
  if (i > 5 || units[i - 1]?.low !== "on" || units[0]!.low === "on") return false;
  let at = i + 1;
  while (units[at] && (units[at]!.kind === "date" || BEHIND.has(units[at]!.low))) at++;
  return units[at]?.low === ":";
}

const PIECES = wordSet("column article essay op-ed piece commentary");
const FOR_IN = wordSet("for in");

/** "In a column for the Fiji Times, X wrote". */
export function isWrittenFor(units: Unit[], i: number): boolean {
  const at = units[i - 1]?.low === "the" ? i - 2 : i - 1;
  return FOR_IN.has(units[at]?.low ?? "") && PIECES.has(units[at - 1]?.low ?? "");
}

/** "In remarks to the Fiji Times". */
export function isAddressedByRemarks(units: Unit[], i: number): boolean {
  const to = units[i - 1]?.low === "the" ? i - 2 : i - 1;
  return units[to]?.low === "to" && (REMARKS.has(units[to - 1]?.low ?? "") || units[to - 1]?.low === "speaking");
}
