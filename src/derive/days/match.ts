import type { Token } from "../tokens";
import { daysIn, MONTHS, WEEKDAYS } from "./calendar";

/** What an expression says, before anything is worked out. */
export type Expression =
  | { type: "date"; year: number | null; month: number | null; day: number; lastDay?: number; lastMonth?: number }
  | { type: "month"; year: number | null; month: number; part: "early" | "mid" | "late" | null; shift?: number }
  | { type: "year"; year: number }
  | {
      type: "weekday";
      weekday: number;
      mode: "bare" | "last" | "next" | "this" | "last week" | "next week" | "ago week";
    }
  | { type: "from publication"; days: number }
  | { type: "from the story"; days: number; ofOther?: boolean }
  | { type: "week"; shift: number; part: "weekend" | null }
  | { type: "range"; first: Expression; last: Expression };

/** An expression over `tokens[from..to)`. */
export interface DateMatch {
  from: number;
  to: number;
  expression: Expression;
}

const NUMBER_WORDS = new Map(
  "a one two three four five six seven eight nine ten".split(" ").map((w, i) => [w, Math.max(i, 1)]),
);
const PARTS_OF_DAY = new Set("morning afternoon evening night noon midday midnight lunchtime".split(" "));
const STARTERS = new Set(
  "today yesterday tomorrow tonight the last this next early earlier late mid previous following over that same later a an one two three four five six seven eight nine ten on in from between hours".split(
    " ",
  ),
);
const SEASONS = new Map([
  ["spring", [3, 5]],
  ["summer", [6, 8]],
  ["autumn", [9, 11]],
]);

const FIRST_WORDS = new Set([...STARTERS, ...MONTHS.keys(), ...WEEKDAYS.keys()]);

/** Finds the date expressions of `tokens[from..to)`, left to right, none overlapping. */
export function findDates(tokens: Token[], from: number, to: number): DateMatch[] {
  const found: DateMatch[] = [];
  for (let at = from; at < to; ) {
    const token = tokens[at]!;
    if (token.kind === "mark" || !mayStart(token)) {
      at++;
      continue;
    }
    const one = matchAt(tokens, at, to);
    if (!one) {
      at++;
      continue;
    }
    const whole = joinRange(tokens, one, to);
    found.push(whole);
    at = whole.to;
  }
  return found;
}

function mayStart(token: Token): boolean {
  if (token.kind === "number") return true;
  if (!FIRST_WORDS.has(token.low)) return token.low.startsWith("mid-");
  if (STARTERS.has(token.low)) return true;
  if (MONTHS.has(token.low)) return token.cap;
  return WEEKDAYS.has(token.low) ? token.cap || token.low.length > 5 : false;
}

/** "May 21 to 25", "from Monday to Wednesday", "between 3 and 5 June": one range of two ends. */
function joinRange(tokens: Token[], first: DateMatch, to: number): DateMatch {
  const word = tokens[first.to]?.low ?? "";
  const before = tokens[first.from - 1]?.low ?? "";
  const opens = before === "from" || before === "between";
  const dash = word === "\u2013" || word === "-" || word === "\u2014";
  if (
    first.to + 1 >= to ||
    !(word === "to" || word === "until" || word === "till" || word === "through" || (opens && word === "and") || dash)
  )
    return first;
  if (dash && tokens[first.to]!.start !== tokens[first.to - 1]!.end) return first;
  const start = tokens[first.to + 1]!;
  if (!(mayStart(start) && start.low !== "the")) return first;
  const second = matchAt(tokens, first.to + 1, to);
  if (!second || first.expression.type === "range") return first;
  return {
    from: first.from,
    to: second.to,
    expression: { type: "range", first: first.expression, last: second.expression },
  };
}

function matchAt(tokens: Token[], at: number, to: number): DateMatch | null {
  const match =
    numeric(tokens, at, to) ?? monthly(tokens, at, to) ?? weekly(tokens, at, to) ?? relative(tokens, at, to);
  if (!match) return null;
  let end = match.to;
  // "Wednesday evening", "yesterday afternoon": the part of the day belongs to the expression.
  if (end < to && PARTS_OF_DAY.has(tokens[end]!.low) && !tokens[end - 1]!.low.startsWith("mid")) end++;
  return { from: at, to: end, expression: match.expression };
}

type Found = { to: number; expression: Expression } | null;
const ordinal = (token: Token | undefined): number => {
  const parts = token && /^(\d{1,2})(st|nd|rd|th)?$/.exec(token.low);
  const day = parts ? Number(parts[1]) : 0;
  return day <= 31 ? day : 0;
};
const yearOf = (token: Token | undefined): number | null =>
  token && /^(1[5-9]|20|21)\d\d$/.test(token.low) ? Number(token.low) : null;

/** "2019-05-23", "23/05/2019", "23.5.2019", "23 May 2019", "21-25 May", "the 23rd of May", "the 23rd". */
function numeric(tokens: Token[], at: number, to: number): Found {
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
          expression: { type: "date", year: month.year, month: month.month, day, lastDay: second },
        };
    }
    const before = tokens[at - 1]?.low;
    if (token.low !== String(day) && before === "the" && tokens[at - 2]?.low === "on")
      return date(at + 1, null, null, day);
    return null;
  }
  if (token.low === "the" && tokens[at + 1]?.kind === "number") {
    const day = ordinal(tokens[at + 1]);
    if (day && tokens[at + 2]?.low === "of") {
      const after = dayAndMonth(tokens, at + 3, to);
      if (after) return date(after.to, after.year, after.month, day);
    }
    if (day && tokens[at + 1]!.low !== String(day) && (tokens[at - 1]?.low === "on" || tokens[at - 1]?.low === "of"))
      return date(at + 2, null, null, day);
  }
  return null;
}

const date = (to: number, year: number | null, month: number | null, day: number): Found =>
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
    !(before === "in" || before === "since" || before === "of" || before === "during" || before === "until")
  )
    return null;
  return { to: at + 1, expression: { type: "year", year } };
}

/** "May 23, 2019", "May 21-25", "late February", "in February 2019", "earlier this month". */
function monthly(tokens: Token[], at: number, to: number): Found {
  let i = at;
  let part: "early" | "mid" | "late" | null = null;
  const first = tokens[i]!.low;
  // "31 June" is no day, and the month alone would say what the text does not.
  if (at > 0 && tokens[at - 1]!.kind === "number" && ordinal(tokens[at - 1]) > 28) return null;
  const hyphen = first.startsWith("mid-") ? MONTHS.get(first.slice(4)) : undefined;
  if (hyphen)
    return { to: at + 1, expression: { type: "month", year: yearOf(tokens[at + 1]), month: hyphen, part: "mid" } };
  if (first === "early" || first === "late" || first === "mid") {
    part = first;
    i++;
    if (tokens[i]?.low === "in") i++;
  }
  const token = tokens[i];
  const month = token?.cap && i < to ? MONTHS.get(token.low) : undefined;
  if (!month) return null;
  i++;
  const next = tokens[i];
  const span = next && /^(\d{1,2})-(\d{1,2})$/.exec(next.low);
  if (span && Number(span[2]) <= 31) {
    const year = yearAfter(tokens, i + 1);
    return {
      to: year.to,
      expression: { type: "date", year: year.year, month, day: Number(span[1]), lastDay: Number(span[2]) },
    };
  }
  const day = next?.breaks === 0 || next?.breaks === 1 ? ordinal(next) : 0;
  if (day) {
    const second = ordinal(tokens[i + 2]);
    const link = tokens[i + 1]?.low;
    if (
      (link === "to" || link === "\u2013" || link === "and" || link === "through") &&
      second > day &&
      !MONTHS.has(tokens[i + 3]?.low ?? "")
    ) {
      const year = yearAfter(tokens, i + 3);
      return { to: year.to, expression: { type: "date", year: year.year, month, day, lastDay: second } };
    }
    const year = yearAfter(tokens, i + 1);
    return date(year.to, year.year, month, day);
  }
  if (token!.low === "may" || token!.low === "march" || token!.low === "mar" || token!.low === "sun") {
    const before = tokens[at - 1]?.low ?? "";
    if (part === null && !yearOf(next) && !/^(in|since|until|of|by|during|last|this)$/.test(before)) return null;
  }
  const year = yearOf(next);
  return { to: year === null ? i : i + 1, expression: { type: "month", year, month, part } };
}

function yearAfter(tokens: Token[], at: number): { to: number; year: number | null } {
  const plain = yearOf(tokens[at]);
  if (plain !== null) return { to: at + 1, year: plain };
  const after = tokens[at]?.low === "," ? yearOf(tokens[at + 1]) : null;
  return after === null ? { to: at, year: null } : { to: at + 2, year: after };
}

/** "Tuesday", "last Tuesday", "Tuesday last week", "Thursday, May 23". */
function weekly(tokens: Token[], at: number, to: number): Found {
  let i = at;
  let mode: (Expression & { type: "weekday" })["mode"] = "bare";
  const first = tokens[at]!.low;
  if (first === "last" || first === "next" || first === "this" || first === "past") {
    mode = first === "past" ? "last" : first;
    i++;
  }
  const token = tokens[i];
  const day = token && i < to ? WEEKDAYS.get(token.low) : undefined;
  if (day === undefined || !token?.cap || (token.low === "sun" && !token.dotted)) return null;
  i++;
  const after = tokens[i]?.low;
  // "Thursday, May 23", "Thursday 23 May", "Thursday (May 23)": the date says it all.
  const skip = after === "," || after === "(" ? 1 : 0;
  const next = tokens[i + skip];
  if (next && (next.kind === "number" || (next.cap && MONTHS.has(next.low))) && mode === "bare") {
    const precise = numeric(tokens, i + skip, to) ?? monthly(tokens, i + skip, to);
    if (precise?.expression.type === "date")
      return {
        to: precise.to + (after === "(" && tokens[precise.to]?.low === ")" ? 1 : 0),
        expression: precise.expression,
      };
  }
  let j = i;
  if (tokens[j] && PARTS_OF_DAY.has(tokens[j]!.low)) j++;
  if (tokens[j]?.low === "of") j++;
  const week = tokens[j + 1]?.low === "week" ? tokens[j]!.low : "";
  if (week === "last" || week === "next" || week === "this") {
    return {
      to: j + 2,
      expression: { type: "weekday", weekday: day, mode: week === "this" ? "this" : `${week} week` },
    };
  }
  return { to: i, expression: { type: "weekday", weekday: day, mode } };
}

/** "today", "the previous day", "two days later", "last week", "earlier this month", "over the weekend". */
function relative(tokens: Token[], at: number, to: number): Found {
  if (at >= to) return null;
  const low = (i: number): string => (at + i < to ? (tokens[at + i]?.low ?? "") : "");
  const found = (length: number, expression: Expression): Found => ({ to: at + length, expression });
  const first = low(0);
  if (first === "today") return found(1, { type: "from publication", days: 0 });
  if (first === "tonight") return found(1, { type: "from publication", days: 0 });
  if (first === "yesterday") return found(1, { type: "from publication", days: -1 });
  if (first === "tomorrow") return found(1, { type: "from publication", days: 1 });
  if (first === "last" && low(1) === "night") return found(2, { type: "from publication", days: -1 });
  if (first === "this" && PARTS_OF_DAY.has(low(1))) return found(2, { type: "from publication", days: 0 });
  if (first === "earlier" || first === "later") {
    const rest = relative(tokens, at + 1, to);
    if (rest && /^(this|that|today|on|the)$/.test(low(1))) return rest;
    if (low(1) === "in" && low(2) === "the" && /^(day|evening|afternoon|morning)$/.test(low(3)))
      return found(4, { type: "from the story", days: 0 });
    if (low(1) === "the" && low(2) === "same" && low(3) === "day") return found(4, { type: "from the story", days: 0 });
    return null;
  }
  if (first === "in" && low(1) === "the" && (low(2) === "evening" || low(2) === "afternoon" || low(2) === "morning"))
    return found(3, { type: "from the story", days: 0 });
  if (first === "hours" && (low(1) === "later" || low(1) === "earlier"))
    return found(2, { type: "from the story", days: 0 });
  const det = first === "the" ? 1 : 0;
  if (first === "the" || first === "that" || first === "same") {
    if (low(det) === "previous" && low(det + 1) === "day") return found(det + 2, { type: "from the story", days: -1 });
    if ((low(det) === "following" || low(det) === "next") && low(det + 1) === "day")
      return found(det + 2, { type: "from the story", days: 1 });
    if ((low(det) === "following" || low(det) === "next") && low(det + 1) === "morning")
      return found(det + 2, { type: "from the story", days: 1 });
    if (low(det) === "same" && /^(day|evening|afternoon|morning|night)$/.test(low(det + 1)))
      return found(det + 2, { type: "from the story", days: 0 });
    if (first === "that" && /^(day|same|evening|afternoon|morning|night)$/.test(low(1)))
      return found(low(1) === "same" ? 3 : 2, { type: "from the story", days: 0 });
    if (first === "the" && low(1) === "day" && low(2) === "before" && low(3) === "yesterday")
      return found(4, { type: "from publication", days: -2 });
    if (first === "the" && low(1) === "day" && low(2) === "after" && low(3) === "tomorrow")
      return found(4, { type: "from publication", days: 2 });
    if (first === "the" && low(1) === "day" && (low(2) === "before" || low(2) === "after")) {
      const next = low(3);
      const closes = next === "" || /^[.,;:)]$/.test(next) || next === "and" || next === "in" || next === "at";
      return found(3, {
        type: "from the story",
        days: (low(2) === "before" ? -1 : 1) * (closes ? 1 : -1),
        ofOther: !closes,
      });
    }
    if (first === "the" && low(1) === "weekend") return found(2, { type: "week", shift: 0, part: "weekend" });
    if (first === "the" && low(1) === "week" && (low(2) === "before" || low(2) === "after")) return null;
  }
  const count =
    NUMBER_WORDS.get(first) ?? (tokens[at]!.kind === "number" && /^\d{1,2}$/.test(first) ? Number(first) : 0);
  if (count && (low(1) === "day" || low(1) === "days")) {
    const word = low(2);
    if (word === "ago") return found(3, { type: "from publication", days: -count });
    if (word === "later") return found(3, { type: "from the story", days: count });
    if (word === "earlier") return found(3, { type: "from the story", days: -count });
    // "A day after, he met B" leans on the day before it; "a day after meeting A" says when A was met.
    if (/^(after|before)$/.test(word) && /^[,.;]?$/.test(low(3)))
      return found(3, { type: "from the story", days: word === "after" ? count : -count });
    if (word === "after" || word === "before")
      return found(3, { type: "from the story", days: word === "after" ? -count : count, ofOther: true });
  }
  if (count && (low(1) === "week" || low(1) === "weeks") && low(2) === "ago")
    return found(3, { type: "week", shift: -count, part: null });
  if (first === "last" || first === "this" || first === "next" || first === "early" || first === "late") {
    const k = first === "early" || first === "late" ? 1 : 0;
    const shift = low(k) === "last" ? -1 : low(k) === "next" ? 1 : 0;
    if (k && !/^(last|this|next)$/.test(low(1))) return null;
    if (low(k + 1) === "week") return found(k + 2, { type: "week", shift, part: null });
    if (low(k + 1) === "weekend") return found(k + 2, { type: "week", shift: Math.min(shift, 0), part: "weekend" });
    if (low(k + 1) === "month")
      return found(k + 2, { type: "month", year: null, month: 0, part: k ? (first as "early" | "late") : null, shift });
    if (low(k + 1) === "year") return found(k + 2, { type: "year", year: shift });
    const season = SEASONS.get(low(k + 1));
    if (season) return found(k + 2, { type: "range", first: monthOf(season[0]!), last: monthOf(season[1]!) });
  }
  return null;
}

const monthOf = (month: number): Expression => ({ type: "month", year: null, month, part: null });
