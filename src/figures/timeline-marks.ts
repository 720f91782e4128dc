import { dayOf, isMeeting } from "../counts/meetings";
import type { Day, Event } from "../model";
import { whatIs } from "./details";
import type { Messages } from "./messages/en";
import { EDGE, label, type Sheet } from "./sheet";
import { figureText, shorten, textWidth } from "./text";

/** Long lines for what is told of a span, and marks for what is told of a day. */
export function traces(
  events: Event[],
  spans: ReadonlySet<Event>,
  lineOf: (event: Event) => string,
  name: (event: Event) => string,
  line: (event: Event) => string,
  size: number,
  { theme, say }: Sheet,
) {
  const kinds = [
    { name: say.timeline.meetings, of: isMeeting, symbol: "circle", color: theme.visitor },
    {
      name: say.timeline.series,
      of: (event: Event) => event.status === "held" && event.kind === "series" && !spans.has(event),
      symbol: "circle-open-dot",
      color: theme.visitor,
    },
    {
      name: say.timeline.possible,
      of: (event: Event) => event.status === "possible",
      symbol: "circle-open",
      color: theme.other,
    },
    {
      name: say.timeline.notMeetings,
      of: (event: Event) => event.status === "held" && !isMeeting(event) && event.kind !== "series",
      symbol: "diamond-open",
      color: theme.text,
    },
  ];
  const mark = (marked: Event[], kind: string, x: (Day | null)[], more: object) => ({
    type: "scatter",
    name: kind,
    x,
    y: marked.map(lineOf),
    meta: marked.map((event) => `${event.date}: ${name(event)}`),
    customdata: marked.map(({ event_id }) => [event_id]),
    hoverinfo: "text",
    hovertext: marked.map(
      (event) => `<b>${figureText(event.date ?? "")}</b><br>${say.capitalize(whatIs(event, say))}<br>${line(event)}`,
    ),
    ...more,
  });
  const long = events.filter((event) => spans.has(event));
  return [
    ...long.map((event) =>
      mark([event, event], say.timeline.seriesOverSpan, [event.earliest, event.latest], {
        mode: "lines+markers",
        line: { color: theme.other, width: 2, dash: "dot" },
        marker: { symbol: "line-ns", size: 12, color: theme.other, line: { width: 2, color: theme.other } },
      }),
    ),
    ...kinds.flatMap(({ name: kind, of, symbol, color }) => {
      const marked = events.filter(of);
      if (marked.length === 0) return [];
      return mark(marked, kind, marked.map(dayOf), {
        mode: "markers",
        marker: { symbol, size, color, line: { width: size > 6 ? 2 : 1, color } },
      });
    }),
  ];
}

/** Where events share lines by kind, the kind above the left end of its line. */
export function laneNames(lanes: readonly string[], { theme }: Sheet): object[] {
  return lanes.map((lane, index) =>
    label(lane, { xref: "paper", x: 0, xanchor: "left", y: index, yshift: 16, font: { size: 12, color: theme.quiet } }),
  );
}

/** The line that an event shares with others of its kind. */
export function kindOf(event: Event, { timeline: say }: Messages): string {
  if (event.status === "possible") return say.possible;
  if (event.kind === "series") return dayOf(event) ? say.series : say.seriesOverSpan;
  return isMeeting(event) ? say.meetings : say.notMeetings;
}

/** What each line is, beside its first mark: at the right, or at the left where that would leave the sheet. */
export function names(
  events: readonly Event[],
  spans: ReadonlySet<Event>,
  days: readonly Day[],
  lines: readonly string[],
  name: (event: Event) => string,
  slot: number,
  { width, theme }: Sheet,
) {
  return events.map((event) => {
    const index = days.indexOf(event.earliest!);
    const from = (index + 0.5) * slot + 12;
    const text = name(event);
    const room = width - 2 * EDGE - from;
    const left = textWidth(text, 12) > room && from - 24 > room;
    let length = Array.from(text).length;
    while (length > 6 && textWidth(shorten(text, length), 12) > (left ? from - 24 : room)) length--;
    return label(figureText(shorten(text, length)), {
      x: index,
      y: lines.indexOf(event.event_id),
      xanchor: left ? "right" : "left",
      xshift: left ? -10 : 10,
      ...(spans.has(event) ? { yshift: 9 } : {}),
      font: { size: 12, color: isMeeting(event) ? theme.text : theme.quiet },
    });
  });
}
