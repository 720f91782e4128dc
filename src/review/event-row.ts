import type { DerivedEvent } from "../derive/document";
import { bounds } from "../edtf";
import type { Event } from "../model";
import { country, oneLine } from "./slug";

/** A derived event as a row; what the table could not hold (a date that is none) is left open. */
export function eventRow(event: DerivedEvent, articleId: string): Event {
  const span = event.date === null ? null : bounds(event.date);
  const date = span && event.date;
  const least = Math.max(0, Math.trunc(event.count.min) || 0);
  return {
    event_id: eventId(articleId, event.id),
    article_id: articleId,
    kind: event.kind,
    status: event.status,
    date,
    earliest: span?.earliest ?? null,
    latest: span?.latest ?? null,
    date_basis: date === null ? null : (event.dateBasis ?? "inferred"),
    count_min: least,
    count_max: event.count.max === null ? null : Math.max(least, Math.trunc(event.count.max) || 0),
    place: oneLine(event.place),
    country: country(event.country),
    part_of: event.partOf === null ? null : eventId(articleId, event.partOf),
  };
}

/** @example eventId("havana-2019-05-26", "e1") // "havana-2019-05-26-e1" */
export const eventId = (articleId: string, id: string): string => `${articleId}-${id.toLowerCase()}`;

/** Events without the memberships that cannot be: in what is no series, is not there, or in itself. */
export function withoutLooseParts(events: readonly Event[]): Event[] {
  const byId = new Map(events.map((event) => [event.event_id, event]));
  const isLoose = (event: Event): boolean => {
    const seen = new Set([event.event_id]);
    for (let above = event.part_of; above !== null; above = byId.get(above)!.part_of) {
      if (byId.get(above)?.kind !== "series" || seen.has(above)) return true;
      seen.add(above);
    }
    return false;
  };
  // One at a time: cutting one membership can mend another.
  for (const event of events) {
    if (isLoose(event)) byId.set(event.event_id, { ...event, part_of: null });
  }
  return events.map(({ event_id }) => byId.get(event_id)!);
}
