import type { Token } from "../tokens";
import type { Anchors } from "./anchors";
import type { Expression } from "./expression";
import type { DayRange } from "./range";
import { resolve } from "./resolve";

const FURTHEST = 300;
const WEEK = 7;

/** What a day in a quotation leans on: "today" is the day of the one who spoke, which is the story's. */
export function anchorsOfSpeaker(anchors: Anchors, { type }: Expression, tokens: Token[], at: number): Anchors {
  const { story, written } = anchors;
  if (type !== "from publication" || story === null || story >= written || written - story > WEEK) return anchors;
  return isQuoted(tokens, at) ? { ...anchors, written: story } : anchors;
}

/** `"I met X yesterday," he said on Tuesday`: the day before that on which it was said. */
export function saidOn(
  said: number,
  anchors: Anchors,
  expression: Expression,
  tokens: Token[],
  at: number,
): DayRange | null {
  if (expression.type !== "from publication" || said >= anchors.written || !isQuoted(tokens, at)) return null;
  return resolve(expression, { ...anchors, written: said }, false);
}

/** Whether a quotation is open where a token stands, by the marks of its paragraph. */
function isQuoted(tokens: Token[], at: number): boolean {
  let straight = false;
  for (let i = at - 1; i >= 0 && i > at - FURTHEST && tokens[i + 1]!.breaks === 0; i--) {
    const { low } = tokens[i]!;
    if (low === "\u201c") return true;
    if (low === "\u201d") return false;
    if (low === '"') straight = !straight;
  }
  return straight;
}
