import type { DateBasis } from "../../model";
import { dayNumber, daysIn, isoDay, monday, weekday, ymd } from "./calendar";
import type { Expression } from "./match";

/** A day or a stretch of days, with the way to it. */
export interface DayRange {
  edtf: string;
  /** Day numbers; `null` where the text sets no bound. */
  earliest: number | null;
  latest: number | null;
  basis: DateBasis;
  /** The rule that worked it out. */
  rule: string;
  /** The day that the expression leans on. */
  leansOn: string | null;
  /** Days that other readings would give. */
  setAside: string[];
}

/** What an expression may lean on. */
export interface Anchors {
  /** The day of writing: a dateline's, else that of publication. */
  written: number;
  /** The day of publication, where the dateline bears an earlier one. */
  published?: number;
  /** The day that the text last spoke of. */
  story: number | null;
  /** A story told long after: the day that bare weekdays follow. */
  told: number | null;
}

/** A single day as a range. */
export function oneDay(
  day: number,
  basis: DateBasis,
  rule: string,
  leansOn: number | null = null,
  setAside: number[] = [],
): DayRange {
  const leaning = leansOn === null ? null : isoDay(leansOn);
  return {
    edtf: isoDay(day),
    earliest: day,
    latest: day,
    basis,
    rule,
    leansOn: leaning,
    setAside: setAside.map(isoDay),
  };
}

/** Some or every day between two: an EDTF interval. */
export function span(
  first: number,
  last: number,
  basis: DateBasis,
  rule: string,
  leansOn: number | null = null,
): DayRange {
  if (first === last) return oneDay(first, basis, rule, leansOn);
  const edtf = `${isoDay(first)}/${isoDay(last)}`;
  return {
    edtf,
    earliest: first,
    latest: last,
    basis,
    rule,
    leansOn: leansOn === null ? null : isoDay(leansOn),
    setAside: [],
  };
}

/** Works out an expression; `ahead` when the sentence speaks of what is to come. */
export function resolve(expression: Expression, anchors: Anchors, ahead: boolean): DayRange | null {
  switch (expression.type) {
    case "date":
      return resolveDate(expression, anchors, ahead);
    case "month":
      return resolveMonth(expression, anchors, ahead);
    case "year":
      return resolveYear(expression.year, anchors);
    case "weekday":
      return resolveWeekday(expression, anchors, ahead);
    case "from publication":
      return oneDay(anchors.written + expression.days, "resolved", "counted from the day of writing", anchors.written);
    case "from the story": {
      const base = anchors.story ?? anchors.written;
      return oneDay(base + expression.days, "resolved", "counted from the day last spoken of", base);
    }
    case "week":
      return resolveWeek(expression.shift, expression.part, anchors);
    case "range":
      return resolveRange(expression.first, expression.last, anchors, ahead);
  }
}

/** The year that puts a day nearest before the day of writing (after it, when the text looks ahead). */
function yearFor(month: number, day: number, anchors: Anchors, ahead: boolean): number {
  const year = ymd(anchors.written).year;
  const here = dayNumber(year, month, Math.min(day, daysIn(year, month)));
  if (ahead) return here < anchors.written - 31 ? year + 1 : year;
  // A paper printed in the evening or a post from a later time zone may name the next day.
  return here > anchors.written + 1 ? year - 1 : year;
}

function resolveDate(e: Expression & { type: "date" }, anchors: Anchors, ahead: boolean): DayRange | null {
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

function resolveMonth(e: Expression & { type: "month" }, anchors: Anchors, ahead: boolean): DayRange | null {
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

function resolveYear(value: number, anchors: Anchors): DayRange {
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

function resolveWeekday(e: Expression & { type: "weekday" }, anchors: Anchors, ahead: boolean): DayRange {
  const { written, told } = anchors;
  const back = (weekday(written) - e.weekday + 7) % 7;
  const forth = (e.weekday - weekday(written) + 7) % 7;
  const inWeek = monday(written) + ((e.weekday + 6) % 7);
  const day = (value: number, rule: string, ...setAside: number[]) =>
    oneDay(value, "resolved", rule, written, setAside);
  if (e.mode === "last week") return day(inWeek - 7, "a weekday of the week before");
  if (e.mode === "next week") return day(inWeek + 7, "a weekday of the week after");
  if (e.mode === "this") return day(inWeek, "a weekday of this week");
  if (e.mode === "next") return day(written + (forth || 7), "the next such weekday", written + forth + 7);
  if (e.mode === "last") return day(written - (back || 7), "the last such weekday", written - back - 7);
  if (told !== null && !ahead) {
    const after = told + ((e.weekday - weekday(told) + 7) % 7);
    if (after <= written)
      return oneDay(after, "resolved", "a weekday after the day told before", told, [written - back]);
  }
  if (ahead) return day(written + forth, "a weekday to come", written - back);
  if (e.mode === "bare" && forth === 1 && (anchors.published ?? written) > written)
    return day(written + 1, "the day after the dateline, before publication", written - back);
  return day(written - back, "news looks back: the latest such weekday", written + (forth || 7));
}

function resolveWeek(shift: number, part: "weekend" | null, anchors: Anchors): DayRange {
  const { written } = anchors;
  // On a Sunday or a Monday "last week" is commonly the week just ended.
  const base = shift === -1 && weekday(written) === 0 ? written + 1 : written;
  const start = monday(base) + 7 * shift;
  if (part === "weekend") {
    const saturday = weekday(written) === 6 || weekday(written) === 0 ? monday(written) + 5 : monday(written) - 2;
    return span(saturday, saturday + 1, "resolved", "the latest weekend", written);
  }
  return span(start, start + 6, "resolved", "a week, from Monday to Sunday", written);
}

function resolveRange(first: Expression, last: Expression, anchors: Anchors, ahead: boolean): DayRange | null {
  const end = resolve(last, anchors, ahead);
  // "from 29 to 31 August": the month stands with the second day only.
  if (first.type === "date" && first.month === null && last.type === "date")
    return resolve({ ...first, month: last.month, year: last.year }, anchors, ahead);
  if (!end || end.latest === null) return resolve(first, anchors, ahead);
  if (first.type === "weekday") {
    const length =
      last.type === "weekday" ? (last.weekday - first.weekday + 7) % 7 : (weekday(end.latest) - first.weekday + 7) % 7;
    return span(end.latest - length, end.latest, "resolved", "a range of weekdays", anchors.written);
  }
  const shared = first.type === "date" && last.type === "date" ? { ...first, year: first.year ?? last.year } : first;
  const start = resolve(shared, anchors, ahead);
  if (!start || start.earliest === null || start.earliest > end.latest) return end;
  return span(
    start.earliest,
    end.latest,
    start.basis === "stated" && end.basis === "stated" ? "stated" : "resolved",
    "from one day to another",
  );
}
