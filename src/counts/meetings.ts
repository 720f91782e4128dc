import type { Day, Event } from "../model";

/** Held meetings with a named counterpart: what `named` counts. */
export const isMeeting = (event: Event): boolean => event.status === "held" && event.kind === "meeting";

/** The day of an event, or `null` where the text leaves it open. */
export const dayOf = ({ earliest, latest }: Event): Day | null => (earliest === latest ? earliest : null);

/** Ids of the series that other events are part of. */
export function umbrellaIds(events: readonly Event[]): Set<string> {
  const ids = new Set<string>();
  for (const { part_of } of events) if (part_of !== null) ids.add(part_of);
  return ids;
}

/**
 * Whether a held series stands for meetings told nowhere else: it has no members of its own and is
 * dated to one day. Any other is an umbrella, which is listed and never added to a count.
 */
export function isOwnSeries(event: Event, umbrellas: ReadonlySet<string>, id = event.event_id): boolean {
  return event.status === "held" && event.kind === "series" && !umbrellas.has(id) && dayOf(event) !== null;
}

/** The held series that sum up other meetings or a span of days. */
export function umbrellas(events: readonly Event[]): Event[] {
  const ids = umbrellaIds(events);
  return events.filter((event) => event.status === "held" && event.kind === "series" && !isOwnSeries(event, ids));
}
