import { classOf, LETTER, SPACE } from "./char-class";

export const APOSTROPHES = new Set(["'", "\u2019", "\u02bc", "\u02bb", "\u2018", "`"]);

const GLOTTAL = new Set(["\u02bb", "\u02bc"]);
const FURTHEST_QUOTE = 160;

/** "'Akilisi", "'Abd": an apostrophe that begins a name and no quotation. */
export function opensName(text: string, at: number): boolean {
  const mark = text[at]!;
  if (!APOSTROPHES.has(mark) || (at > 0 && classOf(text, at - 1) !== SPACE)) return false;
  const next = text[at + 1] ?? "";
  if (!CAPITAL_VOWELS.has(next) || classOf(text, at + 2) !== LETTER) return false;
  if (GLOTTAL.has(mark)) return true;
  for (let i = at + 2; i < text.length && i < at + FURTHEST_QUOTE; i++)
    if (APOSTROPHES.has(text[i]!) && classOf(text, i + 1) !== LETTER) return false;
  return true;
}

/** "the Philippines' envoy": the apostrophe of a plural, where no quotation is open. */
export function ownsPlural(text: string, at: number): boolean {
  if (!APOSTROPHES.has(text[at]!) || text[at - 1] !== "s" || classOf(text, at + 1) !== SPACE) return false;
  if (classOf(text, at + 2) !== LETTER) return false;
  for (let i = at - 1; i > 0 && i > at - FURTHEST_QUOTE; i--)
    if (APOSTROPHES.has(text[i]!) && classOf(text, i - 1) !== LETTER) return false;
  return true;
}

const CAPITAL_VOWELS = new Set("AEIOU\u0100\u0112\u012a\u014c\u016a");
