import { createHash } from "node:crypto";
import type { Context } from "./context";
import { notePair, noteSubject, resolvePeople } from "./context";
import { attach, give, readCredits } from "./credits";
import { readDateline } from "./dateline";
import { parseDay } from "./days/calendar";
import { type DateMatch, findDates } from "./days/match";
import type { Derivation } from "./document";
import { finish } from "./finish";
import { DEFAULT_LEXICON, type Lexicon } from "./lexicon";
import { build, readDates, type SentenceDates } from "./meetings/build";
import type { Draft } from "./meetings/draft";
import { merge } from "./meetings/merge";
import { readMeetings } from "./meetings/read";
import { readSpeculated } from "./meetings/speculated";
import { readAttendance, readTravel } from "./meetings/travel";
import { expect, nameWaiting } from "./meetings/waiting";
import { chunk } from "./names/chunk";
import { lendOffices } from "./names/lists";
import { People } from "./names/people";
import { makeReader, type Reader, surface } from "./names/reader";
import { toEvents } from "./output";
import { findSentences, type Sentence } from "./sentences";
import { settingOf, settleCountries } from "./sides";
import { tokenize } from "./tokens";
import type { Unit } from "./units";

export interface DeriveOptions {
  /** Day of publication, `YYYY-MM-DD`: what relative days lean on. The clock is never read. */
  published: string;
  lexicon?: Lexicon;
  /** Of the file's bytes; worked out from the text when left out. */
  sha256?: string;
}

/**
 * Derives the events of a news report, each claim with its place in the text.
 * Throws a `RangeError` when `published` is no day.
 *
 * @example derive("Foreign Minister Ann Lee of Fiji met President Bo Dahl on Monday.", { published: "2024-05-07" }).events[0].date // "2024-05-06"
 */
export function derive(input: string, { published, lexicon = DEFAULT_LEXICON, sha256 }: DeriveOptions): Derivation {
  const text = input.charCodeAt(0) === 0xfeff ? input.slice(1) : input;
  const written = parseDay(published);
  if (Number.isNaN(written))
    throw new RangeError(`"${published}" is no day: write it as YYYY-MM-DD, for example 2019-05-26`);
  const tokens = tokenize(text);
  const reader = makeReader(text, tokens, lexicon);
  const context = newContext(reader, written);
  const sentences = findSentences(tokens, lexicon);
  const dates = sentences.map((sentence, i) => {
    if (i < 8 && (sentence.heading || startsParagraph(sentences, i)))
      sentence.from = readDateline(context, reader, sentence);
    return findDates(tokens, sentence.from, sentence.to);
  });
  const chunks = sentences.map((sentence, i) => chunk(reader, sentence.from, sentence.to, dates[i] as DateMatch[]));
  for (const units of chunks) lendOffices(units);
  enterNames(context, chunks);
  noteAuthor(context, sentences, chunks);
  context.host ??= settingOf(chunks.slice(0, 2));
  const index = new Map<string, Draft[]>();
  for (const [i, sentence] of sentences.entries()) readSentence(context, sentence, chunks[i]!, i, index);
  finish(context);
  const hash = sha256 ?? createHash("sha256").update(input).digest("hex");
  return toEvents(context, { published, sha256: hash, text, sentences });
}

const startsParagraph = (sentences: Sentence[], i: number): boolean =>
  i === 0 || sentences[i - 1]!.paragraph !== sentences[i]!.paragraph;

function newContext(reader: Reader, written: number): Context {
  return {
    reader,
    people: new People(reader),
    anchors: { written, published: written, story: null, told: null },
    subject: -1,
    leader: -1,
    author: -1,
    pair: null,
    waiting: null,
    focus: null,
    drafts: [],
    travelled: new Set(),
    host: null,
    place: null,
    dateline: { outlet: null, dated: false },
    lastOutlet: null,
  };
}

/** Full names first, so that a headline's bare surname finds its bearer further down. */
function enterNames(context: Context, chunks: Unit[][]): void {
  for (const units of chunks)
    for (const u of units) if (u.kind === "person" && u.nameTo - u.nameFrom > 1) context.people.enter(u);
}

/** "Name (@handle):" or "… attributable to Spokesperson Name:" opens a text that speaks for itself. */
function noteAuthor(context: Context, sentences: Sentence[], chunks: Unit[][]): void {
  for (let i = 0; i < Math.min(sentences.length, 5); i++) {
    const units = chunks[i]!;
    const colon = context.reader.tokens[sentences[i]!.to - 1]?.low === ":";
    const person = units.find((u) => u.kind === "person" && u.nameTo - u.nameFrom > 1);
    const attributable = units.some((u) => u.low === "attributable");
    if (!person || !(colon || attributable)) continue;
    const known = context.people.enter(person);
    if (!attributable) context.author = known.id;
    const outlet = {
      ...person,
      kind: "outlet" as const,
      name: known.name,
      outletKind: "person" as const,
      from: person.nameFrom,
      to: person.nameTo,
    };
    context.dateline.outlet ??= outlet;
    return;
  }
}

function readSentence(
  context: Context,
  sentence: Sentence,
  units: Unit[],
  i: number,
  index: Map<string, Draft[]>,
): void {
  resolvePeople(context, units);
  nameWaiting(context, units, i, index);
  const told = readMeetings(units);
  const dates = readDates(
    context,
    units,
    told.map((one) => one.trigger),
  );
  const events: Draft[] = [];
  for (const one of told) {
    const built = build(context, one, units, sentence, i, dates).filter((event) => hasOfficial(context, event));
    if (built.length === 0) expect(context, one, units, sentence, i, dates);
    for (const event of built) events.push(merge(context, event, index));
    const last = built.length > 0 ? events[events.length - 1]! : null;
    if (last && last.status === "held" && (last.kind === "meeting" || isOpen(last))) context.focus = last;
  }
  const travel = readTravel(context, units, sentence, i, dates);
  context.drafts.push(...travel);
  if (told.length === 0) context.drafts.push(...readSpeculated(context, units, sentence, i, dates));
  // "Regarding Friday, between … and …": the day spoken of is the first.
  if (/^(regarding|concerning)$/.test(units[0]?.low ?? ""))
    noteStory(context, units, { ...dates, units: dates.units.slice(0, 1) }, travel);
  else noteStory(context, units, dates, [...events, ...travel]);
  readAttendance(context, units, events);
  settleCountries(context, [...events, ...travel], units);
  const credits = readCredits(context, units, events.length > 0);
  if (credits.length > 0)
    attach(
      context,
      credits,
      events.length > 0 ? [...events, ...travel.filter(({ kind }) => kind === "gift")] : travel,
      surface(context.reader, sentence.from, sentence.to),
      units,
    );
  else if (events.length > 0 && context.author >= 0 && context.dateline.outlet) {
    for (const event of events)
      give(
        event,
        {
          name: context.dateline.outlet.name,
          kind: "person",
          country: null,
          from: context.dateline.outlet.from,
          to: context.dateline.outlet.to,
          link: "explicit",
          rule: "the writer's own post",
        },
        "explicit",
      );
  }
  if (events.length > 0) context.pair = pairOf(events);
  else notePair(context, units);
  noteSubject(context, units);
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

function noteStory(context: Context, units: Unit[], dates: SentenceDates, events: Draft[]): void {
  const { anchors } = context;
  const happened = events.some((event) => event.status === "held") || tellsOfPast(units);
  if (dates.units.length === 0 || !happened) return;
  for (const { past, reporting, ofOther } of dates.units) {
    if (!past || reporting || ofOther || past.earliest === null || past.earliest !== past.latest) continue;
    anchors.story = past.earliest;
    const late = anchors.written - past.earliest;
    // A story told weeks later: bare weekdays then follow the days told, not the day of writing.
    if (past.basis === "stated" && late > 7 && late < 62) anchors.told = past.earliest;
  }
  // What happened outweighs the other days of the sentence.
  const last = events.findLast((event) => event.status === "held" && event.kind === "meeting" && isDay(event));
  if (last) anchors.story = last.range!.earliest;
}

const isDay = ({ range }: Draft): boolean => range?.earliest != null && range.earliest === range.latest;

const PAST = /^(flew|came|went|began|spent|took|gave|was|were|left|saw|made|sat|drove|held|met|wound|paid|set)$|...ed$/;
const TO_COME =
  /^(will|would|leaves|travels|goes|flies|heads|plans|due|scheduled|expected|hopes|returns|departs|is|are)$/;

/** A sentence of the past, without a word of what is to come. */
const tellsOfPast = (units: Unit[]): boolean =>
  units.some((u) => u.kind === "word" && PAST.test(u.low)) &&
  !units.some((u) => u.kind === "word" && TO_COME.test(u.low));
