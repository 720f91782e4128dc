import { isMeeting, umbrellaIds } from "../counts/meetings";
import type { Event, Report, Tables } from "../model";
import { detailsOf, plain, whatIs } from "./details";
import type { Figure, FigureOptions } from "./figure";
import { type Cell, matrixFigure } from "./matrix";
import type { Messages } from "./messages/en";
import { closingNotes, emptyFigure, hiddenOf, openSheet } from "./sheet";
import { figureText } from "./text";

export interface CoverageOptions extends FigureOptions {
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
  const { say } = sheet;
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
    say,
  );
  const words = {
    title,
    subtitle: say.coverage.subtitle,
    notes: closingNotes(tables, [], options),
    alt: title,
    hidden: 0,
  };
  const [limit, columnLimit] = [options.top ?? 20, options.outlets ?? 8];
  const often = new Map<string, number>();
  for (const { outlet_id } of reports) often.set(outlet_id, (often.get(outlet_id) ?? 0) + 1);
  const ranked = tables.outlets
    .filter(({ outlet_id }) => often.has(outlet_id))
    .sort((a, b) => often.get(b.outlet_id)! - often.get(a.outlet_id)! || (a.outlet_id < b.outlet_id ? -1 : 1));
  if (events.length === 0 || ranked.length === 0) return emptyFigure(sheet, words);
  const shown = events.slice(0, events.length - hiddenOf(events.length, limit));
  words.hidden = events.length - shown.length;
  const columns = ranked.slice(0, columnLimit).map(({ outlet_id, name }) => ({ id: outlet_id, name }));
  const hidden = [
    words.hidden > 0 && say.coverage.laterEvents(words.hidden),
    columns.length < ranked.length && say.coverage.lesserOutlets(ranked.length - columns.length),
  ].flatMap((text) => text || []);
  if (hidden.length > 0) words.notes.unshift(say.notes.notShown(hidden));
  const details = detailsOf(tables, say);
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
        name: nameOf(event, details.counterparts(event), say),
        detail: event.earliest ? when(event, say) : undefined,
        quiet: !isMeeting(event),
        end: told === 0 ? say.coverage.noneNamed : told === 1 ? say.coverage.alone : undefined,
      };
    }),
    columns,
    cells,
    marks: {
      explicit: { name: say.coverage.marks.explicit, symbol: "square", color: visitor },
      coreferent: { name: say.coverage.marks.coreferent, symbol: "square-open-dot", color: visitor },
      umbrella: { name: say.coverage.marks.umbrella, symbol: "circle-open", color: other },
    },
  });
}

const byDay = (a: Event, b: Event): number =>
  `${a.earliest ?? "9999"} ${a.latest ?? ""}`.localeCompare(`${b.earliest ?? "9999"} ${b.latest ?? ""}`, "en") ||
  a.event_id.localeCompare(b.event_id, "en", { numeric: true });

function nameOf(event: Event, counterparts: readonly string[], say: Messages): string {
  if (counterparts.length > 0) return say.list(counterparts.map(plain));
  return say.capitalize(whatIs(event, say));
}

function when({ earliest, latest }: Event, say: Messages): string {
  if (earliest === latest || !latest) return say.day(earliest!, "weekday");
  return say.daySpan(earliest!, latest);
}

function finding(events: readonly Event[], outletsOf: (event: Event) => number, { coverage }: Messages): string {
  const numbers = events.filter(isMeeting).map(outletsOf);
  if (numbers.length === 0) return coverage.none;
  const [several, one] = [
    numbers.filter((number) => number > 1).length,
    numbers.filter((number) => number === 1).length,
  ];
  return coverage.finding(numbers.length, several, one, numbers.length - several - one);
}
