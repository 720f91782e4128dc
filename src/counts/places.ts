import type { Event } from "../model";

/** How far ahead of the last event an id is looked for before it is looked up. */
const AHEAD = 4;

/**
 * Finds the place of an event's id among events, or -1. Rows about events mostly stand in the order of the events, so
 * that the id asked for is the last one or comes soon after; where it does not, it is looked up.
 */
export function placesOf(events: readonly Event[]): (event_id: string) => number {
  let at = 0;
  let places: Map<string, number> | undefined;
  return (event_id) => {
    const end = Math.min(at + AHEAD, events.length);
    for (let place = at; place < end; place++) {
      if (events[place]!.event_id !== event_id) continue;
      at = place;
      return place;
    }
    places ??= new Map(events.map((event, place) => [event.event_id, place]));
    const place = places.get(event_id) ?? -1;
    if (place >= 0) at = place;
    return place;
  };
}
