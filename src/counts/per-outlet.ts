import type { Event, Outlet, Tables } from "../model";
import { type Countable, type CountUnit, foldOf } from "./fold";
import { isMeeting, umbrellas } from "./meetings";
import { marked, placesOf } from "./places";

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
  const { events, reports, outlets } = tables;
  const { eventOf, isFolded, isRetold } = foldOf(tables, unit);
  const placeOf = placesOf(events);
  const names = new Map(outlets.map(({ outlet_id, name }) => [outlet_id, name]));
  const counts = new Map<string, OutletCount & { outlet_id: string }>();
  const countOf = (outlet_id: string) => {
    const known = counts.get(outlet_id);
    if (known) return known;
    const outlet = names.get(outlet_id) ?? outlet_id;
    const fresh = { outlet, outlet_id, explicit: 0, coreferent: 0, meetings: 0 };
    counts.set(outlet_id, fresh);
    return fresh;
  };
  const isCounted = marked(events, isMeeting);
  const isCredited = new Uint8Array(events.length);
  // Of what is told again the surest telling counts.
  const surest = new Map<string, Map<string, Credit>>();
  for (const { event_id, outlet_id, link } of reports) {
    if (link === "umbrella") continue;
    const place = placeOf(event_id);
    if (place < 0 || isCounted[place] === 0) continue;
    isCredited[place] = 1;
    const count = countOf(outlet_id);
    const event = isFolded ? eventOf(event_id) : event_id;
    if (!isFolded || !isRetold(event)) {
      count[link] += 1;
      count.meetings += 1;
    } else {
      const credits = surest.get(event) ?? new Map<string, Credit>();
      surest.set(event, credits);
      if (credits.get(outlet_id) !== "explicit") credits.set(outlet_id, link);
    }
  }
  for (const credits of surest.values())
    for (const [outlet_id, link] of credits) {
      countOf(outlet_id)[link] += 1;
      countOf(outlet_id).meetings += 1;
    }
  let none = 0;
  const retold = new Set<string>();
  for (let place = 0; place < events.length; place++) {
    if (isCounted[place] === 0) continue;
    const event = isFolded ? eventOf(events[place]!.event_id) : "";
    if (isFolded && isRetold(event)) retold.add(event);
    else none += 1 - isCredited[place]!;
  }
  none += retold.size - surest.size;
  return [
    ...[...counts.values()].sort(
      (a, b) => b.meetings - a.meetings || b.explicit - a.explicit || (a.outlet_id < b.outlet_id ? -1 : 1),
    ),
    ...(none > 0 ? [{ outlet: null, outlet_id: null, explicit: 0, coreferent: 0, meetings: none }] : []),
  ];
}

type Credit = "explicit" | "coreferent";

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
