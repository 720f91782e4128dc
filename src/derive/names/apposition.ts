import { W } from "../lexicon";
import { POSSESSIVE_PRONOUNS } from "../pronouns";
import type { Role } from "../units";
import { wordSet } from "../word-set";
import { phraseAt, type Reader } from "./reader";
import { mayStartRole, readRole } from "./roles";

interface Apposition {
  to: number;
  roles: Role[];
  country: string | null;
}

const OPENS = wordSet(", \u2013 \u2014 ( -");
const CLOSES = wordSet(", ) \u2013 \u2014 -");
const ENDS = wordSet(", . ; : ) \u2013 \u2014 -");
const LETTERS = wordSet("mp mep kc qc phd kbe am ao md");
const SERVES = wordSet("is was serves served");
const ADVERBS = wordSet("also currently as then");

/** What stands behind a name and belongs to it: ", the foreign minister of Peru,", "(58)", "of Japan". */
export function readApposition(
  reader: Reader,
  at: number,
  to: number,
  stop: (token: number) => boolean,
): Apposition | null {
  const { tokens, bits } = reader;
  let i = at;
  const roles: Role[] = [];
  let country: string | null = null;
  // "MP", "(58)", "(@handle)".
  while (i < to && tokens[i]!.upper && LETTERS.has(tokens[i]!.low) && bits[i] !== W.PLAIN) i++;
  if (tokens[i]?.low === "(" && i < to) {
    let close = i + 1;
    while (close < to && close - i < 7 && tokens[close]!.low !== ")") close++;
    if (tokens[close]?.low === ")" && close < to) i = close + 1;
  }
  if (tokens[i]?.low === "of" && tokens[i + 1]?.cap) {
    const phrase = phraseAt(reader, i + 1, to);
    if (phrase?.phrase.country) {
      country = phrase.phrase.country.code;
      i = phrase.to;
    }
  }
  const mark = tokens[i]?.low ?? "";
  if (i < to && OPENS.has(mark)) {
    let j = i + 1;
    if (tokens[j]?.kind === "number" && tokens[j + 1]?.low === ",") j += 2;
    if (tokens[j]?.low === "who" && SERVES.has(tokens[j + 1]?.low ?? "")) {
      j += 2;
      while (ADVERBS.has(tokens[j]?.low ?? "")) j++;
    }
    const role = j < to && mayStartRole(reader, j, to) ? readRole(reader, j, to, stop) : null;
    const after = role ? (tokens[role.to]?.low ?? ".") : "";
    const ends = role !== null && (role.to >= to || ENDS.has(after) || (after === "and" && mark === ","));
    if (role && ends && !role.plural && !POSSESSIVE_PRONOUNS.has(role.determiner)) {
      // "X, Foreign Minister Y, …" lists two people: then a name follows and there is no apposition.
      const follows = CLOSES.has(after) && role.to < to;
      roles.push(role);
      country ??= role.country;
      i = follows ? role.to + 1 : role.to;
      // "… X, minister of this, and Y": the comma parts a list, so it stays outside.
      if (follows && after === "," && (tokens[i]?.low === "and" || listGoesOn(reader, i, to))) i--;
    }
  }
  return i === at ? null : { to: i, roles, country };
}

function listGoesOn(reader: Reader, at: number, to: number): boolean {
  return at < to && reader.tokens[at]!.cap && reader.tokens[at]!.kind === "word" && !(reader.bits[at]! & W.PLAIN);
}
