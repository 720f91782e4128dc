import { isMeeting, isOwnSeries, umbrellaIds } from "../counts/meetings";
import { countOfficials, type OfficialCount } from "../counts/per-official";
import type { Attendance, Side, Tables } from "../model";
import { type BarRow, barFigure, type Stretch } from "./bars";
import { countryName } from "./country";
import { detailsOf } from "./details";
import type { Figure, FigureOptions } from "./figure";
import { closingNotes, emptyFigure, openSheet, type Sheet } from "./sheet";
import { capitalize, count, countInWords, inWords, listInWords } from "./words";

const CERTAINTY = { stated: "sure", inferred: "less", possible: "possible" } as const;
const NAMES = { stated: "Stated", inferred: "Inferred", possible: "Possible" };

export interface PerOfficialOptions extends FigureOptions {
  /** Officials shown, most meetings first; the others are summed up in a row. 12 unless told. */
  top?: number;
}

/**
 * Meetings per official, by side: solid where the text says that the official was there, hatched where
 * it follows from the text, dotted where the official may have been.
 * @example perOfficialFigure(loadTables()).layout.meta.alt
 */
export function perOfficialFigure(tables: Tables, options: PerOfficialOptions = {}): Figure {
  const sheet = openSheet(options);
  const counts = countOfficials(tables);
  const meetings = tables.events.filter(isMeeting).length;
  const title = finding(counts, meetings, namedMeetingsOf(tables, counts[0]?.official_id));
  const words = {
    title,
    subtitle: "Meetings at which the text puts each official; dotted: it does not say at which they were",
    notes: closingNotes(tables, openings(counts), options),
    alt: [title, ...counts.slice(0, 40).map((row) => `${row.official}: ${told(row)}`)].join(". "),
  };
  if (counts.length === 0) return emptyFigure(sheet, words);
  const seats = counts.reduce((sum, row) => sum + row.stated, 0);
  if (seats > meetings)
    words.notes.unshift(
      `A meeting counts for each official at it, so the bars add up to more than the ${count(meetings, "meeting")} held.`,
    );
  return barFigure(sheet, words, rowsOf(tables, counts, options.top ?? 12, sheet));
}

/** Named meetings alone, without the series that the counts hold. */
function namedMeetingsOf({ events, participants }: Tables, officialId: string | undefined): number {
  const meetings = new Set(events.filter(isMeeting).map(({ event_id }) => event_id));
  return participants.filter(
    ({ event_id, official_id, attendance }) =>
      official_id === officialId && attendance === "stated" && meetings.has(event_id),
  ).length;
}

function finding(counts: readonly OfficialCount[], meetings: number, named: number): string {
  const [first, second] = counts;
  if (!first) return "No official is named at a meeting";
  if (first.stated === 0)
    return `No official is said to have been at a meeting; ${countInWords(counts.length, "official")} may have been`;
  if (second && second.stated === first.stated) {
    const tied = counts.filter(({ stated }) => stated === first.stated).length;
    return capitalize(`${inWords(tied)} officials are named at ${countInWords(first.stated, "meeting")} each`);
  }
  const all =
    named === meetings
      ? `all ${countInWords(meetings, "named meeting")}`
      : `${inWords(named)} of ${countInWords(meetings, "named meeting")}`;
  const others = counts.filter(({ stated }, index) => index > 0 && stated > 0);
  const each = new Set(others.map(({ stated }) => stated)).size === 1;
  if (others.length === 0) return `${first.official} was at ${all}`;
  return `${first.official} was at ${all}; ${inWords(others.length)} ${others.length === 1 ? "other" : "others"} at ${each ? inWords(others[0]!.stated) : `up to ${inWords(others[0]!.stated)}`}${each && others.length > 1 ? " each" : ""}`;
}

function openings(counts: readonly OfficialCount[]): string[] {
  const maybe = counts.filter(({ possible }) => possible > 0).map(({ official }) => official);
  if (maybe.length === 0) return [];
  const names = maybe.length > 4 ? [...maybe.slice(0, 3), `${maybe.length - 3} others`] : maybe;
  return [`at which of the meetings ${listInWords(names)} ${maybe.length === 1 ? "was" : "were"}, if at any`];
}

function rowsOf(tables: Tables, counts: readonly OfficialCount[], top: number, { theme }: Sheet): BarRow[] {
  const officials = new Map(tables.officials.map((official) => [official.official_id, official]));
  const lines = linesOf(tables);
  const sides = sidesOf(tables);
  // One row more than asked for is no reason to hide one.
  const shown = counts.length > top + 1 ? counts.slice(0, top) : counts;
  const rows = (["visitor", "host", "other"] as const).flatMap((side) => {
    const members = shown.filter(({ official_id }) => sides.get(official_id) === side);
    if (members.length === 0) return [];
    const countries = new Set(members.map(({ official_id }) => officials.get(official_id)?.country ?? null));
    const where = countries.size === 1 ? [...countries].flatMap((code) => (code ? countryName(code) : [])) : [];
    const heading = {
      id: `side ${side}`,
      name: [SIDE_NAMES[side], ...where].join(" · "),
      color: theme[side],
      stretches: [],
    };
    return [heading, ...members.map((row) => barRow(row, side, officials.get(row.official_id)?.office))];
  });
  const hidden = counts.slice(shown.length);
  if (hidden.length === 0) return rows;
  const sum = { ...hidden[0]!, official_id: "others", official: `and ${hidden.length} others` };
  for (const kind of ["stated", "inferred", "possible"] as const)
    sum[kind] = hidden.reduce((total, row) => Math.max(total, row[kind]), 0);
  return [...rows, { ...barRow(sum, "other", null), stretches: [stub(hidden)], label: `at most ${told(sum)} each` }];

  function barRow(row: OfficialCount, side: Side, office: string | null | undefined): BarRow {
    const stretches = (["stated", "inferred", "possible"] as const).map((attendance): Stretch => {
      const behind = lines.get(`${row.official_id} ${attendance}`) ?? [];
      return {
        value: row[attendance],
        certainty: CERTAINTY[attendance],
        name: NAMES[attendance],
        events: behind.map(({ id }) => id),
        lines: behind.map(({ line }) => line),
      };
    });
    return { id: row.official_id, name: row.official, detail: office, color: theme[side], stretches, label: told(row) };
  }
}

const SIDE_NAMES: Record<Side, string> = { visitor: "Visitors", host: "Hosts", other: "Others" };

const stub = (hidden: readonly OfficialCount[]): Stretch => ({
  value: 0,
  certainty: "possible",
  name: "Others",
  events: [],
  lines: hidden.map(({ official }) => official),
});

function told({ stated, inferred, possible }: Pick<OfficialCount, Attendance>): string {
  const parts = [
    stated > 0 && `${stated}`,
    inferred > 0 && `${inferred} inferred`,
    possible > 0 && `${possible} possible`,
  ];
  return parts.filter(Boolean).join(" + ") || "0";
}

/** The counted events of an official and attendance, a line each. */
function linesOf(tables: Tables): Map<string, { id: string; line: string }[]> {
  const details = detailsOf(tables);
  const ids = umbrellaIds(tables.events);
  const counted = new Map(
    tables.events
      .filter((event) => isMeeting(event) || isOwnSeries(event, ids))
      .map((event) => [event.event_id, details.line(event, true)]),
  );
  const lines = new Map<string, { id: string; line: string }[]>();
  for (const { event_id, official_id, attendance } of tables.participants) {
    const line = counted.get(event_id);
    if (line === undefined) continue;
    const key = `${official_id} ${attendance}`;
    const known = lines.get(key);
    if (known) known.push({ id: event_id, line });
    else lines.set(key, [{ id: event_id, line }]);
  }
  return lines;
}

/** The side on which an official stands, or `other` where it differs between events. */
function sidesOf({ participants }: Tables): Map<string, Side> {
  const sides = new Map<string, Side>();
  for (const { official_id, side } of participants) {
    const known = sides.get(official_id);
    sides.set(official_id, known === undefined || known === side ? side : "other");
  }
  return sides;
}
