import type { Context } from "../context";
import { type Clause, clauseAround, inside } from "../days/clause";
import { type DayRange, span } from "../days/range";
import { resolve } from "../days/resolve";
import { W } from "../lexicon";
import type { Unit } from "../units";
import { wordSet } from "../word-set";
import type { Draft } from "./draft";
import type { Told } from "./told";

/** Dates of a sentence, by unit, worked out in reading order. */
export interface SentenceDates {
  given: {
    at: number;
    from: number;
    to: number;
    past: DayRange | null;
    ahead: DayRange | null;
    reporting: boolean;
    since: boolean;
    ofOther: boolean;
    /** Units of the relative clause that it stands in, if any. */
    clause: Clause | null;
  }[];
  /** Triggers of the sentence, in order. */
  triggers: number[];
  written: number;
}

const BEFORE_DAY = wordSet("on late early in earlier a statement here");
const REPORTING = wordSet("said reported announced says stated confirmed wrote told published added noted tweeted");

/** Works out the days of a sentence, each leaning on those before it. */
export function readDates(context: Context, units: Unit[], triggers: number[]): SentenceDates {
  const found: SentenceDates = { given: [], triggers, written: context.anchors.written };
  const anchors = { ...context.anchors };
  for (let at = 0; at < units.length; at++) {
    const u = units[at]!;
    if (u.kind !== "date" || !u.date) continue;
    const { expression } = u.date;
    const past = resolve(expression, anchors, false);
    const ahead = resolve(expression, anchors, true);
    let j = at - 1;
    while (j >= 0 && BEFORE_DAY.has(units[j]!.low)) j--;
    const reporting = j >= 0 && (units[j]!.bits & W.SAY) !== 0 && REPORTING.has(units[j]!.low);
    const ofOther = expression.type === "from the story" && expression.ofOther === true;
    found.given.push({
      at,
      from: u.from,
      to: u.to,
      past,
      ahead,
      reporting,
      since: units.slice(Math.max(0, at - 6), at).some((v) => v.low === "since"),
      ofOther,
      clause: clauseAround(units, at),
    });
    if (past && past.earliest !== null && past.earliest === past.latest && !ofOther) anchors.story = past.earliest;
  }
  return found;
}

/** Gives an event its day: that of the unit `own`, or, where that is -1, the one that fits the trigger best. */
export function setDay(event: Draft, dates: SentenceDates, told: Told, own: number): void {
  const ahead = event.status === "planned";
  const chosen = own >= 0 ? dates.given.find((d) => d.at === own) : chooseDate(dates, told);
  if (!chosen) {
    const report = dates.given.find((d) => d.reporting);
    if (report?.past) event.reportedBy = report.past.latest;
    return;
  }
  event.range = (ahead ? chosen.ahead : chosen.past) ?? chosen.past;
  if (chosen.since && told.plural && event.range?.earliest != null && event.range.earliest < dates.written) {
    event.range = span(event.range.earliest, dates.written, "resolved", "since a day, up to the day of writing");
  }
  event.support = event.support.filter((s) => s.field !== "date");
  if (event.range)
    event.support.push({
      field: "date",
      claim: event.range.edtf,
      from: chosen.from,
      to: chosen.to,
      rule: event.range.rule,
    });
}

/** The day of a meeting: after it up to the next meeting, else before it, else the sentence's first. */
function chooseDate(dates: SentenceDates, told: Told): SentenceDates["given"][number] | undefined {
  const given = dates.given.filter((d) => !d.reporting && d.past);
  const own = given.filter((d) => inside(d.clause, told.trigger) && !(told.after && d.at < told.trigger));
  // "At the summit, which opened on Monday, he met …": the day of the occasion, where no other is given.
  const usable = own.length > 0 ? own : given.filter((d) => d.clause?.ofThing);
  const next = dates.triggers.find((t) => t > told.trigger) ?? Number.POSITIVE_INFINITY;
  const previous = dates.triggers.filter((t) => t < told.trigger).pop() ?? -1;
  const after = usable.find((d) => d.at > told.trigger && d.at < next && !d.ofOther);
  const before = usable.filter((d) => d.at < told.trigger && d.at > previous).pop();
  if (before?.ofOther) return before;
  if (after && before && after.at - told.end > 6 && told.trigger - before.at < 8) return before;
  return (
    after ??
    before ??
    usable.find((d) => d.at < told.trigger && !d.ofOther) ??
    (dates.triggers.length === 1 ? usable.find((d) => !d.ofOther) : undefined)
  );
}

/** Gives an event the day that stands nearest to a unit. */
export function setNearestDay(event: Draft, given: SentenceDates["given"], at: number): void {
  let best: SentenceDates["given"][number] | null = null;
  for (const d of given)
    if (d.past && !d.reporting && (!best || Math.abs(d.at - at) < Math.abs(best.at - at))) best = d;
  if (!best?.past) return;
  event.range = best.past;
  event.support.push({ field: "date", claim: best.past.edtf, from: best.from, to: best.to, rule: best.past.rule });
}
