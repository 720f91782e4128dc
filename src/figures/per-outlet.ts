import { isMeeting } from "../counts/meetings";
import { countOutlets, type OutletCount, umbrellaReports } from "../counts/per-outlet";
import type { Link, Outlet, Side, Tables } from "../model";
import { type BarRow, barFigure, type Stretch } from "./bars";
import { countryName } from "./country";
import { detailsOf } from "./details";
import type { Figure, FigureOptions } from "./figure";
import type { Messages } from "./messages/en";
import { closingNotes, emptyFigure, hiddenOf, openSheet, type Sheet, withUnit } from "./sheet";

export interface PerOutletOptions extends FigureOptions {
  /** Counted elsewhere, most first and those without outlet last; counted from the tables unless told. */
  counts?: readonly OutletCount[];
  /** How many named meetings `counts` rest on; those of the tables unless told. */
  meetings?: number;
}

/**
 * Meetings per credited outlet: solid where the text credits it for that very meeting, hatched where
 * by "the report also said"; meetings without an outlet stand apart.
 * @example perOutletFigure(loadTables()).layout.meta.alt
 */
export function perOutletFigure(tables: Tables, options: PerOutletOptions = {}): Figure {
  const sheet = openSheet(options);
  const { say } = sheet;
  const counts = options.counts ?? countOutlets(tables);
  const meetings = options.meetings ?? tables.events.filter(isMeeting).length;
  const title = finding(counts, meetings, say);
  const words = {
    title,
    subtitle: withUnit(say.perOutlet.subtitle, options),
    notes: [...umbrellaNote(tables, say), ...closingNotes(tables, openings(counts, say), options)],
    alt: [
      title,
      ...counts.slice(0, 40).map((row) => `${row.outlet ?? say.perOutlet.noOutlet}: ${told(row, say)}`),
    ].join(". "),
  };
  if (counts.length === 0) return emptyFigure(sheet, words);
  const top = options.top ?? 12;
  return barFigure(
    sheet,
    { ...words, hidden: hiddenOf(counts.filter(({ outlet }) => outlet !== null).length, top) },
    rowsOf(tables, counts, top, sheet),
  );
}

function finding(counts: readonly OutletCount[], meetings: number, { perOutlet: say }: Messages): string {
  if (meetings === 0) return say.none;
  const none = counts.find(({ outlet }) => outlet === null)?.meetings ?? 0;
  const [first, second] = counts.filter(({ outlet }) => outlet !== null);
  const open = none === 0 ? say.every : say.without(none, meetings);
  if (!first) return open;
  if (second?.meetings === first.meetings) return open;
  return `${open}; ${say.most(first.outlet!, first.meetings)}`;
}

function openings(counts: readonly OutletCount[], { perOutlet }: Messages): string[] {
  const none = counts.find(({ outlet }) => outlet === null)?.meetings ?? 0;
  return none > 0 ? [perOutlet.open(none)] : [];
}

function umbrellaNote(tables: Tables, say: Messages): string[] {
  const outlets = [...new Set(umbrellaReports(tables).map(({ outlet }) => outlet.name))];
  if (outlets.length === 0) return [];
  const names = outlets.length > 4 ? [...outlets.slice(0, 3), say.others(outlets.length - 3)] : outlets;
  return [say.perOutlet.umbrella(say.list(names))];
}

function rowsOf(tables: Tables, counts: readonly OutletCount[], top: number, { theme, say }: Sheet): BarRow[] {
  const outlets = new Map(tables.outlets.map((outlet) => [outlet.outlet_id, outlet]));
  const behind = behindOf(tables, say);
  const credited = counts.filter(({ outlet }) => outlet !== null);
  const shown = credited.slice(0, credited.length - hiddenOf(credited.length, top));
  const hidden = credited.slice(shown.length);
  const none = counts.find(({ outlet }) => outlet === null);
  const sides = countrySides(tables);
  return [
    ...shown.map((row) => barRow(row, outlets.get(row.outlet_id!))),
    ...(hidden.length > 0 ? [othersRow(hidden)] : []),
    ...(none ? [noneRow(none)] : []),
  ];

  function stretch(value: number, key: string, name: string, certainty: Stretch["certainty"]): Stretch {
    const events = behind.get(key) ?? [];
    return { value, certainty, name, events: events.map(({ id }) => id), lines: events.map(({ line }) => line) };
  }
  function barRow(row: OutletCount, outlet: Outlet | undefined): BarRow {
    return {
      id: row.outlet_id!,
      name: row.outlet!,
      detail: outlet && describe(outlet, say),
      color: theme[sides.get(outlet?.country ?? "") ?? "other"],
      stretches: [
        stretch(row.explicit, `${row.outlet_id} explicit`, say.perOutlet.explicit, "sure"),
        stretch(row.coreferent, `${row.outlet_id} coreferent`, say.perOutlet.coreferent, "less"),
      ],
      label: told(row, say),
    };
  }
  function othersRow(rows: readonly OutletCount[]): BarRow {
    const lines = rows.map(
      ({ outlet }) =>
        () =>
          outlet!,
    );
    return {
      id: "others",
      name: say.andOthers(rows.length),
      color: theme.other,
      stretches: [{ value: 0, certainty: "sure", name: say.othersName, events: [], lines }],
      label: say.perOfficial.atMostEach(`${rows[0]!.meetings}`),
    };
  }
  function noneRow(row: OutletCount): BarRow {
    return {
      id: "none named",
      apart: true,
      name: say.perOutlet.noOutlet,
      detail: say.perOutlet.noOutletDetail,
      color: theme.other,
      stretches: [stretch(row.meetings, "none", say.perOutlet.noOutlet, "possible")],
      label: told(row, say),
    };
  }
}

/** The side that each country stands on, by its officials. */
function countrySides({ officials, participants }: Tables): Map<string, Side> {
  const countries = new Map(officials.map(({ official_id, country }) => [official_id, country]));
  return new Map(participants.map(({ official_id, side }) => [countries.get(official_id) ?? "", side]));
}

const describe = ({ kind, country }: Outlet, say: Messages): string =>
  say.capitalize([say.perOutlet.kinds[kind], ...(country ? [countryName(country, say)] : [])].join(", "));

function told({ explicit, coreferent, meetings, outlet }: OutletCount, { perOutlet: say }: Messages): string {
  if (outlet === null) return `${meetings}`;
  if (coreferent === 0) return `${explicit}`;
  return explicit === 0 ? say.alsoSaid(coreferent) : `${explicit} + ${say.alsoSaid(coreferent)}`;
}

/** The meetings behind an outlet and link, a line each; under "none" those without an outlet. */
function behindOf(tables: Tables, say: Messages): Map<string, { id: string; line: () => string }[]> {
  const details = detailsOf(tables, say);
  const behind = new Map<string, { id: string; line: () => string }[]>();
  const links = new Map<string, { outlet_id: string; link: Link }[]>();
  for (const report of tables.reports) {
    if (report.link !== "umbrella") links.set(report.event_id, [...(links.get(report.event_id) ?? []), report]);
  }
  for (const event of tables.events.filter(isMeeting)) {
    const entry = { id: event.event_id, line: () => details.line(event, true) };
    const keys = links.get(event.event_id)?.map(({ outlet_id, link }) => `${outlet_id} ${link}`) ?? ["none"];
    for (const key of keys) {
      const known = behind.get(key);
      if (known) known.push(entry);
      else behind.set(key, [entry]);
    }
  }
  return behind;
}
