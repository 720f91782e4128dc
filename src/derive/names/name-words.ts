import type { Token } from "../tokens";
import { wordSet } from "../word-set";

/** One's words are all in the other, initials standing for words, at least two of them alike. */
export function sameName(a: string[], b: string[]): boolean {
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  let whole = 0;
  let at = 0;
  for (const word of few) {
    while (at < many.length && !(many[at] === word || (word.length === 1 && many[at]!.startsWith(word)))) at++;
    if (at === many.length) return false;
    if (many[at] === word) whole++;
    at++;
  }
  return whole >= 2 || (whole >= 1 && few.length >= 2 && few.some((word) => word.length === 1));
}

export const PARTICLES = wordSet("al el de del la bin ibn da dos van von");

/** A capital that the lexicon does not know, and no acronym. */
export function isUnknownCapital(tokens: Token[], bits: Uint32Array, at: number): boolean {
  const token = tokens[at];
  return token?.kind === "word" && token.cap && !token.upper && bits[at] === 0;
}

/** Has one run of vowels: "kwang", "lam". */
export const isSyllable = (word: string): boolean => /^[^aeiouy]*[aeiouy]+[^aeiouy]*$/.test(word);
