import { whatIs } from "../figures/details";
import type { Event, Tables } from "../model";

/** An event as a row of the page's table. */
export interface EventRow {
  id: string;
  date: string;
  what: string;
  visitors: string;
  others: string;
  outlets: string;
  place: string;
}

export const COLUMNS: [keyof EventRow, string][] = [
  ["date", "Date"],
  ["what", "What"],
  ["visitors", "Visitors"],
  ["others", "Met with"],
  ["outlets", "Reported by"],
  ["place", "Place"],
];

/** The events as rows in plain words; what is not sure says so. */
export function eventRows({ events, participants, reports, officials, outlets }: Tables): EventRow[] {
  const people = new Map(officials.map(({ official_id, name }) => [official_id, name]));
  const media = new Map(outlets.map(({ outlet_id, name }) => [outlet_id, name]));
  const rows = new Map(events.map((event) => [event.event_id, blank(event)]));
  for (const { event_id, official_id, side, attendance } of participants) {
    const row = rows.get(event_id);
    const name = `${people.get(official_id) ?? official_id}${attendance === "stated" ? "" : ` (${attendance})`}`;
    if (row)
      row[side === "visitor" ? "visitors" : "others"] = join(row[side === "visitor" ? "visitors" : "others"], name);
  }
  for (const { event_id, outlet_id, link } of reports) {
    const row = rows.get(event_id);
    if (row) row.outlets = join(row.outlets, `${media.get(outlet_id) ?? outlet_id}${LINKS[link]}`);
  }
  for (const row of rows.values()) row.outlets ||= "none named";
  return [...rows.values()];
}

const LINKS = { explicit: "", coreferent: " (by “also said”)", umbrella: " (as a whole)" };

const join = (list: string, name: string): string => (list === "" ? name : `${list}; ${name}`);

function blank(event: Event): EventRow {
  const { event_id, date, place, country, status } = event;
  const what = status === "held" || status === "possible" ? whatIs(event) : `${whatIs(event)}, ${status}`;
  return { id: event_id, date: date ?? "", what, visitors: "", others: "", outlets: "", place: place ?? country ?? "" };
}
