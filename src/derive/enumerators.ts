import type { Sentence } from "./sentences";
import type { Token } from "./tokens";
import { wordSet } from "./word-set";

const OF_A_LIST = /^\d{1,2}$/;
const OF_A_THREAD = /^\d{1,2}\/\d{1,2}$/;
const CLOCK = /^\d{1,2}[:.]\d{2}$/;
const OF_CLOCK = wordSet("am pm hrs h : - \u2013 \u2014 |");
const CLOSES = wordSet("/ - ) :");

/** Moves the beginnings of paragraphs past the numbers that they bear: "3/ Thursday", "(2) Then", "1/7 She", and the hours of a diary: "08:15 Breakfast". */
export function passNumbers(tokens: Token[], sentences: Sentence[]): void {
  for (let i = 0; i < sentences.length; i++) {
    const sentence = sentences[i]!;
    if (i > 0 && sentences[i - 1]!.paragraph === sentence.paragraph) continue;
    const from = numberEnd(tokens, sentence.from, sentence.to);
    if (from < sentence.to) sentence.from = from;
  }
}

function numberEnd(tokens: Token[], from: number, to: number): number {
  const opened = tokens[from]!.low === "(";
  const at = opened ? from + 1 : from;
  const number = tokens[at];
  if (number?.kind !== "number") return from;
  if (OF_A_THREAD.test(number.text)) return at + 1;
  if (CLOCK.test(number.text)) return hourEnd(tokens, at + 1);
  if (!OF_A_LIST.test(number.text)) return from;
  const close = tokens[at + 1];
  if (close?.kind !== "mark" || !CLOSES.has(close.low) || close.start !== number.end) return from;
  // "3/n".
  const next = close.low === "/" && tokens[at + 2]?.low === "n" ? at + 3 : at + 2;
  return next < to && tokens[next]!.start > tokens[next - 1]!.end ? next : from;
}

/** Past "am –" behind an hour. */
function hourEnd(tokens: Token[], from: number): number {
  let at = from;
  while (at < from + 3 && OF_CLOCK.has(tokens[at]?.low ?? "")) at++;
  return at;
}
