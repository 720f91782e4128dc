import { whatIs } from "../figures/details";
import { type Locale, messagesIn } from "../figures/language";
import type { Event, Tables } from "../model";
import { pageMessagesIn } from "./language";

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

export const COLUMNS = ["date", "what", "visitors", "others", "outlets", "place"] as const;

/** The events as rows in plain words; what is not sure says so. */
export function eventRows({ events, participants, reports, officials, outlets }: Tables, locale?: Locale): EventRow[] {
  const { table, filters } = pageMessagesIn(locale);
  const people = new Map(officials.map(({ official_id, name }) => [official_id, name]));
  const media = new Map(outlets.map(({ outlet_id, name }) => [outlet_id, name]));
  const rows = new Map(events.map((event) => [event.event_id, blank(event, locale)]));
  for (const { event_id, official_id, side, attendance } of participants) {
    const row = rows.get(event_id);
    const name = `${people.get(official_id) ?? official_id}${table.attendance[attendance]}`;
    if (row)
      row[side === "visitor" ? "visitors" : "others"] = join(row[side === "visitor" ? "visitors" : "others"], name);
  }
  for (const { event_id, outlet_id, link } of reports) {
    const row = rows.get(event_id);
    if (row) row.outlets = join(row.outlets, `${media.get(outlet_id) ?? outlet_id}${table.links[link]}`);
  }
  for (const row of rows.values()) row.outlets ||= filters.noneNamed;
  return [...rows.values()];
}

const join = (list: string, name: string): string => (list === "" ? name : `${list}; ${name}`);

function blank(event: Event, locale?: Locale): EventRow {
  const say = messagesIn(locale);
  const { event_id, date, place, country, status } = event;
  const name = whatIs(event, say);
  const what = status === "held" || status === "possible" ? name : `${name}, ${say.event.statuses[status]}`;
  return { id: event_id, date: date ?? "", what, visitors: "", others: "", outlets: "", place: place ?? country ?? "" };
}
