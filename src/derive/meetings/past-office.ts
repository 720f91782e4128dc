import { W } from "../lexicon";
import type { Unit } from "../units";
import { wordSet } from "../word-set";
import { isWord } from "./phrases";

const OPENS_NAMES = wordSet(": (");
export const OF_FROM = wordSet("of from for in");

const ACTS = W.MEET | W.RECEIVE | W.SAY | W.HOLD | W.TALK;
export const isPlainWord = (u: Unit | undefined): boolean => u?.kind === "word" && !(u.bits & ACTS);

/** Past an office that the names of its holders follow: "her counterparts A and B", "… from Peru, A, and Chile, B". */
export function pastOffice(units: Unit[], at: number): number {
  const role = units[at]?.kind === "role" ? units[at]!.roles[0]! : null;
  // "The executive secretary of X": what two readings part is one.
  if (role && !role.plural && isNamed(units[at + 1]) && units[at + 1]!.roles.length > 0) return at + 1;
  if (!role?.plural) return at;
  const listed = behindColon(units, at + 1);
  if (listed > 0) return listed;
  let i = at + 1;
  // "The ambassadors of Peru and Ecuador, A and B".
  if (isWord(units[i], OF_FROM) || (isWord(units[i], "and") && PLACES.has(units[i + 1]?.kind ?? ""))) {
    while (
      i < at + 6 &&
      (isWord(units[i], OF_FROM) ||
        isWord(units[i], THE_AND) ||
        PLACES.has(units[i]?.kind ?? "") ||
        isPlainWord(units[i]))
    )
      i++;
    if (!isWord(units[i], COMMA_OR_BRACKET) || !isNamed(units[i + 1])) return at;
    return i + 1;
  }
  if (isNamed(units[i])) return i;
  // "with Iraqi leaders: A; B; and C", "with two leaders (A and B)".
  if (OPENS_NAMES.has(units[i]?.low ?? "") && isNamed(units[i + 1])) return i + 1;
  if (units[i]?.low !== "," || !isNamed(units[i + 1])) return at;
  // "The ambassadors of Peru, A, and of Chile, B".
  const [comma, next] = units.slice(i + 2, i + 4);
  return comma?.low !== "," || (role.country !== null && (isWord(next, "and") || next?.kind === "place")) ? i + 1 : at;
}

const FAR = 16;
const LEADING_IN = wordSet("first firstly");

/** "Three envoys one after another: A, B and C": the first whom the colon names; -1 without it. */
export function behindColon(units: Unit[], at: number): number {
  for (let i = at; i < units.length && i < at + FAR; i++) {
    const u = units[i]!;
    // "Three people: first A, then B".
    const first = LEADING_IN.has(units[i + 1]?.low ?? "") ? i + 2 : i + 1;
    if (u.low === ":") return isNamed(units[first]) ? first : -1;
    // "The following ministers: A, B and C".
    if (u.kind === "role" && u.person < 0 && u.roles[0]!.plural) continue;
    // "The heads of the delegations to the meeting on fish: A, B and C".
    if (i > at && u.kind === "word" && u.bits & W.TALK && !(u.bits & (W.MEET | W.SAY))) continue;
    if (u.kind !== "date" && !PLACES.has(u.kind) && !isPlainWord(u)) return -1;
  }
  return -1;
}

const COMMA_OR_BRACKET = wordSet(", (");
const THE_AND = wordSet("the and");
const PLACES = wordSet("place org name");
export const isNamed = (u: Unit | undefined): boolean => u?.kind === "person";
