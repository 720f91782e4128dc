import { INDEFINITE_ARTICLES } from "../word-classes";
import { wordSet } from "../word-set";
import type { Telling } from "./of-meeting";

const QUALITIES = wordSet(
  "frank open candid friendly cordial warm useful fruitful productive constructive substantive positive businesslike sincere brief long short difficult tough lively",
);
const WAS = wordSet("was is been");
const WITHIN = 4;

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
  return units.slice(was + 1, was + WITHIN).some(({ low }) => QUALITIES.has(low));
}
