import { W } from "../lexicon";
import type { Token } from "../tokens";
import { wordSet } from "../word-set";
import { isUnknownCapital } from "./name-words";

/** Surnames that are English words too. */
const SURNAMES = wordSet("an so no do on he you her");

/**
 * Takes capitalised plain words for the surnames that they are: "the President, An Jin Hak, …", and then "An flew" and
 * "with An". What begins a sentence with "So" or "He" may be said of anybody, unless a verb of meeting or saying follows.
 */
export function readPlainSurnames(tokens: Token[], bits: Uint32Array): void {
  const known = new Set<string>();
  for (const [i, token] of tokens.entries()) {
    const { cap, upper, low } = token;
    if (!cap || upper || !SURNAMES.has(low)) continue;
    const isWithin = token.breaks === 0 && continues(tokens[i - 1]);
    const hasName = isUnknown(tokens, bits, i + 1);
    if (hasName && (isWithin || isNoArticle(tokens, i)) && isLong(tokens, bits, i + 1)) known.add(low);
    const isNamed = hasName && (tokens[i - 1]?.low === "," || isNoArticle(tokens, i));
    const isAgain = known.has(low) && (isWithin ? isAlone(tokens[i + 1]) : acts(tokens, bits, i));
    if (isNamed || isAgain) bits[i] = 0;
  }
}

/** "Chang Bom", "Se-pyong": no word of a headline. */
const isLong = (tokens: Token[], bits: Uint32Array, at: number): boolean =>
  tokens[at]!.low.includes("-") || isUnknown(tokens, bits, at + 1);

/** Whether a sentence goes on behind a token. */
const continues = (before: Token | undefined): boolean =>
  before !== undefined && (before.low === "," || (before.kind === "word" && !before.dotted && !before.upper));

/** Not "No. 5". */
const isAlone = (next: Token | undefined): boolean => next?.kind === "word" || next?.low === "," || next?.low === ".";

const acts = (tokens: Token[], bits: Uint32Array, i: number): boolean =>
  ((bits[i + 1] ?? 0) & (W.SAY | W.MEET | W.RECEIVE)) !== 0 || (isNoArticle(tokens, i) && !tokens[i + 1]!.cap);

/** "An" before a consonant. */
const isNoArticle = (tokens: Token[], i: number): boolean =>
  tokens[i]!.low === "an" && /^[b-df-gj-np-tv-xz]/.test(tokens[i + 1]?.low ?? "");

const isUnknown = (tokens: Token[], bits: Uint32Array, at: number): boolean =>
  isUnknownCapital(tokens, bits, at) && tokens[at]!.breaks === 0;
