import { W } from "../lexicon";
import type { Unit } from "../units";
import { wordSet } from "../word-set";

/** How the clause around a day tells of it: as past, as past before the story, as still to come, or not at all. */
export type Tense = "past" | "before" | "ahead" | "none";

const REACH = 24;

const ENDS = wordSet("; that which who whom whose where while because");
const AHEAD = wordSet(
  "will would shall leaves travels goes flies heads plans plan due scheduled expected hopes returns departs going set slated wants intends hoping planning",
);
const PAST = wordSet(
  "told met saw held had began ran came gave took led sent sat spoke went got kept put brought broke rode ate drank swore read heard found lost won made paid wrote left rose fell struck drove flew spent became sought let shook bought hit grew knew was were has have did said drew laid stood stayed wound set cut",
);
const TENSED = wordSet("had has have was were been be is are will would to");
const STRETCH = wordSet("until till through since by from before");
const LEAVING = wordSet(
  "leave depart travel fly go visit meet hold arrive return attend begin open start resume take see receive host",
);

/** Tense of the verb that a day belongs to: the nearest before it in its clause, else the first after it. */
export function tenseAt(units: Unit[], at: number): Tense {
  if (at > 0 && STRETCH.has(units[at - 1]!.low)) return "none";
  for (let i = at - 1; i >= 0 && i > at - REACH; i--) {
    if (ENDS.has(units[i]!.low)) break;
    const tense = ofVerbAt(units, i);
    if (tense) return inPassing(units, i) ? "none" : tense;
  }
  for (let i = at + 1; i < units.length && i < at + REACH; i++) {
    if (ENDS.has(units[i]!.low)) break;
    const tense = ofVerbAt(units, i);
    if (tense) return tense;
  }
  return "none";
}

const SUBORDINATE = wordSet("since after before until");

/** "The earthquake that hit Tonga on Tuesday": told of a thing, and not by the story. */
function inPassing(units: Unit[], verb: number): boolean {
  let i = verb - 1;
  while (i > 0 && TENSED.has(units[i]!.low)) i--;
  // "… his talks, held on Tuesday, with X".
  if (i < 1) return false;
  // "Since the minister arrived on Monday".
  for (let k = i; k >= 0 && k > i - 6 && units[k]!.kind !== "mark"; k--)
    if (SUBORDINATE.has(units[k]!.low)) return true;
  if (units[i]!.low === "," && i === verb - 1) return (units[i - 1]!.bits & (W.TALK | W.TALKS)) !== 0;
  return units[i]!.low === "that" && !(units[i - 1]!.bits & W.SAY);
}

function ofVerbAt(units: Unit[], i: number): Tense | null {
  const { kind, low } = units[i]!;
  if (kind !== "word") return null;
  if (AHEAD.has(low)) return "ahead";
  if (LEAVING.has(low) && units[i - 1]?.low === "to") return "ahead";
  if (!PAST.has(low) && !(low.length > 4 && low.endsWith("ed"))) return null;
  if (low === "had" && isParticiple(units[i + 1])) return "before";
  for (let j = i - 1; j >= 0 && j >= i - 4; j--) {
    const before = units[j]!;
    if (before.kind !== "word") break;
    if (before.low === "had") return "before";
    if (AHEAD.has(before.low) || (before.low === "be" && units[j - 1]?.low === "to")) return "ahead";
    if (before.low === "is" || before.low === "are") return null;
    if (TENSED.has(before.low)) continue;
    if (!before.low.endsWith("ly") && before.low !== "also") break;
  }
  return "past";
}

const isParticiple = (u: Unit | undefined): boolean =>
  u?.kind === "word" && u.low !== "had" && (u.low.endsWith("ed") || u.low === "been" || PAST.has(u.low));

const DETERMINERS = wordSet("the a an this its his her their");
const NO_NOUN = wordSet("to and or , . ; : ) ( in at on with by for from of that when after before as");

/** What is known by its day: "the treaty of 24 November". */
const PAPERS = wordSet(
  "treaty agreement accord accords letter note decree law resolution memorandum protocol declaration pact constitution communique election elections referendum coup ceasefire armistice",
);

/** "The January 11 devaluation", "Friday's debate", "the accord of 4 May": a day that only tells which. */
export function isAttribute(units: Unit[], at: number): boolean {
  const u = units[at]!;
  const next = units[at + 1];
  if (next?.low === "'s" || (units[at - 1]?.low === "of" && PAPERS.has(units[at - 2]?.low ?? ""))) return true;
  if (!next || next.kind === "mark" || NO_NOUN.has(next.low)) return false;
  return (
    at > 0 &&
    DETERMINERS.has(units[at - 1]!.low) &&
    next.kind === "word" &&
    u.date !== null &&
    NAMED.has(u.date.expression.type)
  );
}

const NAMED = new Set(["date", "month", "weekday"]);
