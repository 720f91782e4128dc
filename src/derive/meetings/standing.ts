import type { Context } from "../context";
import { ymd } from "../days/calendar";
import { tenseAt } from "../days/tense";
import { W } from "../lexicon";
import type { Sentence } from "../sentences";
import type { Unit } from "../units";
import { wordSet } from "../word-set";
import { isComing, isVerbless } from "./coming";
import type { SentenceDates } from "./dates";
import { elsewhen, isRecent } from "./elsewhen";
import { isInVain } from "./embraced";
import { isOfFruit } from "./fruit";
import { wentFor } from "./fulfilled";
import { isOfLandmark } from "./landmark";
import { isOfThatTime } from "./long-ago";
import { isNoNews } from "./no-news";
import { isOfPastState } from "./past-state";
import type { Reality } from "./reality";
import { didSo, PLEASURE, WAS_THERE } from "./status";
import { isOfTheDead } from "./the-dead";
import type { Told } from "./told";
import { isOfThoseDays, isWhenever } from "./whenever";

export const WENT_FOR = "went there for it on a day gone by";
const ANNOUNCED = wordSet("meet meets receives hosts welcomes");
const CLOCK = /^\d{1,2}[.:]\d\d$/;
const HALVES = wordSet("am pm");

/** Whether what is told has happened, once the sentence that it stands in is looked at: lines of an agenda, tales of old. */
export function standing(
  context: Context,
  told: Told,
  units: Unit[],
  sentence: Sentence,
  dates: SentenceDates,
): Reality {
  const { reality } = told;
  if (reality.status === "planned" && told.trigger > 0 && wasDone(units, told, dates))
    return { ...reality, status: "held", rule: WENT_FOR };
  if (reality.status !== "held") return reality;
  const { low } = units[told.trigger]!;
  if (isPresent(units, told.trigger) && isOnPaper(units, told.trigger))
    return { ...reality, status: "planned", rule: "told of what is laid down" };
  if (
    context.agenda?.paragraph === sentence.paragraph &&
    (isPresent(units, told.trigger) || told.rule.startsWith("noun"))
  )
    return { ...reality, status: "planned", rule: "on the agenda of the day: still to come" };
  if (
    (ANNOUNCED.has(low) || isToHold(units, told.trigger)) &&
    !didSo(units, told.trigger) &&
    reality.rule !== WAS_THERE &&
    reality.rule !== PLEASURE
  ) {
    const dated = !sentence.heading && dates.units.some((d) => !d.reporting);
    if (dated || isTimed(context, sentence))
      return { ...reality, status: "planned", rule: "a present tense with a day: still to come" };
  }
  if (told.rule.startsWith("noun") && isVerbless(units) && isComing(units, dates))
    return { ...reality, status: "planned", rule: "a day and month to come" };
  if (told.rule.startsWith("noun") && context.author < 0 && isProgramme(context, sentence, units))
    return { ...reality, status: "planned", rule: "an hour and a noun: a line of a programme" };
  if (isWhenever(units) && (isPresent(units, told.trigger) || low === "meet"))
    return { ...reality, status: "planned", rule: "whenever it may be" };
  if (isNoNews(context.reader.tokens, sentence))
    return { ...reality, status: "background", rule: "supposed, recalled or mocked" };
  const other = ofAnotherTime(context, told, units, sentence, dates);
  if (other) return { ...reality, status: "background", rule: other };
  if (isOfOldTimes(units, told) || isOfThatTime(context, sentence.paragraph, units))
    return { ...reality, status: "background", rule: "told of another time" };
  return reality;
}

/** Why a meeting that no day of late is told with is of another time, if it is: a tale, a life that is over, a state that is no more. */
function ofAnotherTime(
  context: Context,
  { trigger, subjects, objects, rule }: Told,
  units: Unit[],
  sentence: Sentence,
  dates: SentenceDates,
): string | null {
  const met = [...subjects, ...(objects?.items ?? []).map(({ unit }) => unit)].map((i) => units[i]!);
  // "The 1951 talks".
  const year = Number(units[trigger - 1]?.low);
  if (year > 1800 && year < ymd(context.anchors.written).year - 1) return "of a year long gone";
  if (isOfPastState(context, met)) return "of a state that is no more";
  if (!isRecent(dates) && isOfTheDead(context, met)) return "of one who has died";
  const what = elsewhen(context, sentence, dates);
  if (what === "age") return "told of another age";
  if (what === "feature") return "told in a quiz, a joke or the like";
  if (what === "gossip") return "told as gossip";
  if (isOfLandmark(units, trigger)) return "what a place or a thing is known for";
  if (isOnlyThen(units, trigger)) return "only at another time";
  if (isOfFruit(units, trigger)) return "what a treaty came of";
  if (isOfThoseDays(units, trigger)) return "of days gone by";
  // "Once met Y", but not "at once met Y".
  if (
    isOnce(units, trigger - 1) ||
    (OF_NOUN.test(rule) && units.slice(0, trigger).some((_, i) => i > trigger - 6 && isOnce(units, i)))
  )
    return "once, at no time that is told";
  if (what === "tale" && isPresent(units, trigger)) return "told in a tale, or of a picture";
  return what === "correction" && units.slice(0, trigger).some((u) => u.bits & W.SAY) ? "told to be corrected" : null;
}

/** "Once", but not "at once", "more than once", "once again". */
const isOnce = (units: Unit[], i: number): boolean =>
  units[i]?.low === "once" && !NOT_ONCE.has(units[i - 1]?.low ?? "") && units[i + 1]?.low !== "again";
const OF_NOUN = /^(?:noun|held)\b/;
const NOT_ONCE = wordSet("at than for");

/** "Did meet, but that was in March". */
const isOnlyThen = (units: Unit[], trigger: number): boolean =>
  units.some((u, i) => i > trigger && u.low === "but" && units[i + 1]?.low === "that" && units[i + 2]?.low === "was");

/** "On Monday he flew to Oslo for talks with X", written on Wednesday. */
function wasDone(units: Unit[], { trigger }: Told, { units: days, written }: SentenceDates): boolean {
  const going = days.find(
    ({ at, past, reporting, sameDay }) =>
      at < trigger &&
      !reporting &&
      past?.latest != null &&
      // "In the afternoon he drove to a hotel to see X": of a day told before.
      (past.latest < written || (sameDay && past.latest === written)) &&
      tenseAt(units, at) === "past",
  )?.past?.latest;
  if (going == null || !wentFor(units, trigger) || units.some((_, i) => isInVain(units, i))) return false;
  // "Flew on Tuesday to meet X on Thursday", written on Wednesday: the Thursday before is none of it.
  return !days.some(
    ({ at, past }) => at > trigger && past?.latest != null && (past.latest >= written || past.latest < going),
  );
}

const OPENING = 5;
/** "According to the schedule X receives Y", "in theory X meets Y". */
const ON_PAPER = wordSet("schedule programme program itinerary timetable protocol theory custom tradition engagements");

const isOnPaper = (units: Unit[], trigger: number): boolean =>
  units.some(
    (u, i) => i < trigger && ON_PAPER.has(u.low) && (i < OPENING || units.slice(i, trigger).some((v) => v.low === ":")),
  );

const HOLDS = wordSet("holds pays sits begins opens starts presents");

/** "Holds talks", "sits down". */
const isToHold = (units: Unit[], trigger: number): boolean =>
  units.slice(Math.max(0, trigger - 2), trigger + 1).some((u) => u.kind === "word" && HOLDS.has(u.low));

const NOT_PRESENT = wordSet("was has talks is");

/** "Meets", "sits down", "holds talks". */
const isPresent = (units: Unit[], trigger: number): boolean =>
  units
    .slice(Math.max(0, trigger - 3), trigger + 1)
    .some(
      ({ kind, low, bits }) =>
        kind === "word" &&
        low.endsWith("s") &&
        !low.endsWith("ss") &&
        !(bits & (W.TALK | W.TALKS)) &&
        !NOT_PRESENT.has(low),
    );

const REACH = 80;

/** "09.30 X receives Y", "X meets Y at 11 a.m.": a line of an agenda. */
function isTimed({ reader: { tokens } }: Context, { from, to }: Sentence): boolean {
  for (let i = from; i < to && i < from + REACH; i++) {
    const token = tokens[i]!;
    if (token.kind === "number" ? CLOCK.test(token.text) : HALVES.has(token.low) && tokens[i - 1]?.kind === "number")
      return true;
  }
  return false;
}

/** "13.00: lunch with X": an hour that no verb follows. */
function isProgramme({ reader: { tokens } }: Context, { from }: Sentence, units: Unit[]): boolean {
  const at = tokens[from]!.low === "at" ? from + 1 : from;
  return (
    tokens[at]!.kind === "number" &&
    (CLOCK.test(tokens[at]!.text) || HALVES.has(tokens[at + 1]?.low ?? "")) &&
    isVerbless(units)
  );
}

const AT_THE_TIME = wordSet("time then");

/** "At the time", "the then minister": history, told beside the story. */
function isOfOldTimes(units: Unit[], told: Told): boolean {
  if (units[0]?.low === "at" && AT_THE_TIME.has(units[2]?.low ?? "")) return true;
  // "X met Y, who said then that …".
  if (units.some((u, i) => i > told.trigger && u.low === "then" && (units[i - 1]!.bits & W.SAY) !== 0)) return true;
  const people = [...told.subjects, ...(told.objects?.items ?? []).map(({ unit }) => unit)];
  return people.some((s) => s > 1 && units[s - 1]!.low === "then" && units[s - 2]!.low === "the");
}
