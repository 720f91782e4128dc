import { dayOf } from "../counts/meetings";
import type { Event } from "../model";
import type { Messages } from "./messages/en";
import { momentName, SYMBOLS } from "./per-day-marks";
import type { Period, Unit } from "./periods";
import type { Sheet } from "./sheet";
import { wrap } from "./text";

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
export function columnLabels(periods: Period[], slot: number, { theme, say }: Sheet): ColumnLabel[] {
  return periods.map((period, index) => {
    const top = period.at_least + period.possible;
    const place = { index, top, lift: period.open ? 20 : top > 0 ? 2 : 8 };
    if (slot < WORDS) {
      const text = slot < 16 || period.at_least === 0 ? [] : [`${period.at_least}${period.open ? "+" : ""}`];
      return { ...place, lines: text, size: 12 };
    }
    const [head, ...details] = columnWords(period, say);
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

function columnWords({ named, at_least, open, possible, calls }: Period, { perDay: say }: Messages): string[] {
  const apart = calls > 0 ? [say.andCalls(calls)] : [];
  if (at_least === 0 && possible === 0) return [say.noneReported, ...apart];
  if (at_least === 0) return [say.possible(possible), say.noneReported, ...apart];
  const detail =
    named === 0
      ? [say.namesNotGiven]
      : open
        ? [named === at_least ? say.namedAndOpen(named) : say.named(named)]
        : named < at_least
          ? [say.named(named)]
          : [];
  return [
    open ? say.orMore(at_least) : `${at_least}`,
    ...detail,
    ...(possible > 0 ? [`+ ${say.possible(possible)}`] : []),
    ...apart,
  ];
}

/** What stands under the columns; nothing under those that have no room for it. */
export function tickTexts(
  periods: Period[],
  groups: Map<Period, Event[]>,
  unit: Unit,
  slot: number,
  say: Messages,
): string[] {
  const every = Math.ceil(46 / slot);
  return periods.map((period, index) => {
    if (unit === "year") return index % every === 0 ? say.day(period.first, "year") : "";
    if (unit === "month") return index % every === 0 ? say.day(period.first, "monthOnTwoLines") : "";
    if (slot < 46) return index % every === 0 ? say.day(period.first, "short") : "";
    if (unit === "week") return say.day(period.first, "short");
    const names = groups
      .get(period)!
      .filter((event) => event.status === "held" && event.kind in SYMBOLS && dayOf(event))
      .map((event) => momentName(event, say));
    const told = slot < 100 ? names.map((name) => name.replace(/ \(.*/, "")) : names;
    return [say.day(period.first, slot < 80 ? "weekdayOnTwoLines" : "weekday"), ...new Set(told)].join("<br>");
  });
}

/** The counts of the columns in words, the first thirty-one of them. */
export function altLines(periods: readonly Period[], say: Messages): string[] {
  const told = periods.slice(0, 31).map((period) => `${period.name}: ${columnWords(period, say).join(", ")}`);
  return periods.length > 31 ? [...told, say.andMore(periods.length - 31)] : told;
}
