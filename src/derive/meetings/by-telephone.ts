import type { Context } from "../context";
import { W } from "../lexicon";
import type { Unit } from "../units";
import { wordSet } from "../word-set";
import { TELEPHONE } from "./idioms";

const BY = wordSet("by over");

/** Whether what is told between two units passed by telephone, and is not only said by it: "…, Lee said by telephone". */
export function isByTelephone(units: Unit[], from: number, to: number): boolean {
  for (let i = from; i < to && i < units.length; i++)
    if (TELEPHONE.has(units[i]!.low) && !isSaidBy(units, i)) return true;
  return false;
}

/** "Said by satellite telephone", "told us by phone". */
function isSaidBy(units: Unit[], at: number): boolean {
  const by = BY.has(units[at - 1]?.low ?? "") ? at - 1 : at - 2;
  if (!BY.has(units[by]?.low ?? "")) return false;
  const before = units[by - 1];
  return (before !== undefined && (before.bits & W.SAY) !== 0) || units[by - 2]?.low === "told";
}

const IT = wordSet("it this");
const OPENING = 7;

/** "It was their third telephone contact this month": what was told just before was a call. */
export function noteCall({ focus }: Context, units: Unit[], index: number): void {
  if (focus?.sentence !== index - 1 || focus.kind !== "meeting") return;
  if (!IT.has(units[0]?.low ?? "") || units[1]?.low !== "was") return;
  if (units.slice(2, OPENING).some((u) => TELEPHONE.has(u.low))) focus.kind = "call";
}
