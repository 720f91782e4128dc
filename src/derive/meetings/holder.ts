import { W } from "../lexicon";
import { POSSESSIVE_PRONOUNS } from "../pronouns";
import type { Unit } from "../units";
import { wordSet } from "../word-set";
import { isSomeone, isWord } from "./phrases";
import { ofNoun, ofVerb, type Reality } from "./status";

const TAKING = wordSet("took part take");
const PREPOSITIONS = wordSet("in at after during following with before about on from by");

/** The verb that holds the talks: "held (two rounds of) talks", "talks were held"; -1 without one. */
export function findHolder(units: Unit[], i: number): number {
  for (let j = i - 1; j >= 0 && j >= i - 9; j--) {
    const u = units[j]!;
    if (u.kind === "word" && u.bits & W.HOLD) return j;
    if (u.kind === "word" && u.bits & W.RECEIVE) return -1;
    if (u.kind === "mark" && u.low !== "," && u.low !== "-") return -1;
    if (isWord(u, PREPOSITIONS) && !(u.low === "in" && TAKING.has(units[j - 1]?.low ?? ""))) return -1;
  }
  return -1;
}

/** Whether what a noun names has happened, by the verb that holds it where there is one. */
export function holderReality(units: Unit[], i: number): Reality {
  const holder = findHolder(units, i);
  return holder >= 0 ? ofVerb(units, holder) : ofNoun(units, i);
}

const NOT_OWNED = wordSet("with in at of the a");

/** Whose meeting it is: "X's meeting", "his talks"; -1 where nobody owns it. */
export function findOwner(units: Unit[], i: number): number {
  for (let j = i - 1; j >= 0 && j >= i - 5; j--) {
    const u = units[j]!;
    if (isSomeone(u) && (u.possessive || (u.kind === "pronoun" && POSSESSIVE_PRONOUNS.has(u.low)))) return j;
    if (u.kind !== "word" || NOT_OWNED.has(u.low)) return -1;
  }
  return -1;
}
