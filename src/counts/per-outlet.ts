import type { Event, Outlet, Tables } from "../model";
import { type Countable, type CountUnit, foldOf } from "./fold";
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
export function countOutlets(
  tables: Countable & Pick<Tables, "reports" | "outlets">,
  { unit = "events" }: { unit?: CountUnit } = {},
): OutletCount[] {
  const { eventOf } = foldOf(tables, unit);
  const tellings = new Set(tables.events.filter(isMeeting).map(({ event_id }) => event_id));
  const credited = new Set<string>();
  const surest = new Map<string, Map<string, "explicit" | "coreferent">>();
  for (const { event_id, outlet_id, link } of tables.reports) {
    if (!tellings.has(event_id) || link === "umbrella") continue;
    const event = eventOf(event_id);
    credited.add(event);
    const meetings = surest.get(outlet_id) ?? new Map<string, "explicit" | "coreferent">();
    surest.set(outlet_id, meetings);
    if (meetings.get(event) !== "explicit") meetings.set(event, link);
  }
  const names = new Map(tables.outlets.map(({ outlet_id, name }) => [outlet_id, name]));
  const counts = [...surest].map(([outlet_id, meetings]) => {
    const explicit = [...meetings.values()].filter((link) => link === "explicit").length;
    const outlet = names.get(outlet_id) ?? outlet_id;
    return { outlet, outlet_id, explicit, coreferent: meetings.size - explicit, meetings: meetings.size };
  });
  const none = new Set([...tellings].map(eventOf)).size - credited.size;
  return [
    ...counts.sort(
      (a, b) => b.meetings - a.meetings || b.explicit - a.explicit || (a.outlet_id < b.outlet_id ? -1 : 1),
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
