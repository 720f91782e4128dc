import { APOSTROPHES, opensName, ownsPlural } from "./apostrophes";
import { classOf, DIGIT, LETTER, OTHER, SPACE } from "./char-class";
import { wordSet } from "./word-set";

/** A word, number or mark; `start` and `end` in UTF-16 units of the text. */
export interface Token {
  start: number;
  end: number;
  text: string;
  /** Lower case, without diacritics and the dots of an acronym. */
  low: string;
  kind: "word" | "number" | "mark";
  /** Begins with a capital. */
  cap: boolean;
  /** Two or more letters, all capitals. */
  upper: boolean;
  /** Line breaks since the token before: 0, 1 or 2 (a blank line). */
  breaks: number;
  /** A full stop belongs to the token. */
  dotted: boolean;
}

const ABBREVIATIONS = wordSet(
  "gen lt col adm sen rep gov mr mrs ms dr prof st jan feb mar apr jun jul aug sep sept oct nov dec hon rev amb maj brig capt sgt ret corp inc ltd jr sr vs pres min dep asst rt lieut comdr smt kum supt msgr ing lic eng sec mohd muhd md abd wm geo hj sens reps govs gens cmdr cdr sra srta dra arq engr drs profs",
);
/** Initials of two letters: "Ts. Enkhbold", "Yu. Andropov". */
const DIGRAPHS = wordSet("Ts Yu Ya Ye Zh Kh Sh Ch Dz Lj Nj Gy Ny Sz Ph Th Dj Ng");

/** Lower case without diacritics: the form in which names and words are compared. */
export function fold(text: string): string {
  const low = text.toLowerCase();
  for (let i = 0; i < low.length; i++) {
    if (low.charCodeAt(i) > 127) {
      return low
        .normalize("NFD")
        .replace(/\p{M}/gu, "")
        .replace(/[\u2018\u2019\u02bb\u02bc`]/g, "'")
        .replace(/ø/g, "o")
        .replace(/ł/g, "l")
        .replace(/đ/g, "d")
        .replace(/ı/g, "i")
        .replace(/[\u2010\u2011]/g, "-");
    }
  }
  return low;
}

/** Cuts a text into words, numbers and marks, in one pass. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let breaks = 0;
  while (at < text.length) {
    const kind = classOf(text, at);
    if (kind === SPACE) {
      const code = text.charCodeAt(at);
      if (code === 10 || code === 0x2028 || (code === 13 && text.charCodeAt(at + 1) !== 10)) breaks++;
      if (code === 0x2029) breaks += 2;
      at++;
      continue;
    }
    if (kind === OTHER && opensName(text, at)) {
      const end = endOfWord(text, at + 1);
      tokens.push(make(text, at, end, LETTER, Math.min(breaks, 2)));
      breaks = 0;
      at = end;
      continue;
    }
    if (kind === OTHER && ownsPlural(text, at)) {
      tokens.push({ ...make(text, at, at + 1, OTHER, 0), low: "'s" });
      breaks = 0;
      at++;
      continue;
    }
    const end =
      kind === LETTER ? endOfWord(text, at) : kind === DIGIT ? endOfNumber(text, at) : at + markLength(text, at);
    tokens.push(make(text, at, end, kind, Math.min(breaks, 2)));
    breaks = 0;
    at = end;
  }
  return tokens;
}

function make(text: string, start: number, end: number, kind: number, breaks: number): Token {
  const surface = text.slice(start, end);
  let form = forms.get(surface);
  if (!form) {
    if (forms.size > MOST_FORMS) forms.clear();
    form = formOf(surface, kind);
    // A longer slice would keep the whole text that it is of.
    if (surface.length < 13) forms.set(surface, form);
  }
  const { text: own, low, cap, upper, dotted } = form;
  return { start, end, text: own, low, kind: form.kind, cap, upper, breaks, dotted };
}

type Form = Omit<Token, "start" | "end" | "breaks">;

/** What depends on a token's letters alone, kept from text to text. */
const forms = new Map<string, Form>();
const MOST_FORMS = 20_000;

function formOf(surface: string, kind: number): Form {
  if (kind === OTHER) {
    const possessive = surface.length > 1 && APOSTROPHES.has(surface[0]!);
    const low = possessive ? "'s" : surface;
    return { text: surface, low, kind: "mark", cap: false, upper: false, dotted: false };
  }
  const dotted = surface.charCodeAt(surface.length - 1) === 46;
  let low = fold(surface);
  if (dotted) low = low === "h.e." ? low : low.includes(".") ? low.replaceAll(".", "") : low;
  const first = APOSTROPHES.has(surface[0]!) ? surface[1]! : surface[0]!;
  const cap = low !== surface && kind === LETTER && (first !== first.toLowerCase() || isArabicArticle(surface));
  const upper = cap && low.length > 1 && surface === surface.toUpperCase();
  return { text: surface, low, kind: kind === LETTER ? "word" : "number", cap, upper, dotted };
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

function endOfWord(text: string, start: number): number {
  let at = start;
  for (;;) {
    while (classOf(text, at) === LETTER || classOf(text, at) === DIGIT) at++;
    if (classOf(text, at) === SPACE) return at;
    const mark = text[at] ?? "";
    const next = classOf(text, at + 1);
    if (mark === "." && at - start === 1 && next !== LETTER) return at + 1;
    if (mark === "." && next === LETTER && lettersBetweenDots(text, start, at)) {
      at++;
      continue;
    }
    if (mark === "." && lettersBetweenDots(text, start, at) && at - start > 1) return at + 1;
    if (mark === "." && next !== LETTER && at - start < 6 && ABBREVIATIONS.has(text.slice(start, at).toLowerCase()))
      return at + 1;
    if (mark === "." && next === SPACE && at - start === 2 && DIGRAPHS.has(text.slice(start, at))) return at + 1;
    if ((mark === "-" || mark === "\u2010" || mark === "\u2011") && (next === LETTER || next === DIGIT)) at++;
    else if (APOSTROPHES.has(mark) && next === LETTER && !isPossessive(text, at)) at++;
    else if (mark === "." && next === LETTER && /[a-z]/.test(text[at + 1]!) && /[a-z]/.test(text[at - 1]!)) at++;
    else return at;
  }
}

/** One letter at a time before each dot: "U.S", "D.P.R.K". */
function lettersBetweenDots(text: string, start: number, at: number): boolean {
  return at - start === 1 || (at - start < 12 && at >= 2 && text[at - 2] === "." && classOf(text, at - 1) === LETTER);
}

function isPossessive(text: string, at: number): boolean {
  const letter = text[at + 1];
  return (letter === "s" || letter === "S") && classOf(text, at + 2) !== LETTER && classOf(text, at + 2) !== DIGIT;
}

function endOfNumber(text: string, start: number): number {
  let at = start;
  for (;;) {
    while (classOf(text, at) === DIGIT || classOf(text, at) === LETTER) at++;
    const mark = text[at] ?? "";
    if (".,:/-+".includes(mark) && mark !== "" && classOf(text, at + 1) === DIGIT) at++;
    else return at;
  }
}

function markLength(text: string, at: number): number {
  if (APOSTROPHES.has(text[at]!) && at > 0 && classOf(text, at - 1) === LETTER && isPossessive(text, at)) return 2;
  const code = text.charCodeAt(at);
  const next = text.charCodeAt(at + 1);
  if (code >= 0xd800 && code < 0xdc00 && next >= 0xdc00 && next < 0xe000) return 2;
  // A long row of one mark is one token: "-----", ",,,,,".
  let end = at + 1;
  while (
    end < text.length &&
    text.charCodeAt(end) === code &&
    (code === 45 || code === 46 || code === 61 || code === 95 || code === 42)
  )
    end++;
  return end - at;
}
