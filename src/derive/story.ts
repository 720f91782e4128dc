import type { Context } from "./context";
import { cue } from "./cue";
import type { SentenceDates } from "./meetings/dates";
import type { Draft } from "./meetings/draft";
import type { Unit } from "./units";
import { wordSet } from "./word-set";

export function noteStory(context: Context, units: Unit[], dates: SentenceDates, events: Draft[]): void {
  const { anchors } = context;
  // "13 May" on a line of its own heads what follows.
  const alone = dates.units[0]?.past;
  if (dates.units.length === 1 && alone && alone.earliest === alone.latest && units.every(isDateOrMark)) {
    anchors.story = alone.earliest;
    return;
  }
  if (dates.units.length === 0) return;
  if (!events.some((event) => event.status === "held") && !tellsOfPast(units)) return;
  for (const { past, reporting, ofOther, clause } of dates.units) {
    // "… the chief of staff, who had flown in on Sunday": an earlier day than the story's.
    if (clause && units.slice(clause.from, clause.from + 3).some((u) => u.low === "had")) continue;
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

const isDateOrMark = (u: Unit): boolean => u.kind === "date" || u.kind === "mark";

const isDay = ({ range }: Draft): boolean => range?.earliest != null && range.earliest === range.latest;

const IRREGULAR = wordSet(
  "flew came went began spent took gave was were left saw made sat drove held met wound paid set",
);
const isPast = (low: string): boolean => IRREGULAR.has(low) || (low.length > 4 && low.endsWith("ed"));

const TO_COME = cue(
  "will would leaves travels goes flies heads plans due scheduled expected hopes returns departs is are",
);

/** A sentence of the past, without a word of what is to come. */
const tellsOfPast = (units: Unit[]): boolean =>
  units.some((u) => u.kind === "word" && isPast(u.low)) &&
  !units.some((u, i) => u.kind === "word" && (u.cues & TO_COME) !== 0 && !OF_ANOTHER.has(units[i - 1]?.low ?? ""));

/** "The cocoa that leaves the country": what is told of in passing. */
const OF_ANOTHER = wordSet("that which who");
