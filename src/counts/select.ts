import { isDay } from "../days";
import { UsageError } from "../errors";
import type { Day, Event, Tables } from "../model";
import type { Countable } from "./fold";
import { umbrellaIds } from "./meetings";

/** What is counted; each condition that is given must hold. */
export interface Filter {
  /** Events that may have been on this day or later. */
  from?: Day;
  /** Events that may have been on this day or earlier. */
  to?: Day;
  /** Events with an official of this country, ISO 3166-1 alpha-3, wherever they took place. */
  country?: string;
  /** Events with this official, by id or by name, however surely. */
  official?: string;
  /** Events that this outlet, by id or by name, is credited for. */
  outlet?: string;
}

/** The part of tables that a filter leaves, and what the counts must still know of the rest. */
export type Selection<T extends Partial<Tables> = Tables> = T & Required<Pick<Countable, "umbrellas" | "filter">>;

/** Throws `UsageError` for a filter that no row could be held against. */
export function checkFilter({ from, to, country }: Filter): void {
  for (const [name, day] of Object.entries({ from, to }))
    if (day !== undefined && !isDay(day)) throw new UsageError(`${name} takes a day as YYYY-MM-DD, not "${day}".`);
  if (from !== undefined && to !== undefined && from > to)
    throw new UsageError(`from (${from}) is after to (${to}); exchange them.`);
  if (country !== undefined && !/^[A-Z]{3}$/.test(country))
    throw new UsageError(`country takes an ISO 3166-1 alpha-3 code, such as PRK, not "${country}".`);
}

/**
 * The events that a filter leaves, with their participants and reports. Give it to the counts whole: a
 * series stays the umbrella of its members even where the filter leaves none of them. Throws
 * `UsageError` for an official or an outlet that is not in the tables.
 * @example countDays(select(tables, { country: "CUB", from: "2019-05-23" }), { grain: "month" })
 */
export function select<T extends Tables & Partial<Countable>>(tables: T, filter: Filter): Selection<T> {
  checkFilter(filter);
  const { from, to, country, official, outlet } = filter;
  const conditions: ((event: Event) => boolean)[] = [];
  if (from !== undefined) conditions.push(({ latest }) => latest !== null && latest >= from);
  if (to !== undefined) conditions.push(({ earliest }) => earliest !== null && earliest <= to);
  if (country !== undefined) {
    const ids = idsOf(tables.officials, "official_id", (row) => row.country === country);
    conditions.push(isAmong(tables.participants, "official_id", ids));
  }
  if (official !== undefined) {
    const ids = idsOf(tables.officials, "official_id", (row) => row.official_id === official || row.name === official);
    if (ids.size === 0) throw unknown("official", official);
    conditions.push(isAmong(tables.participants, "official_id", ids));
  }
  if (outlet !== undefined) {
    const ids = idsOf(tables.outlets, "outlet_id", (row) => row.outlet_id === outlet || row.name === outlet);
    if (ids.size === 0) throw unknown("outlet", outlet);
    conditions.push(isAmong(tables.reports, "outlet_id", ids));
  }
  const events = tables.events.filter((event) => conditions.every((holds) => holds(event)));
  const kept = new Set(events.map(({ event_id }) => event_id));
  return {
    ...tables,
    events,
    participants: tables.participants.filter(({ event_id }) => kept.has(event_id)),
    reports: tables.reports.filter(({ event_id }) => kept.has(event_id)),
    umbrellas: tables.umbrellas ?? umbrellaIds(tables.events),
    filter: { ...tables.filter, ...filter },
  };
}

/** What is said of an official or an outlet that is not in the tables. */
export const unknown = (what: "official" | "outlet", value: string): UsageError =>
  new UsageError(`No ${what} has the id or the name "${value}". \`readout count ${what}\` lists them.`);

function idsOf<Row, Key extends keyof Row>(rows: readonly Row[], key: Key, test: (row: Row) => boolean): Set<Row[Key]> {
  return new Set(rows.filter(test).map((row) => row[key]));
}

function isAmong<Row extends { event_id: string }, Key extends keyof Row>(
  rows: readonly Row[],
  key: Key,
  ids: ReadonlySet<Row[Key]>,
): (event: Event) => boolean {
  const events = idsOf(rows, "event_id", (row) => ids.has(row[key]));
  return ({ event_id }) => events.has(event_id);
}
