import type { Unit } from "../units";
import { wordSet } from "../word-set";
import { isSomeone, isWord } from "./phrases";

const BEFORE_WHOM = wordSet("with , both of");

/** "X, with whom he held talks", "X, whom he met": the one before the clause; -1 where there is none. */
export function withWhom(units: Unit[], trigger: number): number {
  for (let i = trigger - 1; i > 0 && i > trigger - 10; i--) {
    if (!isWord(units[i], "whom")) continue;
    let before = i - 1;
    while (before > i - 4 && isWord(units[before], BEFORE_WHOM)) before--;
    return isSomeone(units[before]) ? before : -1;
  }
  return -1;
}
