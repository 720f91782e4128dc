import { APOSTROPHES } from "./apostrophes";
import { LETTER, OTHER } from "./char-class";
import { kindsFrom } from "./days/words";
import { fold } from "./fold";
import { intern } from "./intern";
import type { Entry } from "./lexicon/entry";

/** A word, number or mark as it is written, wherever it stands. */
export interface Word extends Entry {
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
  /** The kinds of date that may begin with it (see the days' words). */
  dates: number;
}

/**
 * The words last seen, kept from text to text, in rows by hash; in a full row a new word takes the place of another.
 * A key is two numbers and a tag; those of a short word say all of it, so that most words are found without reading them.
 */
const ROW = 4;
const ROWS = 1 << 14;
const seen: (Word | undefined)[] = new Array(ROW * ROWS).fill(undefined);
/** Four numbers a word, so that a row is read from memory at once. */
const keys = new Int32Array(ROW * ROWS * 4);
/** As many characters, none beyond Latin-1, are one key's two numbers. */
const SHORT = 8;
const LATIN_1 = 256;
const WIDE = 64;
const LONGEST = 40;

/** The word at `text[start..end)`, looked up without cutting it out where it was seen before. */
export function wordAt(text: string, codes: Uint16Array, start: number, end: number, kind: number): Word {
  const length = end - start;
  if (length > LONGEST) return wordOf(text.slice(start, end), kind);
  let first = 0;
  let last = 0;
  let all = 0;
  if (length <= SHORT)
    for (let i = start; i < end; i++) {
      const code = codes[i]!;
      first = (first << 8) | (last >>> 24);
      last = (last << 8) ^ code;
      all |= code;
    }
  else
    for (let i = start; i < end; i++) {
      const code = codes[i]!;
      first = Math.imul(first ^ code, 0x01000193);
      last = Math.imul(last, 31) + code;
    }
  const tag = all < LATIN_1 ? length : length | WIDE;
  const hash = Math.imul(first ^ Math.imul(last, 0x2c1b3c6d), 0x297a2d39);
  const row = (hash >>> 18) * ROW;
  for (let at = row; at < row + ROW; at++) {
    const key = at * 4;
    if (keys[key] !== first || keys[key + 1] !== last || keys[key + 2] !== tag) continue;
    const known = seen[at]!;
    if (tag <= SHORT || isAt(known.text, codes, start)) return known;
  }
  const word = wordOf(text.slice(start, end), kind);
  let place = row + (hash & (ROW - 1));
  for (let at = row; at < row + ROW; at++) if (seen[at] === undefined) place = at;
  seen[place] = word;
  keys[place * 4] = first;
  keys[place * 4 + 1] = last;
  keys[place * 4 + 2] = tag;
  return word;
}

function isAt(word: string, codes: Uint16Array, start: number): boolean {
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== codes[start + i]) return false;
  return true;
}

const ACCENTED = /[^\0-\x7f]/;

/** Words are all made here, in one shape. */
function make(text: string, low: string, kind: Word["kind"], cap: boolean, upper: boolean, dotted: boolean): Word {
  return {
    text,
    low,
    kind,
    cap,
    upper,
    dotted,
    // "Tuệ" is no Tuesday.
    dates: kind === "word" && ACCENTED.test(text) ? 0 : kindsFrom({ low, kind, cap }),
    lexicon: null,
    bits: 0,
    cues: 0,
    adjective: false,
    unofficial: false,
    head: undefined,
  };
}

/** "Eng.º", "Sr.ª", "Mª": what such a letter ends is abbreviated. */
const ORDINALS = new Set("\u00ba\u00aa");

/** As posts and the newspapers of old spell them. */
const OTHERWISE = new Map([
  ["w/", "with"],
  ["to-day", "today"],
  ["to-night", "tonight"],
  ["to-morrow", "tomorrow"],
]);

function wordOf(surface: string, kind: number): Word {
  const text = intern(surface);
  if (kind === OTHER) {
    const possessive = text.length > 1 && APOSTROPHES.has(text[0]!);
    const low = possessive ? "'s" : text;
    return make(text, low, "mark", false, false, false);
  }
  const abbreviated = text.length > 2 && ORDINALS.has(text.at(-1)!) ? text.slice(0, -1) : text;
  const dotted = abbreviated.charCodeAt(abbreviated.length - 1) === 46;
  let low = fold(abbreviated);
  if (abbreviated !== text) low = low.slice(0, -1);
  low = OTHERWISE.get(low) ?? low;
  if (dotted) low = low === "h.e." ? low : low.includes(".") ? low.replaceAll(".", "") : low;
  const first = APOSTROPHES.has(text[0]!) ? text[1]! : text[0]!;
  const cap = low !== text && kind === LETTER && (first !== first.toLowerCase() || isArabicArticle(text));
  const upper = cap && low.length > 1 && text === text.toUpperCase() && !ORDINALS.has(text.at(-1)!);
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
