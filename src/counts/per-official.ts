import type { Attendance, Tables } from "../model";
import { type Countable, type CountUnit, foldOf } from "./fold";
import { isMeeting } from "./meetings";

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
  const fold = foldOf(tables, unit);
  const counted = new Set(
    tables.events.filter((event) => isMeeting(event) || fold.isOwnSeries(event)).map(({ event_id }) => event_id),
  );
  const surest = new Map<string, Map<string, Attendance>>();
  for (const { event_id, official_id, attendance } of tables.participants) {
    if (!counted.has(event_id)) continue;
    const meetings = surest.get(official_id) ?? new Map<string, Attendance>();
    surest.set(official_id, meetings);
    const event = fold.eventOf(event_id);
    const known = meetings.get(event);
    if (!known || SUREST_FIRST.indexOf(attendance) < SUREST_FIRST.indexOf(known)) meetings.set(event, attendance);
  }
  const names = new Map(tables.officials.map(({ official_id, name }) => [official_id, name]));
  return [...surest]
    .map(([official_id, meetings]) => {
      const count = {
        official: names.get(official_id) ?? official_id,
        official_id,
        stated: 0,
        inferred: 0,
        possible: 0,
      };
      for (const attendance of meetings.values()) count[attendance] += 1;
      return count;
    })
    .sort(
      (a, b) =>
        b.stated - a.stated ||
        b.inferred - a.inferred ||
        b.possible - a.possible ||
        (a.official_id < b.official_id ? -1 : 1),
    );
}
