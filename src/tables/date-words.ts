import { formatDay } from "../days";
import { bounds } from "../edtf";

/** The words of a text, in lower case and without accents. */
export const words = (text: string): string[] =>
  text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

const WEEKDAY = /^(mon|tues|wednes|thurs|fri|satur|sun)day$/;
const MONTH = /^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/;
const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const FULL_MONTH =
  /^(january|february|march|april|may|june|july|august|september|october|november|december|[a-z]{3}|sept)$/;
const NUMBER = /^(\d{1,2})(st|nd|rd|th)?$/;
const RELATIVE =
  /^(days?|weeks?|weekend|months?|years?|today|yesterday|tomorrow|tonight|morning|afternoon|evening|night|eve|earlier|later|\d{4})$/;

/**
 * Whether words can stand for a date in EDTF: a weekday, month or day of the month among them must be
 * its own, and other words must at least speak of time.
 * @example dateFits("on Thursday", "2019-05-23") // true
 */
export function dateFits(span: string, edtf: string): boolean {
  const dated = bounds(edtf);
  if (!dated) return false;
  const { earliest, latest } = dated;
  const said = words(span);
  const weekday = said.find((word) => WEEKDAY.test(word));
  const month = said.find((word) => MONTH.test(word) && FULL_MONTH.test(word));
  const number = said.find((word) => NUMBER.test(word));
  if (!weekday && !month && !number) return said.some((word) => RELATIVE.test(word));
  const day = earliest === latest ? earliest : undefined;
  if (day && weekday && formatDay(day, "EEEE").toLowerCase() !== weekday) return false;
  if (month && !monthsOf(earliest, latest).includes(MONTHS.indexOf(month.slice(0, 3)) + 1)) return false;
  return !day || !month || !number || Number.parseInt(number, 10) === Number(day.slice(8));
}

/** The months from one day to another; a year apart or more, all of them. */
function monthsOf(earliest: string, latest: string): number[] {
  const at = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
  const length = Math.min(12, at(latest) - at(earliest) + 1);
  return Array.from({ length }, (_, index) => ((at(earliest) + index) % 12) + 1);
}
