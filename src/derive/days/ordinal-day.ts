import type { Token } from "../tokens";
import { wordSet } from "../word-set";
import type { Found } from "./expression";

const ORDINALS = new Map("first second third fourth fifth".split(" ").map((word, i) => [word, i + 1]));
const LAST = wordSet("last final closing");
const OF_STAY = wordSet("visit stay talks trip tour meeting negotiations");

/** "The second day", "the last day of the visit": of the days that the text has told; "the first day of spring" is another thing's. */
export function ordinalDay(tokens: Token[], at: number, to: number): Found {
  const low = (i: number): string => (at + i < to ? tokens[at + i]!.low : "");
  if (low(0) !== "the" || low(2) !== "day") return null;
  const day = ORDINALS.get(low(1)) ?? (LAST.has(low(1)) ? -1 : 0);
  if (day === 0 || (low(3) === "of" && !OF_STAY.has(low(5)))) return null;
  return { to: at + 3, expression: { type: "day of several", day } };
}
