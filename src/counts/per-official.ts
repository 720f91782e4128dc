import type { Attendance, Tables } from "../model";
import { type Countable, type CountUnit, foldOf } from "./fold";
import { isMeeting } from "./meetings";
import { marked, placesOf } from "./places";

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

const SUREST_FIRST: readonly Attendance[] = ["stated", "inferred", "possible"];

/**
 * Held meetings per official, most first; a series without named members counts once. A meeting
 * counts for each official at it, so the totals exceed the number of meetings.
 * @example countOfficials(tables)[0] // { official: "Ri Su Yong", official_id: "ri-su-yong", stated: 4, inferred: 1, possible: 0 }
 */
export function countOfficials(
  tables: Countable & Pick<Tables, "participants" | "officials">,
  { unit = "events" }: { unit?: CountUnit } = {},
): OfficialCount[] {
  const { events, participants, officials } = tables;
  const { eventOf, isFolded, isRetold, isOwnSeries } = foldOf(tables, unit);
  const isCounted = marked(events, (event) => isMeeting(event) || isOwnSeries(event));
  const placeOf = placesOf(events);
  const names = new Map(officials.map(({ official_id, name }) => [official_id, name]));
  const counts = new Map<string, OfficialCount>();
  const countOf = (official_id: string): OfficialCount => {
    const known = counts.get(official_id);
    if (known) return known;
    const fresh = { official: names.get(official_id) ?? official_id, official_id, stated: 0, inferred: 0, possible: 0 };
    counts.set(official_id, fresh);
    return fresh;
  };
  // Of what is told again the surest telling counts.
  const surest = new Map<string, Map<string, Attendance>>();
  for (const { event_id, official_id, attendance } of participants) {
    const place = placeOf(event_id);
    if (place < 0 || isCounted[place] === 0) continue;
    const count = countOf(official_id);
    const event = isFolded ? eventOf(event_id) : event_id;
    if (!isFolded || !isRetold(event)) count[attendance] += 1;
    else {
      const meetings = surest.get(official_id) ?? new Map<string, Attendance>();
      surest.set(official_id, meetings);
      const known = meetings.get(event);
      if (!known || SUREST_FIRST.indexOf(attendance) < SUREST_FIRST.indexOf(known)) meetings.set(event, attendance);
    }
  }
  for (const [official_id, meetings] of surest)
    for (const attendance of meetings.values()) countOf(official_id)[attendance] += 1;
  return [...counts.values()].sort(
    (a, b) =>
      b.stated - a.stated ||
      b.inferred - a.inferred ||
      b.possible - a.possible ||
      (a.official_id < b.official_id ? -1 : 1),
  );
}
