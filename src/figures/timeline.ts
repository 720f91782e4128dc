import { dayOf, isMeeting, umbrellaIds, umbrellas } from "../counts/meetings";
import { visitDays } from "../counts/per-day";
import type { Day, Event, Tables } from "../model";
import { detailsOf, plain, whatIs } from "./details";
import type { Figure, FigureOptions } from "./figure";
import type { Messages } from "./messages/en";
import { closingNotes, compose, EDGE, emptyFigure, openSheet, plotHeight } from "./sheet";
import { kindOf, laneNames, names, traces } from "./timeline-marks";

// More events than this have no line each: they share one by kind.
const LINES = 32;

/**
 * The visit from arrival to departure, a line for each event; a long line is a series told of the
 * whole span, a grey column a day of which nothing is told.
 * @example timelineFigure(loadTables()).layout.meta.alt
 */
export function timelineFigure(tables: Tables, options: FigureOptions = {}): Figure {
  const sheet = openSheet(options);
  const { say } = sheet;
  const days = visitDays(tables.events);
  const spans = new Set(umbrellas(tables.events).filter((event) => dayOf(event) === null));
  const shown = tables.events.filter((event) => {
    if (event.status !== "held" && event.status !== "possible") return false;
    return spans.has(event) ? inside(event, days) : dayOf(event) !== null;
  });
  const silent = days.filter((day) => !shown.some((event) => dayOf(event) === day));
  const title = finding(shown, days, silent, say.timeline);
  const words = {
    title,
    subtitle: days.length === 0 ? say.timeline.noDay : say.timeline.subtitle(say.span(days[0]!, days.at(-1)!)),
    notes: closingNotes(tables, [], options),
    alt: title,
  };
  if (days.length === 0) return emptyFigure(sheet, words);
  const ordered = [...shown].sort((a, b) => order(a, spans).localeCompare(order(b, spans), "en", { numeric: true }));
  const details = detailsOf(tables, say);
  const summed = umbrellaIds(tables.events);
  const name = (event: Event) => {
    if (summed.has(event.event_id) && !spans.has(event)) return say.timeline.together(event.count_min);
    const who = details.counterparts(event).map(plain);
    return who.length > 0 ? say.list(who) : say.capitalize(whatIs(event, say));
  };
  words.alt = [title, ...ordered.slice(0, 40).map((event) => `${event.date}: ${name(event)}`)].join(". ");
  const each = ordered.length <= LINES;
  const lineOf = (event: Event) => (each ? event.event_id : kindOf(event, say));
  const lines = [...new Set(ordered.map(lineOf))];
  const slot = (sheet.width - 2 * EDGE) / days.length;
  const every = Math.max(1, Math.ceil(64 / slot));
  const pixels = plotHeight(sheet, words, lines.length * 26, 24);
  return compose(
    sheet,
    words,
    traces(ordered, spans, lineOf, name, details.line, Math.max(3, Math.min(12, slot * 0.8)), sheet),
    {
      plotHeight: pixels,
      margin: { l: EDGE, r: EDGE, b: 24 },
      xaxis: {
        type: "category",
        categoryorder: "array",
        categoryarray: days,
        range: [-0.5, days.length - 0.5],
        tickvals: days.filter((_, index) => index % every === 0),
        ticktext: days
          .filter((_, index) => index % every === 0)
          .map((day) => say.day(day, days.length > 300 ? "shortMonth" : slot > 90 ? "weekday" : "short")),
        tickangle: 0,
        fixedrange: true,
        showgrid: days.length < 40,
        gridcolor: sheet.theme.grid,
        zeroline: false,
      },
      yaxis: {
        type: "category",
        categoryorder: "array",
        categoryarray: lines,
        range: [lines.length - 0.5, -0.5],
        visible: false,
        fixedrange: true,
      },
      shapes: silent.map((day) => ({
        type: "rect",
        x0: days.indexOf(day) - 0.5,
        x1: days.indexOf(day) + 0.5,
        yref: "paper",
        y0: 0,
        y1: 1,
        fillcolor: sheet.theme.grid,
        line: { width: 0 },
        layer: "below",
      })),
      annotations: each ? names(ordered, spans, days, lines, name, slot, sheet) : laneNames(lines, sheet),
    },
  );
}

const inside = ({ earliest, latest }: Event, days: readonly Day[]): boolean =>
  earliest !== null && latest !== null && days.includes(earliest) && days.includes(latest);

/** Spans first, then by day, and within a day as the visit runs. */
function order(event: Event, spans: ReadonlySet<Event>): string {
  const within = { arrival: 0, series: 1, meeting: 2, call: 3, gift: 4, other: 5, departure: 6 }[event.kind];
  return `${spans.has(event) ? 0 : 1} ${event.earliest} ${within} ${event.event_id}`;
}

function finding(
  shown: readonly Event[],
  days: readonly Day[],
  silent: readonly Day[],
  say: Messages["timeline"],
): string {
  if (days.length === 0) return say.none;
  const busy = [
    ...new Set(
      shown.filter((event) => isMeeting(event) || event.kind === "series").flatMap((event) => dayOf(event) ?? []),
    ),
  ];
  if (busy.length === 0) return say.noMeetings(days.length);
  return say.finding(days.length, busy.length, busy.length === 1 ? busy[0]! : null, silent.length);
}
