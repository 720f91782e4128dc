/** Days as whole numbers since 1970-01-01, so that no time zone can touch them. */
export const MONTHS = new Map(
  "january february march april may june july august september october november december"
    .split(" ")
    .flatMap((name, i) =>
      [name, name.slice(0, 3), ...(i === 8 ? ["sept"] : [])].flatMap((form) => [
        [form, i + 1],
        [`${form}.`, i + 1],
      ]),
    ) as [string, number][],
);
export const WEEKDAYS = new Map(
  "sunday monday tuesday wednesday thursday friday saturday"
    .split(" ")
    .flatMap((name, i) =>
      [name, `${name}s`, name.slice(0, 3), ...(i === 2 ? ["tues"] : i === 4 ? ["thur", "thurs"] : [])].map((form) => [
        form,
        i,
      ]),
    ) as [string, number][],
);

/** Number of a day: `dayNumber(1970, 1, 2)` is 1; `NaN` for a day that the calendar lacks. */
export function dayNumber(year: number, month: number, day: number): number {
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return Number.NaN;
  return Date.UTC(year, month - 1, day) / 86_400_000;
}

export function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** `YYYY-MM-DD` of a day number. */
export function isoDay(day: number): string {
  let iso = written.get(day);
  if (iso === undefined) {
    iso = write(day);
    if (written.size > MOST) written.clear();
    written.set(day, iso);
  }
  return iso;
}

/** Days are few and written often. */
const written = new Map<number, string>();
const MOST = 10_000;

function write(day: number): string {
  const { year, month, day: date } = ymd(day);
  // Years beyond four digits have a sign and six digits.
  if (!(year >= 1000 && year <= 9999)) return new Date(day * 86_400_000).toISOString().slice(0, 10);
  return `${year}-${month < 10 ? "0" : ""}${month}-${date < 10 ? "0" : ""}${date}`;
}

/** Number of an ISO day; `NaN` when it is none. */
export function parseDay(iso: string): number {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(iso);
  return parts ? dayNumber(Number(parts[1]), Number(parts[2]), Number(parts[3])) : Number.NaN;
}

/** 0 is Sunday. */
export const weekday = (day: number): number => (((day + 4) % 7) + 7) % 7;
/** Monday of the week. */
export const monday = (day: number): number => day - ((weekday(day) + 6) % 7);

export function ymd(day: number): { year: number; month: number; day: number } {
  const date = new Date(day * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
