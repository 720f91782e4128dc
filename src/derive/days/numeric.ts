import type { Token } from "../tokens";
import { wordSet } from "../word-set";
import { daysIn, MONTHS } from "./calendar";
import type { Found } from "./expression";

export const ordinal = (token: Token | undefined): number => {
  const parts = token && /^(\d{1,2})(st|nd|rd|th)?$/.exec(token.low);
  const day = parts ? Number(parts[1]) : 0;
  return day <= 31 ? day : 0;
};

export const yearOf = (token: Token | undefined): number | null =>
  token && /^(1[5-9]|20|21)\d\d$/.test(token.low) ? Number(token.low) : null;

/** "2019-05-23", "23/05/2019", "23.5.2019", "23 May 2019", "21-25 May", "the 23rd of May", "the 23rd". */
export function numeric(tokens: Token[], at: number, to: number): Found {
  const token = tokens[at]!;
  if (token.kind === "number") {
    const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(token.low);
    if (iso) return date(at + 1, Number(iso[1]), Number(iso[2]), Number(iso[3]));
    const local = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/.exec(token.low);
    if (local) {
      const [a, b, year] = [Number(local[1]), Number(local[3]), Number(local[4])];
      return b > 12 ? date(at + 1, year, a, b) : date(at + 1, year, b, a);
    }
    const span = /^(\d{1,2})-(\d{1,2})$/.exec(token.low);
    const after = dayAndMonth(tokens, at + 1, to);
    if (span && after && Number(span[2]) <= 31) {
      return {
        to: after.to,
        expression: {
          type: "date",
          year: after.year,
          month: after.month,
          day: Number(span[1]),
          lastDay: Number(span[2]),
        },
      };
    }
    const day = ordinal(token);
    if (day === 0) return yearOnly(tokens, at);
    if (after) return date(after.to, after.year, after.month, day);
    // "21 to 25 May", "3 and 5 June": the month stands after the second number.
    const link = tokens[at + 1]?.low;
    const second = ordinal(tokens[at + 2]);
    if ((link === "to" || link === "and" || link === "\u2013" || link === "until") && second > day) {
      const month = dayAndMonth(tokens, at + 3, to);
      if (month)
        return {
          to: month.to,
          expression: {
            type: "date",
            year: month.year,
            month: month.month,
            day,
            lastDay: second,
            each: link === "and",
          },
        };
    }
    const before = tokens[at - 1]?.low;
    if (token.low !== String(day) && before === "the" && tokens[at - 2]?.low === "on" && standsAlone(tokens, at))
      return date(at + 1, null, null, day);
    return null;
  }
  if (token.low === "the") {
    const day = ordinal(tokens[at + 1]) || ORDINALS.indexOf(tokens[at + 1]?.low ?? "") + 1;
    if (day && tokens[at + 2]?.low === "of") {
      const after = dayAndMonth(tokens, at + 3, to);
      if (after) return date(after.to, after.year, after.month, day);
    }
    if (
      day &&
      tokens[at + 1]!.kind === "number" &&
      tokens[at + 1]!.low !== String(day) &&
      (tokens[at - 1]?.low === "on" || tokens[at - 1]?.low === "of") &&
      standsAlone(tokens, at + 1)
    )
      return date(at + 2, null, null, day);
  }
  return null;
}

const ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split(" ");

const CLOSES = wordSet(
  "in at with by and to for from of when where as but inst the a he she they i we it after before",
);

/** "On the 4th", "on the 4th Lee met X": a day; "the 9th meeting", "on the 8th floor": none. */
function standsAlone(tokens: Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (next?.kind !== "word" || CLOSES.has(next.low)) return true;
  return next.cap && tokens[at - 2]?.low === "on" && !OCCASIONS.has(next.low);
}

const OCCASIONS = wordSet(
  "meeting session round congress summit anniversary conference plenum plenary floor day joint",
);

export const date = (to: number, year: number | null, month: number | null, day: number): Found =>
  month !== null && (month < 1 || month > 12 || day > daysIn(year ?? 2000, month) || day < 1)
    ? null
    : { to, expression: { type: "date", year, month, day } };

function dayAndMonth(
  tokens: Token[],
  at: number,
  to: number,
): { to: number; year: number | null; month: number } | null {
  let i = tokens[at]?.low === "of" ? at + 1 : at;
  const month = i < to && tokens[i]!.cap ? MONTHS.get(tokens[i]!.low) : undefined;
  if (!month) return null;
  i++;
  const year = yearOf(tokens[i]) ?? (tokens[i]?.low === "," ? yearOf(tokens[i + 1]) : null);
  if (year !== null) i += tokens[i]!.low === "," ? 2 : 1;
  return { to: i, year, month };
}

function yearOnly(tokens: Token[], at: number): Found {
  const year = yearOf(tokens[at]);
  const before = tokens[at - 1]?.low;
  if (
    year === null ||
    !(
      before === "in" ||
      (before === "from" && tokens[at + 1]?.low === ",") ||
      before === "since" ||
      before === "of" ||
      before === "during" ||
      before === "until"
    )
  )
    return null;
  return { to: at + 1, expression: { type: "year", year } };
}
