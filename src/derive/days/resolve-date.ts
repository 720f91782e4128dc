import type { DateBasis } from "../../model";
import type { Anchors } from "./anchors";
import { dayNumber, daysIn, isoDay, ymd } from "./calendar";
import type { Expression } from "./expression";
import { type DayRange, oneDay, span } from "./range";

/** The year that puts a day nearest before the day of writing (after it, when the text looks ahead). */
function yearFor(month: number, day: number, anchors: Anchors, ahead: boolean): number {
  const year = ymd(anchors.written).year;
  const here = dayNumber(year, month, Math.min(day, daysIn(year, month)));
  if (ahead) return here < anchors.written - 31 ? year + 1 : year;
  // A paper printed in the evening or a post from a later time zone may name the next day.
  return here > anchors.written + 1 ? year - 1 : year;
}

export function resolveDate(e: Expression & { type: "date" }, anchors: Anchors, ahead: boolean): DayRange | null {
  if (e.month === null) return resolveDayOfMonth(e.day, anchors, ahead);
  const year = e.year ?? yearFor(e.month, e.day, anchors, ahead);
  const first = dayNumber(year, e.month, e.day);
  if (Number.isNaN(first)) return null;
  const rule = e.year === null ? "a day and month, in the year that fits" : "a full date";
  if (e.lastDay === undefined) return oneDay(first, "stated", rule, e.year === null ? anchors.written : null);
  const last = dayNumber(year, e.lastMonth ?? e.month, e.lastDay);
  return Number.isNaN(last) || last < first ? oneDay(first, "stated", rule) : span(first, last, "stated", rule);
}

function resolveDayOfMonth(day: number, anchors: Anchors, ahead: boolean): DayRange | null {
  const base = ymd(anchors.story ?? anchors.written);
  for (let shift = 0; shift < 3; shift++) {
    const months = base.year * 12 + base.month - 1 + (ahead ? shift : -shift);
    const number = dayNumber(Math.floor(months / 12), (months % 12) + 1, day);
    if (!Number.isNaN(number) && (ahead ? number >= anchors.written : number <= anchors.written)) {
      return oneDay(number, "resolved", "a day of the month that the text is in", anchors.story ?? anchors.written);
    }
  }
  return null;
}

export function resolveMonth(e: Expression & { type: "month" }, anchors: Anchors, ahead: boolean): DayRange | null {
  const now = ymd(anchors.written);
  let { month } = e;
  let year = e.year ?? now.year;
  if (e.shift !== undefined) {
    const months = now.year * 12 + now.month - 1 + e.shift;
    year = Math.floor(months / 12);
    month = (months % 12) + 1;
  } else if (e.year === null) {
    if (!ahead && month > now.month) year--;
    if (ahead && month < now.month) year++;
  }
  const length = daysIn(year, month);
  const [from, to, digit] =
    e.part === "early"
      ? [1, 9, 0]
      : e.part === "mid"
        ? [10, 19, 1]
        : e.part === "late"
          ? [20, length, 2]
          : [1, length, null];
  const stem = isoDay(dayNumber(year, month, 1)).slice(0, 7);
  const earliest = dayNumber(year, month, from);
  // "Earlier this month" cannot lie ahead of the day of writing.
  const latest =
    e.shift === 0 && !ahead
      ? Math.max(earliest, Math.min(dayNumber(year, month, to), anchors.written))
      : dayNumber(year, month, to);
  return {
    edtf: digit === null ? stem : `${stem}-${digit}X`,
    earliest,
    latest: e.part === "late" ? Math.min(latest, dayNumber(year, month, Math.min(29, length))) : latest,
    basis: e.year === null ? "resolved" : "stated",
    rule: "a month or a part of it",
    leansOn: e.year === null ? isoDay(anchors.written) : null,
    setAside: [],
  };
}

export function resolveYear(value: number, anchors: Anchors): DayRange {
  const year = value < 100 ? ymd(anchors.written).year + value : value;
  const basis: DateBasis = value < 100 ? "resolved" : "stated";
  return {
    edtf: String(year),
    earliest: dayNumber(year, 1, 1),
    latest: dayNumber(year, 12, 31),
    basis,
    rule: "a year",
    leansOn: null,
    setAside: [],
  };
}
