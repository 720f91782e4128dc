import { type Lexicon, type Phrase, W } from "../lexicon";
import { lookUp } from "../lexicon/entry";
import type { Token } from "../tokens";
import type { Word } from "../word";
import { wordSet } from "../word-set";
import { readPlainSurnames } from "./plain-surname";

/** What the chunker reads from: the tokens of a text with the words' bits looked up once. */
export interface Reader {
  text: string;
  tokens: Token[];
  bits: Uint32Array;
  lexicon: Lexicon;
  /** Tokens that also occur in lower case in this text: no names at the start of a sentence. */
  lowerCased: Set<string>;
  /** Surnames that read like participles ("Mohamed", "Hading"), by another name before them somewhere in this text. */
  participial: Set<string>;
  /** Acronyms that the text explains in brackets, and what they stand for. */
  acronyms: Map<string, string>;
}

/** Offices of two words whose second is none alone: "first lady", "opposite number". */
const COMPOUNDS = new Map([
  ["lady", wordSet("first second")],
  ["gentleman", wordSet("first second")],
  ["number", wordSet("opposite")],
  ["justice", wordSet("chief")],
  ["man", wordSet("right-hand point")],
  ["woman", wordSet("right-hand point")],
  ["figure", wordSet("opposition political resistance party rebel religious")],
  ["figures", wordSet("opposition political resistance party rebel religious")],
  ["father", wordSet("holy")],
  ["tempore", wordSet("pro")],
  ["tem", wordSet("pro")],
]);

const MEN = wordSet("man woman");

/** "The king's man in Oslo, X", "the council's oil man, X": who acts for another. */
function isOnesMan(tokens: Token[], i: number): boolean {
  if (!MEN.has(tokens[i]!.low)) return false;
  const owned = tokens[i - 1]?.low === "'s" || (tokens[i - 2]?.low === "'s" && !tokens[i - 1]!.cap);
  const next = tokens[i + 1]?.low;
  return owned && (next === "," || next === "in") && tokens[i + 2]?.cap === true;
}

const RULERS = wordSet("sultan amir emir");
const SONS = wordSet("bin ibn");

/** "Sultan bin Khalfan", "Foreign Minister Sultan Khalfan": a name; not "Deputy Emir Sheikh Meshal". */
const isGivenName = (tokens: Token[], bits: Uint32Array, i: number, lexicon: Lexicon): boolean =>
  SONS.has(tokens[i + 1]?.low ?? "") ||
  (tokens[i]!.cap &&
    tokens[i + 1]?.cap === true &&
    ((bits[i - 1] ?? 0) & W.OFFICE) !== 0 &&
    (bitsOf(lexicon, tokens[i + 1]!.word) & W.HONORIFIC) === 0) ||
  (tokens[i - 1]?.low === "state" && tokens[i - 2]?.low === "of" && tokens[i + 1]?.cap === true);

/** The bits of a word, looked up where it was not yet. */
function bitsOf(lexicon: Lexicon, word: Word): number {
  if (word.lexicon !== lexicon) lookUp(lexicon, word);
  return word.bits;
}

const isAddressed = (next: Token | undefined): boolean =>
  next !== undefined && next.kind === "word" && ((next.cap && !next.upper) || next.low === "the");

const STATIONS = wordSet("radio station broadcaster");
export const PARTICIPIAL = /(ing|ed)$/;

const isBehindName = (tokens: Token[], bits: Uint32Array, i: number): boolean => {
  const before = tokens[i - 1];
  return before?.kind === "word" && before.cap && !before.upper && bits[i - 1] === 0 && tokens[i]!.breaks === 0;
};

export function makeReader(text: string, tokens: Token[], lexicon: Lexicon): Reader {
  const bits = new Uint32Array(tokens.length);
  const lowerCased = new Set<string>();
  const participial = new Set<string>();
  for (let i = 0; i < tokens.length; i++) {
    const { word } = tokens[i]!;
    let found = bitsOf(lexicon, word);
    if (word.kind !== "word") continue;
    // "HE Jon Dahl": His Excellency.
    if (word.upper && word.low === "he" && isAddressed(tokens[i + 1])) found = W.HONORIFIC;
    if (found & W.SECOND) {
      found &= ~W.SECOND;
      if (COMPOUNDS.get(word.low)!.has(tokens[i - 1]?.low ?? "") || isOnesMan(tokens, i)) {
        found = W.OFFICE;
        bits[i - 1]! |= W.FIELD;
      }
    }
    // "Radio FM Nord", "Radio Tropic FM": no foreign minister.
    if (word.low === "fm" && [tokens[i - 1], tokens[i - 2]].some((before) => STATIONS.has(before?.low ?? "")))
      found = 0;
    if (RULERS.has(word.low) && isGivenName(tokens, bits, i, lexicon)) found = 0;
    bits[i] = found;
    // Only words that the lexicon lacks are looked up there.
    if (found !== 0) continue;
    if (!word.cap) lowerCased.add(word.low);
    else if (PARTICIPIAL.test(word.low) && isBehindName(tokens, bits, i)) participial.add(word.low);
  }
  readPlainSurnames(tokens, bits);
  return { text, tokens, bits, lexicon, lowerCased, participial, acronyms: findAcronyms(text, tokens, bits) };
}

const SMALL = wordSet("of the for and de del da du des la");

/** "Assembly of the People's Voice (APV)": capitals before a bracket that make its letters. */
function findAcronyms(text: string, tokens: Token[], bits: Uint32Array): Map<string, string> {
  const found = new Map<string, string>();
  for (let i = 2; i + 1 < tokens.length; i++) {
    const inner = tokens[i]!;
    if (!inner.upper || tokens[i - 1]!.low !== "(" || tokens[i + 1]!.low !== ")") continue;
    let letters = "";
    let first = -1;
    let body = false;
    for (let j = i - 2; j >= 0 && j > i - 12; j--) {
      const token = tokens[j]!;
      if (token.cap) {
        letters = token.low[0] + letters;
        first = j;
        body ||= (bits[j]! & W.BODY) !== 0;
      } else if (token.kind === "word" && !SMALL.has(token.low)) break;
      else if (token.kind === "mark" && token.low !== "'s") break;
      if (letters.length < inner.low.length || letters.slice(0) !== inner.low) continue;
      found.set(inner.low, text.slice(token.start, tokens[i - 2]!.end).replace(/\s+/g, " "));
      break;
    }
    // The letters of another language: the capitals before the bracket, when they name a body.
    if (!found.has(inner.low) && body)
      found.set(inner.low, text.slice(tokens[first]!.start, tokens[i - 2]!.end).replace(/\s+/g, " "));
  }
  return found;
}

/** "NIS" is no town of three letters, and "Germán" no German. */
const isOtherWord = (token: Token, { place, country, demonym, upper }: Phrase): boolean =>
  country === undefined &&
  (place === undefined
    ? demonym !== undefined && ACCENTED.test(token.text)
    : token.upper && !upper && token.low.length < 4);
const ACCENTED = /[\u00c0-\u024f]/;

/**
 * The longest phrase of the lexicon that begins at a token; "the island" is not The Island, nor the
 * Associated Press of Pakistan The Associated Press.
 */
export function phraseAt(reader: Reader, at: number, to: number): { phrase: Phrase; to: number } | null {
  const { tokens } = reader;
  if (at >= to) return null;
  const first = tokens[at]!;
  if (first.low === "the" && !tokens[at + 1]?.cap) return null;
  let node = first.word.head;
  let best: { phrase: Phrase; to: number } | null = null;
  for (let i = at; node; ) {
    if (node.phrase && (!node.phrase.upper || first.upper) && !(i === at && isOtherWord(first, node.phrase)))
      best = { phrase: node.phrase, to: i + 1 };
    i++;
    if (i >= to) break;
    node = node.next.get(tokens[i]!.low);
  }
  if (best && first.low === "the" && (phraseAt(reader, at + 1, to)?.to ?? 0) > best.to) return null;
  return best;
}

export const surface = (reader: Reader, from: number, to: number): string => {
  const first = reader.tokens[from];
  const last = reader.tokens[to - 1];
  if (!first || !last) return "";
  const text = reader.text.slice(first.start, last.end);
  return UNEVEN.test(text) ? text.replace(/\s+/g, " ") : text;
};
/** White space other than single spaces. */
const UNEVEN = /[^\S ]|\s\s/;
