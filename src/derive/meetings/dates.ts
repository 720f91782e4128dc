import type { Context } from "../context";
import type { Anchors } from "../days/anchors";
import { type Clause, clauseAround } from "../days/clause";
import { ofMeeting } from "../days/of-meeting";
import { inToldMonth, inYear, openingYear, toldMonth } from "../days/of-year";
import { anchorsOfSpeaker, saidOn } from "../days/quoted";
import { type DayRange, isOneDay } from "../days/range";
import { resolve } from "../days/resolve";
import { isAttribute, tenseAt } from "../days/tense";
import { W } from "../lexicon";
import { POSSESSIVE_PRONOUNS } from "../pronouns";
import type { Unit } from "../units";
import { wordSet } from "../word-set";
import { isOfBegun, isOfThing, opensClause, saidThere, takesPlaceAt, toldHearing } from "./date-roles";
import { joinedTo } from "./joined-days";

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
    /** "Sunday's meeting with X": the trigger that it tells the day of alone; -1 without one. */
    only: number;
    /** "Ahead of Friday's summit", "since the May 3 ceasefire": the day of another thing alone. */
    aside: boolean;
    /** "Preparations for the forum in September": a month alone is of what was spoken of, far from the verb. */
    ofTopic: boolean;
    /** Begins a clause of its own: ", and the next morning he flew home". */
    opens: boolean;
    /** "On Monday and again on Tuesday": index of the date that it is joined to; -1 without one. */
    joined: number;
    /** "Met A and will meet B on Friday". */
    toCome: boolean;
    /** "In the evening", "later in the day": of the day told before. */
    sameDay: boolean;
    /** "The previous day", "two days earlier". */
    looksBack: boolean;
    /** "27 and 28 May": two days, and not the days between two. */
    each: boolean;
    /** Units of the relative clause that it stands in, if any. */
    clause: Clause | null;
  }[];
  /** "During his stay": on some day of it, and no other is given. */
  ofVisit: boolean;
  /** Triggers of the sentence, in order. */
  triggers: number[];
  written: number;
}

/** The single days of a sentence but for those on which it was said. */
export const daysSpokenOf = ({ units }: SentenceDates): number[] =>
  units.flatMap(({ past, reporting }) => (!reporting && isOneDay(past) ? [past.earliest] : []));

/** The first date of a sentence that is one day, and not that on which something was said. */
export const oneDayIn = ({ units }: SentenceDates): SentenceDates["units"][number] | undefined =>
  units.find(({ past, reporting }) => !reporting && isOneDay(past));

const PRESENT = wordSet("meets receives hosts sees");
const VISITS = wordSet("stay visit");

/** "During his stay", "during the visit"; where the text has told its days, only as the opening of a sentence. */
const isOfVisit = (units: Unit[], dated: boolean): boolean =>
  units.some(
    ({ low }, i) =>
      low === "during" &&
      (POSSESSIVE_PRONOUNS.has(units[i + 1]?.low ?? "") || (units[i + 1]?.low === "the" && !dated)) &&
      (i === 0 || !dated) &&
      units.slice(i + 2, i + 4).some((u) => VISITS.has(u.low)),
  );

const BEFORE_DAY = wordSet("on late early in earlier a statement here");
const CHANNELS = wordSet(
  "website site page account channel telegram twitter facebook post interview release communique briefing conference",
);
const ITS = wordSet("its his her their the a an on in to at news press official daily weekly regular");

/** "Said on its website on Tuesday", "said in an interview on Tuesday". */
const isChannel = (units: Unit[], i: number): boolean =>
  CHANNELS.has(units[i]!.low) || (ITS.has(units[i]!.low) && units.slice(i + 1, i + 4).some((u) => CHANNELS.has(u.low)));

const REPORTING = wordSet("said reported announced says stated confirmed wrote told published added noted tweeted");

const AUDIENCES = wordSet("reporters journalists newsmen newspapermen correspondents");

const OPEN_ENDED = wordSet("through until till since");
const isOpenEnded = (units: Unit[], at: number): boolean => OPEN_ENDED.has(units[at - 1]?.low ?? "");

export function readDates(context: Context, units: Unit[], triggers: number[], opens: boolean): SentenceDates {
  const found: SentenceDates = {
    units: [],
    ofVisit: isOfVisit(units, context.stay !== null),
    triggers,
    written: context.anchors.written,
  };
  if (!units.some((u) => u.kind === "date")) return found;
  const anchors: Anchors = { ...context.anchors, meeting: context.focus?.range?.earliest ?? null };
  const year = openingYear(units, anchors);
  for (let at = 0; at < units.length; at++) {
    const u = units[at]!;
    if (u.kind !== "date" || !u.date) continue;
    const told = ofMeeting(inYear(u.date.expression, year), opens && at < 2, anchors);
    const expression = inToldMonth(told, anchors, context.toldMonth);
    context.toldMonth = toldMonth(expression, found.written, context.toldMonth);
    const leaning = anchorsOfSpeaker(anchors, expression, context.reader.tokens, u.from);
    const past = resolve(expression, leaning, false);
    const ahead = resolve(expression, leaning, true);
    let j = at - 1;
    while (j >= 0 && j > at - 8 && (BEFORE_DAY.has(units[j]!.low) || isChannel(units, j))) j--;
    // "Told journalists this morning that …".
    if (AUDIENCES.has(units[j]?.low ?? "") && units[j - 1]?.low === "told") j--;
    // "The Times, which reported the session on Friday".
    if (j > 1 && units[j]!.bits & (W.TALK | W.TALKS) && units[j - 1]!.low === "the" && units[j - 2]!.low === "reported")
      j -= 2;
    const reporting =
      toldHearing(units, at) ||
      (j >= 0 && (units[j]!.bits & W.SAY) !== 0 && REPORTING.has(units[j]!.low) && !saidThere(units, at, triggers));
    const ofOther = expression.type === "from the story" && expression.ofOther === true;
    const attribute = isAttribute(units, at);
    const only = attribute ? (triggers.find((t) => t > at && t < at + 5) ?? -1) : -1;
    found.units.push({
      at,
      from: u.from,
      to: u.to,
      past,
      ahead,
      reporting,
      since: units.slice(Math.max(0, at - 6), at).some((v) => v.low === "since"),
      ofOther,
      only,
      aside: (only < 0 && attribute && !takesPlaceAt(units, at)) || isOfBegun(units, at),
      ofTopic:
        (expression.type === "year" &&
          (past?.earliest == null || past.earliest > found.written || isOfThing(units, at, triggers))) ||
        (expression.type === "month" && expression.year === null && expression.shift === undefined),
      opens: opensClause(units, at),
      joined: joinedTo(units, at) >= 0 && found.units.at(-1)?.at === joinedTo(units, at) ? found.units.length - 1 : -1,
      looksBack: expression.type === "from the story" && expression.days < 0,
      toCome:
        triggers.length > 1 &&
        (tenseAt(units, at) === "ahead" || triggers.some((t) => t < at && PRESENT.has(units[t]!.low))),
      sameDay: expression.type === "from the story" && expression.days === 0,
      each: expression.type === "date" && expression.each === true,
      clause: clauseAround(units, at),
    });
    if (isOpenEnded(units, at) || ofOther || past?.earliest == null || past.earliest !== past.latest) continue;
    anchors.story = anchors.spoken = past.earliest;
  }
  lendDay(found.units);
  const said = found.units.find((d) => d.reporting && isOneDay(d.past))?.past?.earliest;
  if (said != null)
    for (const date of found.units)
      date.past =
        saidOn(said, anchors, units[date.at]!.date!.expression, context.reader.tokens, date.from) ?? date.past;
  return found;
}

/** "In the morning and again in the afternoon on Monday": the day that closes them is the day of all. */
function lendDay(dates: SentenceDates["units"]): void {
  let day: SentenceDates["units"][number] | null = null;
  for (let i = dates.length - 1; i >= 0; i--) {
    const date = dates[i]!;
    if (!date.sameDay) day = date;
    else if (day && (dates[i + 1] === day ? day.at - date.at < 6 && isOneDay(day.past) : true)) date.past = day.past;
    else day = null;
  }
}
