import type { Context } from "../context";
import type { Sentence } from "../sentences";
import type { Unit } from "../units";
import { wordSet } from "../word-set";
import { oneDayIn, type SentenceDates } from "./dates";
import { type Draft, draft, supportOf, supportOfDay } from "./draft";
import { ofNoun } from "./noun-status";
import { isSomeone } from "./phrases";
import { ofVerb } from "./status";

const ORDINALS = wordSet("first second third fourth fifth final next another last further new more other");
const SITTINGS = wordSet("round session meeting sitting rounds sessions meetings sittings");
const TALKS = wordSet("talks negotiations discussions consultations conversations meeting session dialogue");
const WENT_ON = wordSet("continued resumed reconvened followed");
const TOOK_PLACE = wordSet("followed held place came ended lasted opened began began convened");
const REACH = 3;

/** "A second round followed on Wednesday", "the talks resumed the next day": those of the meeting last told, on a day of its own. */
export function readResumed(
  context: Context,
  units: Unit[],
  sentence: Sentence,
  index: number,
  dates: SentenceDates,
): Draft[] {
  const counted = countedBefore(context, index);
  if (counted) {
    const event = oneOf(counted, units, sentence, index, dates);
    if (event) return [event];
  }
  const focus = justTold(context, index);
  if (!focus) return [];
  const at = sitting(units);
  if (at < 0 || ofNoun(units, at).status !== "held") return [];
  const verb = units.findIndex((u, i) => i > at && (WENT_ON.has(u.low) || TOOK_PLACE.has(u.low)));
  if (verb < 0 || verb > at + 8 || ofVerb(units, verb).status !== "held") return [];
  // "…, with A also present".
  const beside = units.findIndex((u, i) => i > verb && u.low === "," && units[i + 1]?.low === "with");
  const end = beside > 0 ? Math.min(beside, verb + 4) : verb + 4;
  if (units.slice(0, end).some((u) => isSomeone(u) && u.kind !== "pronoun")) return [];
  const given = dates.units.filter((d) => d.past && !d.reporting && !d.opens && d.past.earliest === d.past.latest);
  const day = given.find((d) => d.at > at) ?? given[0];
  if (!day?.past || day.past.earliest === null) return [];
  // "A second session followed in the evening".
  if (day.past.earliest === focus.range?.earliest && !day.sameDay) return [];
  const event = onAnotherDay(focus, day, units[at]!, sentence, index);
  const number = units[at]!.low.endsWith("s") ? numberBefore(units, at) : 1;
  return [number > 1 ? { ...event, kind: "series", min: number, max: number } : event];
}

const NUMBERS = new Map("two three four five six".split(" ").map((word, i) => [word, i + 2]));

/** "Two more rounds". */
const numberBefore = (units: Unit[], at: number): number =>
  units.slice(Math.max(0, at - 3), at).reduce((found, { low }) => NUMBERS.get(low) ?? found, 1);

/** The held meeting of two or more that was told in one of the last sentences. */
export const justTold = ({ focus }: Context, index: number): Draft | null =>
  focus?.status === "held" && focus.people.length > 1 && index <= focus.sentence + REACH ? focus : null;

/** One more meeting of those of the last, on a day of its own. */
export function onAnotherDay(
  focus: Draft,
  day: Pick<SentenceDates["units"][number], "past" | "from" | "to">,
  at: Unit,
  { paragraph }: Sentence,
  index: number,
): Draft {
  const { past } = day;
  const event = draft("meeting", index, paragraph);
  event.people = focus.people.filter((person) => !person.extra).map((person) => ({ ...person }));
  event.range = past;
  event.again = true;
  event.place = focus.place;
  event.country = focus.country;
  event.support.push(supportOf("kind", "meeting", at, "one more round, of those told of before"));
  event.support.push(supportOfDay(past!, day));
  return event;
}

/** Unit of "round" in "a second round", of "talks" in "the talks continued"; -1 without one. */
function sitting(units: Unit[]): number {
  for (let i = 1; i < units.length && i < 10; i++) {
    const { low } = units[i]!;
    const before = units.slice(Math.max(0, i - 3), i);
    if (SITTINGS.has(low) && before.some((u) => ORDINALS.has(u.low))) return i;
    if (TALKS.has(low) && (WENT_ON.has(units[i + 1]?.low ?? "") || WENT_ON.has(units[i + 2]?.low ?? ""))) return i;
  }
  return TALKS.has(units[0]?.low ?? "") && WENT_ON.has(units[1]?.low ?? "") ? 0 : -1;
}

/** "Met X twice this week": the meetings of two that one of the last sentences counts. */
const countedBefore = ({ drafts }: Context, index: number): Draft | null => {
  for (let i = drafts.length - 1; i >= 0 && i > drafts.length - 4; i--) {
    const event = drafts[i]!;
    if (event.kind === "series" && event.status === "held" && event.people.length > 1 && event.min > 1)
      return index <= event.sentence + REACH ? event : null;
  }
  return null;
};

const COUNTED = wordSet("first second third fourth last");
const WAS = wordSet("was took came followed , on had lasted");

/** "The first session, on Monday, …", "the second was on Wednesday": one of the meetings counted before. */
function oneOf(series: Draft, units: Unit[], sentence: Sentence, index: number, dates: SentenceDates): Draft | null {
  const at = units.findIndex((u, i) => i < 3 && COUNTED.has(u.low) && units[i - 1]?.low === "the");
  const noun = at > 0 && SITTINGS.has(units[at + 1]?.low ?? "") ? at + 1 : at;
  if (noun < 0 || !(WAS.has(units[noun + 1]?.low ?? "") || units[noun + 1]?.kind === "date")) return null;
  const day = oneDayIn(dates);
  if (!day || ofNoun(units, noun).status !== "held") return null;
  const event = onAnotherDay(series, day, units[noun]!, sentence, index);
  event.partOf = series;
  return event;
}
