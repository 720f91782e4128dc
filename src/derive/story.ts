import type { Context } from "./context";
import { isOneDay } from "./days/range";
import { isAttribute, tenseAt } from "./days/tense";
import { W } from "./lexicon";
import type { SentenceDates } from "./meetings/dates";
import type { Draft } from "./meetings/draft";
import { LONG_AGO } from "./meetings/long-ago";
import { isSomeone } from "./meetings/phrases";
import type { Unit } from "./units";
import { wordSet } from "./word-set";

/** Notes the day that the story is at, and the day last spoken of, after a sentence. */
export function noteStory(context: Context, units: Unit[], dates: SentenceDates, events: Draft[]): void {
  const { anchors } = context;
  // "13 May" on a line of its own, "Wednesday, Oslo.": heads what follows.
  const alone = dates.units[0]?.past;
  if (dates.units.length === 1 && alone && alone.earliest === alone.latest && units.every(isDateOrPlace)) {
    anchors.story = anchors.spoken = alone.earliest;
    context.headed = context.paragraph;
    return;
  }
  // "Tuesday: …" heads its paragraph.
  if (isOneDay(alone) && isHead(units) && (alone.earliest !== anchors.written || units[0]!.low === "today"))
    anchors.story = anchors.spoken = alone.earliest;
  if (!units.some(isActor) && units.some((u) => FIGURES.has(u.low))) return;
  if (anchors.story === null && context.sentence < OPENING && events.length === 0 && isOne(dates) && isTitle(units))
    anchors.story = anchors.spoken = alone!.earliest;
  anchors.span = spanOf(dates) ?? anchors.span ?? null;
  const before = anchors.story;
  // What was spoken of in passing is leant on by the next sentence alone.
  anchors.spoken = before;
  for (const { at, past, reporting, ofOther, clause, looksBack } of dates.units) {
    if (!past || reporting || ofOther || past.earliest === null || past.earliest !== past.latest) continue;
    // "… the chief of staff, who flew in on Sunday": told in passing; "the congress, which was held on Friday" may set the scene.
    if (clause && !(clause.ofThing && before === null)) continue;
    // "What we know about yesterday's talks": where the story begins.
    if (before === null && (isOfTalks(units, at) || isAfterTalks(units, at)))
      enter(context, past.earliest, false, past.basis);
    if (before !== null && isInParticiple(units, at)) continue;
    if (at > 1 && isAttribute(units, at)) continue;
    // "Were held until Sunday. That evening …".
    if (UP_TO.has(units[at - 1]?.low ?? "")) anchors.spoken = past.earliest;
    const tense = tenseAt(units, at);
    // "They toured the port the previous day": told in passing, unless it opens the sentence.
    if (looksBack && at > 2 && before !== null) continue;
    if (tense === "past" || tense === "before")
      enter(context, past.earliest, tense === "before" || looksBack, past.basis);
  }
  // What happened outweighs the other days of the sentence.
  const last = events.findLast((event) => event.status === "held" && event.kind === "meeting" && isOneDay(event.range));
  if (last && !(last.before && before !== null)) enter(context, last.range!.earliest!, last.before, "resolved");
}

const OPENING = 3;
const isOne = ({ units, written }: SentenceDates): boolean =>
  units.length === 1 && !units[0]!.reporting && isOneDay(units[0]!.past) && units[0]!.past.earliest < written;

const ASKS = wordSet("who what whom");
const TITLES = wordSet("thread day busy notes recap roundup summary");

/** "Who saw whom in Oslo yesterday", "a busy Wednesday in Oslo": what a thread or a letter is about. */
const isTitle = (units: Unit[]): boolean =>
  units.length < 20 &&
  (ASKS.has(units[0]!.low) || units.some((u, i) => i > 0 && TITLES.has(u.low) && units[i - 1]!.low !== "same"));

/** "The new council, inaugurated on Friday, …": told in passing. */
function isInParticiple(units: Unit[], at: number): boolean {
  const verb = units[at - 1]?.low === "on" ? at - 2 : at - 1;
  return (
    units[at + 1]?.low === "," && units[verb - 1]?.low === "," && verb > 2 && (units[verb]?.low.endsWith("ed") ?? false)
  );
}

const LONGEST = 14;

/** "Was in Oslo on Tuesday and Wednesday", "there from 3 to 6 May": the first and the last day; `null` without several. */
function spanOf({ units }: SentenceDates): [number, number] | null {
  for (const [i, { past, reporting, joined }] of units.entries()) {
    if (reporting || past?.earliest == null || past.latest === null) continue;
    const first = joined === i - 1 && i > 0 ? (units[joined]!.past?.earliest ?? past.earliest) : past.earliest;
    if (first < past.latest && past.latest - first < LONGEST) return [first, past.latest];
  }
  return null;
}

const UP_TO = wordSet("until till");
const ROUNDS = wordSet("round rounds visit summit");

/** "Yesterday's talks", "yesterday's third round". */
const isOfTalks = (units: Unit[], at: number): boolean =>
  units[at]!.low === "yesterday" &&
  units[at + 1]?.low === "'s" &&
  units.slice(at + 2, at + 4).some(({ low, bits }) => ROUNDS.has(low) || (bits & (W.TALK | W.TALKS)) !== 0);

const AFTER = wordSet("after following at during in");
const ROUND = wordSet("round rounds session");
const WHERE_WHEN = wordSet("in at here on");

/** "Remain far apart after a second round in Oslo yesterday": where the story begins, whatever the tense. */
function isAfterTalks(units: Unit[], at: number): boolean {
  let i = at - 1;
  while (i > 0 && i > at - 6 && (units[i]!.kind === "place" || WHERE_WHEN.has(units[i]!.low))) i--;
  if (i < 1 || !(ROUND.has(units[i]!.low) || (units[i]!.bits & (W.TALK | W.TALKS)) !== 0)) return false;
  return units.slice(Math.max(0, i - 5), i).some((u) => AFTER.has(u.low));
}

/** Moves the story to a day; one told in the past perfect is spoken of, and the story stays where it was. */
function enter({ anchors }: Context, day: number, before: boolean, basis: string): void {
  // "The resolution of 4 June 1967".
  if (anchors.written - day > LONG_AGO) return;
  anchors.spoken = day;
  if (before && anchors.story !== null) return;
  // A story told weeks later: bare weekdays then follow the days told, not the day of writing.
  const late = anchors.written - day;
  const told = anchors.story === null || anchors.written - anchors.story > 7;
  if (basis === "stated" && told && late > 7 && late < 62) anchors.told = day;
  anchors.story = day;
}

const HEADS = wordSet(": - \u2013 \u2014 |");

const WHERE = wordSet("in at");

/** "Tuesday: …", "YESTERDAY IN OSLO: …", "My Wednesday in six tweets:". */
const isHead = (units: Unit[]): boolean =>
  (units[0]!.kind === "date" &&
    (HEADS.has(units[1]?.low ?? "") ||
      (WHERE.has(units[1]?.low ?? "") && units[2]?.kind === "place" && HEADS.has(units[3]?.low ?? "")))) ||
  (units.length < LINE &&
    units[units.length - 1]!.low === ":" &&
    units[OWN.has(units[0]!.low) ? 1 : 0]?.kind === "date");

const LINE = 10;
const OWN = wordSet("my our on");

/** Prices rise and storms break on days of their own. */
const FIGURES = wordSet(
  "percent per price prices shares inflation barrel index stocks currency exports imports rain snow quake earthquake storm cyclone flood floods killed dead",
);
const isActor = (u: Unit): boolean => isSomeone(u) || u.kind === "org" || u.kind === "place";

const isDateOrPlace = (u: Unit): boolean => u.kind === "date" || u.kind === "mark" || u.kind === "place";
