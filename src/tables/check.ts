import { join } from "node:path";
import { bounds } from "../edtf";
import type { Event, Evidence, TableName } from "../model";
import type { Located, LocatedTables } from "./load";
import type { Problem } from "./problem";
import { SCHEMA, TABLE_NAMES } from "./schema";

type Fault = Omit<Problem, "file">;
type AnyRow = Located<object>;
const cell = ({ row }: AnyRow, column: string): unknown => (row as Record<string, unknown>)[column];

/** Everything that no single cell shows: keys, dates against their bounds, and evidence for every claim. */
export function checkTables(tables: LocatedTables, folder: string): Problem[] {
  const faults: Record<TableName, Fault[]> = {
    articles: [],
    officials: [],
    outlets: [],
    events: [...tables.events.flatMap(checkEvent), ...checkPartOf(tables)],
    evidence: checkEvidence(tables),
    participants: checkSupport(tables, "participants", "official_id", "official"),
    reports: checkSupport(tables, "reports", "outlet_id", "outlet"),
  };
  faults.events.push(...checkKindEvidence(tables));
  return TABLE_NAMES.flatMap((name) => {
    const found = [...checkKeys(tables, name), ...faults[name]].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
    return found.map((fault) => ({ file: join(folder, `${name}.csv`), ...fault }));
  });
}

function checkKeys(tables: LocatedTables, name: TableName): Fault[] {
  const { primaryKey, unique, foreignKeys } = SCHEMA[name];
  const rows = tables[name] as AnyRow[];
  const key = primaryKey ? [primaryKey] : unique;
  const faults: Fault[] = [];
  const first = new Map<string, number>();
  for (const located of key ? rows : []) {
    const value = key!.map((column) => cell(located, column)).join(" ");
    const line = first.get(value);
    if (line === undefined) first.set(value, located.line);
    else
      faults.push({
        line: located.line,
        column: key!.at(-1),
        rule: "unique",
        message: `${value} stands in line ${line} already.`,
        fix: "Remove one of the rows, or rename it.",
      });
  }
  for (const { column, table } of foreignKeys ?? []) {
    const known = new Set((tables[table] as AnyRow[]).map((row) => cell(row, SCHEMA[table].primaryKey!)));
    for (const located of rows) {
      const value = cell(located, column);
      if (value === null || known.has(value)) continue;
      faults.push({
        line: located.line,
        column,
        rule: "foreign key",
        message: `No row of ${table}.csv has the id ${value}.`,
        fix: `Add the row there, or correct the id.`,
      });
    }
  }
  return faults;
}

function checkEvent({ row, line }: Located<Event>): Fault[] {
  const faults: Fault[] = [];
  const dated = row.date === null ? null : bounds(row.date);
  if (row.earliest !== (dated?.earliest ?? null) || row.latest !== (dated?.latest ?? null)) {
    const fix = dated ? `Write ${dated.earliest} and ${dated.latest}.` : "Leave both empty.";
    faults.push({
      line,
      column: "earliest",
      rule: "bounds",
      message: `earliest and latest are not the bounds of ${row.date ?? "an empty date"}.`,
      fix,
    });
  }
  if ((row.date === null) !== (row.date_basis === null)) {
    faults.push({
      line,
      column: "date_basis",
      rule: "date basis",
      message: "A date needs its basis, and a basis its date.",
      fix: "Fill in both or neither.",
    });
  }
  if (row.count_max !== null && row.count_max < row.count_min) {
    faults.push({
      line,
      column: "count_max",
      rule: "count",
      message: `count_max ${row.count_max} is below count_min ${row.count_min}.`,
      fix: "Correct one; leave count_max empty where the text sets no bound.",
    });
  }
  return faults;
}

function checkPartOf({ events }: LocatedTables): Fault[] {
  const byId = new Map(events.map(({ row }) => [row.event_id, row]));
  return events.flatMap(({ row, line }) => {
    if (row.part_of === null) return [];
    const fault = (message: string) => [
      {
        line,
        column: "part_of",
        rule: "umbrella",
        message,
        fix: "Name the series that the event belongs to, or leave it empty.",
      },
    ];
    const umbrella = byId.get(row.part_of);
    if (umbrella && umbrella.kind !== "series")
      return fault(`${row.part_of} is of kind ${umbrella.kind}; only a series has members.`);
    const seen = new Set([row.event_id]);
    for (let above = row.part_of; above; above = byId.get(above)?.part_of ?? "") {
      if (seen.has(above)) return fault(`${above} would be part of itself.`);
      seen.add(above);
    }
    return [];
  });
}

/** Whether the other tables hold what a piece of evidence claims of its event. */
export function claims({
  events,
  participants,
  reports,
  officials,
}: Pick<LocatedTables, "events" | "participants" | "reports" | "officials">): (evidence: Evidence) => boolean {
  const byId = new Map(events.map(({ row }) => [row.event_id, row]));
  const has = (rows: AnyRow[], id: string) => new Set(rows.map((row) => `${cell(row, "event_id")} ${cell(row, id)}`));
  const [present, credited] = [has(participants, "official_id"), has(reports, "outlet_id")];
  const people = new Set(officials.map(({ row }) => row.official_id));
  const attendances = new Map<string, Set<string>>();
  for (const { row } of participants)
    attendances.set(row.event_id, (attendances.get(row.event_id) ?? new Set()).add(row.attendance));
  return ({ event_id, field, value }) => {
    const event = byId.get(event_id);
    if (!event) return true; // The foreign key is reported elsewhere.
    if (field === "official") return present.has(`${event_id} ${value}`);
    if (field === "outlet") return credited.has(`${event_id} ${value}`);
    if (field === "party") return people.has(value);
    if (field === "attendance") return attendances.get(event_id)?.has(value) ?? false;
    if (field === "count") return value === `${event.count_min}..${event.count_max ?? ""}`;
    if (field === "place") return value === event.place || value === event.country;
    return value === event[field];
  };
}

function checkEvidence(tables: LocatedTables): Fault[] {
  const claimed = claims(tables);
  const lengths = new Map(tables.articles.map(({ row }) => [row.article_id, row.length]));
  return tables.evidence.flatMap(({ row, line }) => {
    const faults: Fault[] = [];
    const length = lengths.get(row.article_id) ?? Number.POSITIVE_INFINITY;
    if (row.start >= row.end || row.end > length) {
      faults.push({
        line,
        column: "end",
        rule: "span",
        message: `${row.start}–${row.end} is no span of a text of ${length} code points.`,
        fix: "start comes before end, and end is no more than the text's length.",
      });
    }
    if (!claimed(row)) {
      faults.push({
        line,
        column: "value",
        rule: "claim",
        message: `${row.event_id} does not claim ${row.field} ${row.value}.`,
        fix: "Correct the event, its participants or reports, or this row.",
      });
    }
    return faults;
  });
}

function checkSupport(tables: LocatedTables, name: "participants" | "reports", column: string, field: string): Fault[] {
  const supported = new Set(
    tables.evidence.filter(({ row }) => row.field === field).map(({ row }) => `${row.event_id} ${row.value}`),
  );
  return (tables[name] as AnyRow[])
    .filter((row) => !supported.has(`${cell(row, "event_id")} ${cell(row, column)}`))
    .map((row) => ({
      line: row.line,
      column,
      rule: "evidence",
      message: `No evidence for ${cell(row, column)} at ${cell(row, "event_id")}.`,
      fix: `Add a row to evidence.csv with field ${field}.`,
    }));
}

function checkKindEvidence({ events, evidence }: LocatedTables): Fault[] {
  const supported = new Set(evidence.filter(({ row }) => row.field === "kind").map(({ row }) => row.event_id));
  return events
    .filter(({ row }) => !supported.has(row.event_id))
    .map(({ row, line }) => ({
      line,
      column: "event_id",
      rule: "evidence",
      message: `No evidence for ${row.event_id}.`,
      fix: "Add a row to evidence.csv with field kind.",
    }));
}
