import type { Unit } from "../units";
import { wordSet } from "../word-set";
import { isSomeone, isWord } from "./phrases";

const RELATIVE = wordSet("who whose whom having elected appointed named sworn both");
const BETWEEN = wordSet("was were had has have also then later is are on in at here");
const LONGEST = 30;

/** The unit to look for a verb's subject from: before "X, who succeeded Y, met Z" what is said of X between commas. */
export function beforeClause(units: Unit[], verb: number): number {
  let closes = verb - 1;
  while (closes > 0 && isBetween(units[closes]!)) closes--;
  if (closes < 3 || units[closes]!.low !== ",") return verb - 1;
  for (let i = closes - 1; i > 1 && i > closes - LONGEST; i--) {
    if (!isWord(units[i], RELATIVE)) continue;
    const opens = units[i - 1]!.low === "," ? i - 1 : units[i - 2]!.low === "," ? i - 2 : -1;
    if (opens > 0 && isSomeone(units[opens - 1]) && !units[opens - 1]!.possessive) return opens - 1;
  }
  return verb - 1;
}

const isBetween = (u: Unit): boolean =>
  u.kind === "date" || u.kind === "place" || (u.kind === "word" && (BETWEEN.has(u.low) || u.low.endsWith("ly")));

const LONGEST_ASIDE = 14;

/** "X, due to fly home on Sunday, met Y": the unit before what is said of the subject in passing. */
export function beforeAside(units: Unit[], verb: number): number {
  if (units[verb - 1]?.low !== ",") return verb - 1;
  for (let i = verb - 2; i > 0 && i > verb - LONGEST_ASIDE; i--) {
    if (units[i]!.low === "died") return verb - 1;
    if (units[i]!.low === ",") return isSomeone(units[i - 1]) ? i - 1 : verb - 1;
  }
  return verb - 1;
}

const DID = wordSet("left beat saw told drove flew took overthrew kept sent");
const AND_THEN = wordSet("then later also");
const LINKS = wordSet("and before after while");

/** "X defied Y and met Z", "X thanked Y before meeting Z": Y is of the verb before. */
export function isOfVerbBefore(units: Unit[], group: readonly number[], verb: number): boolean {
  const and = isWord(units[verb - 1], AND_THEN) ? verb - 2 : verb - 1;
  const before = units[group[0]! - 1];
  return (
    isWord(units[and], LINKS) &&
    before?.kind === "word" &&
    (before.low.endsWith("ed") || DID.has(before.low)) &&
    units.slice(Math.max(0, group[0]! - 8), group[0]! - 1).some((u) => isSomeone(u) && !u.possessive)
  );
}
