import { eachDay } from "../days";
import type { Day, Event } from "../model";
import { dayOf, isMeeting, isOwnSeries, umbrellaIds } from "./meetings";

export interface DayCount {
  /** `null`: held meetings whose day the text leaves open. */
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

const POSSIBLE_KINDS: readonly string[] = ["meeting", "series", "other"];

/**
 * Meetings per day, from the first to the last day on which anything is told to have happened, days
 * without any included; a last row with day `null` where meetings cannot be dated to a day.
 * @example countDays(tables.events)[1] // { day: "2019-05-22", named: 0, at_least: 2, open: true, possible: 0, calls: 0 }
 */
export function countDays(events: readonly Event[]): DayCount[] {
  const counts = new Map<Day | null, DayCount>();
  const count = (day: Day | null): DayCount => {
    const known = counts.get(day);
    if (known) return known;
    const fresh = { day, named: 0, at_least: 0, open: false, possible: 0, calls: 0 };
    counts.set(day, fresh);
    return fresh;
  };
  for (const day of visitDays(events)) count(day);
  const umbrella = umbrellaIds(events);
  for (const event of events) {
    const day = dayOf(event);
    if (isMeeting(event)) {
      count(day).named += 1;
      count(day).at_least += 1;
    } else if (isOwnSeries(event, umbrella)) count(day).at_least += event.count_min;
    else if (event.status === "held" && event.kind === "call") count(day).calls += 1;
    else if (event.status === "possible" && POSSIBLE_KINDS.includes(event.kind)) count(day).possible += 1;
    if (day && isOpen(event)) count(day).open = true;
  }
  const undated = counts.get(null);
  counts.delete(null);
  return [...counts.values(), ...(undated ? [undated] : [])];
}

/** A series without upper bound, an umbrella of that very day included: "those met included …". */
const isOpen = ({ status, kind, count_max }: Event): boolean =>
  status === "held" && kind === "series" && count_max === null;

/** The days of the visit: from the first to the last dated event that was held or is possible. */
export function visitDays(events: readonly Event[]): Day[] {
  const days = events
    .filter(({ status }) => status === "held" || status === "possible")
    .flatMap((event) => dayOf(event) ?? [])
    .sort();
  return days.length === 0 ? [] : eachDay(days[0]!, days.at(-1)!);
}
