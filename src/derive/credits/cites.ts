import { cue } from "../cue";
import type { Unit } from "../units";
import { wordSet } from "../word-set";

export const CITING = cue("citing quoting quoted cited cites per via");
export const STATEMENTS = wordSet("statement release readout report communique note press account");

const CARRIED = wordSet(
  "reported published released carried quoted issued posted aired broadcast cited announced disclosed confirmed circulated distributed relayed saying broken",
);
const FROM = wordSet("by from");

/** Whether sources are listed behind a unit: "according to", "citing", "reported by", "in a statement from". */
export function citesSources(units: Unit[], i: number): boolean {
  const { kind, low, cues } = units[i]!;
  const before = units[i - 1]?.low ?? "";
  return (
    (low === "to" && before === "according") ||
    (kind === "word" &&
      (cues & CITING) !== 0 &&
      (low !== "via" || before === "(" || units[i + 1]?.kind === "outlet")) ||
    (low === "by" && CARRIED.has(before)) ||
    cameFrom(units, i) ||
    isLearned(units, i) ||
    (FROM.has(low) && STATEMENTS.has(before) && (isTold(units, i - 2) || i < 4))
  );
}

const CAME = wordSet("came comes it this");
const WORD = wordSet("word news announcement confirmation account information this we i");

/** "Word of it came from the embassy", "we have it from the embassy". */
const cameFrom = (units: Unit[], i: number): boolean =>
  units[i]!.low === "from" &&
  CAME.has(units[i - 1]?.low ?? "") &&
  units.slice(0, i - 1).some(({ low }) => WORD.has(low));

const LEARNED = wordSet("learned learnt announced stated disclosed revealed");
const LEARNED_FROM = wordSet("from at by");

/** "It was learned from the ministry", "it was announced at the Palace". */
const isLearned = (units: Unit[], i: number): boolean =>
  LEARNED_FROM.has(units[i]!.low) &&
  LEARNED.has(units[i - 1]?.low ?? "") &&
  units[i - 2]?.low === "was" &&
  units[i - 3]?.low === "it";

const TOLD = wordSet("says said according in per");

/** "Says a press release by …", "in a statement from …". */
const isTold = (units: Unit[], i: number): boolean =>
  units.slice(Math.max(0, i - 3), i + 1).some(({ low }) => TOLD.has(low));
