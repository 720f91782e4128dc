import { headingEnd } from "./capital-heading";
import { type Lexicon, W } from "./lexicon";
import type { Token } from "./tokens";
import { wordSet } from "./word-set";

/** A sentence: tokens, end exclusive; paragraphs count from 1. */
export interface Sentence {
  from: number;
  to: number;
  paragraph: number;
  /** A line without an end mark: a headline, a header or a list item. */
  heading: boolean;
}

const CLOSERS = new Set(['"', "\u201d", "\u2019", "'", ")", "]", "\u00bb"]);
/** Abbreviations that often close a sentence; the others ("Gen.", "Mr.") never do. */
const MAY_CLOSE = wordSet("inc ltd jr sr corp dec nov oct sept sep aug jul jun apr mar feb jan pm am");

/** A sentence is cut after so many tokens, so that time stays linear in a text that never ends one. */
const LONGEST = 2_000;

/** Parts tokens into paragraphs and sentences. */
export function findSentences(tokens: Token[], lexicon: Lexicon): Sentence[] {
  const sentences: Sentence[] = [];
  const blankLines = tokens.some((token, i) => i > 0 && token.breaks > 1);
  let paragraph = 1;
  let from = 0;
  const close = (to: number, heading: boolean) => {
    if (to > from) sentences.push({ from, to, paragraph, heading });
    from = to;
  };
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (i > 0 && token.breaks > 0 && i > from) {
      const newParagraph =
        token.breaks > 1 || (!blankLines && (token.cap || token.kind !== "word") && lineEnds(tokens, i, from));
      if (newParagraph || (token.cap && lineEnds(tokens, i, from) && shortLine(tokens, i, from)))
        close(i, !ended(tokens, i - 1));
    }
    if (i - from >= LONGEST) close(i, false);
    const opens = i === from && (i === 0 || token.breaks > 1 || (token.breaks > 0 && !blankLines));
    if (opens && i > 0) paragraph++;
    const text = opens ? headingEnd(tokens, i) : i;
    if (text > i) {
      close(text, true);
      i = text;
    }
    if (!endsSentence(tokens, i, lexicon)) continue;
    let to = i + 1;
    while (to < tokens.length && CLOSERS.has(tokens[to]!.low) && tokens[to]!.start === tokens[to - 1]!.end) to++;
    close(to, false);
    i = to - 1;
  }
  close(tokens.length, tokens.length > 0 && !ended(tokens, tokens.length - 1));
  return sentences;
}

const ended = (tokens: Token[], at: number): boolean => {
  let i = at;
  while (i > 0 && at - i < 16 && CLOSERS.has(tokens[i]!.low)) i--;
  return /[.!?]$/.test(tokens[i]!.text) || tokens[i]!.low === "\u2026";
};
const lineEnds = (tokens: Token[], at: number, from: number): boolean =>
  ended(tokens, at - 1) || shortLine(tokens, at, from) || tokens[at - 1]!.low === ":";
const shortLine = (tokens: Token[], at: number, from: number): boolean =>
  tokens[at - 1]!.end - tokens[from]!.start < 60 && tokens[at - 1]!.low !== ",";

function endsSentence(tokens: Token[], at: number, lexicon: Lexicon): boolean {
  const token = tokens[at]!;
  const next = tokens[at + 1];
  if (token.kind === "mark") {
    if (
      token.low === "?" ||
      token.low === "!" ||
      (token.low.startsWith(".") && /^\.+$/.test(token.low)) ||
      token.low === "\u2026"
    ) {
      if (!next || next.breaks > 0) return true;
      // "St. Petersburg", "No. 2" and a quotation's end before "he said" go on.
      if ((next.kind === "word" && !next.cap) || next.low === "," || next.low === ";") return false;
      if (token.low === "." && next.kind === "number" && tokens[at - 1]?.low === "no") return false;
      const after = CLOSERS.has(next.low) ? tokens[at + 2] : undefined;
      if (after && ((after.kind === "word" && !after.cap) || after.low === "," || after.low === ";")) return false;
      return true;
    }
    return false;
  }
  if (!token.dotted || !next?.cap || next.kind !== "word") return false;
  const acronym = token.low.length > 1 && token.text.indexOf(".") < token.text.length - 1;
  const initials = token.low.length === 2 && token.text.length === 3 && token.cap && !token.upper;
  // "Wrote on X. The embassy said".
  const site = token.text === "X." && tokens[at - 1]?.low === "on";
  if (!acronym && !initials && !site && !MAY_CLOSE.has(token.low)) return false;
  if ((lexicon.words.get(token.low) ?? 0) & W.HONORIFIC) return false;
  const bits = lexicon.words.get(next.low) ?? 0;
  return (bits & W.PLAIN) !== 0 && !(bits & (W.OFFICE | W.FIELD | W.BODY));
}
