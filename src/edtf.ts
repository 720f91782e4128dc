import { isDay } from "./days";
import type { Day } from "./model";

/** The first and the last day that a date can mean. */
export interface Bounds {
  earliest: Day;
  latest: Day;
}

const DAY = String.raw`\d{4}-\d{2}-\d{2}`;
const SPAN = new RegExp(`^(${DAY})/(${DAY})$`);
const ONE_OF = new RegExp(String.raw`^\[(${DAY})\.\.(${DAY})\]$`);

/**
 * The bounds of a date in the part of EDTF that the tables use: a day, a month, a year, unspecified
 * digits, an interval and "one of"; `null` where the text is none of these.
 * @example bounds("2019-02-2X") // { earliest: "2019-02-20", latest: "2019-02-28" }
 */
export function bounds(edtf: string): Bounds | null {
  if (isDay(edtf)) return { earliest: edtf, latest: edtf };
  const pair = SPAN.exec(edtf) ?? ONE_OF.exec(edtf);
  if (pair) return ordered(pair[1]!, pair[2]!);
  const [, year, month, day] = /^(\d{3}[\dX])(?:-(\d\d|XX)(?:-([\dX]X))?)?$/.exec(edtf) ?? [];
  if (!year) return null;
  const low = (digits: string | undefined, least: string) => max(digits?.replace(/X/g, "0") ?? least, least);
  const first = `${year.replace("X", "0")}-${low(month, "01")}-${low(day, "01")}`;
  const lastYear = year.replace("X", "9");
  const lastMonth = !month || month === "XX" ? "12" : month;
  return ordered(first, lastDay(lastYear, lastMonth, day?.replace(/X/g, "9") ?? "31"));
}

const max = (a: string, b: string): string => (a > b ? a : b);

function ordered(earliest: Day, latest: Day): Bounds | null {
  return isDay(earliest) && isDay(latest) && earliest <= latest ? { earliest, latest } : null;
}

/** The last day of the calendar that is no later than the one asked for. */
function lastDay(year: string, month: string, day: string): Day {
  for (let number = Math.min(Number(day), 31); number > 27; number--) {
    if (isDay(`${year}-${month}-${number}`)) return `${year}-${month}-${number}`;
  }
  return `${year}-${month}-${day}`;
}
