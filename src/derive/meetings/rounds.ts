import type { Context } from "../context";
import { cue } from "../cue";
import { isOneDay, oneDay } from "../days/range";
import { POSSESSIVE_PRONOUNS } from "../pronouns";
import type { Sentence } from "../sentences";
import type { Unit } from "../units";
import { WAS } from "../word-classes";
import { wordSet } from "../word-set";
import type { SentenceDates } from "./dates";
import type { Draft } from "./draft";
import { justTold, onAnotherDay } from "./resumed";
import { isPlural } from "./told";

const ROUNDS = cue("joined rejoined first previous earlier second");
const JOINED = wordSet("joined rejoined");
const LATER = wordSet("second third fourth fifth sixth last latest final");
const SITTINGS = wordSet("session sitting round meeting encounter talks talk time conversation interview day");
const AFTER_FIRST = wordSet(", on two three one was were had of took came round session sitting meeting encounter");
const LIKE = wordSet("in at after unlike like since");
const SPAN = 12;

/**
 * Further meetings of those last told of, each on a day that a sentence gives it: "on Friday the two were joined by
 * C", "it was their third session; the first two, on Monday and on Tuesday".
 */
export function readRounds(
  context: Context,
  units: Unit[],
  sentence: Sentence,
  index: number,
  dates: SentenceDates,
): Draft[] {
  if ((context.cues & ROUNDS) === 0) return [];
  const focus = justTold(context, index);
  if (!focus) return [];
  const yesterday = dayBefore(units, focus);
  if (yesterday && isFree(context, focus, yesterday.past!))
    return [{ ...onAnotherDay(focus, yesterday, units[yesterday.at]!, sentence, index), before: true }];
  if (dates.units.length === 0) return [];
  for (let i = 1; i < units.length; i++) {
    const u = units[i]!;
    if (u.kind !== "word" || !(u.cues & ROUNDS)) continue;
    const days = JOINED.has(u.low) ? dayOfJoining(units, i, dates) : daysOfFirst(units, i, dates);
    const others = days.filter(({ past }) => past!.earliest !== focus.range?.earliest && isFree(context, focus, past!));
    const before = !JOINED.has(u.low);
    if (others.length > 0) return others.map((day) => ({ ...onAnotherDay(focus, day, u, sentence, index), before }));
  }
  return [];
}

type Day = SentenceDates["units"][number];

const isDayOfIts = ({ past, reporting }: Day): boolean => !reporting && isOneDay(past);

/** "On Friday the two were joined by C". */
function dayOfJoining(units: Unit[], i: number, dates: SentenceDates): Day[] {
  if (!WAS.has(units[i - 1]!.low) || !units.slice(i + 1, i + 5).some((u) => u.low === "by")) return [];
  const party = units[i - 2];
  if (!party || !(isPlural(party) || units[i - 3]?.low === "and")) return [];
  return dates.units
    .filter(({ at }) => at > i - SPAN && at < i + SPAN)
    .filter(isDayOfIts)
    .slice(0, 1);
}

const TIMES = wordSet("time meeting session encounter round");
const OF_TWO = wordSet("two many");

/** "For the second time in as many days", "their second meeting in two days": the day before that of the meeting. */
function dayBefore(units: Unit[], { range }: Draft): Pick<Day, "at" | "past" | "from" | "to"> | null {
  if (!isOneDay(range)) return null;
  const at = units.findIndex((u, i) => u.low === "second" && TIMES.has(units[i + 1]?.low ?? ""));
  const days = at < 0 ? -1 : units.findIndex((u, i) => i > at && i < at + SPAN && u.low === "days");
  if (days < 0 || !OF_TWO.has(units[days - 1]!.low)) return null;
  const past = oneDay(range.earliest - 1, "resolved", "the first of two days", range.earliest);
  return { at, past, from: units[at]!.from, to: units[days]!.to };
}

/** "Their second session; the first, on Tuesday": the days of those before it. */
function daysOfFirst(units: Unit[], i: number, dates: SentenceDates): Day[] {
  // "Their first talk, on Monday evening, lasted …".
  if (POSSESSIVE_PRONOUNS.has(units[i - 1]!.low) && SITTINGS.has(units[i + 1]?.low ?? "") && units[i + 2]?.low === ",")
    return dates.units
      .filter(({ at }) => at > i && at < i + 6)
      .filter(isDayOfIts)
      .slice(0, 1);
  if (units[i - 1]!.low !== "the" || !AFTER_FIRST.has(units[i + 1]?.low ?? "")) return [];
  const counted = units.slice(Math.max(0, i - 40), i);
  const later = counted.findIndex((u) => LATER.has(u.low));
  const told = later >= 0 && counted.slice(later, later + 3).some((u) => SITTINGS.has(u.low));
  // "As in the first round, on Monday".
  if (!told && !(LIKE.has(units[i - 2]?.low ?? "") && SITTINGS.has(units[i + 1]?.low ?? ""))) return [];
  return dates.units.filter(({ at }) => at > i && at < i + SPAN).filter(isDayOfIts);
}

/** No meeting of theirs is told on that day already. */
const isFree = ({ drafts }: Context, focus: Draft, { earliest }: { earliest: number | null }): boolean =>
  !drafts
    .slice(-20)
    .some(
      (event) =>
        event.kind === "meeting" &&
        event.range?.earliest === earliest &&
        event.range?.latest === earliest &&
        focus.people.filter((p) => !p.extra).every((p) => event.people.some((q) => q.id === p.id)),
    );
