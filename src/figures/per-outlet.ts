import { isMeeting } from "../counts/meetings";
import { countOutlets, type OutletCount, umbrellaReports } from "../counts/per-outlet";
import type { Link, Outlet, Side, Tables } from "../model";
import { type BarRow, barFigure, type Stretch } from "./bars";
import { countryName } from "./country";
import { detailsOf } from "./details";
import type { Figure, FigureOptions } from "./figure";
import { closingNotes, emptyFigure, openSheet, type Sheet } from "./sheet";
import { capitalize, countInWords, inWords, listInWords } from "./words";

export interface PerOutletOptions extends FigureOptions {
  /** Outlets shown, most meetings first; the others are summed up in a row. 12 unless told. */
  top?: number;
}

/**
 * Meetings per credited outlet: solid where the text credits it for that very meeting, hatched where
 * by "the report also said"; meetings without an outlet stand apart.
 * @example perOutletFigure(loadTables()).layout.meta.alt
 */
export function perOutletFigure(tables: Tables, options: PerOutletOptions = {}): Figure {
  const sheet = openSheet(options);
  const counts = countOutlets(tables);
  const meetings = tables.events.filter(isMeeting).length;
  const title = finding(counts, meetings);
  const words = {
    title,
    subtitle: "Named meetings that the text credits to each outlet; hatched: by “the report also said”",
    notes: [...umbrellaNote(tables), ...closingNotes(tables, openings(counts), options)],
    alt: [title, ...counts.slice(0, 40).map((row) => `${row.outlet ?? "No outlet named"}: ${told(row)}`)].join(". "),
  };
  if (counts.length === 0) return emptyFigure(sheet, words);
  return barFigure(sheet, words, rowsOf(tables, counts, options.top ?? 12, sheet));
}

function finding(counts: readonly OutletCount[], meetings: number): string {
  if (meetings === 0) return "No named meetings, so none credited to an outlet";
  const none = counts.find(({ outlet }) => outlet === null)?.meetings ?? 0;
  const of = `of ${countInWords(meetings, "named meeting")}`;
  const [first, second] = counts.filter(({ outlet }) => outlet !== null);
  const open =
    none === 0
      ? "Every named meeting is credited to an outlet"
      : `${capitalize(inWords(none))} ${of} ${none === 1 ? "has" : "have"} no outlet named`;
  if (!first) return open;
  if (second?.meetings === first.meetings) return open;
  return `${open}; ${first.outlet} is credited for ${inWords(first.meetings)}`;
}

function openings(counts: readonly OutletCount[]): string[] {
  const none = counts.find(({ outlet }) => outlet === null)?.meetings ?? 0;
  return none > 0 ? [`who reported ${none === 1 ? "one meeting" : `${inWords(none)} of the meetings`}`] : [];
}

function umbrellaNote(tables: Tables): string[] {
  const outlets = [...new Set(umbrellaReports(tables).map(({ outlet }) => outlet.name))];
  if (outlets.length === 0) return [];
  const names = outlets.length > 4 ? [...outlets.slice(0, 3), `${outlets.length - 3} others`] : outlets;
  return [
    `Credited for the visit or a series as a whole, which is counted for no single meeting: ${listInWords(names)}.`,
  ];
}

function rowsOf(tables: Tables, counts: readonly OutletCount[], top: number, { theme }: Sheet): BarRow[] {
  const outlets = new Map(tables.outlets.map((outlet) => [outlet.outlet_id, outlet]));
  const behind = behindOf(tables);
  const credited = counts.filter(({ outlet }) => outlet !== null);
  const shown = credited.length > top + 1 ? credited.slice(0, top) : credited;
  const hidden = credited.slice(shown.length);
  const none = counts.find(({ outlet }) => outlet === null);
  const sides = countrySides(tables);
  return [
    ...shown.map((row) => barRow(row, outlets.get(row.outlet_id!))),
    ...(hidden.length > 0 ? [othersRow(hidden)] : []),
    ...(none ? [{ id: "gap", name: "", color: theme.other, stretches: [] }, noneRow(none)] : []),
  ];

  function stretch(value: number, key: string, name: string, certainty: Stretch["certainty"]): Stretch {
    const events = behind.get(key) ?? [];
    return { value, certainty, name, events: events.map(({ id }) => id), lines: events.map(({ line }) => line) };
  }
  function barRow(row: OutletCount, outlet: Outlet | undefined): BarRow {
    return {
      id: row.outlet_id!,
      name: row.outlet!,
      detail: outlet && describe(outlet),
      color: theme[sides.get(outlet?.country ?? "") ?? "other"],
      stretches: [
        stretch(row.explicit, `${row.outlet_id} explicit`, "Credited for the meeting", "sure"),
        stretch(row.coreferent, `${row.outlet_id} coreferent`, "Credited by “the report also said”", "less"),
      ],
      label: told(row),
    };
  }
  function othersRow(rows: readonly OutletCount[]): BarRow {
    const lines = rows.map(({ outlet }) => outlet!);
    return {
      id: "others",
      name: `and ${rows.length} others`,
      color: theme.other,
      stretches: [{ value: 0, certainty: "sure", name: "Others", events: [], lines }],
      label: `at most ${rows[0]!.meetings} each`,
    };
  }
  function noneRow(row: OutletCount): BarRow {
    return {
      id: "none named",
      name: "No outlet named",
      detail: "the text does not say who reported it",
      color: theme.other,
      stretches: [stretch(row.meetings, "none", "No outlet named", "possible")],
      label: told(row),
    };
  }
}

/** The side that each country stands on, by its officials. */
function countrySides({ officials, participants }: Tables): Map<string, Side> {
  const countries = new Map(officials.map(({ official_id, country }) => [official_id, country]));
  return new Map(participants.map(({ official_id, side }) => [countries.get(official_id) ?? "", side]));
}

const describe = ({ kind, country }: Outlet): string =>
  capitalize([kind, ...(country ? [countryName(country)] : [])].join(", "));

function told({ explicit, coreferent, meetings, outlet }: OutletCount): string {
  if (outlet === null) return `${meetings}`;
  if (coreferent === 0) return `${explicit}`;
  return explicit === 0 ? `${coreferent} “also said”` : `${explicit} + ${coreferent} “also said”`;
}

/** The meetings behind an outlet and link, a line each; under "none" those without an outlet. */
function behindOf(tables: Tables): Map<string, { id: string; line: string }[]> {
  const details = detailsOf(tables);
  const behind = new Map<string, { id: string; line: string }[]>();
  const links = new Map<string, { outlet_id: string; link: Link }[]>();
  for (const report of tables.reports) {
    if (report.link !== "umbrella") links.set(report.event_id, [...(links.get(report.event_id) ?? []), report]);
  }
  for (const event of tables.events.filter(isMeeting)) {
    const entry = { id: event.event_id, line: details.line(event, true) };
    const keys = links.get(event.event_id)?.map(({ outlet_id, link }) => `${outlet_id} ${link}`) ?? ["none"];
    for (const key of keys) {
      const known = behind.get(key);
      if (known) known.push(entry);
      else behind.set(key, [entry]);
    }
  }
  return behind;
}
