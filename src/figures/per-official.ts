import { isMeeting, isOwnSeries, umbrellaIds } from "../counts/meetings";
import { countOfficials, type OfficialCount } from "../counts/per-official";
import type { Attendance, Side, Tables } from "../model";
import { type BarRow, barFigure, type Stretch } from "./bars";
import { countryName } from "./country";
import { detailsOf } from "./details";
import type { Figure, FigureOptions } from "./figure";
import type { Messages } from "./messages/en";
import { closingNotes, emptyFigure, hiddenOf, openSheet, type Sheet, withUnit } from "./sheet";

const CERTAINTY = { stated: "sure", inferred: "less", possible: "possible" } as const;

export interface PerOfficialOptions extends FigureOptions {
  /** Counted elsewhere, most first; counted from the tables unless told. */
  counts?: readonly OfficialCount[];
  /** How many named meetings `counts` rest on; those of the tables unless told. */
  meetings?: number;
  /** At how many of those each official is stated to have been, by id; those of the tables unless told. */
  named?: ReadonlyMap<string, number>;
}

/**
 * Meetings per official, by side: solid where the text says that the official was there, hatched where
 * it follows from the text, dotted where the official may have been.
 * @example perOfficialFigure(loadTables()).layout.meta.alt
 */
export function perOfficialFigure(tables: Tables, options: PerOfficialOptions = {}): Figure {
  const sheet = openSheet(options);
  const { say } = sheet;
  const counts = options.counts ?? countOfficials(tables);
  const meetings = options.meetings ?? tables.events.filter(isMeeting).length;
  const title = finding(counts, meetings, options.named ?? namedMeetings(tables), say);
  const words = {
    title,
    subtitle: withUnit(say.perOfficial.subtitle, options),
    notes: closingNotes(tables, openings(counts, say), options),
    alt: [title, ...counts.slice(0, 40).map((row) => `${row.official}: ${told(row, say)}`)].join(". "),
  };
  if (counts.length === 0) return emptyFigure(sheet, words);
  const seats = counts.reduce((sum, row) => sum + row.stated, 0);
  if (seats > meetings) words.notes.unshift(say.perOfficial.moreThanMeetings(meetings));
  const top = options.top ?? 12;
  return barFigure(sheet, { ...words, hidden: hiddenOf(counts.length, top) }, rowsOf(tables, counts, top, sheet));
}

/** Named meetings alone, without the series that the counts hold, by official. */
function namedMeetings({ events, participants }: Tables): Map<string, number> {
  const meetings = new Set(events.filter(isMeeting).map(({ event_id }) => event_id));
  const named = new Map<string, number>();
  for (const { event_id, official_id, attendance } of participants)
    if (attendance === "stated" && meetings.has(event_id)) named.set(official_id, (named.get(official_id) ?? 0) + 1);
  return named;
}

function finding(
  counts: readonly OfficialCount[],
  meetings: number,
  named: ReadonlyMap<string, number>,
  { perOfficial: say, capitalize }: Messages,
): string {
  if (counts.length === 0) return say.none;
  const ranked = counts
    .map(({ official, official_id }) => ({ official, number: named.get(official_id) ?? 0 }))
    .filter(({ number }) => number > 0)
    .sort((a, b) => b.number - a.number);
  const [first, ...others] = ranked;
  if (!first) {
    const inSeries = counts.some(({ stated, inferred }) => stated + inferred > 0);
    return inSeries ? say.onlyInSeries : say.onlyPossible(counts.length);
  }
  // Series lengthen some bars: the title tells nothing that the chart seems to deny.
  const longest = counts.reduce((most, row) => Math.max(most, lengthOf(row)), 0);
  const highest = counts.filter((row) => lengthOf(row) === longest);
  const tied = ranked.filter(({ number }) => number === first.number).length;
  if (highest.length > 1 && (longest > first.number || highest.length > tied))
    return capitalize(say.tiedWithSeries(highest.length, longest));
  if (tied > 1) return capitalize(say.tied(tied, first.number));
  const each = new Set(others.map(({ number }) => number)).size === 1;
  return say.first(first.official, first.number, meetings, others.length, others[0]?.number ?? 0, each);
}

const lengthOf = ({ stated, inferred }: OfficialCount): number => stated + inferred;

function openings(counts: readonly OfficialCount[], say: Messages): string[] {
  const maybe = counts.filter(({ possible }) => possible > 0).map(({ official }) => official);
  if (maybe.length === 0) return [];
  const names = maybe.length > 4 ? [...maybe.slice(0, 3), say.others(maybe.length - 3)] : maybe;
  return [say.perOfficial.open(say.list(names), maybe.length)];
}

function rowsOf(tables: Tables, counts: readonly OfficialCount[], top: number, { theme, say }: Sheet): BarRow[] {
  const officials = new Map(tables.officials.map((official) => [official.official_id, official]));
  const lines = linesOf(tables, say);
  const sides = sidesOf(tables);
  const shown = counts.slice(0, counts.length - hiddenOf(counts.length, top));
  const office = (row: OfficialCount) => officials.get(row.official_id)?.office;
  // Of counts alone nobody knows on which side an official stood.
  const onNoSide = shown.filter(({ official_id }) => !sides.has(official_id));
  const bySide = (["visitor", "host", "other"] as const).flatMap((side) => {
    const members = shown.filter(({ official_id }) => sides.get(official_id) === side);
    if (members.length === 0) return [];
    const countries = new Set(members.map(({ official_id }) => officials.get(official_id)?.country ?? null));
    const where = countries.size === 1 ? [...countries].flatMap((code) => (code ? countryName(code, say) : [])) : [];
    const heading = {
      id: `side ${side}`,
      name: [say.perOfficial.sides[side], ...where].join(" · "),
      color: theme[side],
      stretches: [],
    };
    return [heading, ...members.map((row) => barRow(row, side, office(row)))];
  });
  const rows = [...bySide, ...onNoSide.map((row) => barRow(row, "other", office(row)))];
  const hidden = counts.slice(shown.length);
  if (hidden.length === 0) return rows;
  const sum = { ...hidden[0]!, official_id: "others", official: say.andOthers(hidden.length) };
  for (const kind of ["stated", "inferred", "possible"] as const)
    sum[kind] = hidden.reduce((total, row) => Math.max(total, row[kind]), 0);
  return [
    ...rows,
    {
      ...barRow(sum, "other", null),
      stretches: [stub(hidden, say)],
      label: say.perOfficial.atMostEach(told(sum, say)),
    },
  ];

  function barRow(row: OfficialCount, side: Side, office: string | null | undefined): BarRow {
    const stretches = (["stated", "inferred", "possible"] as const).map((attendance): Stretch => {
      const behind = lines.get(`${row.official_id} ${attendance}`) ?? [];
      return {
        value: row[attendance],
        certainty: CERTAINTY[attendance],
        name: say.perOfficial.kinds[attendance],
        events: behind.map(({ id }) => id),
        lines: behind.map(({ line }) => line),
      };
    });
    return {
      id: row.official_id,
      name: row.official,
      detail: office,
      color: theme[side],
      stretches,
      label: told(row, say),
    };
  }
}

const stub = (hidden: readonly OfficialCount[], say: Messages): Stretch => ({
  value: 0,
  certainty: "possible",
  name: say.othersName,
  events: [],
  lines: hidden.map(
    ({ official }) =>
      () =>
        official,
  ),
});

function told({ stated, inferred, possible }: Pick<OfficialCount, Attendance>, { perOfficial: say }: Messages): string {
  const parts = [
    stated > 0 && `${stated}`,
    inferred > 0 && say.inferred(inferred),
    possible > 0 && say.possible(possible),
  ];
  return parts.filter(Boolean).join(" + ") || "0";
}

/** The counted events of an official and attendance, a line each. */
function linesOf(tables: Tables, say: Messages): Map<string, { id: string; line: () => string }[]> {
  const details = detailsOf(tables, say);
  const ids = umbrellaIds(tables.events);
  const counted = new Map(
    tables.events
      .filter((event) => isMeeting(event) || isOwnSeries(event, ids))
      .map((event) => [event.event_id, () => details.line(event, true)]),
  );
  const lines = new Map<string, { id: string; line: () => string }[]>();
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
