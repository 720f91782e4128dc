import type { Context } from "../context";
import { W } from "../lexicon";
import type { Draft } from "../meetings/draft";
import { conflicts, genderOf, mayBe } from "../names/person";
import type { Role, Unit } from "../units";
import { wordSet } from "../word-set";

const VISITS = wordSet("visit tour trip mission stay journey stopover");
const MADE = wordSet(
  "ended ends end concluded concludes wound winds closed closes completed completes finished began begins opened started made makes paid pays wrapped is",
);

/** Notes whose visit a text tells of: who left or arrived, who "wound up a five-day tour". */
export function noteVisitor(context: Context, units: Unit[], travel: readonly Draft[]): void {
  if (context.visitor >= 0) return;
  const went = travel.find(({ kind, people }) => kind !== "gift" && people.length === 1)?.people[0]?.id ?? -1;
  const id = went >= 0 ? went : whoVisits(units);
  if (id >= 0 && context.people.all[id]!.official) context.visitor = id;
}

function whoVisits(units: Unit[]): number {
  const noun = units.findIndex(({ low, kind }) => kind === "word" && VISITS.has(low));
  const made = units.slice(0, Math.max(0, noun)).findLastIndex(({ low }) => MADE.has(low));
  if (made < 0 || noun - made > FURTHEST) return -1;
  return units.slice(0, made).find(({ person, possessive }) => person >= 0 && !possessive)?.person ?? -1;
}

const FURTHEST = 6;
const CALLED = /^(the )?(diplomat|envoy|emissary|mediator|facilitator|negotiator|adviser|visitor|guest)$/i;

/** "The envoy", "the guest": whose visit the text tells of; -1 where that does not fit. */
export function visitorCalled({ visitor, people }: Context, { text, head, country }: Role): number {
  if (visitor < 0 || !CALLED.test(text)) return -1;
  const person = people.all[visitor]!;
  if (conflicts(person, genderOf(head))) return -1;
  return country !== null && person.country !== null && country !== person.country ? -1 : visitor;
}

const ALSO = wordSet("also then had later was has");

/** "On Tuesday he met X", "he also saw Y", behind what the other of a meeting said: whose visit the text tells of; -1 where it need not be. */
export function visitorMeeting(context: Context, units: Unit[], i: number): number {
  const { visitor, subject, focus, people } = context;
  if (visitor < 0 || subject === visitor || !focus?.people.some(({ id }) => id === visitor)) return -1;
  // Who is told of in another paragraph than the meeting may have met somebody too.
  if (focus.paragraph !== context.paragraph && !focus.people.some(({ id }) => id === subject)) return -1;
  if (!mayBe(people.all[visitor]!, units[i]!.low)) return -1;
  let verb = i + 1;
  while (ALSO.has(units[verb]?.low ?? "")) verb++;
  const told = ((units[verb]?.bits ?? 0) & (W.MEET | W.RECEIVE)) !== 0;
  return told ? visitor : -1;
}
