import type { Token } from "../tokens";
import { wordSet } from "../word-set";
import { MONTHS, WEEKDAYS } from "./calendar";

export const NUMBER_WORDS = new Map(
  "a one two three four five six seven eight nine ten".split(" ").map((w, i) => [w, Math.max(i, 1)]),
);

export const PARTS_OF_DAY = wordSet("morning afternoon evening night noon midday midnight lunchtime");
const STARTERS = wordSet(
  "today yesterday tomorrow tonight the last this next early earlier late mid previous following over that same later a an one two three four five six seven eight nine ten on in from between hours",
);

export const SEASONS = new Map([
  ["spring", [3, 5]],
  ["summer", [6, 8]],
  ["autumn", [9, 11]],
]);

const FIRST_WORDS = new Set([...STARTERS, ...MONTHS.keys(), ...WEEKDAYS.keys()]);

export function mayStart(token: Pick<Token, "kind" | "low" | "cap">): boolean {
  if (token.kind !== "word") return token.kind === "number";
  if (!FIRST_WORDS.has(token.low)) return token.low.startsWith("mid-");
  if (STARTERS.has(token.low)) return true;
  if (MONTHS.has(token.low)) return token.cap;
  return WEEKDAYS.has(token.low) ? token.cap || token.low.length > 5 : false;
}
