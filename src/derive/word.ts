import { APOSTROPHES } from "./apostrophes";
import { LETTER, OTHER } from "./char-class";
import { mayStart } from "./days/words";
import { fold } from "./fold";
import type { Entry } from "./lexicon/entry";

/** A word, number or mark as it is written, wherever it stands. */
export interface Word {
  text: string;
  /** Lower case, without diacritics and the dots of an acronym. */
  low: string;
  kind: "word" | "number" | "mark";
  /** Begins with a capital. */
  cap: boolean;
  /** Two or more letters, all capitals. */
  upper: boolean;
  /** A full stop belongs to it. */
  dotted: boolean;
  /** A date may begin with it. */
  dated: boolean;
  /** What the lexicon that last read it says of it. */
  entry: Entry | null;
}

/** The words last seen, kept from text to text, in rows by hash; in a full row a new word takes the place of another. */
const ROW = 4;
const ROWS = 1 << 13;
const seen: (Word | undefined)[] = new Array(ROW * ROWS).fill(undefined);
const hashes = new Int32Array(ROW * ROWS);
const LONGEST = 40;

/** The word at `text[start..end)`, looked up without cutting it out where it was seen before. */
export function wordAt(text: string, codes: Uint16Array, start: number, end: number, kind: number): Word {
  let hash = end - start;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ codes[i]!, 0x01000193);
  hash ^= hash >>> 15;
  const row = (hash & (ROWS - 1)) * ROW;
  for (let at = row; at < row + ROW; at++) {
    const known = hashes[at] === hash ? seen[at] : undefined;
    if (known !== undefined && isAt(known.text, codes, start, end)) return known;
  }
  if (end - start > LONGEST) return wordOf(text.slice(start, end), kind);
  const word = wordOf(text.slice(start, end), kind);
  let place = row + ((hash >>> 20) & (ROW - 1));
  for (let at = row; at < row + ROW; at++) if (seen[at] === undefined) place = at;
  seen[place] = word;
  hashes[place] = hash;
  return word;
}

function isAt(word: string, codes: Uint16Array, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== codes[start + i]) return false;
  return true;
}

/** The one copy of a string: it keeps no text alive that it is of, and compares by address. */
const intern = (text: string): string => Object.keys({ [text]: 0 })[0]!;

/** Words are all made here, in one shape. */
function make(text: string, low: string, kind: Word["kind"], cap: boolean, upper: boolean, dotted: boolean): Word {
  return { text, low, kind, cap, upper, dotted, dated: mayStart({ low, kind, cap }), entry: null };
}

function wordOf(surface: string, kind: number): Word {
  const text = intern(surface);
  if (kind === OTHER) {
    const possessive = text.length > 1 && APOSTROPHES.has(text[0]!);
    const low = possessive ? "'s" : text;
    return make(text, low, "mark", false, false, false);
  }
  const dotted = text.charCodeAt(text.length - 1) === 46;
  let low = fold(text);
  if (dotted) low = low === "h.e." ? low : low.includes(".") ? low.replaceAll(".", "") : low;
  const first = APOSTROPHES.has(text[0]!) ? text[1]! : text[0]!;
  const cap = low !== text && kind === LETTER && (first !== first.toLowerCase() || isArabicArticle(text));
  const upper = cap && low.length > 1 && text === text.toUpperCase();
  return make(text, intern(low), kind === LETTER ? "word" : "number", cap, upper, dotted);
}

const PLURALS = new Map<string, Word>();

/** The apostrophe of a plural, which is read as a possessive. */
export function pluralMark(mark: string): Word {
  let word = PLURALS.get(mark);
  if (!word) {
    word = make(mark, "'s", "mark", false, false, false);
    PLURALS.set(mark, word);
  }
  return word;
}

/** "al-Assad", "ash-Sharif", "d'Almeida": a small article, then a capital. */
function isArabicArticle(surface: string): boolean {
  let hyphen = surface.indexOf("-");
  // "d'Almeida", "dell'Utri".
  if (hyphen < 0) hyphen = surface.indexOf("'") >= 0 ? surface.indexOf("'") : surface.indexOf("\u2019");
  if (hyphen < 1 || hyphen > 4) return false;
  const after = surface[hyphen + 1] ?? "";
  return after !== after.toLowerCase();
}
