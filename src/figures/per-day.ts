import { dayOf, isMeeting, isOwnSeries, umbrellaIds } from "../counts/meetings";
import { formatDay } from "../days";
import type { Event, Tables } from "../model";
import { type Details, detailsOf, whatIs } from "./details";
import type { Figure, FigureOptions } from "./figure";
import { dayFinding, dayOpenings } from "./per-day-words";
import { countPeriods, eventsBy, type Period, type Unit } from "./periods";
import { closingNotes, compose, emptyFigure, label, openSheet, plotHeight, type Sheet } from "./sheet";
import { figureText, wrap } from "./text";
import { fill } from "./theme";
import { count, spanInWords } from "./words";

export interface PerDayOptions extends FigureOptions {
  /** Columns of a day, a week or a month; the finest that can be read unless told. */
  unit?: Unit;
}

const BAR = 0.7;
const MARGIN = { l: 48, r: 24 };

/**
 * Meetings per day: solid where the counterpart is named, hatched where a series tells of at least so
 * many, dotted where the text calls them possible; a fading top where it sets no upper bound.
 * @example perDayFigure(loadTables()).layout.meta.alt
 */
export function perDayFigure(tables: Tables, options: PerDayOptions = {}): Figure {
  const sheet = openSheet(options);
  const { unit, periods } = countPeriods(tables.events, options.unit);
  const slot = (sheet.width - MARGIN.l - MARGIN.r) / Math.max(1, periods.length);
  const words = {
    title: dayFinding(periods, unit),
    subtitle: subtitle(periods, unit, slot >= WORDS),
    notes: closingNotes(tables, dayOpenings(tables.events)),
    alt: "",
  };
  words.alt = [words.title, ...altLines(periods)].join(". ");
  if (periods.length === 0) return emptyFigure(sheet, words);
  const groups = eventsBy(periods, unit, tables.events);
  const details = detailsOf(tables);
  const highest = Math.max(1, ...periods.map(({ at_least, possible }) => at_least + possible));
  const labels = columnLabels(periods, slot, sheet);
  const ticks = tickTexts(periods, groups, unit, slot);
  const tickLines = Math.max(...ticks.map((text) => text.split("<br>").length));
  const bottom = 14 + tickLines * 17;
  const pixels = plotHeight(sheet, words, 240, bottom);
  return compose(
    sheet,
    words,
    [...bars(periods, groups, details, tables.events, sheet), ...moments(periods, groups, details, sheet)],
    {
      plotHeight: pixels,
      margin: { ...MARGIN, b: bottom },
      barmode: "stack",
      bargap: 1 - BAR,
      xaxis: {
        type: "category",
        categoryorder: "array",
        categoryarray: periods.map(({ first }) => first),
        tickvals: periods.map(({ first }) => first).filter((_, index) => ticks[index] !== ""),
        ticktext: ticks.filter((text) => text !== ""),
        range: [-0.5, periods.length - 0.5],
        tickangle: 0,
        fixedrange: true,
        showgrid: false,
        zeroline: false,
        showline: true,
        linecolor: sheet.theme.quiet,
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
        ...visitLine(tables.events, periods, unit, sheet),
        ...periods.flatMap((period, index) => (period.open ? fade(period, index, sheet) : [])),
      ],
      annotations: labels.map(({ lines, index, top, lift, size }) =>
        label(lines.join("<br>"), { x: index, y: top, yanchor: "bottom", yshift: lift, font: { size } }),
      ),
    },
  );
}

function subtitle(periods: readonly Period[], unit: Unit, labelled: boolean): string {
  if (periods.length === 0) return "No event in the tables is dated to a day";
  const span = spanInWords(periods[0]!.first, periods.at(-1)!.last);
  const key = labelled ? "" : ". Solid: counterpart named; hatched: not named, at least so many; dotted: possible";
  return `Meetings held per ${unit}, ${span}${key}; a fading top: the text sets no upper limit`;
}

function bars(periods: Period[], groups: Map<Period, Event[]>, details: Details, events: Event[], { theme }: Sheet) {
  const ids = umbrellaIds(events);
  const kinds = [
    { name: "With a named counterpart", of: isMeeting, height: (p: Period) => p.named, certainty: "sure" },
    {
      name: "In a series, at least",
      of: (event: Event) => isOwnSeries(event, ids),
      height: (p: Period) => p.at_least - p.named,
      certainty: "less",
    },
    {
      name: "Possible",
      of: (event: Event) => event.status === "possible",
      height: (p: Period) => p.possible,
      certainty: "possible",
    },
  ] as const;
  return kinds
    .filter(({ height }) => periods.some((period) => height(period) > 0))
    .map(({ name, of, height, certainty }) => {
      const shown = periods.filter((period) => height(period) > 0);
      return {
        type: "bar",
        name,
        x: shown.map(({ first }) => first),
        y: shown.map(height),
        width: BAR,
        marker: fill(certainty === "possible" ? theme.other : theme.visitor, certainty, theme),
        customdata: shown.map((period) =>
          groups
            .get(period)!
            .filter(of)
            .map(({ event_id }) => event_id),
        ),
        hoverinfo: "text",
        hovertext: shown.map((period) => hover(period, name, height(period), groups.get(period)!.filter(of), details)),
      };
    });
}

function hover(period: Period, name: string, height: number, events: Event[], details: Details): string {
  const lines = events.slice(0, 12).map((event) => `• ${details.line(event, period.first !== period.last)}`);
  const more = events.length > 12 ? [`and ${events.length - 12} others`] : [];
  return [`<b>${period.name}</b>`, `${name}: ${height}`, ...lines, ...more].join("<br>");
}

/** What frames the meetings without being one: arrival, departure, gifts, calls. */
function moments(periods: Period[], groups: Map<Period, Event[]>, details: Details, { theme }: Sheet) {
  const shown = periods.flatMap((period) =>
    groups
      .get(period)!
      .filter((event) => event.status === "held" && event.kind in SYMBOLS)
      .map((event) => ({ period, event })),
  );
  if (shown.length === 0) return [];
  return [
    {
      type: "scatter",
      mode: "markers",
      name: "Not meetings",
      x: shown.map(({ period }) => period.first),
      y: shown.map(() => 0),
      cliponaxis: false,
      marker: {
        symbol: shown.map(({ event }) => SYMBOLS[event.kind]),
        size: 10,
        color: theme.background,
        line: { color: theme.text, width: 2 },
      },
      customdata: shown.map(({ event }) => [event.event_id]),
      hoverinfo: "text",
      hovertext: shown.map(
        ({ period, event }) =>
          `<b>${period.name}</b><br>${momentName(event)}, not a meeting<br>${outletLine(event, details)}`,
      ),
    },
  ];
}

const SYMBOLS: Partial<Record<Event["kind"], string>> = {
  arrival: "triangle-right",
  departure: "triangle-left",
  gift: "square",
  call: "diamond",
};

function momentName(event: Event): string {
  const where = event.place ? ` (${figureText(event.place)})` : "";
  return `${{ arrival: "Arrival", departure: "Departure", gift: "Gifts", call: "Call" }[event.kind as string] ?? whatIs(event)}${where}`;
}

function outletLine(event: Event, details: Details): string {
  return details.outlets(event).join(", ") || "no outlet named";
}

/** Three slices above a bar, each fainter: it may go on. */
function fade({ at_least }: Period, index: number, { theme }: Sheet): object[] {
  return [0.55, 0.3, 0.12].map((opacity, step) => ({
    type: "rect",
    xref: "x",
    x0: index - BAR / 2,
    x1: index + BAR / 2,
    yref: "y",
    ysizemode: "pixel",
    yanchor: at_least,
    y0: step * 6 + 2,
    y1: step * 6 + 6,
    line: { width: 0 },
    fillcolor: theme.visitor,
    opacity,
  }));
}

/** A text above a column: how high the column is, and the pixels between them. */
interface ColumnLabel {
  lines: string[];
  index: number;
  top: number;
  lift: number;
  size: number;
}

// Pixels that a column needs for words above it, and for words beside the number.
const WORDS = 50;
const DETAILS = 110;

/** The count in words above each column, as a number where there is no room for words. */
function columnLabels(periods: Period[], slot: number, { theme }: Sheet): ColumnLabel[] {
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
function reach(labels: ColumnLabel[], pixels: number): number {
  const needs = labels.map(({ lines, top, lift, size }) => {
    const above = lift + lines.length * size * 1.3 + 6;
    return (top * pixels) / Math.max(pixels * 0.25, pixels - above);
  });
  return Math.max(1, ...needs);
}

/** The visit, from arrival to departure, along the base. */
function visitLine(events: Event[], periods: Period[], unit: Unit, { theme }: Sheet): object[] {
  const groups = eventsBy(
    periods,
    unit,
    events.filter(({ status }) => status === "held"),
  );
  const at = (kind: string) => periods.findIndex((period) => groups.get(period)!.some((event) => event.kind === kind));
  const [arrival, departure] = [at("arrival"), at("departure")];
  if (arrival < 0 || departure <= arrival || unit !== "day") return [];
  return [{ type: "line", x0: arrival, x1: departure, y0: 0, y1: 0, line: { color: theme.text, width: 3 } }];
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

function tickTexts(periods: Period[], groups: Map<Period, Event[]>, unit: Unit, slot: number): string[] {
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

function altLines(periods: readonly Period[]): string[] {
  const told = periods.slice(0, 31).map((period) => `${period.name}: ${columnWords(period).join(", ")}`);
  return periods.length > 31 ? [...told, `and ${periods.length - 31} more`] : told;
}
