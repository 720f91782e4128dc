import { type Draft, isThere } from "../meetings/draft";
import type { Unit } from "../units";
import { wordSet } from "../word-set";
import { isHeard } from "./heard";
import { isOfMeeting } from "./of-meeting";
import { isSaidAfter, TO_COME } from "./said-after";
import { TELLS } from "./tells";

const ADVERBS = wordSet("later then afterwards afterward subsequently");
const FURTHEST = 24;
const SOON = 8;

/** "Lee met Dahl on Monday and told reporters afterwards that …": the meetings of the sentence that its first tells of. */
export function metAndTold(units: Unit[], i: number, events: Draft[], triggers: number[]): Draft[] {
  const u = units[i]!;
  const trigger = triggers.find((at) => at > i);
  if (trigger === undefined || u.possessive || trigger > i + FURTHEST) return [];
  const held = events.filter((event) => event.status === "held" && isThere(event, u.person));
  const verb = held.length > 0 ? Math.max(verbJoined(units, trigger), verbPast(units, i, trigger)) : -1;
  if (verb < 0 || units.slice(verb, verb + SOON).some(({ low }) => TO_COME.has(low))) return [];
  if (isHeard(units, verb)) return held;
  const after = ADVERBS.has(units[verb - 1]!.low) || isSaidAfter(units, verb);
  return after
    ? held.filter((event) => isOfMeeting({ units: units.slice(verb), verb: 0, speaker: u.person, event }))
    : [];
}

/** "Lee, who met Dahl on Monday, told the daily that …". */
function verbPast(units: Unit[], i: number, trigger: number): number {
  if (units[i + 1]?.low !== "," || units[i + 2]?.low !== "who") return -1;
  const verb = 1 + units.findIndex(({ low }, at) => at > trigger && at < i + FURTHEST && low === ",");
  return verb > 0 && units[verb]?.kind === "word" && TELLS.has(units[verb]!.low) ? verb : -1;
}

/** "… and told", "… and afterwards said": the verb of telling that goes on with who acted before; -1 without one. */
function verbJoined(units: Unit[], trigger: number): number {
  for (let at = trigger + 1; at + 1 < units.length && at < trigger + FURTHEST; at++) {
    if (units[at]!.low === ";") return -1;
    if (units[at]!.low !== "and") continue;
    let verb = at + 1;
    while (ADVERBS.has(units[verb]?.low ?? "")) verb++;
    if (units[verb]?.kind === "word" && TELLS.has(units[verb]!.low)) return verb;
  }
  return -1;
}

const JOINS = wordSet("and while ; but");

/** "Lee met Dahl on Monday, and Dahl told the daily that …": the meetings of the sentence, of which one who was there then tells the press. */
export function thenTold(units: Unit[], i: number, events: Draft[], triggers: number[]): Draft[] {
  const verb = i + 1;
  if (!JOINS.has(units[i - 1]?.low ?? "") || !TELLS.has(units[verb]?.low ?? "") || !isHeard(units, verb)) return [];
  if (!triggers.some((at) => at < i) || units.slice(verb, verb + SOON).some(({ low }) => TO_COME.has(low))) return [];
  return events.filter((event) => event.status === "held" && isThere(event, units[i]!.person));
}
