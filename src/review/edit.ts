import type { Event, Evidence, Tables } from "../model";
import { formatCell } from "../tables/cells";
import type { Decision } from "./schema";

/** The tables after a decision, or why it no longer fits them. */
export type Edited = Tables | string;

/** The event that a decision is about, if it is still there and still told by the words that were meant. */
export function eventOf(tables: Tables, { event_id, start, end }: Decision, anchored = false): Event | string {
  const event = tables.events.find((row) => row.event_id === event_id);
  if (!event) return `there is no event ${event_id}`;
  if (!anchored || start === null) return event;
  const told = tables.evidence.some((row) => row.event_id === event_id && row.start === start && row.end === end);
  return told ? event : `${event_id} no longer rests on ${start}–${end}; another event may bear its id`;
}

/** Why a value is not the one that a decision was made about, which may be cut short with …; `undefined` where it is. */
export function unlike(value: unknown, { field, old, new: wanted }: Decision): string | undefined {
  const cell = formatCell(value as string);
  if (cell === (old ?? "") || (old?.endsWith("…") && cell.startsWith(old.slice(0, -1)))) return undefined;
  if (cell === (wanted ?? "")) return `${field} is ${cell || "empty"} without it`;
  return `${field} is ${cell || "empty"} and not ${old ?? "empty"}`;
}

/** A row of evidence at the words that a decision names; `undefined` where it names none. */
export function evidenceAt(
  { article_id, event_id, paragraph, start, end }: Decision,
  field: Evidence["field"],
  value: string,
): Evidence | undefined {
  if (paragraph === null || start === null || end === null || event_id === null) return undefined;
  return { event_id, field, value, article_id, paragraph, start, end };
}

/** Tables without the rows of an event. */
export function withoutEvent(tables: Tables, event_id: string): Tables {
  const other = (row: { event_id: string }) => row.event_id !== event_id;
  return {
    ...tables,
    events: tables.events.filter(other),
    participants: tables.participants.filter(other),
    reports: tables.reports.filter(other),
    evidence: tables.evidence.filter(other),
  };
}

/** Whether a row of evidence names a person or an outlet. */
export const names = ({ field }: Evidence): boolean => field === "official" || field === "party" || field === "outlet";
