import type { Unit } from "../units";
import { INDEFINITE_ARTICLES } from "../word-classes";
import { wordSet } from "../word-set";
import type { Telling } from "./of-meeting";

const QUALITIES = wordSet(
  "frank open candid friendly cordial warm useful helpful fruitful productive constructive substantive positive businesslike sincere brief long short difficult tough lively good serious sober honest polite excellent encouraging pleasant",
);
const WAS = wordSet("was is been");
const WITHIN = 4;
const QUOTES = wordSet('" \u201c');
const IT = wordSet("it this that");
const HAD = wordSet("has had");

/** "Lee said it had been 'long but useful'", but not "it was a friendly country". */
export function isOfHowItWas({ units, verb }: Telling): boolean {
  let it = units[verb + 1]?.low === "that" ? verb + 2 : verb + 1;
  if (units[it]?.low === "me") it++;
  if (units[it]?.low !== "it") return false;
  if (units[it + 1]?.low === "went") return true;
  const was = units.findIndex(({ low }, i) => i > it && i <= it + 2 && WAS.has(low));
  // "It had been about fish".
  if (was > 0 && units[was + 1]?.low === "about") return true;
  if (was < 0 || INDEFINITE_ARTICLES.has(units[was + 1]?.low ?? "")) return false;
  return isQuality(units, was + 1);
}

const isQuality = (units: Unit[], from: number): boolean =>
  units.slice(from, from + WITHIN).some(({ low }) => QUALITIES.has(low));

/** "“It was useful,” Lee told reporters". */
export function quotesHowItWas({ units, verb }: Telling): boolean {
  if (!QUOTES.has(units[0]!.low) || !IT.has(units[1]?.low ?? "")) return false;
  const was = HAD.has(units[2]?.low ?? "") ? 3 : 2;
  return was + 1 < verb && PAST.has(units[was]?.low ?? "") && isQuality(units, was + 1);
}

const PAST = wordSet("was been");
