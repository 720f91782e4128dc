import type { Context } from "../context";
import { W } from "../lexicon";
import type { Draft } from "../meetings/draft";
import type { Unit } from "../units";
import { wordSet } from "../word-set";
import type { Credit } from "./credit";
import { verbOf } from "./speaks";
import { fromPerson } from "./spokesman";

/** What a sentence tells of meetings: where, in units, and which. */
export interface Tellings {
  triggers: number[];
  events: Draft[];
}

const TELLS = wordSet(
  "said says told tells confirmed confirms wrote writes revealed disclosed announced recalled admitted acknowledged added explained recounted stated",
);

/**
 * One whose own word a meeting rests on: "X said that he had met Y", "They met on Monday, X said",
 * "the talks were useful, X told reporters".
 */
export function witness(context: Context, units: Unit[], i: number, { triggers, events }: Tellings): Credit | null {
  const u = units[i]!;
  if (u.possessive) return accountOf(context, units, i);
  if (!context.people.all[u.person]!.official) return null;
  const verb = verbOf(units, i, i);
  if (verb < 0 || !TELLS.has(units[verb]!.low) || tellsAnotherThere(context, units, verb, u.person, events))
    return null;
  if (events.some((event) => event.status === "held")) {
    const told = triggers.some((at) =>
      verb > i ? isToldAfter(units, verb, at) || isToldBefore(units, i, verb, at) : false,
    );
    return told ? { ...fromPerson(context, u, units), rule: "one who tells of it" } : null;
  }
  return triggers.length === 0 && speaksOfFocus(context, units, verb, u.person)
    ? { ...fromPerson(context, u, units), rule: "one who was there", ofFocus: true }
    : null;
}

const ACCOUNTS = wordSet("account version telling");

/** "Lee's account: …", "according to Lee's account". */
function accountOf(context: Context, units: Unit[], i: number): Credit | null {
  const { person } = units[i]!;
  const there = context.focus?.people.some(({ id }) => id === person) ?? false;
  return there && ACCOUNTS.has(units[i + 1]?.low ?? "") ? fromPerson(context, units[i]!, units) : null;
}

/** "X told Y that …", where the two met: what was said at the meeting. */
function tellsAnotherThere({ focus }: Context, units: Unit[], verb: number, speaker: number, events: Draft[]): boolean {
  const told = units[verb]!.low === "told" || units[verb]!.low === "tells";
  const { person = -1 } = units[verb + 1] ?? {};
  if (!told || person < 0 || person === speaker) return false;
  const there = (event: Draft | null) => event?.people.some(({ id }) => id === person) ?? false;
  return (
    there(focus) || events.some(there) || (units[verb + 1]!.kind !== "pronoun" && units[verb + 1]!.roles.length > 0)
  );
}

const ASIDE = wordSet("during at after following before when while upon ahead amid in since");

/** "X said [on Monday] that he had met Y": a clause of its own behind the verb. */
function isToldAfter(units: Unit[], verb: number, trigger: number): boolean {
  // "Said during a meeting with Y that …": the meeting is where it was said.
  if (trigger <= verb || ASIDE.has(units[verb + 1]?.low ?? "")) return false;
  let clause = false;
  for (let i = verb + 1; i < trigger; i++) {
    const u = units[i]!;
    if ((u.person >= 0 || u.kind === "pronoun") && !u.possessive && !THEIRS.has(u.low)) clause = true;
    // "said he was glad after meeting Y".
    if (clause && i >= trigger - 4 && ASIDE.has(u.low) && u.low !== "in") return false;
    if (u.low === ";" || u.low === ".") return false;
  }
  return clause;
}

const THEIRS = wordSet("his her their its");
const ENDS = 10;
const QUOTES = wordSet("\" \u201d ''");

/** "They met on Monday, X said": the verb and little more ends the sentence; no quotation stands between. */
function isToldBefore(units: Unit[], i: number, verb: number, trigger: number): boolean {
  if (trigger >= i || verb < i || units.length - verb > ENDS) return false;
  const comma = units[i - 1]?.low === "," || QUOTES.has(units[i - 1]?.low ?? "");
  if (!comma) return false;
  if (QUOTES.has(units[i - 1]!.low) || QUOTES.has(units[i - 2]?.low ?? "")) return false;
  return !units.slice(verb + 1).some((u) => u.low === "that" || u.person >= 0);
}

const HEARERS = wordSet(
  "reporters journalists newsmen correspondents media press newspapermen briefing conference newspaper diary",
);
const REACHED = 3;

/** Told to reporters, and of the meeting: what they discussed, what was said to another who was there. */
function speaksOfFocus({ focus }: Context, units: Unit[], verb: number, speaker: number): boolean {
  if (focus?.status !== "held" || focus.kind !== "meeting") return false;
  if (!focus.people.some(({ id }) => id === speaker)) return false;
  if (CONFIRMS.has(units[verb]!.low) && CONFIRMED.has(units[verb + 1]?.low ?? "")) return true;
  if (isOfNamedTalk(units, verb, focus, speaker)) return true;
  const to =
    units[0]!.low === "speaking" ? 2 : units[verb]!.low === "told" || units[verb]!.low === "tells" ? verb + 1 : -1;
  if (to < 0 || !units.slice(to, to + REACHED).some((u) => HEARERS.has(u.low))) return false;
  return units.some(
    (u, i) =>
      (u.low === "they" && units[i + 1]?.kind === "word" && DEALT.has(units[i + 1]!.low)) ||
      (u.person >= 0 && u.person !== speaker && !u.possessive && focus.people.some(({ id }) => id === u.person)),
  );
}

const DEALT = wordSet("discussed talked spoke reviewed exchanged agreed had met touched dealt went covered considered");
const CONFIRMS = wordSet("confirmed confirms");
const CONFIRMED = wordSet("it this that the as having");

/** "X said the talk with Y was about food". */
function isOfNamedTalk(units: Unit[], verb: number, focus: Draft, speaker: number): boolean {
  for (let i = verb + 1; i < units.length && i < verb + 6; i++) {
    if (!(units[i]!.kind === "word" && units[i]!.bits & (W.TALK | W.TALKS)) || units[i + 1]?.low !== "with") continue;
    const { person = -1 } = units[i + 2] ?? {};
    return person !== speaker && focus.people.some(({ id }) => id === person);
  }
  return false;
}
