import type { Tables } from "../model";
import { type Edited, eventOf, names } from "./edit";
import type { Decision } from "./schema";

/** Makes of one event two: a copy under a new id keeps everyone, and the official named leaves the first. */
export function split(tables: Tables, decision: Decision): Edited {
  const { event_id, subject } = decision;
  const event = eventOf(tables, decision);
  if (typeof event === "string") return event;
  const id = decision.new!;
  if (tables.events.some((row) => row.event_id === id)) return `there is an event ${id} already`;
  const leaves = (row: { event_id: string }, who: string) => row.event_id === event_id && who === subject;
  if (!tables.participants.some((row) => leaves(row, row.official_id))) return `${subject} is not at ${event_id}`;
  const copied = <Row extends { event_id: string }>(rows: Row[], stays: (row: Row) => boolean = () => true) => {
    const copies = rows.filter((row) => row.event_id === event_id).map((row) => ({ ...row, event_id: id }));
    const last = rows.findLastIndex((row) => row.event_id === event_id);
    return [...rows.slice(0, last + 1).filter(stays), ...copies, ...rows.slice(last + 1)];
  };
  return {
    ...tables,
    events: copied(tables.events),
    participants: copied(tables.participants, (row) => !leaves(row, row.official_id)),
    reports: copied(tables.reports),
    evidence: copied(tables.evidence, (row) => !(names(row) && leaves(row, row.value))),
  };
}
