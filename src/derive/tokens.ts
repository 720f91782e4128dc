import { APOSTROPHES, opensName, ownsPlural } from "./apostrophes";
import { ALPHANUMERIC, type Chars, DIGIT, LETTER, OTHER, readChars, SPACE } from "./char-class";
import { pluralMark, type Word, wordAt } from "./word";
import { wordSet } from "./word-set";

export { fold } from "./fold";

/** A word, number or mark in its place; `start` and `end` in UTF-16 units of the text. */
export class Token {
  constructor(
    readonly start: number,
    readonly end: number,
    /** Line breaks since the token before: 0, 1 or 2 (a blank line). */
    readonly breaks: number,
    readonly word: Word,
  ) {}
  get text(): string {
    return this.word.text;
  }
  get low(): string {
    return this.word.low;
  }
  get kind(): Word["kind"] {
    return this.word.kind;
  }
  get cap(): boolean {
    return this.word.cap;
  }
  get upper(): boolean {
    return this.word.upper;
  }
  get dotted(): boolean {
    return this.word.dotted;
  }
}

const ABBREVIATIONS = wordSet(
  "adv gen lt col adm sen rep gov mr mrs ms mme mmes dr prof st jan feb mar apr jun jul aug sep sept oct nov dec hon rev amb maj brig capt sgt ret corp inc ltd jr sr vs pres min dep asst rt lieut comdr smt kum supt msgr ing lic eng sec rtd retd mlle messrs mohd muhd md abd wm geo hj sens reps govs gens cmdr cdr sra srta dra arq engr drs profs",
);
/** Initials of two letters: "Ts. Enkhbold", "Yu. Andropov", "Ma. Corazon". */
const DIGRAPHS = wordSet("Ts Yu Ya Ye Zh Kh Sh Ch Dz Lj Nj Gy Ny Sz Ph Th Dj Ng Ma");

/** Cuts a text into words, numbers and marks, in one pass. */
export function tokenize(text: string): Token[] {
  const chars = readChars(text);
  const { codes, classes } = chars;
  const tokens: Token[] = [];
  let breaks = 0;
  for (let at = 0; at < text.length; ) {
    const kind = classes[at]!;
    if (kind === SPACE) {
      if (codes[at] !== BLANK) breaks += breaksAt(codes, at);
      at++;
      continue;
    }
    const apostrophe = kind === OTHER && APOSTROPHE[codes[at]!] === 1;
    const named = apostrophe && opensName(text, at);
    const plural = apostrophe && !named && ownsPlural(text, at);
    const end = plural
      ? at + 1
      : named || kind === LETTER
        ? isShortWith(chars, at)
          ? at + 2
          : endOfWord(text, chars, named ? at + 1 : at)
        : kind === DIGIT
          ? endOfNumber(chars, at)
          : endOfMark(chars, at);
    const word = plural ? pluralMark(text[at]!) : wordAt(text, codes, at, end, named ? LETTER : kind);
    tokens.push(new Token(at, end, plural ? 0 : Math.min(breaks, 2), word));
    breaks = 0;
    at = end;
  }
  return tokens;
}

function breaksAt(codes: Uint16Array, at: number): number {
  const code = codes[at]!;
  if (code === 0x2029) return 2;
  return code === 10 || code === 0x2028 || (code === 13 && codes[at + 1] !== 10) ? 1 : 0;
}

/** Which marks are of a kind, by code; every character of a text is asked about. */
const marks = (of: Iterable<string>): Uint8Array => {
  const found = new Uint8Array(1 << 16);
  for (const mark of of) found[mark.charCodeAt(0)] = 1;
  return found;
};
const APOSTROPHE = marks(APOSTROPHES);
const HYPHEN = marks("-\u2010\u2011");
/** Marks that stand inside a number: "10,000", "23/05/2019", "14:30". */
const IN_NUMBERS = marks(".,:/-+");
/** A long row of one mark is one token: "-----", "....". */
const IN_ROWS = marks("-.=_*");
const ORDINAL = marks("\u00ba\u00aa");
const STOP = 46;
const BLANK = 32;

function endOfWord(text: string, chars: Chars, start: number): number {
  const { codes, classes } = chars;
  let at = start;
  for (;;) {
    while (classes[at]! & ALPHANUMERIC) at++;
    if (classes[at] === SPACE) return at;
    const mark = codes[at]!;
    const next = classes[at + 1]!;
    if (mark === STOP) {
      // "Eng.º", "Sr.ª".
      if (ORDINAL[codes[at + 1]!] === 1) return at + 2;
      const letters = lettersBetweenStops(chars, start, at);
      // "M.K.Narayanan", "Kh.Narantuya": initials that a name follows at once.
      if (next === LETTER && (letters || isDigraph(text, start, at)) && opensWord(chars, at + 1)) return at + 1;
      if (next !== LETTER) return letters || abbreviates(text, start, at, next) ? at + 1 : at;
      if (!letters && !(isSmall(codes[at + 1]!) && isSmall(codes[at - 1]!))) return at;
    } else {
      const joins =
        (HYPHEN[mark] === 1 && next & ALPHANUMERIC) ||
        (next === LETTER && APOSTROPHE[mark] === 1 && !isPossessive(chars, at));
      if (!joins) return at;
    }
    at++;
  }
}

/** "w/", as "with" is written in a post. */
const isShortWith = ({ codes, classes }: Chars, at: number): boolean =>
  codes[at] === 119 && codes[at + 1] === 47 && classes[at + 2] === SPACE && (at === 0 || classes[at - 1] === SPACE);

const abbreviates = (text: string, start: number, at: number, next: number): boolean =>
  (at - start < 6 && ABBREVIATIONS.has(text.slice(start, at).toLowerCase())) ||
  (next === SPACE && isDigraph(text, start, at));

const isDigraph = (text: string, start: number, at: number): boolean =>
  at - start === 2 && DIGRAPHS.has(text.slice(start, at));

/** A capital and small letters. */
const opensWord = ({ codes, classes }: Chars, at: number): boolean =>
  !isSmall(codes[at]!) && classes[at + 1] === LETTER && !isCapital(codes[at + 1]!);

const isCapital = (code: number): boolean => code >= 65 && code <= 90;
const isSmall = (code: number): boolean => code >= 97 && code <= 122;

/** One letter at a time before each stop: "U.S", "D.P.R.K". */
const lettersBetweenStops = ({ codes, classes }: Chars, start: number, at: number): boolean =>
  at - start === 1 ||
  // "D-S.C."
  (at - start === 3 && HYPHEN[codes[at - 2]!] === 1 && classes[at - 1] === LETTER && isCapital(codes[at - 1]!)) ||
  (at - start < 12 && at >= 2 && codes[at - 2] === STOP && classes[at - 1] === LETTER);

/** An "s" of its own after an apostrophe. */
const isPossessive = ({ codes, classes }: Chars, at: number): boolean =>
  (codes[at + 1]! | 32) === 115 && !(classes[at + 2]! & ALPHANUMERIC);

function endOfNumber({ codes, classes }: Chars, start: number): number {
  let at = start;
  for (;;) {
    while (classes[at]! & ALPHANUMERIC) at++;
    if (!(classes[at + 1] === DIGIT && IN_NUMBERS[codes[at]!] === 1)) return at;
    at++;
  }
}

function endOfMark(chars: Chars, at: number): number {
  const { codes, classes } = chars;
  const code = codes[at]!;
  if (at > 0 && classes[at - 1] === LETTER && APOSTROPHE[code] === 1 && isPossessive(chars, at)) return at + 2;
  const next = codes[at + 1]!;
  if (code >= 0xd800 && code < 0xdc00 && next >= 0xdc00 && next < 0xe000) return at + 2;
  let end = at + 1;
  if (IN_ROWS[code] === 1) while (codes[end] === code) end++;
  return end;
}
