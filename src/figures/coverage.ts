import { isMeeting, umbrellaIds } from "../counts/meetings";
import { formatDay } from "../days";
import type { Event, Report, Tables } from "../model";
import { detailsOf, plain, whatIs } from "./details";
import type { Figure, FigureOptions } from "./figure";
import { type Cell, matrixFigure } from "./matrix";
import { closingNotes, emptyFigure, openSheet } from "./sheet";
import { figureText } from "./text";
import { capitalize, countInWords, inWords, listInWords } from "./words";

export interface CoverageOptions extends FigureOptions {
  /** Events shown, by day; 20 unless told. */
  top?: number;
  /** Outlets shown, those credited most often; 8 unless told. */
  outlets?: number;
}

/**
 * Who reported what: a row for each event held, a column for each outlet, and how it is credited;
 * rows without a mark are those for which the text names no outlet.
 * @example coverageFigure(loadTables()).layout.meta.alt
 */
export function coverageFigure(tables: Tables, options: CoverageOptions = {}): Figure {
  const sheet = openSheet(options);
  const summed = umbrellaIds(tables.events);
  const held = tables.events.filter(({ status }) => status === "held").sort(byDay);
  const ids = new Set(held.map(({ event_id }) => event_id));
  const reports = tables.reports.filter(({ event_id }) => ids.has(event_id));
  const byEvent = new Map(held.map(({ event_id }) => [event_id, [] as Report[]]));
  for (const report of reports) byEvent.get(report.event_id)!.push(report);
  // A series that only sums up other rows, and for which nobody is credited, says nothing here.
  const events = held.filter(({ event_id }) => !summed.has(event_id) || byEvent.get(event_id)!.length > 0);
  const title = finding(
    events,
    (event) => new Set(byEvent.get(event.event_id)!.map(({ outlet_id }) => outlet_id)).size,
  );
  const words = {
    title,
    subtitle:
      "Outlets credited for each event. Filled: for that very event; open square: by “the report also said”; ring: for a series as a whole",
    notes: closingNotes(tables, [], options),
    alt: title,
  };
  const [limit, columnLimit] = [options.top ?? 20, options.outlets ?? 8];
  const often = new Map<string, number>();
  for (const { outlet_id } of reports) often.set(outlet_id, (often.get(outlet_id) ?? 0) + 1);
  const ranked = tables.outlets
    .filter(({ outlet_id }) => often.has(outlet_id))
    .sort((a, b) => often.get(b.outlet_id)! - often.get(a.outlet_id)! || (a.outlet_id < b.outlet_id ? -1 : 1));
  if (events.length === 0 || ranked.length === 0) return emptyFigure(sheet, words);
  const shown = events.length > limit + 1 ? events.slice(0, limit) : events;
  const columns = ranked.slice(0, columnLimit).map(({ outlet_id, name }) => ({ id: outlet_id, name }));
  const hidden = [
    shown.length < events.length && `${events.length - shown.length} later events`,
    columns.length < ranked.length && `${ranked.length - columns.length} outlets credited less often`,
  ].flatMap((text) => text || []);
  if (hidden.length > 0) words.notes.unshift(`Not shown: ${listInWords(hidden)}.`);
  const details = detailsOf(tables);
  const known = new Set(columns.map(({ id }) => id));
  const cells = shown.flatMap((event) =>
    byEvent
      .get(event.event_id)!
      .filter(({ outlet_id }) => known.has(outlet_id))
      .map(
        ({ outlet_id, link }): Cell => ({
          row: event.event_id,
          column: outlet_id,
          mark: link,
          events: [event.event_id],
          hover: `<b>${figureText(ranked.find((outlet) => outlet.outlet_id === outlet_id)!.name)}</b><br>${details.line(event, true)}`,
        }),
      ),
  );
  words.alt = [title, ...shown.slice(0, 30).map((event) => plain(details.line(event, true)))].join(". ");
  const { visitor, other } = sheet.theme;
  return matrixFigure(sheet, words, {
    rows: shown.map((event) => {
      const told = byEvent.get(event.event_id)!.length;
      return {
        id: event.event_id,
        name: nameOf(event, details.counterparts(event)),
        detail: event.earliest ? when(event) : undefined,
        quiet: !isMeeting(event),
        end: told === 0 ? "none named" : told === 1 ? "alone" : undefined,
      };
    }),
    columns,
    cells,
    marks: {
      explicit: { name: "Credited for the event", symbol: "square", color: visitor },
      coreferent: { name: "By “the report also said”", symbol: "square-open-dot", color: visitor },
      umbrella: { name: "For a series as a whole", symbol: "circle-open", color: other },
    },
  });
}

const byDay = (a: Event, b: Event): number =>
  `${a.earliest ?? "9999"} ${a.latest ?? ""}`.localeCompare(`${b.earliest ?? "9999"} ${b.latest ?? ""}`, "en") ||
  a.event_id.localeCompare(b.event_id, "en", { numeric: true });

function nameOf(event: Event, counterparts: readonly string[]): string {
  if (counterparts.length > 0) return listInWords(counterparts.map(plain));
  return capitalize(whatIs(event));
}

function when({ earliest, latest }: Event): string {
  if (earliest === latest || !latest) return formatDay(earliest!, "EEE d MMM");
  return `${formatDay(earliest!, "d")}–${formatDay(latest, "d MMM")}`;
}

function finding(events: readonly Event[], outletsOf: (event: Event) => number): string {
  const meetings = events.filter(isMeeting);
  if (meetings.length === 0) return "No meetings in this period";
  const numbers = meetings.map(outletsOf);
  const parts = [
    [numbers.filter((number) => number > 1).length, "to several outlets"],
    [numbers.filter((number) => number === 1).length, "to one alone"],
    [numbers.filter((number) => number === 0).length, "to none"],
  ] as const;
  const told = parts.filter(([number]) => number > 0);
  if (told.length === 1)
    return capitalize(`all ${countInWords(meetings.length, "named meeting")} are credited ${told[0]![1]}`);
  const [first, ...rest] = told.map(
    ([number, where], index) =>
      `${inWords(number)} ${index === 0 ? (number === 1 ? "is credited " : "are credited ") : ""}${where}`,
  );
  return `Of ${countInWords(meetings.length, "named meeting")}, ${listInWords([first!, ...rest])}`;
}
