import { W } from "../lexicon";
import { POSSESSIVE_PRONOUNS } from "../pronouns";
import type { Unit } from "../units";
import { wordSet } from "../word-set";
import { isSomeone, isWord } from "./phrases";

const SKIP = wordSet(
  "separately briefly again also privately jointly together both here there in at on for during late early earlier later the a an of over his her first behind closed doors margins sidelines side-lines and this then once twice personally informally formally side sides line lines capital same talks two three four hour hours more than about half lengthy long city yesterday morning afternoon evening face-to-face one-on-one tete-a-tete - office offices courtesy working private off back out up with today my our brother dear friend good delegation team from audience he",
);

const COMMA_OR_BRACKET = wordSet(", ( )");
/** A flag or the like: neither punctuation nor a number. */
const SIGN = /^[^\p{P}\p{N}]+$/u;
const CLAUSE_OPENERS = wordSet("that who which but while as after before because since when");

/** Index of the someone after a trigger, past days, places and adverbs; -1 where there is none. `marker`: the preposition that must come first. */
export function findObject(units: Unit[], at: number, marker: string | ReadonlySet<string> | null, limit = 16): number {
  let seen = marker === null;
  for (let i = at; i < units.length && i < at + limit; i++) {
    const u = units[i]!;
    if (!seen && isWord(u, marker!)) {
      seen = true;
      continue;
    }
    if (seen && u.kind === "pronoun" && POSSESSIVE_PRONOUNS.has(u.low) && !(u.low === "her" && !units[i + 1])) {
      if (isSomeone(units[i + 1]) || units[i + 1]?.kind === "word") continue;
    }
    if (seen && u.possessive && (u.kind === "name" || isSomeone(u)) && isSomeone(units[i + 1])) continue;
    if (seen && isSomeone(u)) return i;
    if (
      u.kind === "date" ||
      u.kind === "place" ||
      u.kind === "org" ||
      (u.kind === "outlet" && u.outletKind === "government")
    )
      continue;
    // "Haiti's exiled president": any word may stand between the two.
    if (seen && u.kind === "word" && units[i - 1]?.possessive && units[i + 1]?.kind === "role") continue;
    if (u.kind === "mark" && COMMA_OR_BRACKET.has(u.low)) {
      if (seen && marker === null && i === at) return -1;
      continue;
    }
    // A flag or another sign is no end.
    if (u.kind === "mark" && SIGN.test(u.low)) continue;
    if (
      u.kind === "word" &&
      (SKIP.has(u.low) ||
        (!seen && u.bits & W.TALK) ||
        (!seen && (u.bits & (W.FIELD | W.BODY)) !== 0) ||
        u.low.endsWith("ly") ||
        u.low === "demonym")
    )
      continue;
    if (u.kind === "role" || (u.kind === "person" && !seen)) {
      if (!seen) continue;
    }
    if (
      !seen &&
      u.kind === "word" &&
      !(u.bits & (W.SAY | W.MEET)) &&
      marker !== null &&
      i < at + 8 &&
      !CLAUSE_OPENERS.has(u.low)
    )
      continue;
    return -1;
  }
  return -1;
}
