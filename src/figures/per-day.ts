import { countDays, type DayCount } from "../counts/per-day";
import type { Tables } from "../model";
import { detailsOf } from "./details";
import type { Figure, FigureOptions } from "./figure";
import type { Messages } from "./messages/en";
import { altLines, columnLabels, reach, tickTexts, WORDS } from "./per-day-labels";
import { barShare, bars, fade, moments, visitLine } from "./per-day-marks";
import { dayFinding, dayOpenings } from "./per-day-words";
import { eventsBy, type Period, periodsOf, type Unit } from "./periods";
import { closingNotes, compose, emptyFigure, label, openSheet, plotHeight, withUnit } from "./sheet";

export interface PerDayOptions extends FigureOptions {
  /** Columns of a day, a week or a month; the finest that can be read unless told. */
  unit?: Unit;
  /** Counted elsewhere, every day of the span; counted from the events unless told. */
  counts?: readonly DayCount[];
}

const MARGIN = { l: 48, r: 24 };

/**
 * Meetings per day: solid where the counterpart is named, hatched where a series tells of at least so
 * many, dotted where the text calls them possible; a fading top where it sets no upper bound.
 * @example perDayFigure(loadTables()).layout.meta.alt
 */
export function perDayFigure(tables: Tables, options: PerDayOptions = {}): Figure {
  const sheet = openSheet(options);
  const { say } = sheet;
  const { unit, periods } = periodsOf(options.counts ?? countDays(tables.events), options.unit, say);
  const slot = (sheet.width - MARGIN.l - MARGIN.r) / Math.max(1, periods.length);
  const words = {
    title: dayFinding(periods, unit, say),
    subtitle: withUnit(subtitle(periods, unit, slot >= WORDS, say), options),
    notes: closingNotes(tables, openings(tables, options, say), options),
    alt: "",
  };
  words.alt = [words.title, ...altLines(periods, say)].join(". ");
  if (periods.length === 0) return emptyFigure(sheet, words);
  const groups = eventsBy(periods, unit, tables.events);
  const details = detailsOf(tables, say);
  const share = barShare(slot);
  const highest = Math.max(1, ...periods.map(({ at_least, possible }) => at_least + possible));
  const labels = columnLabels(periods, slot, sheet);
  const ticks = tickTexts(periods, groups, unit, slot, say);
  const tickLines = Math.max(...ticks.map((text) => text.split("<br>").length));
  const bottom = 18 + tickLines * 17;
  const pixels = plotHeight(sheet, words, 240, bottom);
  return compose(
    sheet,
    words,
    [...bars(periods, groups, details, tables.events, share, sheet), ...moments(periods, groups, details, sheet)],
    {
      plotHeight: pixels,
      margin: { ...MARGIN, b: bottom },
      barmode: "stack",
      bargap: 1 - share,
      xaxis: {
        type: "category",
        categoryorder: "array",
        categoryarray: periods.map(({ first }) => first),
        tickvals: periods.map(({ first }) => first).filter((_, index) => ticks[index] !== ""),
        ticktext: ticks.filter((text) => text !== ""),
        range: [-0.5, periods.length - 0.5],
        tickangle: 0,
        // The marks on the base reach a little under it.
        ticks: "outside",
        ticklen: 5,
        tickcolor: sheet.theme.background,
        fixedrange: true,
        showgrid: false,
        zeroline: false,
        showline: true,
        linecolor: sheet.theme.quiet,
        layer: "below traces",
      },
      yaxis: {
        range: [0, reach(labels, pixels)],
        ...(highest <= 8 ? { tickvals: Array.from({ length: highest + 1 }, (_, value) => value) } : { nticks: 6 }),
        tickformat: ",d",
        fixedrange: true,
        gridcolor: sheet.theme.grid,
        zeroline: false,
        tickfont: { color: sheet.theme.quiet },
      },
      shapes: [
        ...visitLine(periods, groups, unit, sheet),
        ...periods.flatMap((period, index) => (period.open ? fade(period, index, share, sheet) : [])),
      ],
      annotations: labels.map(({ lines, index, top, lift, size }) =>
        label(lines.join("<br>"), {
          x: index,
          y: top,
          yanchor: "bottom",
          yshift: lift,
          font: { size },
          // No grid line runs through the words.
          bgcolor: lines.length > 0 ? sheet.theme.background : "rgba(0,0,0,0)",
          borderpad: 0,
        }),
      ),
    },
  );
}

/** Of counts alone only their number of meetings without a day is known. */
function openings({ events }: Tables, { counts }: PerDayOptions, say: Messages): string[] {
  if (!counts) return dayOpenings(events, say);
  const undated = counts.find(({ day }) => day === null)?.named ?? 0;
  return undated > 0 ? [say.perDay.undated(undated)] : [];
}

function subtitle(periods: readonly Period[], unit: Unit, labelled: boolean, { perDay, span }: Messages): string {
  if (periods.length === 0) return perDay.noDay;
  return perDay.subtitle(unit, span(periods[0]!.first, periods.at(-1)!.last), labelled);
}
