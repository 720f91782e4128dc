import type { Anchors } from "./anchors";
import { weekday } from "./calendar";
import type { Expression } from "./expression";
import { type DayRange, oneDay, span } from "./range";
import { resolveDate, resolveMonth, resolveYear } from "./resolve-date";
import { resolveWeek, resolveWeekday } from "./resolve-week";

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
      const base =
        (expression.ofMeeting ? anchors.meeting : null) ?? anchors.spoken ?? anchors.story ?? anchors.written;
      return oneDay(base + expression.days, "resolved", "counted from the day last spoken of", base);
    }
    case "day of several":
      return ofSeveral(expression.day, anchors);
    case "week":
      return resolveWeek(expression.shift, expression.part, anchors);
    case "range":
      return resolveRange(expression.first, expression.last, anchors, ahead);
  }
}

/** The second day of several, or the last (-1). */
function ofSeveral(day: number, { span: told }: Anchors): DayRange | null {
  if (!told) return null;
  const at = day < 0 ? told[1] : told[0] + day - 1;
  return at > told[1] ? null : oneDay(at, "resolved", "counted from the first of the days told", told[0]);
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
