import { cue } from "../cue";
import type { Unit } from "../units";
import { wordSet } from "../word-set";
import { FALSE, isBranded, isCalledFalse, isFalse } from "./called-false";
import { DOUBTS, isDoubted } from "./doubted";
import { isHistory } from "./history";
import { isSomeone } from "./phrases";
import { as, held, type Reality } from "./reality";
import { isRumoured, isThat, RUMOURS } from "./rumour";
import { HEARINGS, isTestimony, TRIALS } from "./testimony";

const REFUTED = wordSet("denied denies denying refuted dismissed rejected scotched rubbished");
export const RECALLED = wordSet(
  "memoir memoirs recalls recalled recounts recounted recalling remembers remembered reminisced autobiography biography obituary anniversary decades diary diaries historian historians declassified",
);
const UNREAL = wordSet("had if were should");
const WOULD = wordSet("would could might");
const WITHOUT_HAVE = wordSet("had should");

/** "If X had met Y, she would have said so", "had X met Y, things would be different", "should X meet Y, she would say so". */
const isUnreal = (units: Unit[]): boolean =>
  UNREAL.has(units[0]?.low ?? "") &&
  units.some((u, i) => WOULD.has(u.low) && (WITHOUT_HAVE.has(units[0]!.low) || units[i + 1]?.low === "have"));

const OPENS_CONDITION = wordSet("that , ; : - – —");

/** "Analysts said that had X met Y, it would have helped": the unit of "had". */
const isInverted = (units: Unit[], i: number): boolean =>
  units[i]!.low === "had" &&
  isSomeone(units[i + 1]) &&
  OPENS_CONDITION.has(units[i - 1]?.low ?? "") &&
  units.some((u, k) => WOULD.has(u.low) && units[k + 1]?.low === "have");

const IS = wordSet("is are was were as be");
const TO_HEAR = wordSet("be find learn hear discover");

/** "Flew in for talks with X, only to be told that he was ill". */
export const isInVain = (units: Unit[], i: number): boolean =>
  units[i]!.low === "only" && units[i + 1]?.low === "to" && TO_HEAR.has(units[i + 2]?.low ?? "");

/** "… held discussions, each in his own capital". */
const isApart = (units: Unit[], i: number): boolean =>
  units[i]!.low === "each" && units[i + 1]?.low === "in" && units.slice(i + 2, i + 4).some((u) => u.low === "own");

/** "X, who dined with Y, died on Friday". */
const isOfTheDead = (units: Unit[], i: number): boolean =>
  units[i]!.low === "died" && units[i - 1]!.low === "," && units.slice(0, i).some((u) => u.low === "who");

const ASKING = wordSet("did has have had was were is are does do will would could");

const IMAGINED = wordSet("imagine suppose supposing");

/** "Did X meet Y?", "In which city did X meet Y?", "imagine that X met Y". */
const isAsked = (units: Unit[], from: number): boolean =>
  IMAGINED.has(units[0]?.low ?? "") ||
  (units.slice(-2).some((u) => u.low === "?") &&
    (ASKING.has(units[0]!.low) ||
      (WH.has(units[0]!.low) && !units.some((u) => u.kind === "date")) ||
      units.slice(0, from).some((u) => ASKED.has(u.low))));

const ASKED = wordSet("did does");
const WH = wordSet("where what whatever why who how");

const IN_TO = wordSet("in to");

/** "There was no truth in the report that …", "nothing to the story that …". */
const isNoTruth = (units: Unit[], i: number): boolean =>
  units[i]!.low === "truth"
    ? units[i - 1]?.low === "no"
    : units[i]!.low === "nothing" && IN_TO.has(units[i + 1]!.low) && units[i + 2]!.low === "the";

export const WAVED = wordSet("shot brushed laughed waved poured knocked");
export const AWAY = wordSet("down off aside away cold");

const EMBRACING = cue(
  [
    "; but each died wide never only truth nothing true had version edition denial keep time",
    ...DOUBTS,
    FALSE,
    ...HEARINGS,
    ...TRIALS,
    ...REFUTED,
    ...WAVED,
    ...IS,
    ...RECALLED,
    ...RUMOURS,
  ].join(" "),
);

/** A denial, a doubt or another age that the whole sentence tells of. */
export function embraced(units: Unit[], from: number, before: boolean): Reality {
  if (isUnreal(units)) return as("denied", "a condition that was not so");
  for (let i = from + 1; i < units.length && i < from + 30; i++)
    if ((units[i]!.cues & EMBRACING) !== 0) {
      if (isFalse(units, i) || isBranded(units, i, from)) return as("denied", "the text calls it false");
      if (isDoubted(units, i, from)) return as("denied", "a report that is denied");
      if (units[i]!.low === "keep" && units[i - 1]?.low === "not") return as("denied", "not kept");
      if (isApart(units, i)) return as("denied", "each in a place of their own");
      if (isInVain(units, i)) return as("denied", "came for it, and in vain");
      if (isOfTheDead(units, i)) return as("background", "of one who has died");
      if (REFUTED.has(units[i]!.low) && units.slice(i - 3, i).some((u) => u.low === "which"))
        return as("denied", "the text denies it");
    }
  if (isAsked(units, from)) return as("possible", "asked, and not told");
  if (isHistory(units, from)) return as("background", "told of another age");
  for (let i = from - 1; i >= 0 && i > from - 30; i--) {
    const { low, kind, cues } = units[i]!;
    if ((cues & EMBRACING) === 0) continue;
    if (low === ";" || low === "but") break;
    if (low === "died" && units[i - 1]?.low === "who") return as("background", "of one who has died");
    if (isNoTruth(units, i) || isBranded(units, i, from)) return as("denied", "the text calls it false");
    if (isDoubted(units, i, from)) return as("possible", "a report that nobody confirms");
    if (low === "time" && IS.has(units[i - 1]?.low ?? "")) return as("planned", "called for");
    if (isInverted(units, i)) return as("denied", "a condition that was not so");
    if ((low === "version" || low === "edition") && units[i - 1]?.low === "earlier")
      return as("possible", "told to be corrected");
    if (isTestimony(units, i)) return as("background", "told to a court");
    if (
      REFUTED.has(low) ||
      (low === "denial" && isThat(units[i + 1])) ||
      (WAVED.has(low) && AWAY.has(units[i + 1]?.low ?? ""))
    )
      return as("denied", "the text denies it");
    if (IS.has(low) && isCalledFalse(units, i + 1)) return as("denied", "the text calls it false");
    if ((kind === "word" || (i === 0 && kind === "name")) && RECALLED.has(low) && units[i - 1]?.low !== "be")
      return as("background", "recalled from another time");
    if (isRumoured(units, i, from)) return as("possible", "told as a rumour or a guess");
  }
  return before ? { ...held, before: true } : held;
}
