import { POSSESSIVE_PRONOUNS } from "../pronouns";
import type { Unit } from "../units";
import { wordSet } from "../word-set";
import { closesAttribution } from "./attribution";
import { isNamed, isPlainWord } from "./past-office";
import { isTalkWord, isWord } from "./phrases";

const ON_IN_AT = wordSet("on in at here");

/** What stands between two of a list, past it: behind the link what leads on to the next, before it what follows the one; -1 without any. */
export const pastBetween = (units: Unit[], at: number, linked: boolean, opener: string): number =>
  linked
    ? isInSeparate(units, at)
      ? at + 4
      : pastAside(units, at, opener)
    : Math.max(pastAttribution(units, at), pastCircumstance(units, at));

/** "A and, in a separate audience, B". */
export const isInSeparate = (units: Unit[], at: number): boolean =>
  isWord(units[at], ON_IN_AT) &&
  isWord(units[at + 1], "a") &&
  isWord(units[at + 2], "separate") &&
  isTalkWord(units[at + 3]);

/** "A on Sunday, NTB said, and B on Monday": the "and" behind what says who tells it. */
function pastAttribution(units: Unit[], comma: number): number {
  const end = closesAttribution(units, comma);
  return end > 0 && isWord(units[end + 1], "and") ? end + 1 : -1;
}

const CIRCUMSTANCES = wordSet("at in for before after over by");
const TO_NEXT = wordSet(", and ;");
const FIGURE = /^\d[\d.:]*$/;

/** "A at noon, B for an hour and C after lunch": the link behind the words of when and how long; -1 where none goes on with somebody. */
function pastCircumstance(units: Unit[], at: number): number {
  if (!isWord(units[at], CIRCUMSTANCES)) return -1;
  let i = at + 1;
  while (i < at + 6 && (isPlainCircumstance(units[i]) || FIGURE.test(units[i]?.low ?? ""))) i++;
  if (i === at + 1 || !TO_NEXT.has(units[i]?.low ?? "")) return -1;
  const next = units[i]!.low !== "and" && units[i + 1]?.low === "and" ? i + 2 : i + 1;
  return isNamed(units[next]) && units[next]!.roles.length > 0 && isLikewise(units, next + 1) ? i : -1;
}

const WHERE = wordSet("in at over late early");

/** "With A and afterwards, in the palace, with B": the word that leads on, behind words of where; -1 where it is not the list's own. */
function pastAside(units: Unit[], at: number, opener: string): number {
  if (!isWord(units[at], WHERE)) return -1;
  let i = at + 1;
  while (i < at + 7 && units[i] !== undefined && units[i]!.low !== "," && !isNamed(units[i])) i++;
  if (i === at + 1 || units[i]?.low !== ",") return -1;
  const next = units[i + 1];
  return (opener !== "" && next?.low === opener) || (isNamed(next) && next!.roles.length > 0) ? i : -1;
}

/** "B for an hour", "C briefly", "D on Monday", and the end: what follows the next as it followed the one before. */
const isLikewise = (units: Unit[], at: number): boolean =>
  units[at] === undefined ||
  units[at]!.low === "." ||
  units[at]!.kind === "date" ||
  (isWord(units[at], "on") && units[at + 1]?.kind === "date") ||
  units[at]!.low.endsWith("ly") ||
  (isWord(units[at], CIRCUMSTANCES) && !POSSESSIVE_PRONOUNS.has(units[at + 1]?.low ?? ""));

const isPlainCircumstance = (u: Unit | undefined): boolean =>
  u?.kind === "date" || (isPlainWord(u) && !TO_NEXT.has(u!.low));
