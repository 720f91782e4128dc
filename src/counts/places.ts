import type { Event } from "../model";

/** How far ahead of the last event an id is looked for, and how often in vain before it is only looked up. */
const [AHEAD, PATIENCE] = [16, 64];

/**
 * Finds the place of an event's id among events, or -1. Rows about events mostly stand in the order of the events, so
 * that the id asked for is the last one or comes soon after; where it does not, it is looked up.
 */
export function placesOf(events: readonly Event[]): (event_id: string) => number {
  let at = 0;
  let patience = PATIENCE;
  let places: Map<string, number> | undefined;
  return (event_id) => {
    const end = patience > 0 ? Math.min(at + AHEAD, events.length) : 0;
    for (let place = at; place < end; place++) {
      if (events[place]!.event_id !== event_id) continue;
      at = place;
      return place;
    }
    patience -= 1;
    places ??= new Map(events.map((event, place) => [event.event_id, place]));
    const place = places.get(event_id) ?? -1;
    if (place >= 0) at = place;
    return place;
  };
}

/** A 1 at the place of each event that a condition holds of. */
export function marked(events: readonly Event[], holds: (event: Event) => boolean): Uint8Array {
  const marks = new Uint8Array(events.length);
  for (let place = 0; place < events.length; place++) if (holds(events[place]!)) marks[place] = 1;
  return marks;
}
