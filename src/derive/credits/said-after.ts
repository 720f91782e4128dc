import { W } from "../lexicon";
import type { Unit } from "../units";
import { wordSet } from "../word-set";

const AFTERWARDS = wordSet("afterwards afterward");
const AFTER = wordSet("after following");
const LEAVING = wordSet("leaving emerging departing");
const LEFT = wordSet("left emerged departed");
const REACH = 7;

/** Said once a meeting was over: "told reporters after the meeting", "said on leaving", "as he left", "said afterwards"; but not of what would be. */
export function isSaidAfter(units: Unit[], verb: number): boolean {
  for (let i = verb + 1; i < units.length && units[i]!.low !== "adding"; i++)
    if (units[i]!.low === "would") return false;
  for (let i = Math.max(0, verb - REACH); i < units.length && i < verb + REACH; i++) {
    const { low } = units[i]!;
    if (AFTERWARDS.has(low)) return true;
    if (low === "on" && LEAVING.has(units[i + 1]?.low ?? "")) return true;
    if (low === "as" && leaves(units, i + 2)) return true;
    const over = AFTER.has(low) || (low === "of" && units[i - 1]?.low === "end");
    if (over && namesTalk(units, i + 1)) return true;
  }
  return false;
}

const CAME = wordSet("came walked stepped went");

/** "As he left", "as she came out". */
const leaves = (units: Unit[], at: number): boolean =>
  LEFT.has(units[at]?.low ?? "") || (CAME.has(units[at]?.low ?? "") && units[at + 1]?.low === "out");

/** "the meeting", "his two-hour talks", "Monday's session". */
function namesTalk(units: Unit[], at: number): boolean {
  for (let i = at; i < at + 4 && i < units.length; i++) {
    const { kind, bits, low } = units[i]!;
    if (kind === "word" && bits & (W.TALK | W.TALKS)) return true;
    if (kind === "mark" && low !== "'s") return false;
  }
  return false;
}
