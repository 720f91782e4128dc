import { W } from "../lexicon";
import type { Unit } from "../units";
import { wordSet } from "../word-set";

const ARTICLES = wordSet("a an the");

/** "Talks", "the atmosphere", "a warm exchange". */
export function isTalk(units: Unit[], i: number): boolean {
  const { kind, bits, low } = units[i]!;
  if (kind !== "word") return false;
  return (
    (bits & (W.TALK | W.TALKS)) !== 0 ||
    low === "atmosphere" ||
    (low === "exchange" && units.slice(Math.max(0, i - 3), i).some((u) => ARTICLES.has(u.low)))
  );
}
