import { inside } from "../days/clause";
import { type DayRange, isOneDay, oneDay, span, upTo } from "../days/range";
import type { SentenceDates } from "./dates";
import { type Draft, supportOfDay } from "./draft";
import type { Told } from "./told";

/** Gives an event its day: that of one of a list, else the one that its sentence tells it with. */
export function setDay(event: Draft, dates: SentenceDates, told: Told, own: number): void {
  const ahead = event.status === "planned";
  const given = own >= 0 ? dates.units.find(({ at }) => at === own) : undefined;
  const chosen = given && (given.past || given.ahead) ? given : chooseDate(dates, told);
  if (!chosen) {
    const report = dates.units.find((d) => d.reporting);
    if (report?.past) event.reportedBy = report.past.latest;
    else if (dates.ofVisit) event.range = upTo(dates.written, "some day of the visit");
    return;
  }
  event.range = (ahead ? chosen.ahead : chosen.past) ?? chosen.past;
  event.before ||= chosen.looksBack;
  if (!ahead) event.alsoOn = otherDays(dates, chosen, told);
  if (chosen.each && event.range?.earliest != null && event.range.earliest !== event.range.latest && !ahead) {
    const { basis, rule, leansOn, earliest, latest } = event.range;
    event.alsoOn.push({ ...oneDay(latest!, basis, rule), leansOn });
    event.range = { ...oneDay(earliest, basis, rule), leansOn };
  }
  if (chosen.since && told.plural && event.range?.earliest != null && event.range.earliest < dates.written) {
    event.range = span(event.range.earliest, dates.written, "resolved", "since a day, up to the day of writing");
  }
  event.support = event.support.filter((s) => s.field !== "date");
  if (event.range) event.support.push(supportOfDay(event.range, chosen));
}

/** "Met X twice, on Monday and on Thursday": a day for each. Tells whether there are as many. */
export function setDays(event: Draft, { units }: SentenceDates, { trigger, number }: Told): boolean {
  const days = units.filter(({ at, past, reporting }) => at > trigger && !reporting && isOneDay(past));
  if (days.length !== number || event.status !== "held") return false;
  const [first, ...others] = days;
  const { past } = first!;
  event.range = past;
  event.alsoOn = others.map((day) => day.past!);
  event.support = event.support.filter(({ field }) => field !== "date");
  event.support.push(supportOfDay(past!, first!));
  return true;
}

/** The days joined to one: "on Monday and again on Tuesday". */
function otherDays({ units }: SentenceDates, chosen: SentenceDates["units"][number], told: Told): DayRange[] {
  if (chosen.at < told.trigger && units[0]!.at > 2) return [];
  const at = units.indexOf(chosen);
  const ofOthers = new Set(told.objects?.items.map(({ date }) => date));
  const joined = units.filter(
    (day, i) => i !== at && !ofOthers.has(day.at) && firstOf(units, i) === firstOf(units, at),
  );
  return joined.flatMap(({ past }) => (isOneDay(past) ? [past] : []));
}

/** The first of the dates that one is joined to. */
function firstOf(units: SentenceDates["units"], at: number): number {
  let i = at;
  while (units[i]!.joined >= 0) i = units[i]!.joined;
  return i;
}

/** The day of a meeting: after it up to the next meeting, else before it, else the sentence's first. */
function chooseDate(dates: SentenceDates, told: Told): SentenceDates["units"][number] | undefined {
  const given = dates.units.filter((d) => !d.reporting && d.past);
  let own = given.filter(
    (d) =>
      inside(d.clause, told.trigger) &&
      (d.only < 0 || d.only === told.trigger) &&
      !d.aside &&
      !(d.ofTopic && d.at > Math.max(told.trigger + 5, told.end + 4)) &&
      !(told.after && d.at < told.trigger && d.only < 0),
  );
  // "On Monday he met A, and on Tuesday, in Oslo, B".
  const led = told.objects?.items.slice(1).filter(({ leads }) => leads) ?? [];
  if (led.length > 0) own = own.filter(({ at }) => !led.some(({ date }) => date === at));
  // "At the summit, which opened on Monday, he met …": the day of the occasion, where no other is given.
  const usable = own.length > 0 ? own : given.filter((d) => d.clause?.ofThing);
  const next = dates.triggers.find((t) => t > told.trigger) ?? Number.POSITIVE_INFINITY;
  const previous = dates.triggers.filter((t) => t < told.trigger).pop() ?? -1;
  const after = usable.find((d) => d.at > told.trigger && d.at < next && !d.ofOther && !d.opens);
  const before = usable.filter((d) => d.at < told.trigger && d.at > previous).pop();
  if (before?.only === told.trigger) return before;
  if (before?.ofOther) {
    // "On Monday, two days before he resigned, X met Y": the day that the other explains.
    const explained = usable.find((d) => d.at === before.at - 2 && isOneDay(d.past));
    return told.trigger > before.at + 4 && explained ? explained : before;
  }
  const within = after && usable.find((d) => isWithin(d, after));
  if (within) return within;
  if (after && before && after.at - told.end > 6 && told.trigger - before.at < 8 && !before.sameDay) return before;
  return (
    after ??
    before ??
    usable.find((d) => d.at < told.trigger && !d.ofOther) ??
    (dates.triggers.length === 1 ? usable.find((d) => !d.ofOther) : dayOfNext(dates, usable, told))
  );
}

const NEAR = 3;

/** "For the second time this week, on Thursday": the one day behind a longer time. */
const isWithin = (day: SentenceDates["units"][number], { at, past }: SentenceDates["units"][number]): boolean =>
  day.at > at &&
  day.at <= at + NEAR &&
  isOneDay(day.past) &&
  past?.earliest != null &&
  past.latest !== past.earliest &&
  past.earliest <= day.past.earliest &&
  (past.latest ?? day.past.earliest) >= day.past.earliest;

/** "After talks with A he met B on Monday": the one day that the sentence gives, with what it tells next. */
function dayOfNext(
  { triggers, written }: SentenceDates,
  usable: SentenceDates["units"],
  { trigger }: Told,
): SentenceDates["units"][number] | undefined {
  const day = usable[0];
  if (usable.length !== 1 || !day || !isOneDay(day.past) || day.past.earliest > written) return undefined;
  const between = triggers.filter((t) => t > trigger && t < day.at).length;
  return between === 1 && !day.ofOther && !day.opens && !day.toCome ? day : undefined;
}
