import type { Unit } from "../units";
import { wordSet } from "../word-set";

const EACH = wordSet("every each next any");
const REACH = 12;
const BACK = 8;

/** "When X meets Y", "every time X receives Y", "next time you meet Y": no time of its own. */
export const isWhenever = (units: Unit[]): boolean =>
  OPENERS.has(units[0]?.low ?? "") || (EACH.has(units[0]?.low ?? "") && units[1]?.low === "time");

const OPENERS = wordSet("when whenever");

/** "Those were the days when X met Y", "I used to drive when X met Y", "the shortest summit ever was when …". */
export function isOfThoseDays(units: Unit[], trigger: number): boolean {
  for (let i = trigger - 1; i > 0 && i > trigger - REACH; i--) {
    if (units[i]!.low !== "when") continue;
    const before = units.slice(Math.max(0, i - BACK), i);
    return before.some(
      ({ low }, k) =>
        (low === "used" && before[k + 1]?.low === "to") ||
        (low === "ever" && before[k + 1]?.low === "was") ||
        (low === "days" && k === before.length - 1),
    );
  }
  return false;
}
