import type { Grain } from "../grain";
import { DATED_SERIES, partsOf, type SqlOptions } from "./parts";
import { sqlText } from "./text";

/** `countDays` as SQL over views named as the tables. */
export function daySql({ grain = "day", ...options }: SqlOptions & { grain?: Grain } = {}): string {
  const { folded, tellings, linked, umbrella, isMeeting, isOwnSeries, filter } = partsOf(options);
  const chosen = `${folded ? "\n    AND NOT EXISTS (SELECT 1 FROM later x WHERE x.event_id = e.event_id)" : ""}${filter}`;
  const period = (day: string) => `CAST(date_trunc('${grain}', CAST(${day} AS DATE)) AS DATE)`;
  const bound = (day: string | undefined, told: string) =>
    day === undefined ? told : `coalesce(${period(sqlText(day))}, ${told})`;
  return `WITH ${linked}${umbrella}${folded ? later(tellings, filter) : ""}span AS (
  SELECT e.earliest, e.latest, 0 AS series,
    sum(CASE WHEN ${isMeeting} THEN 1 ELSE 0 END) AS named,
    max(CASE WHEN e.status = 'held' AND e.kind = 'series' AND e.count_max IS NULL THEN 1 ELSE 0 END) AS open,
    sum(CASE WHEN e.status = 'possible' AND e.kind IN ('meeting', 'series', 'other') THEN 1 ELSE 0 END) AS possible,
    sum(CASE WHEN e.status = 'held' AND e.kind = 'call' THEN 1 ELSE 0 END) AS calls
  FROM ${tellings}
  WHERE e.status IN ('held', 'possible')${chosen}
  GROUP BY e.earliest, e.latest
  UNION ALL
  SELECT e.earliest, e.latest, sum(e.count_min) AS series, 0 AS named, 0 AS open, 0 AS possible, 0 AS calls
  FROM ${tellings}
  WHERE ${isOwnSeries}${chosen}
  GROUP BY e.earliest, e.latest
),
period AS (
  SELECT day, sum(named) AS named, sum(series) AS series, max(open) AS open, sum(possible) AS possible, sum(calls) AS calls
  FROM (
    SELECT CASE WHEN ${period("earliest")} = ${period("latest")} THEN ${period("earliest")} END AS day,
      named, series, open, possible, calls
    FROM span
  ) dated
  GROUP BY day
),
bounds AS (
  SELECT ${bound(options.from, "min(day)")} AS first, ${bound(options.to, "max(day)")} AS last FROM period
),
digit AS (
  SELECT d FROM (VALUES (0), (1), (2), (3), (4), (5), (6), (7), (8), (9)) AS t(d)
),
thousand AS (
  SELECT first + (1000 * (a.d + 10 * b.d + 100 * c.d + 1000 * e.d)) AS first, last
  FROM bounds CROSS JOIN digit a CROSS JOIN digit b CROSS JOIN digit c CROSS JOIN digit e
),
calendar AS (
  SELECT DISTINCT ${period("first + (a.d + 10 * b.d + 100 * c.d)")} AS day
  FROM (SELECT first, last FROM thousand WHERE first <= last) t CROSS JOIN digit a CROSS JOIN digit b CROSS JOIN digit c
  WHERE first + (a.d + 10 * b.d + 100 * c.d) <= last
)
SELECT CAST(c.day AS STRING) AS day,
  coalesce(p.named, 0) AS named,
  coalesce(p.named + p.series, 0) AS at_least,
  coalesce(p.open, 0) = 1 AS open,
  coalesce(p.possible, 0) AS possible,
  coalesce(p.calls, 0) AS calls
FROM calendar c LEFT JOIN period p ON p.day = c.day
UNION ALL
SELECT NULL AS day, named, named AS at_least, FALSE AS open, possible, calls
FROM period WHERE day IS NULL AND named + possible + calls > 0
ORDER BY day NULLS LAST`;
}

// Of each event that is told more than once, the tellings that do not stand for it; see `standing`.
const later = (tellings: string, filter: string): string => `later AS (
  SELECT event_id FROM (
    SELECT e.event_id, row_number() OVER (PARTITION BY l.one ORDER BY
      CASE
        WHEN e.status = 'held' AND e.kind = 'meeting' THEN 1
        WHEN ${DATED_SERIES} AND u.one IS NULL THEN 2
        WHEN e.status = 'held' AND e.kind = 'call' THEN 3
        WHEN e.status = 'held' THEN 4
        ELSE 5
      END,
      CASE WHEN e.earliest = e.latest THEN 0 ELSE 1 END,
      CASE WHEN e.event_id = l.one THEN 0 ELSE 1 END,
      e.event_id) AS place
    FROM ${tellings} LEFT JOIN (SELECT DISTINCT one FROM umbrella) u ON u.one = l.one
    WHERE l.one IS NOT NULL AND e.status IN ('held', 'possible')${filter}
  ) ranked
  WHERE place > 1
),
`;
