import type { Token } from "../tokens";
import type { DateMatch } from "./expression";
import { monthly } from "./monthly";
import { numeric } from "./numeric";
import { relative } from "./relative";
import { weekly } from "./weekly";
import { MONTHLY, NUMERIC, PARTS_OF_DAY, RELATIVE, WEEKLY } from "./words";

/** Finds the date expressions of `tokens[from..to)`, left to right, none overlapping. */
export function findDates(tokens: Token[], from: number, to: number): DateMatch[] {
  const found: DateMatch[] = [];
  for (let at = from; at < to; ) {
    const token = tokens[at]!;
    if (token.word.dates === 0) {
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
  if (!(start.low !== "the" && start.word.dates !== 0)) return first;
  const second = matchAt(tokens, first.to + 1, to);
  if (!second || first.expression.type === "range") return first;
  return {
    from: first.from,
    to: second.to,
    expression: { type: "range", first: first.expression, last: second.expression },
  };
}

function matchAt(tokens: Token[], at: number, to: number): DateMatch | null {
  const { dates } = tokens[at]!.word;
  const match =
    ((dates & NUMERIC) !== 0 ? numeric(tokens, at, to) : null) ??
    ((dates & MONTHLY) !== 0 ? monthly(tokens, at, to) : null) ??
    ((dates & WEEKLY) !== 0 ? weekly(tokens, at, to) : null) ??
    ((dates & RELATIVE) !== 0 ? relative(tokens, at, to) : null);
  if (!match) return null;
  let end = match.to;
  // "Wednesday evening", "yesterday afternoon": the part of the day belongs to the expression.
  if (end < to && PARTS_OF_DAY.has(tokens[end]!.low) && !tokens[end - 1]!.low.startsWith("mid")) end++;
  return { from: at, to: end, expression: match.expression };
}
