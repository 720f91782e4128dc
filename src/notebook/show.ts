import type { Figure } from "../figures/figure";
import type { Event } from "../model";
import type { Bundle } from "./bundle";
import { countRows } from "./counts";
import { display } from "./display";
import { type EventOptions, eventBundle, isEvent } from "./event";
import { figureBundle, isFigure } from "./figure";
import { type FrameLike, isFrame, isRows, type Row, type TableOptions, tableBundle } from "./table";

/**
 * Shows a value as a reader wants to see it: a figure as a chart, a DataFrame or rows as a table, counts
 * with their bounds, an event with its evidence.
 * @example show(rows, { title: "Meetings", limit: 50 })
 * @example show(event, { tables })
 */
export function show(event: Event, options: EventOptions): void;
export function show(figure: Figure): void;
export function show(rows: FrameLike | readonly object[], options?: TableOptions): void;
export function show(value: unknown, options?: TableOptions): void;
export function show(value: unknown, options: Partial<EventOptions> & TableOptions = {}): void {
  display(bundleOf(value, options) ?? { data: { "text/plain": String(value) } });
}

/** The bundle of a value that `show` knows; `undefined` for any other. */
export function bundleOf(
  value: unknown,
  options: Partial<EventOptions> & TableOptions = {},
): Bundle | Promise<Bundle> | undefined {
  if (isFigure(value)) return figureBundle(value);
  if (isFrame(value)) return tableBundle(value, options);
  if (isRows(value)) return tableBundle(countRows(value) ?? value, options);
  if (Array.isArray(value) && value.length === 0) return { data: { "text/plain": "no rows" } };
  if (isEvent(value))
    return options.tables ? eventBundle(value, options as EventOptions) : tableBundle([value as object as Row]);
  return undefined;
}
