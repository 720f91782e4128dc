import type { Token } from "../tokens";
import { wordSet } from "../word-set";
import { MONTHS } from "./calendar";
import type { Found } from "./expression";
import { date, ordinal, yearOf } from "./numeric";

const BEFORE_MONTH = wordSet("in since until of by during last this");

/** "May 23, 2019", "May 21-25", "late February", "in February 2019", "earlier this month". */
export function monthly(tokens: Token[], at: number, to: number): Found {
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
      return {
        to: year.to,
        expression: { type: "date", year: year.year, month, day, lastDay: second, each: link === "and" },
      };
    }
    const year = yearAfter(tokens, i + 1);
    return date(year.to, year.year, month, day);
  }
  const before = tokens[at - 1]?.low ?? "";
  // "May", "March" and "Jan" are other words and names too; so is any month before another capital.
  const other =
    token!.low.length <= 4 || token!.low === "march" || (next?.cap && next.kind === "word" && next.breaks === 0);
  if (other && part === null && !yearOf(next) && !BEFORE_MONTH.has(before)) return null;
  const year = yearOf(next);
  return { to: year === null ? i : i + 1, expression: { type: "month", year, month, part } };
}

function yearAfter(tokens: Token[], at: number): { to: number; year: number | null } {
  const plain = yearOf(tokens[at]);
  if (plain !== null) return { to: at + 1, year: plain };
  const after = tokens[at]?.low === "," ? yearOf(tokens[at + 1]) : null;
  return after === null ? { to: at, year: null } : { to: at + 2, year: after };
}
