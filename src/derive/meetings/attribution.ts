import { W } from "../lexicon";
import type { Unit } from "../units";
import { isWord } from "./phrases";

const REACH = 9;

/** "Met, according to the agency, with X", "conferred, aides said, with X": the comma that closes who says so; -1 where the comma opens no such aside. */
export function closesAttribution(units: Unit[], comma: number): number {
  if (!isWord(units[comma], ",")) return -1;
  for (let i = comma + 2; i < units.length && i < comma + REACH; i++) {
    if (units[i]!.low !== ",") continue;
    const by = units[comma + 1]!.low === "according" && units[comma + 2]!.low === "to";
    return by || (units[i - 1]!.bits & W.SAY) !== 0 ? i : -1;
  }
  return -1;
}
