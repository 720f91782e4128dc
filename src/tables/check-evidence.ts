import type { Evidence } from "../model";
import { type AnyRow, cell, type Fault, type LocatedTables } from "./located";

/** Claims that each piece of evidence may make about its event. */
function claims({ events, participants, reports, officials }: LocatedTables): (evidence: Evidence) => boolean {
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

/** Spans outside their text, and evidence for what nobody claims. */
export function checkEvidence(tables: LocatedTables): Fault[] {
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

/** Participations or reports without evidence. */
export function checkSupport(
  tables: LocatedTables,
  name: "participants" | "reports",
  column: string,
  field: string,
): Fault[] {
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

/** Events without evidence. */
export function checkKindEvidence({ events, evidence }: LocatedTables): Fault[] {
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
