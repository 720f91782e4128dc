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

const BEEN = wordSet("was has been");

/** "…, NTB was told", "NTB has been told that". */
export function wasTold(units: Unit[], i: number): boolean {
  let at = i + 1;
  while (BEEN.has(units[at]?.low ?? "")) at++;
  return at > i + 1 && units[at]?.low === "told";
}

/** "NTB was first with the photo", "NTB was the first to report it". */
export function isFirst(units: Unit[], i: number): boolean {
  if (units[i + 1]?.low !== "was") return false;
  const at = units[i + 2]?.low === "the" ? i + 3 : i + 2;
  const next = units[at + 1]?.low;
  return units[at]?.low === "first" && (next === "with" || (next === "to" && TELL.has(units[at + 2]?.low ?? "")));
}

const TELL = wordSet("report tell write");

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

const SAID = wordSet("said says told");

/** "It was useful, X said on Radio Fiji". */
export function isSaidOn(units: Unit[], i: number): boolean {
  const on = units[i - 1]?.low === "the" ? i - 2 : i - 1;
  return units[on]?.low === "on" && SAID.has(units[on - 1]?.low ?? "");
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
