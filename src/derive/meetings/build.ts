import type { Context } from "../context";
import { oneDay, span, upTo } from "../days/range";
import { W } from "../lexicon";
import type { Sentence } from "../sentences";
import type { Unit } from "../units";
import { wordSet } from "../word-set";
import { announcedOn } from "./announced";
import { AWAITED_RULE } from "./awaited";
import type { SentenceDates } from "./dates";
import { addPerson, type Draft, draft, supportOf } from "./draft";
import { isFurther } from "./further";
import { expand, nameOpposites } from "./meant";
import { isOfLate, isRecently, isSomeTime } from "./no-day";
import { isOneSide } from "./one-side";
import { isWord } from "./phrases";
import { setPlace } from "./place";
import { isToldAgain, ofEach, onEachDay } from "./repeated";
import { setDay, setDays } from "./set-day";
import { LED_SIDES } from "./sides-led";
import { standing, WENT_FOR } from "./standing";
import type { Told } from "./told";
import { TURN_RULE } from "./turns";
import { isCounterpart, isOfTold, unnamed } from "./unnamed";
import { LISTED } from "./verbs";
import { whoIsMeant } from "./who-is-meant";

/** Turns what a sentence tells into events: one with each counterpart, unless they met together. */
export function build(
  context: Context,
  told: Told,
  units: Unit[],
  sentence: Sentence,
  index: number,
  dates: SentenceDates,
): Draft[] {
  if (isApart(told, units))
    return told.subjects.flatMap((s) => build(context, { ...told, subjects: [s] }, units, sentence, index, dates));
  const subjects = expand(context, told.subjects, units);
  // Who leads a side at talks acts for it; so do those whom an office that they share stands before.
  if (told.rule === LED_SIDES || told.rule === LISTED)
    for (const { id } of subjects) context.people.all[id]!.official = true;
  // So does who waits for an official, and bears no office in the text.
  if (told.rule === AWAITED_RULE && subjects.some(({ id }) => context.people.all[id]!.official))
    for (const { unit } of told.objects!.items) {
      const one = context.people.all[units[unit]!.person];
      if (one && one.roles.length === 0) one.official = true;
    }
  if (told.joint && told.objects === null) nameOpposites(context, subjects);
  const items = told.objects?.items ?? [];
  const silent = subjects.length === 0 && told.subjects.length === 0 ? whoIsMeant(context, told, units) : -1;
  if (silent >= 0) subjects.push({ id: silent, unit: units[told.trigger]! });
  const guessed =
    subjects.length === 0 && told.plural && items.length === 0
      ? units.find((u) => u.person >= 0 && u.kind !== "pronoun")
      : undefined;
  told.inferred = guessed !== undefined;
  if (guessed) subjects.push({ id: guessed.person, unit: guessed });
  const unnamedSubjects = told.subjects
    .map((i) => units[i]!)
    .filter((u) => u.kind === "role" && u.person < 0 && isCounterpart(u));
  const reality = standing(context, told, units, sentence, dates);
  const base = (): Draft => {
    const made = draft(told.call ? "call" : "meeting", index, sentence.paragraph);
    told.reality = reality;
    made.status = told.reality.status;
    made.heading = sentence.heading;
    if (told.rule === TURN_RULE) made.supposed = silent;
    const pointedAt = (isPointedAt(units) || isThere(units, told) ? context.anchors.spoken : null) ?? null;
    made.story = pointedAt ?? context.anchors.story;
    made.before = told.reality.before || (told.definite && isReferredTo(units, told.trigger));
    made.definite = told.definite;
    made.wentFor = reality.rule === WENT_FOR;
    made.follows =
      context.headed === sentence.paragraph ||
      (context.focus !== null &&
        index <= context.focus.sentence + SOON &&
        units.slice(0, told.trigger).some((u) => THEN.has(u.low)));
    made.besides = units.slice(0, told.trigger + 1).some((u) => BESIDES.has(u.low));
    made.further = isFurther(units, told);
    made.again = isToldAgain(units, told, dates) || (pointedAt !== null && pointedAt !== context.anchors.story);
    made.support.push(supportOf("kind", made.kind, units[told.trigger]!, told.rule));
    if (made.status !== "held")
      made.support.push(supportOf("status", made.status, units[told.trigger]!, told.reality.rule));
    for (const s of subjects) enter(made, context, s, "subject");
    made.offices = [...unnamedSubjects, ...roles.map(({ unit }) => unit)].map((u) => u.roles[0]!);
    setDay(made, dates, told, -1);
    if (!made.range && isOfLate(units))
      made.range = span(dates.written - WEEK, dates.written, "inferred", "some day of late");
    if (!made.range && (isSomeTime(units) || isRecently(units, told.trigger)))
      made.range = upTo(dates.written, "some day that is not told");
    if (!made.range && pointedAt !== null)
      made.range = oneDay(pointedAt, "inferred", "the day last spoken of", pointedAt);
    if (!made.range && made.reportedBy !== null && isJustOver(units, told))
      made.range = oneDay(made.reportedBy, "inferred", "the day on which it was spoken of afterwards", made.reportedBy);
    if (!made.range && isJustOver(units, told)) made.range = announcedOn(context, units, index);
    setPlace(made, context, units, told);
    return made;
  };
  const named: { unit: Unit; date: number; leads: boolean; id: number }[] = [];
  const roles: { unit: Unit; date: number }[] = [];
  for (const item of items) {
    const u = units[item.unit]!;
    const all = expand(context, [item.unit], units);
    // "X, whom Y had received, dined with the ambassadors": others than these two.
    const isOneLeft = all.length > 1 && all.filter(({ id }) => !subjects.some((s) => s.id === id)).length < 2;
    const ids = u.kind === "role" && u.roles[0]!.plural && isOneLeft ? [] : all;
    for (const { id } of ids)
      if (!subjects.some((s) => s.id === id)) named.push({ unit: u, date: item.date, leads: item.leads, id });
    if (ids.length === 0 && u.kind === "role" && isCounterpart(u)) roles.push({ unit: u, date: item.date });
  }
  // "Received them": those who are met as one party.
  const party = items.length === 1 && named.length > 1 && !told.objects!.separate;
  const made: Draft[] = [];
  if (
    named.length > 0 &&
    (told.joint ||
      party ||
      isOneSide(context, told, named) ||
      (subjects.length + unnamedSubjects.length === 0 && named.length > 1))
  ) {
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
    const each = setDays(made[0]!, dates, told);
    if (!each) {
      made[0]!.kind = told.call ? "call" : "series";
      made[0]!.min = told.number;
      made[0]!.max = told.atLeast ? null : told.number;
    }
  } else if (told.plural && told.number !== null && named.length > 0 && told.number > named.length && !told.joint) {
    const rest = base();
    rest.kind = "series";
    rest.min = rest.max = told.number - named.length;
    made.push(rest);
  }
  if (told.plural && told.rule === "those met included" && made.length > 0) made.unshift(openList(base(), made));
  if (named.length === 0) {
    for (const open of unnamed(
      told,
      units,
      base,
      roles,
      subjects.length && subjects.length + unnamedSubjects.filter(isOfTold).length,
    )) {
      // "A and B held two rounds, the first on Monday and the second on Tuesday".
      if (open.kind === "series" && open.people.length > 1 && setDays(open, dates, told))
        Object.assign(open, { kind: "meeting", min: 1, max: 1 });
      // "Three meetings with business leaders": none of those with others.
      open.besides ||= open.kind === "series" && units.slice(told.trigger + 1, told.trigger + 4).some(isWith);
      made.push(open);
    }
  }
  // "The Prime Minister received X": one side bears no name.
  const unnamedSide = roles.length > 0 || unnamedSubjects.length > 0;
  return made
    .filter((one) => one.people.length > 0 && (one.kind === "series" || one.people.length > 1 || unnamedSide))
    .flatMap((one) => ofEach(one, units, told))
    .flatMap(onEachDay);
}

const WEEK = 7;
const IN_TURN = wordSet("then later afterwards afterward");
const SEPARATELY = wordSet("separately individually");

/** "A and B separately received C", "A and then B met C": a meeting with each. */
const isApart = ({ trigger, subjects, objects }: Told, units: Unit[]): boolean =>
  subjects.length > 1 &&
  objects?.items.length === 1 &&
  (isWord(units[trigger - 1], SEPARATELY) ||
    // "A and B paid separate calls on C".
    units.slice(subjects.at(-1), objects.items[0]!.unit).some((u) => u.low === "separate") ||
    units.slice(subjects[0]!, subjects.at(-1)).some((u) => u.kind === "date" || isWord(u, IN_TURN)));

const isWith = (u: Unit): boolean => isWord(u, "with");
const REFERRING = wordSet("of on about from");

/** "The outcome of his talks with X": spoken of, and not told. */
const isReferredTo = (units: Unit[], noun: number): boolean =>
  units.slice(Math.max(0, noun - 4), noun).some((u) => REFERRING.has(u.low));

const POINTING = wordSet("that this same");

/** "At that session": of the day last spoken of. */
const isPointedAt = (units: Unit[]): boolean =>
  POINTING.has(units[1]?.low ?? "") && units.slice(2, 4).some((u) => (u.bits & (W.TALK | W.TALKS)) !== 0);

/** "Had been in Oslo two days before. She was received there by X": of the day last spoken of. */
const isThere = (units: Unit[], { trigger }: Told): boolean =>
  isWord(units[trigger + 1], "there") || (isWord(units[0], "there") && isWord(units[1], ","));

const BESIDES = wordSet("also separately besides addition further moreover");
/** Sentences behind a meeting in which "later" leans on its day. */
const SOON = 4;
const THEN = wordSet("then also later afterwards afterward subsequently separately thereafter");
const JUST_OVER = wordSet("after following emerging leaving concluding");

/** "After talks with X, Y said on Wednesday": spoken of on the day. */
const isJustOver = (units: Unit[], { trigger }: Told): boolean =>
  units.slice(Math.max(0, trigger - 6), trigger).some((u) => JUST_OVER.has(u.low));

function openList(series: Draft, members: Draft[]): Draft {
  series.kind = "series";
  series.umbrella = true;
  series.min = members.length;
  series.max = null;
  if (members[0]!.range) series.range = members[0]!.range;
  for (const member of members) member.partOf = series;
  return series;
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
