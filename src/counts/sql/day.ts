import type { Grain } from "../grain";
import { partsOf, type SqlOptions } from "./parts";
import { sqlText } from "./text";

/** `countDays` as SQL over views named as the tables. */
export function daySql({ grain = "day", ...options }: SqlOptions & { grain?: Grain } = {}): string {
  const { retold, tellings, besideUmbrellas, linked, umbrella, isMeeting, isOwnSeries, filter } = partsOf(options);
  const period = (day: string) => `CAST(date_trunc('${grain}', CAST(${day} AS DATE)) AS DATE)`;
  const bound = (day: string | undefined, told: string) =>
    day === undefined ? told : `coalesce(${period(sqlText(day))}, ${told})`;
  const telling = (tellings: string, which: string, classes: string) => `
  SELECT ${retold} AS retold, CASE WHEN ${retold} IS NOT NULL THEN e.event_id END AS event_id, e.earliest, e.latest, e.count_min,
    CASE ${classes} END AS class,
    CASE WHEN e.status = 'held' AND e.kind = 'series' AND e.count_max IS NULL THEN 1 ELSE 0 END AS open
  FROM ${tellings}
  WHERE e.status IN ('held', 'possible') AND ${which}${filter}`;
  return `WITH ${linked}${umbrella}telling AS (${telling(
    tellings,
    "e.kind <> 'series'",
    `WHEN ${isMeeting} THEN 1
      WHEN e.status = 'held' AND e.kind = 'call' THEN 3
      WHEN e.status = 'held' THEN 4
      WHEN e.kind IN ('meeting', 'other') THEN 5
      ELSE 6`,
  )}
  UNION ALL${telling(
    besideUmbrellas,
    "e.kind = 'series'",
    `WHEN ${isOwnSeries} THEN 2 WHEN e.status = 'held' THEN 4 ELSE 5`,
  )}
),
told AS (
  SELECT retold, event_id, earliest, latest, class, open, count(*) AS events, sum(count_min) AS least
  FROM telling GROUP BY retold, event_id, earliest, latest, class, open
),
span AS (
  SELECT earliest, latest, class, open, events, least FROM told WHERE retold IS NULL
  UNION ALL
  SELECT earliest, latest, class, open, events, least FROM (${standing}) ranked WHERE place = 1
),
period AS (
  SELECT day,
    sum(CASE WHEN class = 1 THEN events ELSE 0 END) AS named,
    sum(CASE WHEN class = 2 THEN least ELSE 0 END) AS series,
    max(open) AS open,
    sum(CASE WHEN class = 5 THEN events ELSE 0 END) AS possible,
    sum(CASE WHEN class = 3 THEN events ELSE 0 END) AS calls
  FROM (
    SELECT CASE WHEN ${period("earliest")} = ${period("latest")} THEN ${period("earliest")} END AS day,
      class, open, events, least
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

// Of an event that is told more than once, the telling that stands for it comes first; as `standing` has it in memory.
const standing = `
    SELECT earliest, latest, class, open, events, least, row_number() OVER (PARTITION BY retold ORDER BY
      CASE WHEN class > 5 THEN 5 ELSE class END,
      CASE WHEN earliest = latest THEN 0 ELSE 1 END,
      CASE WHEN event_id = retold THEN 0 ELSE 1 END,
      event_id) AS place
    FROM told WHERE retold IS NOT NULL
  `;
