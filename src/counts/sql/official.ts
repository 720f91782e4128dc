import { partsOf, type SqlOptions } from "./parts";

/** `countOfficials` as SQL over views named as the tables. */
export function officialSql(options: SqlOptions = {}): string {
  const { retold, tellings, besideUmbrellas, linked, umbrella, isMeeting, isOwnSeries, filter } = partsOf(options);
  return `WITH ${linked}${umbrella}counted AS (
  SELECT e.event_id, ${retold} AS retold FROM ${tellings}
  WHERE ${isMeeting}${filter}
  UNION ALL
  SELECT e.event_id, ${retold} AS retold FROM ${besideUmbrellas}
  WHERE ${isOwnSeries}${filter}
),
attendance AS (
  SELECT p.official_id, c.retold, CASE p.attendance WHEN 'stated' THEN 1 WHEN 'inferred' THEN 2 ELSE 3 END AS surest
  FROM participants p JOIN counted c ON c.event_id = p.event_id
),
seen AS (
  SELECT official_id, retold, surest, count(*) AS events FROM attendance GROUP BY official_id, retold, surest
),
attended AS (
  SELECT official_id, surest, events FROM seen WHERE retold IS NULL
  UNION ALL
  SELECT official_id, min(surest) AS surest, 1 AS events FROM seen WHERE retold IS NOT NULL GROUP BY retold, official_id
),
counts AS (
  SELECT official_id,
    sum(CASE WHEN surest = 1 THEN events ELSE 0 END) AS stated,
    sum(CASE WHEN surest = 2 THEN events ELSE 0 END) AS inferred,
    sum(CASE WHEN surest = 3 THEN events ELSE 0 END) AS possible
  FROM attended GROUP BY official_id
)
SELECT coalesce(o.name, c.official_id) AS official, c.official_id, c.stated, c.inferred, c.possible
FROM counts c LEFT JOIN (SELECT official_id AS id, name FROM officials) o ON o.id = c.official_id
ORDER BY stated DESC, inferred DESC, possible DESC, official_id`;
}

/** At how many meetings with a named counterpart, series left out, each official is stated to have been. */
export function namedSql(options: SqlOptions = {}): string {
  const { tellings, one, linked, isMeeting, filter } = partsOf(options);
  return `WITH ${linked}counted AS (
  SELECT e.event_id, ${one} AS one FROM ${tellings}
  WHERE ${isMeeting}${filter}
)
SELECT p.official_id, count(DISTINCT c.one) AS named
FROM participants p JOIN counted c ON c.event_id = p.event_id
WHERE p.attendance = 'stated'
GROUP BY p.official_id`;
}
