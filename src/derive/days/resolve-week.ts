import type { Anchors } from "./anchors";
import { monday, weekday } from "./calendar";
import type { Expression } from "./expression";
import { type DayRange, oneDay, span } from "./range";

export function resolveWeekday(e: Expression & { type: "weekday" }, anchors: Anchors, ahead: boolean): DayRange {
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

export function resolveWeek(shift: number, part: "weekend" | null, anchors: Anchors): DayRange {
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
