import { isTalkWord } from "../meetings/phrases";
import type { Unit } from "../units";
import { wordSet } from "../word-set";

/** Whether the words of one speaker, who stands at a unit, tell of the meeting at a trigger in their sentence. */
export const isToldBy = (units: Unit[], speaker: number, verb: number, trigger: number): boolean =>
  verb > speaker
    ? isToldAfter(units, verb, trigger) || isToldBefore(units, speaker, verb, trigger)
    : units[verb]!.low === "according" || (units[verb - 1]?.low === "," && trigger < verb);

const THERE = wordSet("during at in");
const DETERMINERS = wordSet("his her their the a its this that");

/** "X said during his meeting with Y that …", "At the meeting, X said": what was said there is no word about it. */
export const isSaidThere = (units: Unit[], verb: number): boolean => isThere(units, verb + 1) || isThere(units, 0);

function isThere(units: Unit[], at: number): boolean {
  if (!THERE.has(units[at]?.low ?? "") || !DETERMINERS.has(units[at + 1]?.low ?? "")) return false;
  const u = units[at + 2];
  return u !== undefined && isTalkWord(u) && !FOR_THE_PRESS.has(u.low);
}

const FOR_THE_PRESS = wordSet("briefing interview");

const ASIDE = wordSet("during at after following before when while upon ahead amid in since");

/** "X said [on Monday] that he had met Y": a clause of its own behind the verb. */
function isToldAfter(units: Unit[], verb: number, trigger: number): boolean {
  if (isOver(units, verb, trigger)) return true;
  // "Said during a meeting with Y that …": the meeting is where it was said.
  if (trigger <= verb || ASIDE.has(units[verb + 1]?.low ?? "")) return false;
  let clause = false;
  for (let i = verb + 1; i < trigger; i++) {
    const u = units[i]!;
    if (i === verb + 1 && u.low === "that" && trigger < verb + SOON) clause = true;
    if ((u.person >= 0 || u.kind === "pronoun") && !u.possessive && !THEIRS.has(u.low)) clause = true;
    // "said he was glad after meeting Y".
    if (clause && i >= trigger - 4 && ASIDE.has(u.low) && u.low !== "in") return false;
    if (u.low === ";" || u.low === ".") return false;
  }
  return clause;
}

const OVER = wordSet("after following");
const WHEN_WHERE = wordSet("in at on here");

/** "X said in Suva on Monday following talks with Y that …". */
function isOver(units: Unit[], verb: number, trigger: number): boolean {
  let i = verb + 1;
  while (i < trigger && (units[i]!.kind === "date" || units[i]!.kind === "place" || WHEN_WHERE.has(units[i]!.low))) i++;
  return i < trigger && i > trigger - 4 && OVER.has(units[i]!.low);
}

const THEIRS = wordSet("his her their its");
const SOON = 8;
const ENDS = 10;
const QUOTES = wordSet("\" \u201d ''");

/** "They met on Monday, X said": the verb and little more ends the sentence; no quotation stands between. */
function isToldBefore(units: Unit[], i: number, verb: number, trigger: number): boolean {
  if (trigger >= i || verb < i || units.length - verb > ENDS) return false;
  const comma = units[i - 1]?.low === "," || QUOTES.has(units[i - 1]?.low ?? "");
  if (!comma) return false;
  if (QUOTES.has(units[i - 1]!.low) || QUOTES.has(units[i - 2]?.low ?? "")) return false;
  return !units.slice(verb + 1).some((u) => u.low === "that" || (u.person >= 0 && !THEIRS.has(u.low)));
}
