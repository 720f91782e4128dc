import type { Attendance, Tables } from "../model";
import { isMeeting, isOwnSeries, umbrellaIds } from "./meetings";

export interface OfficialCount {
  official: string;
  official_id: string;
  /** Meetings at which the text says that the official was. */
  stated: number;
  /** Meetings and series at which the official must have been by the sense of the text. */
  inferred: number;
  /** Meetings at which the official may have been. */
  possible: number;
}

/**
 * Held meetings per official, most first; a series without named members counts once. A meeting
 * counts for each official at it, so the totals exceed the number of meetings.
 * @example countOfficials(tables)[0] // { official: "Ri Su Yong", official_id: "ri-su-yong", stated: 4, inferred: 1, possible: 0 }
 */
export function countOfficials({
  events,
  participants,
  officials,
}: Pick<Tables, "events" | "participants" | "officials">): OfficialCount[] {
  const umbrella = umbrellaIds(events);
  const counted = new Set(
    events.filter((event) => isMeeting(event) || isOwnSeries(event, umbrella)).map(({ event_id }) => event_id),
  );
  const names = new Map(officials.map(({ official_id, name }) => [official_id, name]));
  const counts = new Map<string, Record<Attendance, number>>();
  for (const { event_id, official_id, attendance } of participants) {
    if (!counted.has(event_id)) continue;
    const count = counts.get(official_id) ?? { stated: 0, inferred: 0, possible: 0 };
    count[attendance] += 1;
    counts.set(official_id, count);
  }
  return [...counts]
    .map(([official_id, count]) => ({ official: names.get(official_id) ?? official_id, official_id, ...count }))
    .sort(
      (a, b) =>
        b.stated - a.stated ||
        b.inferred - a.inferred ||
        b.possible - a.possible ||
        (a.official_id < b.official_id ? -1 : 1),
    );
}
