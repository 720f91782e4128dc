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
  if (units.slice(verb + 1).some(({ low }) => low === "would")) return false;
  for (let i = Math.max(0, verb - REACH); i < units.length && i < verb + REACH; i++) {
    const { low } = units[i]!;
    if (AFTERWARDS.has(low)) return true;
    if (low === "on" && LEAVING.has(units[i + 1]?.low ?? "")) return true;
    if (low === "as" && LEFT.has(units[i + 2]?.low ?? "")) return true;
    const over = AFTER.has(low) || (low === "of" && units[i - 1]?.low === "end");
    if (over && namesTalk(units, i + 1)) return true;
  }
  return false;
}

/** "the meeting", "his two-hour talks", "Monday's session". */
function namesTalk(units: Unit[], at: number): boolean {
  for (let i = at; i < at + 4 && i < units.length; i++) {
    const { kind, bits, low } = units[i]!;
    if (kind === "word" && bits & (W.TALK | W.TALKS)) return true;
    if (kind === "mark" && low !== "'s") return false;
  }
  return false;
}
