// One by one, so that a command loads no more of the package than this.
import { addDays } from "date-fns/addDays";
import { differenceInCalendarDays } from "date-fns/differenceInCalendarDays";
import { eachDayOfInterval } from "date-fns/eachDayOfInterval";
import { format } from "date-fns/format";
import type { Locale } from "date-fns/locale";
import { parse } from "date-fns/parse";
import { daysIn } from "./derive/days/calendar";
import type { Day } from "./model";

// date-fns reads and prints local midnights, so a day goes in and comes out the same in every time zone.
const ISO_DAY = "yyyy-MM-dd";
const toDate = (day: Day): Date => parse(day, ISO_DAY, new Date(2000, 0, 1));

/**
 * Whether a text is a day of the calendar, `YYYY-MM-DD`.
 * @example isDay("2019-02-29") // false
 */
export function isDay(text: string): boolean {
  const [, year, month, day] = (/^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? []).map(Number);
  return year! > 0 && month! >= 1 && month! <= 12 && day! >= 1 && day! <= daysIn(year!, month!);
}

/**
 * All days from one to another, both included; none where the first is the later.
 * @example eachDay("2019-05-30", "2019-06-01") // ["2019-05-30", "2019-05-31", "2019-06-01"]
 */
export function eachDay(first: Day, last: Day): Day[] {
  if (first > last) return [];
  return eachDayOfInterval({ start: toDate(first), end: toDate(last) }).map((date) => format(date, ISO_DAY));
}

/**
 * The day so many days later, or earlier where the number is negative.
 * @example shiftDay("2019-03-01", -1) // "2019-02-28"
 */
export function shiftDay(day: Day, days: number): Day {
  return format(addDays(toDate(day), days), ISO_DAY);
}

/**
 * Calendar days from one day to another.
 * @example daysBetween("2019-05-21", "2019-05-25") // 4
 */
export function daysBetween(first: Day, last: Day): number {
  return differenceInCalendarDays(toDate(last), toDate(first));
}

/**
 * A day in words, by a date-fns pattern; in English unless a date-fns locale is given.
 * @example formatDay("2019-05-23", "EEE d MMM") // "Thu 23 May"
 */
export function formatDay(day: Day, pattern = "d MMMM yyyy", locale?: Locale): string {
  return format(toDate(day), pattern, { locale });
}
