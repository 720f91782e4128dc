import { W } from "../lexicon";
import type { Token } from "../tokens";
import { wordSet } from "../word-set";
import { isUnknownCapital } from "./name-words";

/** Surnames that are English words too. */
const SURNAMES = wordSet("an so no do on he you her");

/**
 * Takes words that open a sentence for the surnames that they are: "the President, An Jin Hak, …", and then "An said".
 * What follows "So" or "He" alone may be said of anybody.
 */
export function readPlainSurnames(tokens: Token[], bits: Uint32Array): void {
  let isAn = false;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (!token.cap || token.upper || !SURNAMES.has(token.low)) continue;
    const isNamed = (tokens[i - 1]?.low === "," || isNoArticle(tokens, i)) && isUnknown(tokens, bits, i + 1);
    const isAgain = isAn && token.low === "an" && ((bits[i + 1] ?? 0) & (W.SAY | W.MEET | W.RECEIVE)) !== 0;
    if (!isNamed && !isAgain) continue;
    bits[i] = 0;
    isAn ||= token.low === "an";
  }
}

/** "An" before a consonant. */
const isNoArticle = (tokens: Token[], i: number): boolean =>
  tokens[i]!.low === "an" && /^[b-df-gj-np-tv-xz]/.test(tokens[i + 1]?.low ?? "");

const isUnknown = (tokens: Token[], bits: Uint32Array, at: number): boolean =>
  isUnknownCapital(tokens, bits, at) && tokens[at]!.breaks === 0;
