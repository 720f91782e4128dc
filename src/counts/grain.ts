import { eachDay, formatDay, shiftDay } from "../days";
import type { Day } from "../model";

/** The lengths of time that meetings are counted by; weeks begin on Monday. */
export const GRAINS = ["day", "week", "month", "year"] as const;
export type Grain = (typeof GRAINS)[number];

/**
 * The first day of the day, week, month or year in which a day lies.
 * @example periodOf("2019-05-23", "month") // "2019-05-01"
 */
export function periodOf(day: Day, grain: Grain): Day {
  if (grain === "day") return day;
  if (grain === "week") return shiftDay(day, 1 - Number(formatDay(day, "i")));
  return grain === "month" ? `${day.slice(0, 7)}-01` : `${day.slice(0, 4)}-01-01`;
}

/** The periods from that of one day to that of another, without gaps. */
export function eachPeriod(first: Day, last: Day, grain: Grain): Day[] {
  return [...new Set(eachDay(first, last).map((day) => periodOf(day, grain)))];
}
