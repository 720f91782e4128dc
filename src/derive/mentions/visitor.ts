import type { Context } from "../context";
import { W } from "../lexicon";
import { type Draft, isThere } from "../meetings/draft";
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
  const id =
    went >= 0 ? went : Math.max(whoVisits(units), whoTours(units), context.sentence < LEAD ? envoyOf(units) : -1);
  if (id >= 0 && context.people.all[id]!.official) context.visitor = id;
}

function whoVisits(units: Unit[]): number {
  const noun = units.findIndex(({ low, kind }) => kind === "word" && VISITS.has(low));
  const made = units.slice(0, Math.max(0, noun)).findLastIndex(({ low }) => MADE.has(low));
  if (made < 0 || noun - made > FURTHEST) return -1;
  return firstOf(units.slice(0, made));
}

const firstOf = (units: Unit[]): number =>
  units.find(({ person, possessive }) => person >= 0 && !possessive)?.person ?? -1;

const FURTHEST = 6;
const LEAD = 2;
const BEGAN = wordSet("started began opened ended finished");

/** "Lee started in Bamako on Tuesday". */
function whoTours(units: Unit[]): number {
  const verb = units.findIndex(({ low, kind }) => kind === "word" && BEGAN.has(low));
  const where = units[verb + 1]?.kind === "date" ? verb + 2 : units[verb + 1]?.low === "on" ? verb + 3 : verb + 1;
  if (verb < 1 || units[where]?.low !== "in" || units[where + 1]?.kind !== "place") return -1;
  return firstOf(units.slice(0, verb));
}

const ENVOYS = wordSet("envoy emissary mediator representative facilitator rapporteur co-chair intermediary");

/** The envoy with whom a text begins. */
const envoyOf = (units: Unit[]): number =>
  units.find(
    ({ kind, person, roles }, i) =>
      kind === "person" &&
      person >= 0 &&
      roles.some(({ head }) => ENVOYS.has(head)) &&
      !GOVERNING.has(units[i - 1]?.low ?? ""),
  )?.person ?? -1;

const GOVERNING = wordSet("of by for with");
const CALLED = /^(the )?(diplomat|envoy|emissary|mediator|facilitator|negotiator|adviser|visitor|guest)$/i;

/** "The envoy", "the guest": whose visit the text tells of; -1 where that does not fit. */
export function visitorCalled({ visitor, people }: Context, { text, head, country }: Role): number {
  if (visitor < 0 || !CALLED.test(text)) return -1;
  const person = people.all[visitor]!;
  if (conflicts(person, genderOf(head))) return -1;
  return country !== null && person.country !== null && country !== person.country ? -1 : visitor;
}

const LATELY = 6;
const ALSO = wordSet("also then had later been");
const ACTS = W.MEET | W.RECEIVE | W.HOLD;
const ACTING = wordSet(
  "called paid spoke talked sat visited flew went conferred arrived travelled traveled crossed drove returned reached lunched breakfasted dined began started ended opened finished conversed motored",
);

/** "On Tuesday he met X", "he also saw Y", behind what the other of a meeting said: whose visit the text tells of; -1 where it need not be. */
export function visitorMeeting(context: Context, units: Unit[], i: number): number {
  const { visitor, subject, people } = context;
  if (visitor < 0 || subject === visitor || !mayBe(people.all[visitor]!, units[i]!.low)) return -1;
  if (travels(units, i)) return visitor;
  if (!isHis(context)) return -1;
  let verb = i + 1;
  while (ALSO.has(units[verb]?.low ?? "")) verb++;
  const told = units[verb];
  if (told?.kind !== "word") return -1;
  // "He was accompanied by Y": whoever was told of last.
  const acts = told.low === "was" ? !JOINED.has(units[verb + 1]?.low ?? "") : (told.bits & ACTS) !== 0;
  return acts || ACTING.has(told.low) ? visitor : -1;
}

const JOINED = wordSet("accompanied joined flanked followed");
const GOES = wordSet("was went flew travelled traveled crossed drove arrived returned reached moved set");
const WHERE = wordSet("in into to on at for back once again");

/** "On Wednesday he was in Belgrade", "he crossed to Tripoli on Thursday": a day and a place. */
function travels(units: Unit[], i: number): boolean {
  if (i > 5 || !GOES.has(units[i + 1]?.low ?? "") || !units.slice(0, i + 10).some(({ kind }) => kind === "date"))
    return false;
  let at = i + 2;
  while (WHERE.has(units[at]?.low ?? "")) at++;
  return at > i + 2 && units[at]?.kind === "place";
}

/** Whether the last meetings are the visitor's, and the one told of last may be the other of one. */
function isHis({ visitor, subject, focus, drafts, paragraph }: Context): boolean {
  // Who is told of in another paragraph than the meeting may have met somebody too.
  if (focus !== null && isThere(focus, visitor) && focus.paragraph === paragraph) return true;
  return drafts.slice(-LATELY).some((event) => isThere(event, visitor) && isThere(event, subject));
}

/** "Y received him in the forenoon": whose visit the text tells of; -1 where it need not be. */
export function visitorReceived(context: Context, units: Unit[], i: number, host: number): number {
  const { visitor, subject, people } = context;
  if (visitor < 0 || subject === visitor || host === visitor || !mayBe(people.all[visitor]!, units[i]!.low)) return -1;
  const verb = units[i - 1]?.low === "with" ? units[i - 2] : units[i - 1];
  return verb?.kind === "word" && (verb.bits & (W.MEET | W.RECEIVE)) !== 0 && isHis(context) ? visitor : -1;
}
