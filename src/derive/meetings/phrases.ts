import { W } from "../lexicon";
import type { Unit } from "../units";
import { wordSet } from "../word-set";

/** Is someone: a person, an office, a pronoun. */
export const isSomeone = (u: Unit | undefined): boolean =>
  u !== undefined &&
  (u.kind === "person" ||
    u.kind === "role" ||
    (u.kind === "name" && u.person >= 0) ||
    (u.kind === "pronoun" && (u.person >= 0 || !KNOWN_ONLY.has(u.low))));

/** Pronouns that are someone only where the text says who. */
const KNOWN_ONLY = wordSet("it i me");

/** Is this word, or one of these. */
export const isWord = (u: Unit | undefined, word: string | ReadonlySet<string>): boolean =>
  u !== undefined &&
  (u.kind === "word" || u.kind === "mark" || u.kind === "pronoun") &&
  (typeof word === "string" ? u.low === word : word.has(u.low));

/** "With each of them": the unit behind "each of". */
export const isEachOf = (units: Unit[], at: number): boolean =>
  isWord(units[at - 1], "of") && isWord(units[at - 2], "each");

/** Is a word for talks or a meeting. */
export const isTalkWord = (u: Unit | undefined): boolean => u?.kind === "word" && (u.bits & (W.TALK | W.TALKS)) !== 0;

const DURING = wordSet("during in at over");
const A_THEIR = wordSet("a an their");
const BEHIND = 6;

/** Unit of the noun in "during a 40-minute meeting", "at their talks"; -1 without one. */
export function duringMeeting(units: Unit[]): number {
  for (let i = 0; i + 2 < units.length; i++) {
    if (!DURING.has(units[i]!.low) || !A_THEIR.has(units[i + 1]!.low)) continue;
    const noun = units.findIndex((u, k) => k > i + 1 && k < i + BEHIND && isTalkWord(u));
    if (noun > 0) return noun;
  }
  return -1;
}
