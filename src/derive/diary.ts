import type { Expression } from "./days/expression";
import { findDates } from "./days/match";
import type { Sentence } from "./sentences";
import type { Token } from "./tokens";
import { wordSet } from "./word-set";

const REACH = 6;
const MARKS = wordSet(". : - \u2013 \u2014 |");

/**
 * Sentences that open a paragraph of a diary with its day: "8 September. The President …", "Monday: …".
 * One such day may date a text; of several, each heads what follows it.
 */
export function diaryDays(tokens: Token[], sentences: Sentence[]): Set<number> {
  const found = new Set<number>();
  const days = new Set<string>();
  for (let i = 0; i < sentences.length; i++) {
    const { from, to, paragraph, heading } = sentences[i]!;
    if (i > 0 && sentences[i - 1]!.paragraph === paragraph) continue;
    if (tokens[from]!.word.dates === 0) continue;
    const first = findDates(tokens, from, Math.min(to, from + REACH))[0];
    if (first?.from !== from || !isDay(first.expression)) continue;
    const next = tokens[first.to];
    if (first.to < to ? !MARKS.has(next!.low) : !heading) continue;
    found.add(i);
    days.add(JSON.stringify(first.expression));
  }
  return days.size > 1 ? found : new Set();
}

const isDay = ({ type }: Expression): boolean => type === "date" || type === "weekday";
