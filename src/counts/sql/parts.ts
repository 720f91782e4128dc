import type { CountUnit } from "../fold";
import { checkFilter, type Filter } from "../select";
import { sqlText } from "./text";

export interface SqlOptions extends Filter {
  unit?: CountUnit;
}

/** What the three counts share, as text: `e` is a telling and `one` the event that it tells. */
export interface Parts {
  tellings: string;
  /** Tellings, with the `umbrella` that each may be. */
  besideUmbrellas: string;
  one: string;
  /** The event that a telling tells where it is told more than once, else `NULL`. */
  retold: string;
  /** Common tables, decided before anything is filtered: which tellings are linked, which events have members. */
  linked: string;
  umbrella: string;
  /** Conditions on a telling; the second on one beside umbrellas. */
  isMeeting: string;
  isOwnSeries: string;
  /** A condition that begins with `AND`; empty where all tellings are wanted. */
  filter: string;
}

/** A series that may stand for meetings told nowhere else. */
const DATED_SERIES = "e.status = 'held' AND e.kind = 'series' AND e.earliest = e.latest";

/** The parts that a unit and a filter ask for. */
export function partsOf({ unit = "events", ...filter }: SqlOptions): Parts {
  const folded = unit === "events";
  const one = folded ? "coalesce(l.one, e.event_id)" : "e.event_id";
  const tellings = folded ? "events e LEFT JOIN linked l ON l.event_id = e.event_id" : "events e";
  return {
    tellings,
    besideUmbrellas: `${tellings} LEFT JOIN umbrella u ON u.one = ${one}`,
    one,
    retold: folded ? "l.one" : "CAST(NULL AS STRING)",
    linked: folded ? LINKED : "",
    umbrella: folded ? UMBRELLA_OF_TELLINGS : UMBRELLA,
    isMeeting: "e.status = 'held' AND e.kind = 'meeting'",
    isOwnSeries: `${DATED_SERIES} AND u.one IS NULL`,
    filter: conditions(filter),
  };
}

const LINKED = `linked AS (
  SELECT event_id, same_as AS one FROM same_as UNION SELECT same_as AS event_id, same_as AS one FROM same_as
),
`;

const UMBRELLA = `umbrella AS (
  SELECT DISTINCT part_of AS one FROM events WHERE part_of IS NOT NULL
),
`;

const UMBRELLA_OF_TELLINGS = `umbrella AS (
  SELECT DISTINCT coalesce(l.one, e.part_of) AS one
  FROM events e LEFT JOIN linked l ON l.event_id = e.part_of
  WHERE e.part_of IS NOT NULL
),
`;

function conditions(filter: Filter): string {
  checkFilter(filter);
  const { from, to, country, official, outlet } = filter;
  const isNamed = (what: string, text: string) => `${what}_id = ${sqlText(text)} OR name = ${sqlText(text)}`;
  const among = (table: string, what: string, condition: string) =>
    `e.event_id IN (SELECT event_id FROM ${table} WHERE ${what}_id IN (SELECT ${what}_id FROM ${what}s WHERE ${condition}))`;
  return [
    from !== undefined && `e.latest >= ${sqlText(from)}`,
    to !== undefined && `e.earliest <= ${sqlText(to)}`,
    country !== undefined && among("participants", "official", `country = ${sqlText(country)}`),
    official !== undefined && among("participants", "official", isNamed("official", official)),
    outlet !== undefined && among("reports", "outlet", isNamed("outlet", outlet)),
  ]
    .filter((condition) => condition !== false)
    .map((condition) => `\n    AND ${condition}`)
    .join("");
}
