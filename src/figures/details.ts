import { dayOf } from "../counts/meetings";
import type { Event, Tables } from "../model";
import { en, type Messages } from "./messages/en";
import { figureText } from "./text";

/** Names the people and outlets of events, as texts that are safe in a figure. */
export interface Details {
  /** Officials who were there and are not of the visitor's side. */
  counterparts(event: Event): string[];
  outlets(event: Event): string[];
  /** One line: when, with whom, by whom reported. */
  line(event: Event, withDay?: boolean): string;
}

export function detailsOf({ participants, reports, officials, outlets }: Tables, say: Messages = en): Details {
  const people = new Map(officials.map(({ official_id, name }) => [official_id, name]));
  const media = new Map(outlets.map(({ outlet_id, name }) => [outlet_id, name]));
  const atEvent = group(participants);
  const onEvent = group(reports);
  const counterparts = ({ event_id }: Event) =>
    (atEvent.get(event_id) ?? [])
      .filter(({ side, attendance }) => side !== "visitor" && attendance !== "possible")
      .map(({ official_id }) => figureText(people.get(official_id) ?? official_id));
  const outletsOf = ({ event_id }: Event) =>
    (onEvent.get(event_id) ?? []).map(
      ({ outlet_id, link }) => `${figureText(media.get(outlet_id) ?? outlet_id)}${say.event.links[link]}`,
    );
  return {
    counterparts,
    outlets: outletsOf,
    line(event, withDay = false) {
      const day = withDay ? `${when(event, say)}: ` : "";
      const who =
        say.list(counterparts(event)) ||
        (event.kind === "meeting" ? say.event.counterpartNotNamed : whatIs(event, say));
      const outlets = outletsOf(event);
      return `${day}${who} · ${outlets.length > 0 ? outlets.join(", ") : say.event.noOutletNamed}`;
    },
  };
}

function when(event: Event, say: Messages): string {
  const day = dayOf(event);
  return day ? say.day(day, "short") : say.event.dayLeftOpen;
}

/** What happened, in a word or three. */
export function whatIs({ kind, status, count_min, count_max }: Event, { event }: Messages = en): string {
  if (status === "possible") return event.possibleProgramme;
  if (kind !== "series") return event.kinds[kind];
  return event.series(count_min, count_max);
}

function group<Row extends { event_id: string }>(rows: readonly Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const known = groups.get(row.event_id);
    if (known) known.push(row);
    else groups.set(row.event_id, [row]);
  }
  return groups;
}

/** Undoes `figureText`, for what is shown outside a figure. */
export const plain = (text: string): string => text.replace(/&(lt|gt|amp|#37|#36);/g, (_, name) => PLAIN[name]!);

const PLAIN: Record<string, string> = { lt: "<", gt: ">", amp: "&", "#37": "%", "#36": "$" };
