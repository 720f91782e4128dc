import type { Context } from "./context";
import { attach, give } from "./credits/attach";
import { readCredits } from "./credits/read";
import { readAttendance } from "./meetings/attendance";
import { build } from "./meetings/build";
import { readDates } from "./meetings/dates";
import type { Draft } from "./meetings/draft";
import { merge } from "./meetings/merge";
import type { Passage } from "./meetings/passage";
import { readMeetings } from "./meetings/read";
import { readSpeculated } from "./meetings/speculated";
import type { Told } from "./meetings/told";
import { readTravel } from "./meetings/travel";
import { expect, nameWaiting } from "./meetings/waiting";
import { surface } from "./names/reader";
import { notePair, noteSubject } from "./notes";
import { resolvePeople } from "./resolve-people";
import type { Sentence } from "./sentences";
import { settleCountries } from "./sides";
import { noteStory } from "./story";
import type { Unit } from "./units";
import { wordSet } from "./word-set";

const REGARDING = wordSet("regarding concerning");

/** Reads what one sentence tells into the context; `index` holds the events by the people in them. */
export function readSentence(
  context: Context,
  sentence: Sentence,
  units: Unit[],
  i: number,
  index: Map<string, Draft[]>,
): void {
  resolvePeople(context, units);
  nameWaiting(context, units, i, index);
  const told = readMeetings(units);
  const triggers = told.map(({ trigger }) => trigger);
  const dates = readDates(context, units, triggers);
  const passage: Passage = { units, dates, index: i, paragraph: sentence.paragraph, heading: sentence.heading };
  const events = enterMeetings(context, told, passage, index);
  const travel = readTravel(context, passage);
  context.drafts.push(...travel);
  if (told.length === 0) context.drafts.push(...readSpeculated(context, passage));
  // "Regarding Friday, between … and …": the day spoken of is the first.
  if (REGARDING.has(units[0]?.low ?? ""))
    noteStory(context, units, { ...dates, given: dates.given.slice(0, 1) }, travel);
  else noteStory(context, units, dates, [...events, ...travel]);
  readAttendance(context, units, events);
  settleCountries(context, [...events, ...travel], units);
  credit(context, sentence, units, events, travel);
  if (events.length > 0) context.pair = pairOf(events);
  else notePair(context, units);
  noteSubject(context, units);
}

/** Enters the meetings that a sentence tells, each merged with what was told of it before. */
function enterMeetings(context: Context, told: Told[], passage: Passage, index: Map<string, Draft[]>): Draft[] {
  const events: Draft[] = [];
  for (const one of told) {
    const built = build(context, one, passage).filter((event) => hasOfficial(context, event));
    if (built.length === 0) expect(context, one, passage);
    for (const event of built) events.push(merge(context, event, index));
    const last = built.length > 0 ? events[events.length - 1]! : null;
    if (last && last.status === "held" && (last.kind === "meeting" || isOpen(last))) context.focus = last;
  }
  return events;
}

/** Lends the outlets that a sentence credits, or the writer's own post, to what it tells. */
function credit(context: Context, sentence: Sentence, units: Unit[], events: Draft[], travel: Draft[]): void {
  const credits = readCredits(context, units, events.length > 0);
  const post = context.author >= 0 ? context.dateline.outlet : null;
  if (credits.length > 0) {
    const told = events.length > 0 ? [...events, ...travel.filter(({ kind }) => kind === "gift")] : travel;
    attach(context, credits, told, surface(context.reader, sentence.from, sentence.to), units);
  } else if (post) {
    const { name, from, to } = post;
    const rule = "the writer's own post";
    for (const event of events)
      give(event, { name, kind: "person", country: null, from, to, link: "explicit", rule }, "explicit");
  }
}

/** Two who planned to meet, where the sentence tells of nothing held: "the two" then are they. */
function pairOf(events: Draft[]): number[] | null {
  if (events.some((event) => event.status === "held")) return null;
  const last = events.findLast((event) => event.status === "planned" && event.people.length === 2);
  return last ? last.people.map((person) => person.id) : null;
}

/** One meeting with several who bear no name yet. */
const isOpen = (event: Draft): boolean => event.kind === "series" && event.min === 1 && event.max === null;

const hasOfficial = (context: Context, event: Draft): boolean =>
  event.people.some((person) => context.people.all[person.id]!.official);
