import type { Context } from "../context";
import { W } from "../lexicon";
import type { Unit } from "../units";
import { wordSet } from "../word-set";
import { readList } from "./list";
import { ofVerb } from "./status";
import { findSubject } from "./subject";
import { make, type Told } from "./told";
import { BUSY, TURNS } from "./turns";

export const VISITOR_RULE = "on a list of visitors";
const VISITORS = wordSet("visitors callers guests following visits calls");
const REACH = 12;

/** Notes who receives visitors that the next sentences list: "The President received the following visitors this week." */
export function noteReceiving(context: Context, units: Unit[]): void {
  if (context.cues & TURNS) noteBusy(context, units);
  const at = units.findIndex((u) => u.kind === "word" && ((u.bits & W.RECEIVE) !== 0 || u.low === "receiving"));
  if (at < 0 || !units.slice(at + 1, at + 9).some((u) => isVisitors(u))) return;
  const subject = findSubject(units, at).at(-1);
  const { person } = units[subject ?? -1] ?? { person: context.subject };
  if (person >= 0 && ofVerb(units, at).status === "held") context.receiving = { person, sentence: context.sentence };
}

const STRETCHES = wordSet("day morning afternoon evening week diary schedule calendar agenda waiting-room antechamber");
const THOSE_WHO_COME = wordSet("visitor visitors caller callers guest guests envoy envoys");

/** "Lund had a busy Monday", "a procession of callers filed through Lund's office": he receives those told of next. */
function noteBusy(context: Context, units: Unit[]): void {
  const at = units.findIndex((u) => BUSY.has(u.low));
  if (at < 0) return;
  const near = units.slice(at + 1, at + 6);
  if (!near.some((u) => u.kind === "date" || STRETCHES.has(u.low) || THOSE_WHO_COME.has(u.roles[0]?.head ?? u.low)))
    return;
  const person = units.find((u) => u.person >= 0 && context.people.all[u.person]!.official)?.person ?? -1;
  if (person >= 0) context.receiving = { person, sentence: context.sentence };
}

const isVisitors = ({ kind, low, roles }: Unit): boolean =>
  kind === "role" ? roles[0]!.plural && VISITORS.has(`${roles[0]!.head}s`) : VISITORS.has(low);

/** Who receives the visitors listed here; -1 where none are. */
export const receiver = ({ receiving, sentence }: Context): number =>
  receiving && sentence <= receiving.sentence + REACH ? receiving.person : -1;

/** "Monday 20 June: the outgoing ambassador of Tonga, X": a line of such a list. */
export function visitor(units: Unit[]): Told | null {
  if (units[0]?.kind !== "date" || units[1]?.low !== ":" || units[2]?.kind !== "person" || units[2].possessive)
    return null;
  return make(1, [], readList(units, 2), VISITOR_RULE, ofVerb(units, 1));
}
