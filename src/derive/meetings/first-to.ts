import type { Unit } from "../units";
import { wordSet } from "../word-set";

const FURTHEST = 7;
const RANK_WORDS = "first second third fourth last latest only youngest";
const RANKS = wordSet(RANK_WORDS);
const WAS = wordSet("was were became among as");
const RANKED = new RegExp(`^(${RANK_WORDS.replaceAll(" ", "|")})\\b`, "i");

/** "Was the first minister to be received by X", "became on Monday the second guest to meet Y": what one was the first to do is done. */
export function isFirstTo(units: Unit[], to: number): boolean {
  for (let i = to - 1; i > 0 && i > to - FURTHEST; i--) {
    const { kind, low, roles } = units[i]!;
    if (kind === "mark") return false;
    if (kind === "role" && RANKED.test(roles[0]!.text)) return isOfWas(units, i - 1);
    if (RANKS.has(low)) return units[i - 1]!.low === "the" && isOfWas(units, i - 2);
  }
  return false;
}

/** "Was", or "became on Monday". */
function isOfWas(units: Unit[], at: number): boolean {
  let verb = at;
  while (units[verb]?.kind === "date" || units[verb]?.low === "on") verb--;
  return WAS.has(units[verb]?.low ?? "");
}
