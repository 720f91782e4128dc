import type { Context } from "../context";
import { cue } from "../cue";
import { W } from "../lexicon";
import type { Sentence } from "../sentences";
import type { Unit } from "../units";
import { wordSet } from "../word-set";
import type { SentenceDates } from "./dates";
import type { Draft } from "./draft";
import { merge } from "./merge";
import { isTalkWord, isWord } from "./phrases";
import { ofVerb } from "./status";
import { findSubject } from "./subject";
import { make } from "./told";
import { awaitNames, nameAt } from "./waiting";

const DELEGATION = cue("delegation delegations mission");
const OF_FROM = wordSet("of from");
const PRIVATE = wordSet(
  "business businessmen businesswomen farmers youth students workers investors traders union unions sports journalists editors writers artists doctors teachers women pilgrims monks bankers industrialists executives scholars academics veterans villagers residents chamber company",
);
const TO_MEET = W.MEET | W.RECEIVE;

/** "X received a delegation of the Cuban party": a meeting of X; who led the delegation is told by a later sentence, if at all. */
export function receiveDelegation(
  context: Context,
  units: Unit[],
  at: Sentence,
  index: number,
  dates: SentenceDates,
  entered: Map<string, Draft[]>,
): Draft | null {
  const party = units.findIndex((u) => u.kind === "word" && (u.cues & DELEGATION) !== 0);
  if (party < 1 || !isOfState(context, units, party)) return null;
  const verb = verbBefore(units, party);
  if (verb < 0) return null;
  const reality = ofVerb(units, verb);
  const subjects = reality.status === "held" ? findSubject(units, verb) : [];
  if (subjects.length === 0 || !subjects.every((s) => units[s]!.person >= 0)) return null;
  const event = awaitNames(
    context,
    make(verb, subjects, null, "received a delegation", reality),
    units,
    at,
    index,
    dates,
  );
  for (const s of subjects) nameAt(context, event, units[s]!, "subject");
  const stands = merge(context, event, entered);
  context.waiting = { event: stands, sentence: index, entered: true };
  return stands;
}

/** The verb of "received a delegation", "held talks with a delegation"; -1 without one. */
function verbBefore(units: Unit[], party: number): number {
  const from = Math.max(0, party - 9);
  const before = units.slice(from, party);
  const talks = before.findIndex((u, i) => isTalkWord(u) && isWord(before[i + 1], "with"));
  const asked = talks < 0 ? TO_MEET : W.HOLD;
  return units.findLastIndex(
    (u, i) => i < (talks < 0 ? party : from + talks) && i >= from && u.kind === "word" && (u.bits & asked) !== 0,
  );
}

/** Of a state, a party or a body: "a Cuban delegation", "a delegation of the Communist Party". */
function isOfState(context: Context, units: Unit[], party: number): boolean {
  const around = units.slice(Math.max(0, party - 5), party + 9);
  if (around.some((u) => PRIVATE.has(u.low))) return false;
  if (units.slice(Math.max(0, party - 4), party).some((u) => u.low === "demonym" || u.kind === "org")) return true;
  // "A PFLP delegation".
  if (isLetters(context, units[party - 1])) return true;
  const of = units[party + 1];
  if (!of || !OF_FROM.has(of.low)) return false;
  return units
    .slice(party + 2, party + 8)
    .some((u) => u.kind === "org" || u.kind === "place" || u.low === "demonym" || isLetters(context, u));
}

/** "PFLP": letters that are nobody's name. */
const isLetters = ({ reader: { tokens } }: Context, u: Unit | undefined): boolean =>
  u !== undefined && u.person < 0 && u.kind !== "role" && tokens[u.from]!.upper;
