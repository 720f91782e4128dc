import type { DerivedEvent, DerivedEvidence } from "../derive/document";
import { EVIDENCE_FIELDS, type Event, type Evidence } from "../model";
import { words } from "../tables/date-words";
import { eventId } from "./event-row";
import { oneLine } from "./slug";

/** A row of evidence and the words that it was made from. */
export interface Quoted {
  row: Evidence;
  words: string;
}

/** The evidence of an event with the values that its rows claim; `ids` gives those of people and outlets. */
export function evidenceRows(
  derived: DerivedEvent,
  event: Event,
  length: number,
  ids: (evidence: DerivedEvidence) => string[],
): Quoted[] {
  const { event_id, article_id } = event;
  const seen = new Map<string, number>();
  return derived.evidence
    .filter(({ start, end, paragraph }) => start >= 0 && start < end && end <= length && paragraph >= 1)
    .flatMap((evidence) => {
      const { field, paragraph, start, end } = evidence;
      const values = isName(field) ? ids(evidence) : [claimedBy(evidence, event)];
      // Of two people with one name the first mention is the first one's.
      const turn = seen.get(values.join()) ?? 0;
      seen.set(values.join(), turn + 1);
      const value = values[turn % values.length];
      return value
        ? [{ row: { event_id, field, value, article_id, paragraph, start, end }, words: evidence.value }]
        : [];
    });
}

const isName = (field: Evidence["field"]): boolean => field === "official" || field === "party" || field === "outlet";

function claimedBy({ field, claim }: DerivedEvidence, event: Event): string {
  const said = oneLine(claim) ?? "";
  if (field === "kind") return event.kind;
  if (field === "count") return `${event.count_min}..${event.count_max ?? ""}`;
  if (field === "part_of") return eventId(event.article_id, said);
  if (field !== "place" || said === event.place) return said;
  const alike = event.place !== null && words(said).join() === words(event.place).join();
  return (alike ? event.place : event.country) ?? said;
}

/** In the order of the events, then of the text; what stands twice is kept once. */
export function sortEvidence(evidence: readonly Evidence[], events: readonly Event[]): Evidence[] {
  const order = new Map(events.map(({ event_id }, index) => [event_id, index]));
  const unique = new Map(evidence.map((row) => [Object.values(row).join("\t"), row]));
  const rank = ({ event_id }: Evidence) => order.get(event_id) ?? events.length;
  const field = (row: Evidence) => EVIDENCE_FIELDS.indexOf(row.field);
  return [...unique.values()].sort(
    (a, b) => rank(a) - rank(b) || a.start - b.start || a.end - b.end || field(a) - field(b),
  );
}
