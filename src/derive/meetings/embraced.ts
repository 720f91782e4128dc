import { cue } from "../cue";
import type { Unit } from "../units";
import { wordSet } from "../word-set";
import { FALSE, isBranded, isCalledFalse, isFalse } from "./called-false";
import { isHistory } from "./history";
import { isSomeone } from "./phrases";
import { as, held, type Reality } from "./reality";

const REFUTED = wordSet("denied denies denying refuted dismissed rejected scotched rubbished");
const RUMOUR = wordSet(
  "rumours rumors speculation speculated rumour rumor unconfirmed rumoured rumored possible whether if unclear accused accuses accusing alleges alleging allegation allegations accusation accusations tale tales gossip legend",
);
export const RECALLED = wordSet(
  "memoir memoirs recalls recalled recounts recounted recalling remembers remembered reminisced autobiography biography obituary anniversary decades diary diaries",
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

/** "X, who dined with Y, died on Friday". */
const isOfTheDead = (units: Unit[], i: number): boolean =>
  units[i]!.low === "died" && units[i - 1]!.low === "," && units.slice(0, i).some((u) => u.low === "who");

const ASKING = wordSet("did has have had was were is are does do will would could");

/** "Did X meet Y?". */
const isAsked = (units: Unit[]): boolean =>
  ASKING.has(units[0]?.low ?? "") && units.slice(-2).some((u) => u.low === "?");

const CLAIMS = wordSet("claims claim suggestions");

/** "Claims on Telegram that X met Y"; not "she claims". */
const isClaim = (units: Unit[], i: number): boolean => CLAIMS.has(units[i]!.low) && !isSomeone(units[i - 1]);

const ANSWERING = wordSet(
  "reaction reacting reacted response responding responded reply replying replied asked answer answering comment commenting commented seen read aware",
);
const TALES = wordSet("report reports story stories article articles claim");

/** "In reaction to a story in a magazine that X met Y", "asked about a report that …". */
const isAnswered = (units: Unit[], told: number, from: number): boolean =>
  units
    .slice(Math.max(0, told - (CITED.has(units[told - 2]?.low ?? "") ? QUESTION : 5)), told)
    .some((u) => ANSWERING.has(u.low)) && units.slice(told, from).every((u) => u.low !== ",");

/** "Replying to the critic X, who had cited a report that …". */
const CITED = wordSet("cited quoted citing quoting");
const QUESTION = 20;

/** "It was being said that you had met X". */
const isSaidOfOne = (units: Unit[], said: number): boolean =>
  units[said - 2]?.low === "it" || (units[said - 1]?.low === "being" && units[said - 3]?.low === "it");

const WORD = wordSet("word rumour rumor legend gossip story");

/** "Word has it that X met Y", "the story goes that …", "talk in the corridors that …". */
const isGossip = (units: Unit[], i: number): boolean => {
  const { low } = units[i]!;
  const before = units[i - 1]?.low ?? "";
  if (low === "has") return WORD.has(before) && units[i + 1]?.low === "it";
  if (low === "goes") return WORD.has(before);
  return low === "talk" && (i === 0 || IS.has(before)) && units.slice(i, i + 8).some((u) => u.low === "that");
};

/** Before whom one gives evidence. */
export const HEARINGS = wordSet("inquiry court tribunal jury judge judges commission committee panel hearing");
const TESTIFIED = wordSet("told tells testified heard");
const THAT = wordSet("that how");

/** "Told the court (on Tuesday) that he had met X": the past of another matter. */
const isTestimony = (units: Unit[], court: number): boolean =>
  units.slice(Math.max(0, court - 5), court).some((u) => TESTIFIED.has(u.low)) &&
  units.slice(court + 1, court + 5).some((u) => THAT.has(u.low));

export const WAVED = wordSet("shot brushed laughed waved poured knocked");
export const AWAY = wordSet("down off aside away cold");

const EMBRACING = cue(
  [
    "; but died wide never only said truth true had has talk goes version",
    FALSE,
    ...TALES,
    ...HEARINGS,
    ...REFUTED,
    ...WAVED,
    ...IS,
    ...RECALLED,
    ...RUMOUR,
    ...CLAIMS,
  ].join(" "),
);

/** A denial, a doubt or another age that the whole sentence tells of. */
export function embraced(units: Unit[], from: number, before: boolean): Reality {
  if (isUnreal(units)) return as("denied", "a condition that was not so");
  for (let i = from + 1; i < units.length && i < from + 30; i++)
    if ((units[i]!.cues & EMBRACING) !== 0) {
      if (isFalse(units, i) || isBranded(units, i, from)) return as("denied", "the text calls it false");
      if (isInVain(units, i)) return as("denied", "came for it, and in vain");
      if (isOfTheDead(units, i)) return as("background", "of one who has died");
      if (REFUTED.has(units[i]!.low) && units.slice(i - 3, i).some((u) => u.low === "which"))
        return as("denied", "the text denies it");
    }
  if (isAsked(units)) return as("possible", "asked, and not told");
  if (isHistory(units, from)) return as("background", "told of another age");
  for (let i = from - 1; i >= 0 && i > from - 30; i--) {
    const { low, kind, cues } = units[i]!;
    if ((cues & EMBRACING) === 0) continue;
    if (low === ";" || low === "but") break;
    if (low === "died" && units[i - 1]?.low === "who") return as("background", "of one who has died");
    if ((low === "truth" && units[i - 1]?.low === "no") || isBranded(units, i, from))
      return as("denied", "the text calls it false");
    if (isInverted(units, i)) return as("denied", "a condition that was not so");
    if (low === "version" && units[i - 1]?.low === "earlier") return as("possible", "told to be corrected");
    if (isGossip(units, i)) return as("possible", "told as a rumour or a guess");
    if (HEARINGS.has(low) && isTestimony(units, i)) return as("background", "told to a court");
    if (REFUTED.has(low) || (WAVED.has(low) && AWAY.has(units[i + 1]!.low))) return as("denied", "the text denies it");
    if (IS.has(low) && isCalledFalse(units, i + 1)) return as("denied", "the text calls it false");
    if (kind === "word" && RECALLED.has(low) && units[i - 1]?.low !== "be")
      return as("background", "recalled from another time");
    if (TALES.has(low) && isAnswered(units, i, from)) return as("possible", "told of a report that is answered");
    if (low === "said" && isSaidOfOne(units, i)) return as("possible", "told as a rumour or a guess");
    // A capital may open the sentence.
    if ((kind === "word" || (i === 0 && kind === "name")) && (RUMOUR.has(low) || isClaim(units, i)))
      return as("possible", "told as a rumour or a guess");
  }
  return before ? { ...held, before: true } : held;
}
