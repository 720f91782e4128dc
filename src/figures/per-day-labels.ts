import { dayOf } from "../counts/meetings";
import { formatDay } from "../days";
import type { Event } from "../model";
import { momentName, SYMBOLS } from "./per-day-marks";
import type { Period, Unit } from "./periods";
import type { Sheet } from "./sheet";
import { wrap } from "./text";
import { count } from "./words";

/** A text above a column: how high the column is, and the pixels between them. */
export interface ColumnLabel {
  lines: string[];
  index: number;
  top: number;
  lift: number;
  size: number;
}

// Pixels that a column needs for words above it, and for words beside the number.
export const WORDS = 50;
const DETAILS = 110;

/** The count in words above each column, as a number where there is no room for words. */
export function columnLabels(periods: Period[], slot: number, { theme }: Sheet): ColumnLabel[] {
  return periods.map((period, index) => {
    const top = period.at_least + period.possible;
    const place = { index, top, lift: period.open ? 20 : top > 0 ? 2 : 8 };
    if (slot < WORDS) {
      const text = slot < 16 || period.at_least === 0 ? [] : [`${period.at_least}${period.open ? "+" : ""}`];
      return { ...place, lines: text, size: 12 };
    }
    const [head, ...details] = columnWords(period);
    const [open, close] = top > 0 ? ["<b>", "</b>"] : [`<span style="color:${theme.quiet}">`, "</span>"];
    const size = slot < DETAILS ? 12 : 14;
    const small = slot < DETAILS ? [] : details.flatMap((line) => wrap(line, slot - 6, 12));
    return {
      ...place,
      size,
      lines: [
        ...wrap(head!, slot - 6, size * 1.06).map((line) => `${open}${line}${close}`),
        ...small.map((line) => `<span style="font-size:12px;color:${theme.quiet}">${line}</span>`),
      ],
    };
  });
}

/** The end of the axis that leaves room for the texts above the columns. */
export function reach(labels: ColumnLabel[], pixels: number): number {
  const needs = labels.map(({ lines, top, lift, size }) => {
    const above = lift + lines.length * size * 1.3 + 6;
    return (top * pixels) / Math.max(pixels * 0.25, pixels - above);
  });
  return Math.max(1, ...needs);
}

function columnWords({ named, at_least, open, possible, calls }: Period): string[] {
  const apart = calls > 0 ? [`and ${count(calls, "call")}`] : [];
  if (at_least === 0 && possible === 0) return ["none reported", ...apart];
  if (at_least === 0) return [`${possible} possible`, "none reported", ...apart];
  const detail =
    named === 0
      ? ["names not given"]
      : open
        ? [named === at_least ? `${named} named; list left open` : `${named} named`]
        : named < at_least
          ? [`${named} named`]
          : [];
  return [
    open ? `${at_least} or more` : `${at_least}`,
    ...detail,
    ...(possible > 0 ? [`+ ${possible} possible`] : []),
    ...apart,
  ];
}

/** What stands under the columns; nothing under those that have no room for it. */
export function tickTexts(periods: Period[], groups: Map<Period, Event[]>, unit: Unit, slot: number): string[] {
  const every = Math.ceil(46 / slot);
  return periods.map((period, index) => {
    if (unit === "month")
      return index % every === 0 ? formatDay(period.first, "MMM<br>yyyy".replace("<br>", "'<br>'")) : "";
    if (slot < 46) return index % every === 0 ? formatDay(period.first, "d MMM") : "";
    if (unit === "week") return formatDay(period.first, "d MMM");
    const names = groups
      .get(period)!
      .filter((event) => event.status === "held" && event.kind in SYMBOLS && dayOf(event))
      .map(momentName);
    const told = slot < 100 ? names.map((name) => name.replace(/ \(.*/, "")) : names;
    return [formatDay(period.first, slot < 80 ? "EEE'<br>'d MMM" : "EEE d MMM"), ...new Set(told)].join("<br>");
  });
}

/** The counts of the columns in words, the first thirty-one of them. */
export function altLines(periods: readonly Period[]): string[] {
  const told = periods.slice(0, 31).map((period) => `${period.name}: ${columnWords(period).join(", ")}`);
  return periods.length > 31 ? [...told, `and ${periods.length - 31} more`] : told;
}
