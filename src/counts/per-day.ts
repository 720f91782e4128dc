import { eachDay } from "../days";
import type { Day, Event } from "../model";
import { type Countable, type CountUnit, foldOf, standing } from "./fold";
import { eachPeriod, type Grain } from "./grain";
import { dayOf, eventPeriod, isMeeting } from "./meetings";

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
  const events = standing(countable.events, fold);
  const counts = new Map<Day | null, DayCount>();
  const count = (day: Day | null): DayCount => {
    const known = counts.get(day);
    if (known) return known;
    const fresh = { day, named: 0, at_least: 0, open: false, possible: 0, calls: 0 };
    counts.set(day, fresh);
    return fresh;
  };
  for (const day of periods(events, grain, countable.filter)) count(day);
  for (const event of events) {
    const day = eventPeriod(event, grain);
    if (isMeeting(event)) {
      count(day).named += 1;
      count(day).at_least += 1;
    } else if (fold.isOwnSeries(event)) count(day).at_least += event.count_min;
    else if (event.status === "held" && event.kind === "call") count(day).calls += 1;
    else if (event.status === "possible" && POSSIBLE_KINDS.includes(event.kind)) count(day).possible += 1;
    if (day && isOpen(event)) count(day).open = true;
  }
  const undated = counts.get(null);
  counts.delete(null);
  return [...counts.values(), ...(undated ? [undated] : [])];
}

const isEvents = (tables: Countable | readonly Event[]): tables is readonly Event[] => Array.isArray(tables);

/** A series without upper bound, an umbrella of that very day included: "those met included …". */
const isOpen = ({ status, kind, count_max }: Event): boolean =>
  status === "held" && kind === "series" && count_max === null;

const isTold = ({ status }: Event): boolean => status === "held" || status === "possible";

function periods(events: readonly Event[], grain: Grain, filter: Countable["filter"]): Day[] {
  const told = events.filter(isTold).flatMap((event) => eventPeriod(event, grain) ?? []);
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
