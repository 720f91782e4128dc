import type { Token } from "../tokens";
import { wordSet } from "../word-set";
import { MONTHS, WEEKDAYS } from "./calendar";
import type { Expression, Found } from "./expression";
import { monthly } from "./monthly";
import { numeric } from "./numeric";
import { PARTS_OF_DAY } from "./words";

const PERIODS = wordSet("month year autumn spring summer winter");

/** "Tuesday", "last Tuesday", "Tuesday last week", "Thursday, May 23". */
export function weekly(tokens: Token[], at: number, to: number): Found {
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
  // "On Friday last".
  if (mode === "bare" && after === "last" && !PERIODS.has(tokens[i + 1]?.low ?? ""))
    return { to: i + 1, expression: { type: "weekday", weekday: day, mode: "last" } };
  return { to: i, expression: { type: "weekday", weekday: day, mode } };
}
