import type { Context } from "../context";
import type { Unit } from "../units";
import { wordSet } from "../word-set";
import { type SentenceDates, setDay } from "./dates";
import { addPerson, type Draft, draft, supportOf } from "./draft";
import { expand, type Present } from "./meant";
import type { Passage } from "./passage";
import { setPlace } from "./place";
import type { Told } from "./told";
import { isCounterpart, unnamed } from "./unnamed";

/** Turns what a sentence tells into events: one with each counterpart, unless they met together. */
export function build(context: Context, told: Told, passage: Passage): Draft[] {
  const { units, dates } = passage;
  const subjects = subjectsOf(context, told, units);
  const { named, offices } = counterparts(context, told, units, subjects);
  const fresh = () => newEvent(context, told, passage, subjects);
  const made: Draft[] = [];
  if (named.length > 0 && (told.joint || (subjects.length === 0 && named.length > 1))) {
    const one = fresh();
    for (const present of named) enter(one, context, present, "object");
    const dated = named.find((n) => n.date >= 0);
    if (dated) setDay(one, dates, told, dated.date);
    made.push(one);
  } else made.push(...oneWithEach(context, told, named, dates, fresh));
  countSeries(told, made, named.length, fresh);
  if (told.plural && told.rule === "those met included" && made.length > 0) made.unshift(openList(fresh(), made));
  if (named.length === 0) made.push(...unnamed(told, fresh, offices, subjects.length));
  return made.filter(
    (one) => one.people.length > 0 && (one.kind === "series" || one.people.length > 1 || offices.length > 0),
  );
}

/** Who met: as told, else the writer, else the one person of a sentence that tells of several meetings. */
function subjectsOf(context: Context, told: Told, units: Unit[]): Present[] {
  const subjects = expand(context, told.subjects, units);
  if (subjects.length > 0) return subjects;
  if (context.author >= 0 && told.rule.startsWith("noun")) return [{ id: context.author, unit: units[told.trigger]! }];
  const counted = told.plural && (told.objects?.items ?? []).length === 0;
  const guessed = counted ? units.find((u) => u.person >= 0 && u.kind !== "pronoun") : undefined;
  told.inferred = guessed !== undefined;
  return guessed ? [{ id: guessed.person, unit: guessed }] : [];
}

interface Named extends Present {
  date: number;
  leads: boolean;
}

/** Whom they met: people, and offices that bear no name. */
function counterparts(context: Context, told: Told, units: Unit[], subjects: Present[]) {
  const named: Named[] = [];
  const offices: Unit[] = [];
  for (const { unit: at, date, leads } of told.objects?.items ?? []) {
    const unit = units[at]!;
    const people = expand(context, [at], units);
    for (const { id } of people) if (!subjects.some((s) => s.id === id)) named.push({ id, unit, date, leads });
    if (people.length === 0 && unit.kind === "role" && isCounterpart(unit)) offices.push(unit);
  }
  return { named, offices };
}

const PRESENT_TENSE = wordSet("meet meets receives hosts welcomes");

/** A meeting of those who met, with whom left open. */
function newEvent(
  context: Context,
  told: Told,
  { units, dates, index, paragraph, heading }: Passage,
  subjects: Present[],
) {
  const trigger = units[told.trigger]!;
  const made = draft(told.call ? "call" : "meeting", index, paragraph);
  made.status = told.reality.status;
  made.heading = heading;
  made.story = context.anchors.story;
  made.definite = told.definite;
  made.again = units.slice(told.trigger + 1, told.trigger + 3).some((u) => u.low === "again");
  const dated = dates.given.some((d) => !d.reporting);
  if (made.status === "held" && !heading && dated && PRESENT_TENSE.has(trigger.low)) {
    made.status = "planned";
    told.reality = { ...told.reality, status: "planned", rule: "a present tense with a day: still to come" };
  }
  made.support.push(supportOf("kind", made.kind, trigger, told.rule));
  if (made.status !== "held") made.support.push(supportOf("status", made.status, trigger, told.reality.rule));
  for (const subject of subjects) enter(made, context, subject, "subject");
  setDay(made, dates, told, -1);
  setPlace(made, context, units, told);
  return made;
}

/** A day after the last of a list is the day of them all; earlier ones may have their own. */
function oneWithEach(context: Context, told: Told, named: Named[], dates: SentenceDates, fresh: () => Draft): Draft[] {
  const made: Draft[] = [];
  let following = -1;
  for (let i = named.length - 1; i >= 0; i--) {
    const one = fresh();
    enter(one, context, named[i]!, "object");
    const led = named.slice(0, i + 1).findLast((n) => n.leads)?.date ?? -1;
    if (named[i]!.date >= 0 && !named[i]!.leads) following = named[i]!.date;
    const day = led >= 0 ? led : following;
    if (day >= 0) setDay(one, dates, told, day);
    made.unshift(one);
  }
  return made;
}

/** "Two rounds of talks with X" are as many with that one; "five meetings, with X and Y" leave three with others. */
function countSeries(
  { plural, number, direct, call, atLeast, joint }: Told,
  made: Draft[],
  named: number,
  fresh: () => Draft,
) {
  if (!plural || number === null || named === 0) return;
  if (number > 1 && named === 1 && direct) {
    made[0]!.kind = call ? "call" : "series";
    made[0]!.min = number;
    made[0]!.max = atLeast ? null : number;
  } else if (number > named && !joint) {
    const rest = fresh();
    rest.kind = "series";
    rest.min = rest.max = number - named;
    made.push(rest);
  }
}

/** A series that names only some of its members. */
function openList(series: Draft, members: Draft[]): Draft {
  series.kind = "series";
  series.umbrella = true;
  series.min = members.length;
  series.max = null;
  if (members[0]!.range) series.range = members[0]!.range;
  for (const member of members) member.partOf = series;
  return series;
}

function enter(event: Draft, context: Context, one: Present, side: "subject" | "object"): void {
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
