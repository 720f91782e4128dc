import { cue } from "../cue";
import type { Unit } from "../units";
import { wordSet } from "../word-set";

export const CITING = cue("citing quoting quoted cited cites per via");
export const STATEMENTS = wordSet("statement release readout report communique note press account");

const CARRIED = wordSet(
  "reported published released carried quoted issued posted aired broadcast cited announced disclosed confirmed circulated distributed relayed saying broken",
);
/** "Given out by", "put out by". */
const GIVEN = wordSet("given handed put sent");
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
    (low === "by" && (CARRIED.has(before) || (before === "out" && GIVEN.has(units[i - 2]?.low ?? "")))) ||
    cameFrom(units, i) ||
    isLearned(units, i) ||
    isLearnedBy(units, i) ||
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

const HAS = wordSet("has had was");

/** "BelTA (has) learned from the press service", "was told at the ministry": the preposition; -1 without one. */
export function learnedFrom(units: Unit[], outlet: number): number {
  let at = outlet + 1;
  while (HAS.has(units[at]?.low ?? "")) at++;
  const passive = units[at - 1]?.low === "was";
  if (!(passive ? INFORMED : LEARNT).has(units[at]?.low ?? "")) return -1;
  if (units.slice(at + 2, at + 5).some(({ low }) => UNNAMED.has(low))) return -1;
  return LEARNED_FROM.has(units[at + 1]?.low ?? "") ? at + 1 : -1;
}

const UNNAMED = wordSet("source sources");

const LEARNT = wordSet("learned learnt");
const INFORMED = wordSet("told informed");

const isLearnedBy = (units: Unit[], i: number): boolean => {
  for (let at = i - 2; at >= 0 && at > i - 5; at--)
    if (units[at]!.kind === "outlet") return learnedFrom(units, at) === i;
  return false;
};

const TOLD = wordSet("says said according in per");

/** "Says a press release by …", "in a statement from …". */
const isTold = (units: Unit[], i: number): boolean =>
  units.slice(Math.max(0, i - 3), i + 1).some(({ low }) => TOLD.has(low));
