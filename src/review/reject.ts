import type { Tables } from "../model";
import { type Edited, eventOf, names, withoutEvent } from "./edit";
import type { Decision } from "./schema";

/** Takes away an event, a person or outlet (of one event or of all), or a single piece of evidence. */
export function reject(tables: Tables, decision: Decision): Edited {
  const { event_id, subject, field, start, end } = decision;
  if (event_id !== null) {
    const event = eventOf(tables, decision, subject === null && field === null);
    if (typeof event === "string") return event;
    if (subject === null && field === null) return withoutEvent(tables, event_id);
  }
  const isMeant = (row: { event_id: string }, id: string) =>
    (event_id === null || row.event_id === event_id) && id === subject;
  const evidence = tables.evidence.filter((row) => {
    const about = subject === null ? row.event_id === event_id : names(row) && isMeant(row, row.value);
    return !(
      about &&
      (field === null || row.field === field) &&
      (start === null || (row.start === start && row.end === end))
    );
  });
  if (evidence.length === tables.evidence.length) {
    return `nothing says ${subject ?? field} ${event_id ? `of ${event_id}` : "in the article"}${start === null ? "" : ` at ${start}–${end}`}`;
  }
  return { ...tables, evidence };
}
