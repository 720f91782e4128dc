import { dayOf, isMeeting, isOwnSeries, umbrellaIds } from "../counts/meetings";
import { countDays } from "../counts/per-day";
import type { Derivation, DerivedEvent } from "../derive/document";
import type { Day, Event } from "../model";
import { eventRow } from "../review/event-row";
import type { FoundEvent } from "./align";

export interface Found {
  /** Held meetings, and held series that stand for meetings told nowhere else. */
  events: FoundEvent[];
  /** Least number of meetings per day, days without any left out. */
  days: Map<Day, number>;
  /** Whether anything was counted, be it of no certain day. */
  any: boolean;
}

/** What is counted of a derivation, by the rules of `countDays`; who was only possibly there is left out. */
export function foundIn(derivation: Derivation): Found {
  const rows = derivation.events.map((event) => eventRow(event, "text"));
  const umbrellas = umbrellaIds(rows);
  const counted = (row: Event) => isMeeting(row) || isOwnSeries(row, umbrellas);
  const counts = countDays(rows).filter(({ at_least }) => at_least > 0);
  return {
    events: derivation.events.flatMap((event, index) =>
      counted(rows[index]!) ? [foundEvent(event, dayOf(rows[index]!))] : [],
    ),
    days: new Map(counts.flatMap(({ day, at_least }) => (day === null ? [] : [[day, at_least] as const]))),
    any: counts.length > 0,
  };
}

function foundEvent({ id, participants, outlets }: DerivedEvent, day: string | null): FoundEvent {
  const unique = (names: string[]) => [...new Set(names)];
  return {
    id,
    day,
    officials: unique(participants.filter(({ attendance }) => attendance !== "possible").map(({ name }) => name)),
    outlets: unique(outlets.filter(({ link }) => link !== "umbrella").map(({ name }) => name)),
    countries: new Map(outlets.map(({ name, country }) => [name, country])),
  };
}
