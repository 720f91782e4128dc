import { isMeeting } from "../counts/meetings";
import type { Event, Official, Tables } from "../model";

/** Two officials of different sides, and the meetings at which both were or may have been. */
export interface Pair {
  /** Of the visitor's side. */
  one: Official;
  /** Of the host's side, or of neither. */
  other: Official;
  stated: Event[];
  /** Meetings at which one of the two may have been. */
  possible: Event[];
}

/** Who met whom at the meetings held, those who met most often first. */
export function pairsOf({ events, participants, officials }: Tables): Pair[] {
  const people = new Map(officials.map((official) => [official.official_id, official]));
  const meetings = new Map(events.filter(isMeeting).map((event) => [event.event_id, event]));
  const present = new Map([...meetings.keys()].map((id) => [id, [] as typeof participants]));
  for (const participant of participants) present.get(participant.event_id)?.push(participant);
  const pairs = new Map<string, Pair>();
  for (const [id, all] of present) {
    for (const visitor of all.filter(({ side }) => side === "visitor")) {
      for (const host of all.filter(({ side }) => side !== "visitor")) {
        const [one, other] = [people.get(visitor.official_id), people.get(host.official_id)];
        if (!one || !other) continue;
        const key = `${one.official_id} ${other.official_id}`;
        const pair = pairs.get(key) ?? { one, other, stated: [], possible: [] };
        const sure = visitor.attendance !== "possible" && host.attendance !== "possible";
        pair[sure ? "stated" : "possible"].push(meetings.get(id)!);
        pairs.set(key, pair);
      }
    }
  }
  const times = ({ stated, possible }: Pair) => stated.length * 1000 + possible.length;
  const key = ({ one, other }: Pair) => `${one.official_id} ${other.official_id}`;
  return [...pairs.values()].sort((a, b) => times(b) - times(a) || (key(a) < key(b) ? -1 : 1));
}
