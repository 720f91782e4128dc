import type { Event, Outlet, Tables } from "../model";
import { isMeeting, umbrellas } from "./meetings";

export interface OutletCount {
  /** `null`: meetings for which the text names no outlet. */
  outlet: string | null;
  outlet_id: string | null;
  /** Meetings for which the outlet itself is credited. */
  explicit: number;
  /** Meetings credited to it by "the report also said". */
  coreferent: number;
  /** Meetings in all. */
  meetings: number;
}

/**
 * Held meetings with a named counterpart per credited outlet, most first, and a last row for those
 * with none. What an outlet is credited for as a whole (an umbrella) is lent to no single meeting.
 * @example countOutlets(tables).at(-1) // { outlet: null, outlet_id: null, explicit: 0, coreferent: 0, meetings: 2 }
 */
export function countOutlets({
  events,
  reports,
  outlets,
}: Pick<Tables, "events" | "reports" | "outlets">): OutletCount[] {
  const meetings = new Set(events.filter(isMeeting).map(({ event_id }) => event_id));
  const names = new Map(outlets.map(({ outlet_id, name }) => [outlet_id, name]));
  const counts = new Map<string, OutletCount>();
  const credited = new Set<string>();
  for (const { event_id, outlet_id, link } of reports) {
    if (!meetings.has(event_id) || link === "umbrella") continue;
    credited.add(event_id);
    const count = counts.get(outlet_id) ?? {
      outlet: names.get(outlet_id) ?? outlet_id,
      outlet_id,
      explicit: 0,
      coreferent: 0,
      meetings: 0,
    };
    count[link] += 1;
    count.meetings += 1;
    counts.set(outlet_id, count);
  }
  const none = meetings.size - credited.size;
  return [
    ...[...counts.values()].sort(
      (a, b) => b.meetings - a.meetings || b.explicit - a.explicit || (a.outlet_id! < b.outlet_id! ? -1 : 1),
    ),
    ...(none > 0 ? [{ outlet: null, outlet_id: null, explicit: 0, coreferent: 0, meetings: none }] : []),
  ];
}

/** A series and an outlet that is credited for it as a whole. */
export interface UmbrellaReport {
  event: Event;
  outlet: Outlet;
}

/** What outlets are credited for as a whole: listed beside the counts, never in them. */
export function umbrellaReports({
  events,
  reports,
  outlets,
}: Pick<Tables, "events" | "reports" | "outlets">): UmbrellaReport[] {
  const byId = new Map(outlets.map((outlet) => [outlet.outlet_id, outlet]));
  return umbrellas(events).flatMap((event) =>
    reports
      .filter(({ event_id }) => event_id === event.event_id)
      .flatMap(({ outlet_id }) => byId.get(outlet_id) ?? [])
      .map((outlet) => ({ event, outlet })),
  );
}
