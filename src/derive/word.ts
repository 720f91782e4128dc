import { APOSTROPHES, LETTER, OTHER } from "./chars";
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
  for (let at = row; at < row + ROW; at++)
    if (hashes[at] === hash && seen[at] !== undefined && isAt(seen[at]!.text, codes, start, end)) return seen[at]!;
  if (end - start > LONGEST) return wordOf(text.slice(start, end), kind);
  const word = wordOf(copy(text.slice(start, end)), kind);
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

/** A long slice would keep the whole text that it is of. */
const copy = (slice: string): string => (slice.length < 13 ? slice : Buffer.from(slice, "utf16le").toString("utf16le"));

function wordOf(text: string, kind: number): Word {
  if (kind === OTHER) {
    const possessive = text.length > 1 && APOSTROPHES.has(text.charCodeAt(0));
    const low = possessive ? "'s" : text;
    return { text, low, kind: "mark", cap: false, upper: false, dotted: false, entry: null };
  }
  const dotted = text.charCodeAt(text.length - 1) === 46;
  let low = fold(text);
  if (dotted) low = low === "h.e." ? low : low.includes(".") ? low.replaceAll(".", "") : low;
  const first = text[0]!;
  const cap = low !== text && kind === LETTER && (first !== first.toLowerCase() || isArabicArticle(text));
  const upper = cap && low.length > 1 && text === text.toUpperCase();
  return { text, low, kind: kind === LETTER ? "word" : "number", cap, upper, dotted, entry: null };
}

/** "al-Assad", "ash-Sharif": a small article, then a capital. */
function isArabicArticle(text: string): boolean {
  const hyphen = text.indexOf("-");
  if (hyphen < 1 || hyphen > 3) return false;
  const after = text[hyphen + 1] ?? "";
  return after !== after.toLowerCase();
}
