import type { Sentence } from "../sentences";
import type { Token } from "../tokens";
import { wordSet } from "../word-set";

const FEATURES = wordSet(
  "quiz trivia myth satire parody spoof cartoon caption hypothetical flashback throwback unverified chapter episode crossword riddle prediction predictions wish scenario parable joke exam deepfake archives cv",
);
const LABEL = 8;
const ENDS = wordSet(": !");

/** "Quiz time!", "Satire:", "MYTH:", "Cartoon of the week:": what a paragraph is labelled as that tells no news. */
export function isFeature(tokens: Token[], { from, to }: Sentence): boolean {
  // Capitals with a colon may be read as the place of a dateline, which stands before the sentence.
  let start = from;
  while (start > 0 && from - start < LABEL && tokens[start]?.breaks === 0) start--;
  const label = tokens.slice(start, Math.min(to, from + LABEL));
  const end = label.findIndex(({ low }, i) => ENDS.has(low) || (low === "." && i < 3));
  return label.slice(0, Math.max(0, end)).some(({ low }) => FEATURES.has(low)) || isPair(label, ASIDES);
}

const ASIDES = new Map([
  ["fun", "fact"],
  ["thought", "experiment"],
  ["yeah", "right"],
  ["oh", "sure"],
  ["file", "photo"],
]);
const OPENERS = new Map([
  ["remember", "when"],
  ["never", "forget"],
  ["hearing", "that"],
]);
const SUPPOSED = wordSet("imagine suppose supposing apparently supposedly");
const TAGS = wordSet("tbt throwbackthursday throwback flashbackfriday otd onthisday");

/** "Imagine X met Y", "Remember when X met Y?", "Oh sure, X met Y", "#tbt": a sentence that supposes, recalls or mocks. */
export function isNoNews(tokens: Token[], { from, to }: Sentence): boolean {
  if (SUPPOSED.has(tokens[from]!.low) || isPair(tokens.slice(from, from + 2), OPENERS)) return true;
  for (let i = from; i < to; i++) if (TAGS.has(tokens[i]!.low.replace("#", ""))) return true;
  return false;
}

const isPair = ([first, second]: Token[], pairs: Map<string, string>): boolean =>
  first !== undefined && pairs.get(first.low) === second?.low;
