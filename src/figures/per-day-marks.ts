import { isMeeting, isOwnSeries, umbrellaIds } from "../counts/meetings";
import type { Event } from "../model";
import { type Details, whatIs } from "./details";
import type { Messages } from "./messages/en";
import type { Period, Unit } from "./periods";
import type { Sheet } from "./sheet";
import { figureText } from "./text";
import { fill } from "./theme";

/** Share of a column's slot that its bar takes: most of it, and no more than 160 pixels. */
export const barShare = (slot: number): number => Math.min(0.7, 160 / slot);

/** The columns: one trace for each degree of certainty that occurs. */
export function bars(
  periods: Period[],
  groups: Map<Period, Event[]>,
  details: Details,
  events: Event[],
  share: number,
  { theme, say }: Sheet,
) {
  const ids = umbrellaIds(events);
  const kinds = [
    { name: say.perDay.kinds.named, of: isMeeting, height: (p: Period) => p.named, certainty: "sure" },
    {
      name: say.perDay.kinds.series,
      of: (event: Event) => isOwnSeries(event, ids),
      height: (p: Period) => p.at_least - p.named,
      certainty: "less",
    },
    {
      name: say.perDay.kinds.possible,
      of: (event: Event) => event.status === "possible",
      height: (p: Period) => p.possible,
      certainty: "possible",
    },
  ] as const;
  return kinds
    .filter(({ height }) => periods.some((period) => height(period) > 0))
    .map(({ name, of, height, certainty }) => {
      const shown = periods.filter((period) => height(period) > 0);
      const behind = new Map(shown.map((period) => [period, groups.get(period)!.filter(of)]));
      return {
        type: "bar",
        name,
        x: shown.map(({ first }) => first),
        y: shown.map(height),
        width: share,
        marker: fill(certainty === "possible" ? theme.other : theme.visitor, certainty, theme),
        meta: shown.map((period) => period.name),
        customdata: shown.map((period) => behind.get(period)!.map(({ event_id }) => event_id)),
        hoverinfo: "text",
        hovertext: shown.map((period) => hover(period, name, height(period), behind.get(period)!, details, say)),
      };
    });
}

function hover(period: Period, name: string, height: number, events: Event[], details: Details, say: Messages): string {
  const lines = events.slice(0, 12).map((event) => `• ${details.line(event, period.first !== period.last)}`);
  const more = events.length > 12 ? [say.andOthers(events.length - 12)] : [];
  return [`<b>${period.name}</b>`, `${name}: ${height}`, ...lines, ...more].join("<br>");
}

/** What frames the meetings without being one: arrival, departure, gifts, calls. */
export function moments(periods: Period[], groups: Map<Period, Event[]>, details: Details, { theme, say }: Sheet) {
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
      name: say.perDay.notMeetings,
      x: shown.map(({ period }) => period.first),
      y: shown.map(() => 0),
      cliponaxis: false,
      marker: {
        symbol: shown.map(({ event }) => SYMBOLS[event.kind]),
        size: 10,
        color: theme.background,
        line: { color: theme.text, width: 2 },
      },
      meta: shown.map(({ period, event }) => `${period.name}: ${momentName(event, say)}`),
      customdata: shown.map(({ event }) => [event.event_id]),
      hoverinfo: "text",
      hovertext: shown.map(
        ({ period, event }) =>
          `<b>${period.name}</b><br>${momentName(event, say)}, ${say.perDay.notAMeeting}<br>${details.outlets(event).join(", ") || say.event.noOutletNamed}`,
      ),
    },
  ];
}

export const SYMBOLS: Partial<Record<Event["kind"], string>> = {
  arrival: "triangle-right",
  departure: "triangle-left",
  gift: "square",
  call: "diamond",
};

/** What happened and where, in words. */
export function momentName(event: Event, say: Messages): string {
  const where = event.place ? ` (${figureText(event.place)})` : "";
  return `${say.perDay.moments[event.kind] ?? whatIs(event, say)}${where}`;
}

/** Three slices above a bar, each fainter: it may go on. */
export function fade({ at_least, possible }: Period, index: number, share: number, { theme }: Sheet): object[] {
  return [0.55, 0.3, 0.12].map((opacity, step) => ({
    type: "rect",
    xref: "x",
    x0: index - share / 2,
    x1: index + share / 2,
    yref: "y",
    ysizemode: "pixel",
    yanchor: at_least + possible,
    y0: step * 6 + 2,
    y1: step * 6 + 6,
    line: { width: 0 },
    fillcolor: theme.visitor,
    opacity,
  }));
}

/** The visit, from arrival to departure, along the base. */
export function visitLine(periods: Period[], groups: Map<Period, Event[]>, unit: Unit, { theme }: Sheet): object[] {
  if (unit !== "day") return [];
  const at = (kind: string) =>
    periods.findIndex((period) => groups.get(period)!.some((event) => event.kind === kind && event.status === "held"));
  const [arrival, departure] = [at("arrival"), at("departure")];
  if (arrival < 0 || departure <= arrival) return [];
  return [
    { type: "line", x0: arrival, x1: departure, y0: 0, y1: 0, layer: "below", line: { color: theme.text, width: 3 } },
  ];
}
