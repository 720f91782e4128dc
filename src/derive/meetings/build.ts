import type { Context } from "../context";
import { type Clause, clauseAround, inside } from "../days/clause";
import { type DayRange, resolve, span } from "../days/resolve";
import { W } from "../lexicon";
import { surface } from "../names/reader";
import type { Sentence } from "../sentences";
import type { Unit } from "../units";
import { addPerson, type Draft, draft, type Support } from "./draft";
import { isPlural, type Told } from "./read";

/** Turns what a sentence tells into events: one with each counterpart, unless they met together. */
export function build(
  context: Context,
  told: Told,
  units: Unit[],
  sentence: Sentence,
  index: number,
  dates: SentenceDates,
): Draft[] {
  const subjects = expand(context, told.subjects, units);
  const items = told.objects?.items ?? [];
  if (subjects.length === 0 && context.author >= 0 && told.rule.startsWith("noun"))
    subjects.push({ id: context.author, unit: units[told.trigger]! });
  const guessed =
    subjects.length === 0 && told.plural && items.length === 0
      ? units.find((u) => u.person >= 0 && u.kind !== "pronoun")
      : undefined;
  told.inferred = guessed !== undefined;
  if (guessed) subjects.push({ id: guessed.person, unit: guessed });
  const base = (): Draft => {
    const made = draft(told.call ? "call" : "meeting", index, sentence.paragraph);
    made.status = told.reality.status;
    made.heading = sentence.heading;
    made.story = context.anchors.story;
    made.definite = told.definite;
    made.again = units.slice(told.trigger + 1, told.trigger + 3).some((u) => u.low === "again");
    const dated = dates.units.some((d) => !d.reporting);
    if (made.status === "held" && !sentence.heading && dated && PRESENT.test(units[told.trigger]!.low)) {
      made.status = "planned";
      told.reality = { ...told.reality, status: "planned", rule: "a present tense with a day: still to come" };
    }
    made.support.push(supportOf("kind", made.kind, units[told.trigger]!, told.rule));
    if (made.status !== "held")
      made.support.push(supportOf("status", made.status, units[told.trigger]!, told.reality.rule));
    for (const s of subjects) enter(made, context, s, "subject");
    setDay(made, dates, told, -1);
    setPlace(made, context, units, told);
    return made;
  };
  const named: { unit: Unit; date: number; leads: boolean; id: number }[] = [];
  const roles: { unit: Unit; date: number }[] = [];
  for (const item of items) {
    const u = units[item.unit]!;
    const ids = expand(context, [item.unit], units);
    for (const { id } of ids)
      if (!subjects.some((s) => s.id === id)) named.push({ unit: u, date: item.date, leads: item.leads, id });
    if (ids.length === 0 && u.kind === "role" && isCounterpart(u)) roles.push({ unit: u, date: item.date });
  }
  const made: Draft[] = [];
  if (named.length > 0 && (told.joint || (subjects.length === 0 && named.length > 1))) {
    const one = base();
    for (const { id, unit } of named) enter(one, context, { id, unit }, "object");
    const dated = named.find((n) => n.date >= 0);
    if (dated) setDay(one, dates, told, dated.date);
    made.push(one);
  } else {
    // A day after the last of a list is the day of them all; earlier ones may have their own.
    let following = -1;
    for (let i = named.length - 1; i >= 0; i--) {
      const one = base();
      enter(one, context, named[i]!, "object");
      const led = named.slice(0, i + 1).findLast((n) => n.leads)?.date ?? -1;
      if (named[i]!.date >= 0 && !named[i]!.leads) following = named[i]!.date;
      const day = led >= 0 ? led : following;
      if (day >= 0) setDay(one, dates, told, day);
      made.unshift(one);
    }
  }
  if (told.plural && told.number !== null && told.number > 1 && named.length === 1 && told.direct) {
    // "Two rounds of talks with X": as often with that one.
    made[0]!.kind = told.call ? "call" : "series";
    made[0]!.min = told.number;
    made[0]!.max = told.atLeast ? null : told.number;
  } else if (told.plural && told.number !== null && named.length > 0 && told.number > named.length && !told.joint) {
    const rest = base();
    rest.kind = "series";
    rest.min = rest.max = told.number - named.length;
    made.push(rest);
  }
  if (told.plural && told.rule === "those met included" && made.length > 0) made.unshift(openList(base(), made));
  if (named.length === 0) made.push(...unnamed(told, base, roles, subjects.length));
  return made.filter(
    (one) => one.people.length > 0 && (one.kind === "series" || one.people.length > 1 || roles.length > 0),
  );
}

const PRESENT = /^(meet|meets|receives|hosts|welcomes)$/;

function openList(series: Draft, members: Draft[]): Draft {
  series.kind = "series";
  series.umbrella = true;
  series.min = members.length;
  series.max = null;
  if (members[0]!.range) series.range = members[0]!.range;
  for (const member of members) member.partOf = series;
  return series;
}

const SIDES_NOT_MET =
  /\b(reporters?|journalists?|business|students?|voters?|supporters?|fans|families|workers|veterans|investors|shareholders|staff|players?|press|community|private)\b/i;
const isCounterpart = (u: Unit): boolean => (u.roles[0]?.official ?? false) && !SIDES_NOT_MET.test(u.roles[0]!.text);

/** Meetings whose other side bears no name: one with a single office, a series with several. */
function unnamed(told: Told, base: () => Draft, roles: { unit: Unit; date: number }[], subjects: number): Draft[] {
  if (subjects === 0) return [];
  if (told.plural) {
    const series = base();
    series.kind = told.call ? "call" : "series";
    series.min = told.number ?? 2;
    series.max = told.number;
    if (told.inferred) series.people = series.people.map((person) => ({ ...person, attendance: "inferred" }));
    return told.reality.status === "held" || roles.length > 0 ? [series] : [];
  }
  if (roles.length === 0)
    return subjects > 1 && (told.joint || !told.objects) && told.reality.status !== "planned" ? [base()] : [];
  return roles.map(({ unit }) => {
    const one = base();
    if (unit.roles[0]!.plural) {
      one.kind = told.call ? "call" : "series";
      one.min = numberIn(unit.roles[0]!.determiner) ?? 1;
      one.max = numberIn(unit.roles[0]!.determiner);
    }
    return one;
  });
}

const NUMBERS = "zero one two three four five six seven eight nine ten eleven twelve".split(" ");
const numberIn = (text: string): number | null => {
  const first = text.toLowerCase().split(" ")[0]!;
  const index = NUMBERS.indexOf(first);
  return index > 0 ? index : null;
};

const VISITORS = /^(guest|visitor|delegate)$/;

/** "The guests": the delegation's leader, else those received in the meeting last told. */
const visitors = (context: Context): number[] =>
  context.leader >= 0
    ? [context.leader]
    : (context.focus?.people ?? []).filter((person) => person.side === "object").map((person) => person.id);

/** The people that units mean; "the two" and "they" mean those of the meeting last told. */
function expand(context: Context, list: number[], units: Unit[]): { id: number; unit: Unit }[] {
  const found: { id: number; unit: Unit }[] = [];
  for (const i of list) {
    const unit = units[i]!;
    if (unit.person >= 0) found.push({ id: unit.person, unit });
    else if (unit.kind === "role" && VISITORS.test(unit.roles[0]!.head) && unit.roles[0]!.plural)
      found.push(...visitors(context).map((id) => ({ id, unit })));
    else if (
      isPlural(unit) &&
      (context.pair || context.focus) &&
      (unit.kind === "pronoun" || /^(the|both|two)\b/i.test(unit.roles[0]!.determiner))
    ) {
      for (const id of context.pair ?? context.focus!.people.map((person) => person.id)) found.push({ id, unit });
    }
  }
  return found;
}

function enter(event: Draft, context: Context, one: { id: number; unit: Unit }, side: "subject" | "object"): void {
  addPerson(event, one.id, "stated", side);
  const u = one.unit;
  const exact = u.kind === "person" || u.kind === "name";
  event.support.push({
    field: "official",
    claim: context.people.all[one.id]!.name,
    from: exact ? u.nameFrom : u.from,
    to: exact ? u.nameTo : u.possessive ? u.to - 1 : u.to,
    rule: exact ? "named" : `meant by ${u.kind === "role" ? "an office" : "a pronoun"}`,
  });
}

export function supportOf(field: Support["field"], claim: string, u: Unit, rule: string): Support {
  return { field, claim, from: u.from, to: u.possessive ? u.to - 1 : u.to, rule };
}

/** Dates of a sentence, by unit, worked out in reading order. */
export interface SentenceDates {
  units: {
    at: number;
    from: number;
    to: number;
    past: DayRange | null;
    ahead: DayRange | null;
    reporting: boolean;
    since: boolean;
    ofOther: boolean;
    /** Units of the relative clause that it stands in, if any. */
    clause: Clause | null;
  }[];
  /** Triggers of the sentence, in order. */
  triggers: number[];
  written: number;
}

export function readDates(context: Context, units: Unit[], triggers: number[]): SentenceDates {
  const found: SentenceDates = { units: [], triggers, written: context.anchors.written };
  const anchors = { ...context.anchors };
  for (let at = 0; at < units.length; at++) {
    const u = units[at]!;
    if (u.kind !== "date" || !u.date) continue;
    const { expression } = u.date;
    const past = resolve(expression, anchors, false);
    const ahead = resolve(expression, anchors, true);
    let j = at - 1;
    while (j >= 0 && /^(on|late|early|in|earlier|a|statement|here)$/.test(units[j]!.low)) j--;
    const reporting =
      j >= 0 &&
      (units[j]!.bits & W.SAY) !== 0 &&
      /^(said|reported|announced|says|stated|confirmed|wrote|told|published|added|noted|tweeted)$/.test(units[j]!.low);
    const ofOther = expression.type === "from the story" && expression.ofOther === true;
    found.units.push({
      at,
      from: u.from,
      to: u.to,
      past,
      ahead,
      reporting,
      since: units.slice(Math.max(0, at - 6), at).some((v) => v.low === "since"),
      ofOther,
      clause: clauseAround(units, at),
    });
    if (past && past.earliest !== null && past.earliest === past.latest && !ofOther) anchors.story = past.earliest;
  }
  return found;
}

export function setDay(event: Draft, dates: SentenceDates, told: Told, own: number): void {
  const ahead = event.status === "planned";
  const chosen = own >= 0 ? dates.units.find((d) => d.at === own) : chooseDate(dates, told);
  if (!chosen) {
    const report = dates.units.find((d) => d.reporting);
    if (report?.past) event.reportedBy = report.past.latest;
    return;
  }
  event.range = (ahead ? chosen.ahead : chosen.past) ?? chosen.past;
  if (chosen.since && told.plural && event.range?.earliest != null && event.range.earliest < dates.written) {
    event.range = span(event.range.earliest, dates.written, "resolved", "since a day, up to the day of writing");
  }
  event.support = event.support.filter((s) => s.field !== "date");
  if (event.range)
    event.support.push({
      field: "date",
      claim: event.range.edtf,
      from: chosen.from,
      to: chosen.to,
      rule: event.range.rule,
    });
}

/** The day of a meeting: after it up to the next meeting, else before it, else the sentence's first. */
function chooseDate(dates: SentenceDates, told: Told): SentenceDates["units"][number] | undefined {
  const given = dates.units.filter((d) => !d.reporting && d.past);
  const own = given.filter((d) => inside(d.clause, told.trigger) && !(told.after && d.at < told.trigger));
  // "At the summit, which opened on Monday, he met …": the day of the occasion, where no other is given.
  const usable = own.length > 0 ? own : given.filter((d) => d.clause?.ofThing);
  const next = dates.triggers.find((t) => t > told.trigger) ?? Number.POSITIVE_INFINITY;
  const previous = dates.triggers.filter((t) => t < told.trigger).pop() ?? -1;
  const after = usable.find((d) => d.at > told.trigger && d.at < next && !d.ofOther);
  const before = usable.filter((d) => d.at < told.trigger && d.at > previous).pop();
  if (before?.ofOther) return before;
  if (after && before && after.at - told.end > 6 && told.trigger - before.at < 8) return before;
  return (
    after ??
    before ??
    usable.find((d) => d.at < told.trigger && !d.ofOther) ??
    (dates.triggers.length === 1 ? usable.find((d) => !d.ofOther) : undefined)
  );
}

function setPlace(event: Draft, context: Context, units: Unit[], told: Told): void {
  let best: Unit | null = null;
  for (let i = 0; i < units.length; i++) {
    const u = units[i]!;
    if (u.kind !== "place" || u.possessive || !/^(in|at|near|outside|inside)$/.test(previousWord(units, i))) continue;
    if (!best || Math.abs(i - told.trigger) < 12) best = u;
    if (i > told.end) break;
  }
  if (best) {
    event.place = best.name;
    event.country = best.country ?? context.place?.code ?? null;
    event.support.push(supportOf("place", best.name, best, "named in the sentence"));
  } else if (context.place) {
    event.place = context.place.name || null;
    event.country = context.place.code;
  }
}

const previousWord = (units: Unit[], at: number): string => {
  const low = units[at - 1]?.low ?? "";
  return low === "the" ? (units[at - 2]?.low ?? "") : low;
};

/** Words of a sentence as the text has them. */
export const words = (context: Context, sentence: Sentence): string =>
  surface(context.reader, sentence.from, sentence.to);
