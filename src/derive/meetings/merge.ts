import type { Context } from "../context";
import { fits } from "../names/held";
import { addPerson, type Draft } from "./draft";
import { isOfFewer } from "./further";

const LOOK_BACK = 24;

/** Enters an event, or adds what it says to the same event told before. Gives the event that stands. */
export function merge(context: Context, event: Draft, index: Map<string, Draft[]>): Draft {
  const keys = event.people.map((person) => `${event.kind === "series" ? "s" : "m"}${person.id}`);
  const seen = new Set<Draft>();
  for (const key of keys) {
    const list = index.get(key) ?? [];
    for (let i = list.length - 1; i >= 0 && i >= list.length - LOOK_BACK; i--) {
      const other = list[i]!;
      if (seen.has(other)) continue;
      seen.add(other);
      if (same(event, other)) return absorb(other, event);
      if (tellsWhom(event, other)) {
        other.people = other.people.filter(({ id }) => id !== other.supposed);
        return Object.assign(absorb(other, event), { supposed: -1 });
      }
      if (namesOf(context, event, other))
        return Object.assign(absorb(other, event), { sentence: event.sentence, paragraph: event.paragraph });
    }
  }
  event.order = context.drafts.length;
  context.drafts.push(event);
  for (const key of keys) {
    const list = index.get(key);
    if (!list) index.set(key, [event]);
    else list.push(event);
    if (list && list.length > 128) list.splice(0, 64);
  }
  return event;
}

function same(a: Draft, b: Draft): boolean {
  if (a.kind !== b.kind || !sameStatus(a, b)) return false;
  if (!compatible(a, b) && !isAwaited(a, b)) return false;
  if (a.again && !b.again && !b.heading && b.status === "held") return false;
  if (a.kind === "series")
    return (
      a.people.some((p) => b.people.some((q) => q.id === p.id)) &&
      a.range !== null &&
      a.range.edtf === b.range?.edtf &&
      a.sentence !== b.sentence
    );
  const [few, many] = a.people.length <= b.people.length ? [a, b] : [b, a];
  if (few.people.length === 1)
    return (
      a.definite &&
      a.people.length === 1 &&
      b.people.length > 1 &&
      few.people.every((p) => many.people.some((q) => q.id === p.id))
    );
  if (a.further && (isOfFewer(a, b) || isOfFewer(b, a))) return false;
  // The same two, whoever else was with them.
  const shared = few.people.filter((p) => many.people.some((q) => q.id === p.id && (!q.extra || p.extra))).length;
  if (shared === few.people.length) return true;
  const opposite =
    few.people.some((p) => p.side === "subject" && many.people.some((q) => q.id === p.id)) &&
    few.people.some((p) => p.side === "object" && many.people.some((q) => q.id === p.id));
  return opposite && shared >= 2;
}

/** "It was X's turn", then "he was received by Y": Y, and not the one supposed. */
const tellsWhom = (event: Draft, turn: Draft): boolean =>
  turn.supposed >= 0 &&
  event.sentence - turn.sentence <= 2 &&
  event.kind === turn.kind &&
  event.people.length > 1 &&
  sameStatus(event, turn) &&
  compatible(event, turn) &&
  event.people.some(({ id }) => id !== turn.supposed && turn.people.some((person) => person.id === id));

/** Sentences of a lead, which may leave unnamed whom the text then names. */
const LEAD = 2;

/** "X met a Fijian envoy", then "the envoy, Y, met X": the one of which the lead names one side only. */
function namesOf({ people }: Context, event: Draft, lead: Draft): boolean {
  if (lead.people.length !== 1 || (lead.sentence >= LEAD && !lead.heading) || lead.sentence === event.sentence)
    return false;
  if (event.people.length < 2 || event.again || event.kind !== "meeting" || lead.kind !== "meeting") return false;
  const [known] = lead.people;
  if (!event.people.some(({ id }) => id === known!.id) || !sameStatus(event, lead) || !compatible(event, lead))
    return false;
  return (
    lead.offices.length === 0 ||
    event.people.some(({ id }) => id !== known!.id && lead.offices.some((role) => fits(people.all[id]!, role)))
  );
}

const sameStatus = (a: Draft, b: Draft): boolean =>
  a.status === b.status ||
  (a.status === "planned" && b.status === "held" && !!a.range && !!b.range && a.range.edtf === b.range.edtf);

function compatible(a: Draft, b: Draft): boolean {
  if (!a.range || !b.range) return !isLongBefore(a, b) && !isLongBefore(b, a);
  const [x, y] = [a.range, b.range];
  if (x.earliest === null || x.latest === null || y.earliest === null || y.latest === null) return true;
  return x.earliest <= y.latest && y.earliest <= x.latest;
}

const SOON = 4;

/** "Flew in on Sunday for talks with X", then "the two met on Monday": what one went there for. */
const isAwaited = (event: Draft, { wentFor, sentence, range }: Draft): boolean =>
  wentFor &&
  event.sentence > sentence &&
  event.sentence <= sentence + SOON &&
  event.range?.earliest != null &&
  range?.latest != null &&
  event.range.earliest > range.latest;

const LONG = 20;

/** "They last met in November" is told of no meeting of today. */
const isLongBefore = ({ range }: Draft, { story, before }: Draft): boolean =>
  range?.latest != null && story !== null && !before && range.latest < story - LONG;

function absorb(into: Draft, event: Draft): Draft {
  for (const person of event.people) addPerson(into, person.id, person.attendance, person.side, person.extra);
  const came = isAwaited(event, into);
  const narrower = came || (event.range && (!into.range || width(event) < width(into)));
  into.wentFor &&= !came;
  if (narrower) into.range = event.range;
  if (into.heading && !event.heading) {
    into.place = event.place ?? into.place;
    into.country = event.country ?? into.country;
  }
  into.reportedBy ??= event.reportedBy;
  into.heading = into.heading && event.heading;
  into.hearsay = into.hearsay && event.hearsay;
  if (event.people.length > 1) into.offices = [];
  into.partOf ??= event.partOf;
  for (const outlet of event.outlets) {
    const known = into.outlets.find((o) => o.name === outlet.name);
    if (!known) into.outlets.push(outlet);
    else if (outlet.link === "explicit") known.link = "explicit";
  }
  into.support.push(...event.support);
  return into;
}

const width = (event: Draft): number =>
  event.range?.earliest == null || event.range.latest === null ? 1e9 : event.range.latest - event.range.earliest;
