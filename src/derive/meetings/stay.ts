import type { Context } from "../context";
import { type DayRange, span } from "../days/range";
import type { Unit } from "../units";
import { wordSet } from "../word-set";
import type { SentenceDates } from "./dates";
import { type Draft, isThere } from "./draft";

/** A visit of several days that is over, and where the text tells of it. */
export interface Stay {
  person: number;
  range: DayRange;
  /** The day that the story was at. */
  story: number | null;
  sentence: number;
  paragraph: number;
}

const VISITS = wordSet("visited visit visits trip tour stay mission travelled traveled toured");
const DURING = wordSet("during of throughout while on");
const MONTH = 31;
const LATELY = 60;
const REACH = 4;

/** "X visited Norway from 5 to 7 May. There he met Y": a meeting without a day of its own was on one of those. */
export function noteStay(
  context: Context,
  units: Unit[],
  { units: dates, written }: SentenceDates,
  events: Draft[],
): void {
  const { sentence, paragraph, anchors } = context;
  if (units.some(({ low }) => VISITS.has(low))) {
    const stretch = dates.find(({ past, reporting }) => !reporting && past !== null && isOver(past, written))?.past;
    const visitor = units.find(({ person, kind }) => person >= 0 && kind !== "role");
    if (stretch && visitor) {
      const range = span(stretch.earliest!, stretch.latest!, "inferred", "some day of the visit");
      context.stay = { person: visitor.person, range, story: anchors.story, sentence, paragraph };
    }
  }
  const { stay } = context;
  if (!stay) return;
  for (const event of events)
    if (!event.range && event.status === "held" && isThere(event, stay.person) && isOnIt(stay, context, units))
      event.stay = stay.range;
}

const isOver = ({ earliest, latest }: DayRange, written: number): boolean =>
  earliest !== null &&
  latest !== null &&
  earliest < latest &&
  latest - earliest <= MONTH &&
  latest <= written &&
  latest > written - LATELY;

/** "There", "during the visit", or soon after it, unless another day has been told since. */
function isOnIt(stay: Stay, { sentence, paragraph, anchors }: Context, units: Unit[]): boolean {
  const named = units.some(
    ({ low }, i) =>
      low === "there" || (VISITS.has(low) && units.slice(Math.max(0, i - 4), i).some((u) => DURING.has(u.low))),
  );
  if (sentence === stay.sentence) return units.some(({ low }) => low === "there" || low === "during");
  if (stay.story !== anchors.story) return false;
  return named || (paragraph === stay.paragraph && sentence <= stay.sentence + REACH);
}
