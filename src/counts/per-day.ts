import { eachDay } from "../days";
import type { Day, Event } from "../model";
import { type Countable, type CountUnit, foldOf, standing } from "./fold";
import { eachPeriod, type Grain, periodOf } from "./grain";
import { dayOf } from "./meetings";

export interface DayCount {
  /** The first day of the period where the grain is not a day; `null`: held meetings whose day the text leaves open. */
  day: Day | null;
  /** Meetings with a named counterpart. */
  named: number;
  /** `named` and the least number of meetings in that day's series. */
  at_least: number;
  /** Whether the text sets no upper bound for the day. */
  open: boolean;
  /** Events that the text calls possible. */
  possible: number;
  /** Calls by phone or video, never part of the meetings. */
  calls: number;
}

export interface DayCountOptions {
  grain?: Grain;
  unit?: CountUnit;
}

const POSSIBLE_KINDS: readonly string[] = ["meeting", "series", "other"];

/**
 * Meetings per day, week, month or year, from the first to the last in which anything is told to have
 * happened (or of the days that the tables were selected by), those without any included; a last row
 * with day `null` for what cannot be dated so.
 * @example countDays(tables.events)[1] // { day: "2019-05-22", named: 0, at_least: 2, open: true, possible: 0, calls: 0 }
 */
export function countDays(
  tables: Countable | readonly Event[],
  { grain = "day", unit = "events" }: DayCountOptions = {},
): DayCount[] {
  const countable: Countable = isEvents(tables) ? { events: tables } : tables;
  const fold = foldOf(countable, unit);
  const counts = new Map<Day | null, DayCount>();
  const count = (day: Day | null): DayCount => {
    const known = counts.get(day);
    if (known) return known;
    const fresh = nothing(day);
    counts.set(day, fresh);
    return fresh;
  };
  const period = periods(grain);
  for (const event of standing(countable.events, fold)) {
    const { status, kind } = event;
    if (status === "held") {
      const counted = count(period(event));
      if (kind === "meeting") {
        counted.named += 1;
        counted.at_least += 1;
      } else if (kind === "call") counted.calls += 1;
      else if (kind === "series") {
        if (fold.isOwnSeries(event)) counted.at_least += event.count_min;
        // An umbrella of that very day included: "those met included …".
        if (event.count_max === null && counted.day !== null) counted.open = true;
      }
    } else if (status === "possible") {
      const counted = count(period(event));
      if (POSSIBLE_KINDS.includes(kind)) counted.possible += 1;
    }
  }
  const undated = counts.get(null);
  counts.delete(null);
  const rows = calendar([...counts.keys()] as Day[], grain, countable.filter).map((day) => {
    const counted = counts.get(day) ?? nothing(day);
    counts.delete(day);
    return counted;
  });
  const hasUndated = undated !== undefined && undated.named + undated.calls + undated.possible > 0;
  return [...rows, ...counts.values(), ...(hasUndated ? [undated] : [])];
}

const nothing = (day: Day | null): DayCount => ({ day, named: 0, at_least: 0, open: false, possible: 0, calls: 0 });

/** The period in which an event surely lies, or `null` where it may lie in another; that of each day is reckoned once. */
function periods(grain: Grain): (event: Event) => Day | null {
  if (grain === "day") return dayOf;
  const known = new Map<Day, Day>();
  const period = (day: Day): Day => {
    const found = known.get(day) ?? periodOf(day, grain);
    known.set(day, found);
    return found;
  };
  return ({ earliest, latest }) => {
    if (earliest === null || latest === null) return null;
    const first = period(earliest);
    return first === period(latest) ? first : null;
  };
}

const isEvents = (tables: Countable | readonly Event[]): tables is readonly Event[] => Array.isArray(tables);

const isTold = ({ status }: Event): boolean => status === "held" || status === "possible";

function calendar(told: readonly Day[], grain: Grain, filter: Countable["filter"]): Day[] {
  const [first, last] = [filter?.from ?? least(told), filter?.to ?? most(told)];
  return first && last ? eachPeriod(first, last, grain) : [];
}

/** The days of the visit: from the first to the last dated event that was held or is possible. */
export function visitDays(events: readonly Event[]): Day[] {
  const days = events.filter(isTold).flatMap((event) => dayOf(event) ?? []);
  return days.length === 0 ? [] : eachDay(least(days)!, most(days)!);
}

const least = (days: readonly Day[]): Day | undefined =>
  days.reduce<Day | undefined>((a, b) => (a && a < b ? a : b), undefined);
const most = (days: readonly Day[]): Day | undefined =>
  days.reduce<Day | undefined>((a, b) => (a && a > b ? a : b), undefined);
