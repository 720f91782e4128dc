import type { Unit } from "../units";
import type { Told } from "./told";

const TIMES = new Map("twice three four five six".split(" ").map((word, i) => [word, i + 2]));

/** "Met twice with X", "met X three times", "met several times". */
export function repeated(told: Told, units: Unit[]): Told {
  for (let i = told.trigger + 1; i < told.end + 3 && i < units.length; i++) {
    const { low } = units[i]!;
    if (low === ",") break;
    const several = low === "several";
    const times = several ? 2 : TIMES.get(low);
    if (!times || !(low === "twice" || units[i + 1]?.low === "times")) continue;
    told.number = times;
    told.atLeast = several;
    told.plural = told.direct = true;
    break;
  }
  return told;
}
