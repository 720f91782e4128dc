import { POSSESSIVE_PRONOUNS } from "../pronouns";
import type { Unit } from "../units";
import { wordSet } from "../word-set";
import { isNamed, isPlainWord } from "./past-office";
import { isWord } from "./phrases";

const CIRCUMSTANCES = wordSet("at in for before after over by");
const TO_NEXT = wordSet(", and ;");
const FIGURE = /^\d[\d.:]*$/;

/** "A at noon, B for an hour and C after lunch": the link behind the words of when and how long; -1 where none goes on with somebody. */
export function pastCircumstance(units: Unit[], at: number): number {
  if (!isWord(units[at], CIRCUMSTANCES)) return -1;
  let i = at + 1;
  while (i < at + 6 && (isPlainCircumstance(units[i]) || FIGURE.test(units[i]?.low ?? ""))) i++;
  if (i === at + 1 || !TO_NEXT.has(units[i]?.low ?? "")) return -1;
  const next = units[i]!.low !== "and" && units[i + 1]?.low === "and" ? i + 2 : i + 1;
  return isNamed(units[next]) && units[next]!.roles.length > 0 && isLikewise(units, next + 1) ? i : -1;
}

const WHERE = wordSet("in at over");

/** ", in the bishop's palace, with B": the word that leads on, behind words of where; -1 where it is not the list's own. */
export function pastAside(units: Unit[], at: number, opener: string): number {
  if (opener === "" || !isWord(units[at], WHERE)) return -1;
  let i = at + 1;
  while (i < at + 7 && units[i] !== undefined && units[i]!.low !== "," && !isNamed(units[i])) i++;
  return i > at + 1 && units[i]?.low === "," && units[i + 1]?.low === opener ? i : -1;
}

/** "B for an hour", "C briefly", "D on Monday", and the end: what follows the next as it followed the one before. */
const isLikewise = (units: Unit[], at: number): boolean =>
  units[at] === undefined ||
  units[at]!.low === "." ||
  units[at]!.kind === "date" ||
  units[at]!.low.endsWith("ly") ||
  (isWord(units[at], CIRCUMSTANCES) && !POSSESSIVE_PRONOUNS.has(units[at + 1]?.low ?? ""));

const isPlainCircumstance = (u: Unit | undefined): boolean =>
  u?.kind === "date" || (isPlainWord(u) && !TO_NEXT.has(u!.low));
