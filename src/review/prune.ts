import type { Tables } from "../model";
import { claims } from "../tables/check-evidence";
import { withoutLooseParts } from "./event-row";
import { sortEvidence } from "./evidence-rows";

/**
 * Tables in the order of their events and without what nothing supports: events, participants and reports without evidence, evidence
 * whose claim no row makes, people and outlets that take part in nothing.
 */
export function prune(tables: Tables): Tables {
  const told = new Set(tables.evidence.filter(({ field }) => field === "kind").map(({ event_id }) => event_id));
  const events = withoutLooseParts(
    dropParts(
      tables.events.filter(({ event_id }) => told.has(event_id)),
      told,
    ),
  );
  const said = new Set(tables.evidence.map(({ event_id, field, value }) => `${event_id} ${field} ${value}`));
  const inOrder = <Row extends { event_id: string }>(rows: readonly Row[]) =>
    events.flatMap(({ event_id }) => rows.filter((row) => row.event_id === event_id));
  const participants = inOrder(
    tables.participants.filter(({ event_id, official_id }) => said.has(`${event_id} official ${official_id}`)),
  );
  const reports = inOrder(
    tables.reports.filter(({ event_id, outlet_id }) => said.has(`${event_id} outlet ${outlet_id}`)),
  );
  const holds = claims({
    events: located(events),
    participants: located(participants),
    reports: located(reports),
    officials: located(tables.officials),
  });
  const evidence = sortEvidence(
    tables.evidence.filter((row) => told.has(row.event_id) && holds(row)),
    events,
  );
  const used = usedIds({ participants, reports, evidence });
  return {
    articles: tables.articles,
    events,
    participants,
    reports,
    evidence,
    officials: tables.officials.filter(({ official_id }) => used.has(official_id)),
    outlets: tables.outlets.filter(({ outlet_id }) => used.has(outlet_id)),
  };
}

/** Rows as the checks take them, for what stands in no file. */
export const located = <Row>(rows: readonly Row[]) => rows.map((row, line) => ({ row, line }));

/** Ids of the people and the outlets that take part in something. */
export function usedIds({
  participants,
  reports,
  evidence,
}: Pick<Tables, "participants" | "reports" | "evidence">): Set<string> {
  return new Set([
    ...participants.map(({ official_id }) => official_id),
    ...evidence.filter(({ field }) => field === "party").map(({ value }) => value),
    ...reports.map(({ outlet_id }) => outlet_id),
  ]);
}

function dropParts(events: Tables["events"], known: ReadonlySet<string>): Tables["events"] {
  return events.map((event) => (event.part_of && !known.has(event.part_of) ? { ...event, part_of: null } : event));
}
