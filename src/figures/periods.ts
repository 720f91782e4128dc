import { type Grain, periodOf } from "../counts/grain";
import { dayOf } from "../counts/meetings";
import type { DayCount } from "../counts/per-day";
import { daysBetween, eachDay, shiftDay } from "../days";
import type { Day, Event } from "../model";
import { en, type Messages } from "./messages/en";

export type Unit = Grain;

/** The counts of a day, or of all days in a week or month. */
export interface Period extends Omit<DayCount, "day"> {
  first: Day;
  last: Day;
  /** In words, for a title or a hover text. */
  name: string;
}

// More columns than this cannot be read side by side.
const COLUMNS = 62;
// Months show a shape without being read one by one, up to so many years of them.
const YEARS = 20;

/** The finest unit of time that makes few enough columns for a chart. */
export function unitFor(first: Day, last: Day): Unit {
  const days = daysBetween(first, last) + 1;
  if (days <= COLUMNS) return "day";
  if (days <= COLUMNS * 7) return "week";
  return days <= YEARS * 366 ? "month" : "year";
}

/**
 * The counts of the dated days by period, without gaps where the days have none; weeks begin on Monday.
 * A period is open when one of its days is.
 */
export function periodsOf(days: readonly DayCount[], unit?: Unit, say = en): { unit: Unit; periods: Period[] } {
  const counts = days.filter((count): count is DayCount & { day: Day } => count.day !== null);
  if (counts.length === 0) return { unit: unit ?? "day", periods: [] };
  const by = unit ?? unitFor(counts[0]!.day, counts.at(-1)!.day);
  const periods = new Map<Day, Period>();
  for (const { day, ...count } of counts) {
    const first = periodOf(day, by);
    const period = periods.get(first);
    if (!period) periods.set(first, { ...count, ...spanOf(first, by, say) });
    else {
      for (const name of ["named", "at_least", "possible", "calls"] as const) period[name] += count[name];
      period.open ||= count.open;
    }
  }
  return { unit: by, periods: [...periods.values()] };
}

/** The events of a period that are dated to one day. */
export function eventsBy(periods: readonly Period[], unit: Unit, events: readonly Event[]): Map<Period, Event[]> {
  const byFirst = new Map(periods.map((period) => [period.first, period]));
  const groups = new Map<Period, Event[]>(periods.map((period) => [period, []]));
  const byDay = new Map<Day, Event[] | undefined>();
  for (const event of events) {
    const day = dayOf(event);
    if (day === null) continue;
    if (!byDay.has(day)) byDay.set(day, groups.get(byFirst.get(periodOf(day, unit))!));
    byDay.get(day)?.push(event);
  }
  return groups;
}

function spanOf(first: Day, unit: Unit, say: Messages): Pick<Period, "first" | "last" | "name"> {
  if (unit === "day") return { first, last: first, name: say.day(first, "long") };
  if (unit === "month") return { first, last: monthEnd(first), name: say.day(first, "month") };
  if (unit === "year") return { first, last: `${first.slice(0, 4)}-12-31`, name: say.day(first, "year") };
  const last = shiftDay(first, 6);
  return { first, last, name: say.perDay.weekOf(say.span(first, last)) };
}

const monthEnd = (first: Day): Day =>
  eachDay(first, shiftDay(first, 30))
    .filter((day) => day.startsWith(first.slice(0, 7)))
    .at(-1)!;
