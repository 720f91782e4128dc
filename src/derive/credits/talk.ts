import { isTalkWord } from "../meetings/phrases";
import type { Unit } from "../units";
import { ARTICLES } from "../word-classes";

/** "Talks", "the atmosphere", "a warm exchange". */
export const isTalk = (units: Unit[], i: number): boolean =>
  isTalkWord(units[i]) || (units[i]!.kind === "word" && (units[i]!.low === "atmosphere" || isExchange(units, i)));

const isExchange = (units: Unit[], i: number): boolean =>
  units[i]!.low === "exchange" && units.slice(Math.max(0, i - 3), i).some((u) => ARTICLES.has(u.low));
