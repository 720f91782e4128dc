import { monday, weekday, ymd } from "../derive/days/calendar";
import { chance, pick, type Random } from "./random";

const MONTHS = "January February March April May June July August September October November December".split(" ");
const SHORT = "Jan. Feb. March April May June July Aug. Sept. Oct. Nov. Dec.".split(" ");
const WEEKDAYS = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");

export const weekdayName = (day: number): string => WEEKDAYS[weekday(day)]!;
export const monthName = (next: Random): string => pick(next, MONTHS);

/** How a text writes its dates. */
export interface DateStyle {
  /** `14 May` against `May 14`. */
  dayFirst: boolean;
  short: boolean;
  /** Says "today" and "yesterday". */
  relative: boolean;
}

/** A date without a preposition: `May 14`, or `14 May 2019`. */
export function dateWords(day: number, { dayFirst, short }: DateStyle, withYear = false): string {
  const { year, month, day: date } = ymd(day);
  const name = (short ? SHORT : MONTHS)[month - 1]!;
  if (dayFirst) return withYear ? `${date} ${name} ${year}` : `${date} ${name}`;
  return withYear ? `${name} ${date}, ${year}` : `${name} ${date}`;
}

export interface Said {
  words: string;
  /** Whether a reader can tell the day. */
  certain: boolean;
}

/** A day of the past as a text written on another day would say it. */
export function pastDay(day: number, written: number, style: DateStyle, next: Random): Said {
  const ago = written - day;
  const certain = (words: string) => ({ words, certain: true });
  if (chance(next, 0.03) && ago > 1) {
    if (monday(day) === monday(written)) return { words: "earlier this week", certain: false };
    if (monday(day) === monday(written) - 7) return { words: "last week", certain: false };
  }
  if (style.relative && ago === 0 && chance(next, 0.8)) return certain("today");
  if (style.relative && ago === 1 && chance(next, 0.8)) return certain("yesterday");
  if (ago < 7 && chance(next, 0.85)) {
    const part = chance(next, 0.12) ? pick(next, [" morning", " evening", " afternoon"]) : "";
    return certain(`${chance(next, 0.85) ? "on " : ""}${weekdayName(day)}${part}`);
  }
  const otherYear = ymd(day).year !== ymd(written).year;
  return certain(`on ${dateWords(day, style, otherYear || chance(next, 0.05))}`);
}

/** A day to come. */
export function futureDay(day: number, written: number, style: DateStyle, next: Random): string {
  const ahead = day - written;
  if (ahead === 1 && chance(next, 0.4)) return "tomorrow";
  if (ahead < 6 && chance(next, 0.7)) return `on ${weekdayName(day)}`;
  return chance(next, 0.2) ? "later in the week" : `on ${dateWords(day, style)}`;
}
