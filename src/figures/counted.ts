import type { CountUnit } from "../counts/fold";
import type { DayCount } from "../counts/per-day";
import type { OfficialCount } from "../counts/per-official";
import type { OutletCount } from "../counts/per-outlet";
import type { Tables } from "../model";
import { type Cell, CHARTS, type Chart } from "./charts";
import type { FigureOptions } from "./figure";
import { perDayFigure } from "./per-day";
import { perOfficialFigure } from "./per-official";
import { perOutletFigure } from "./per-outlet";
import type { Unit } from "./periods";

/** What was counted elsewhere, and who those are that it counts most often. */
export interface Counted {
  days: readonly DayCount[];
  grain: Unit;
  officials: readonly OfficialCount[];
  outlets: readonly OutletCount[];
  /** How many named meetings the counts rest on. */
  meetings: number;
  /** At how many of those each official is stated to have been, by id. */
  named: ReadonlyMap<string, number>;
  /** The tables without events: the officials and the outlets that come first. */
  tables: Tables;
  unit: CountUnit;
  /** How many articles tell of what was counted. */
  articles: number;
}

export const COUNTED_CHARTS = ["per-day", "per-official", "per-outlet"] as const;

/** Rows of numbers beside a chart; `readout count` has them all. */
const FIRST = 100;

/**
 * The three counting charts of counts made elsewhere: they hold the counts, and look at no rows.
 * `scope` says in words which part was counted.
 */
export function countedCharts(counted: Counted, scope?: string): Chart[] {
  const { days, grain, officials, outlets, meetings, named, tables, unit, articles } = counted;
  const drawing = (options: FigureOptions = {}) => ({
    ...options,
    ...(scope ? { scope } : {}),
    counted: { unit, articles },
  });
  const counts = {
    "per-day": days,
    "per-official": officials,
    "per-outlet": outlets,
  };
  const figures: Record<(typeof COUNTED_CHARTS)[number], Chart["figure"]> = {
    "per-day": (_, options) => perDayFigure(tables, { ...drawing(options), counts: days, unit: grain }),
    "per-official": (_, options) =>
      perOfficialFigure(tables, { ...drawing(options), counts: officials, meetings, named }),
    "per-outlet": (_, options) => perOutletFigure(tables, { ...drawing(options), counts: outlets, meetings }),
  };
  return COUNTED_CHARTS.map((name) => {
    const chart = CHARTS.find((known) => known.name === name)!;
    // All days are needed to draw them again; of a hundred thousand officials only the first are read.
    const rows = name === "per-day" ? counts[name] : counts[name].slice(0, FIRST);
    return {
      ...chart,
      figure: figures[name],
      rows: () => rows.map((row): Record<string, Cell> => ({ ...row })),
      total: counts[name].length,
    };
  });
}
