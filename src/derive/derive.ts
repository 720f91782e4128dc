import { createHash } from "node:crypto";
import { isSignature, noteAuthor } from "./author";
import type { Context } from "./context";
import { noteRelease } from "./credits/release";
import { readDateline } from "./dateline";
import { parseDay } from "./days/calendar";
import type { DateMatch } from "./days/expression";
import { findDates } from "./days/match";
import { diaryDays } from "./diary";
import type { Derivation } from "./document";
import { passNumbers } from "./enumerators";
import { finish } from "./finish";
import { noteInterview } from "./interview";
import { DEFAULT_LEXICON, type Lexicon } from "./lexicon";
import type { Draft } from "./meetings/draft";
import { chunk } from "./names/chunk";
import { lendOffices } from "./names/lists";
import { isMonthName } from "./names/month-name";
import { People } from "./names/people";
import { makeReader, type Reader } from "./names/reader";
import { toEvents } from "./output";
import { readSentence } from "./sentence";
import { findSentences, type Sentence } from "./sentences";
import { settingOf } from "./sides";
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
  const { context, sentences } = readText(text, written, lexicon);
  const hash = sha256 ?? createHash("sha256").update(input).digest("hex");
  return toEvents(context, { published, sha256: hash, text, sentences });
}

/** All that is read in a text, before it is put out as events. */
export function readText(text: string, written: number, lexicon: Lexicon): { context: Context; sentences: Sentence[] } {
  const tokens = tokenize(text);
  const reader = makeReader(text, tokens, lexicon);
  const context = newContext(reader, written);
  const sentences = findSentences(tokens, lexicon);
  passNumbers(tokens, sentences);
  const diary = diaryDays(tokens, sentences);
  const dates = sentences.map((sentence, i) => {
    if (i < 8 && (sentence.heading || startsParagraph(sentences, i)) && !diary.has(i))
      readDateline(context, reader, sentences, i);
    const found = findDates(tokens, sentence.from, sentence.to).filter((match) => !isMonthName(reader, match));
    return found.length > 0 ? found : NO_DATES;
  });
  const unitsOf = (i: number): Unit[] => {
    const units = chunk(reader, sentences[i]!.from, sentences[i]!.to, dates[i]!);
    lendOffices(reader, units);
    return units;
  };
  // The units of a long text are made anew when they are read rather than kept, which would fill the memory.
  const kept = tokens.length < LONG ? sentences.length : OPENING;
  const opening: Unit[][] = [];
  const titled: Unit[] = [];
  let signature: Unit[] = [];
  for (let i = 0; i < sentences.length; i++) {
    const units = unitsOf(i);
    enterNames(context, units, titled);
    if (i < kept) opening.push(units);
    // The items of a list begin with a dash too.
    if (i > 0 && isSignature(units)) signature = tokens[sentences[i - 1]!.from]!.low === units[0]!.low ? [] : units;
  }
  for (const u of titled) context.people.foresee(u);
  noteAuthor(context, sentences, opening, signature);
  noteRelease(context, sentences);
  if (context.author < 0) noteInterview(context, sentences, opening);
  if (context.author >= 0) context.people.all[context.author]!.official = true;
  context.host ??= settingOf(opening.slice(0, 2));
  const index = new Map<string, Draft[]>();
  for (const [i, sentence] of sentences.entries()) readSentence(context, sentence, opening[i] ?? unitsOf(i), i, index);
  finish(context);
  return { context, sentences };
}

const NO_DATES: DateMatch[] = [];
/** Tokens of a text that is long; sentences of it that are read together. */
const LONG = 50_000;
const OPENING = 5;

const startsParagraph = (sentences: Sentence[], i: number): boolean =>
  i === 0 || sentences[i - 1]!.paragraph !== sentences[i]!.paragraph;

function newContext(reader: Reader, written: number): Context {
  return {
    reader,
    people: new People(reader),
    anchors: { written, published: written, story: null, spoken: null, told: null, meeting: null },
    cues: 0,
    subject: -1,
    leader: -1,
    author: -1,
    visitor: -1,
    pair: null,
    two: null,
    invited: null,
    waiting: null,
    receiving: null,
    focus: null,
    outing: "none",
    paragraph: 0,
    headed: -1,
    longAgo: -1,
    she: -1,
    toldMonth: null,
    announced: null,
    agenda: null,
    elsewhen: null,
    dead: [],
    purposes: [],
    denials: [],
    stay: null,
    drafts: [],
    travelled: new Set(),
    host: null,
    named: null,
    place: null,
    dateline: { dated: false },
    issuers: [],
    lastOutlet: null,
    lastMinistry: null,
    sentence: 0,
  };
}

/** Full names first, so that a headline's bare surname finds its bearer further down; those with an office are noted. */
function enterNames(context: Context, units: Unit[], titled: Unit[]): void {
  for (const u of units) {
    if (u.kind !== "person") continue;
    if (u.nameTo - u.nameFrom > 1) {
      const person = context.people.enter(u);
      person.opens ||= u === units[0] && person.from === u.from;
    } else if (u.nameTo - u.nameFrom === 1 && u.roles.length > 0) titled.push(u);
  }
}
