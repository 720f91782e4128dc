import { partsOf, type SqlOptions } from "./parts";

/** `countOutlets` as SQL over views named as the tables. Without an outlet stands what none is credited for. */
export function outletSql(options: SqlOptions = {}): string {
  const { retold, tellings, linked, isMeeting, filter } = partsOf(options);
  return `WITH ${linked}counted AS (
  SELECT e.event_id, ${retold} AS retold FROM ${tellings}
  WHERE ${isMeeting}${filter}
),
credits AS (
  SELECT r.outlet_id, c.retold, CASE r.link WHEN 'explicit' THEN 1 ELSE 2 END AS surest
  FROM counted c LEFT JOIN reports r ON r.event_id = c.event_id AND r.link <> 'umbrella'
),
seen AS (
  SELECT outlet_id, retold, surest, count(*) AS events FROM credits GROUP BY outlet_id, retold, surest
),
credited AS (
  SELECT outlet_id, surest, events FROM seen WHERE retold IS NULL
  UNION ALL
  SELECT outlet_id, min(surest) AS surest, 1 AS events FROM seen
  WHERE retold IS NOT NULL AND outlet_id IS NOT NULL GROUP BY retold, outlet_id
  UNION ALL
  SELECT max(outlet_id) AS outlet_id, 0 AS surest, 1 AS events FROM seen
  WHERE retold IS NOT NULL GROUP BY retold HAVING max(outlet_id) IS NULL
),
counts AS (
  SELECT outlet_id,
    sum(CASE WHEN outlet_id IS NOT NULL AND surest = 1 THEN events ELSE 0 END) AS explicit,
    sum(CASE WHEN outlet_id IS NOT NULL AND surest = 2 THEN events ELSE 0 END) AS coreferent,
    sum(events) AS meetings
  FROM credited GROUP BY outlet_id
)
SELECT CASE WHEN c.outlet_id IS NOT NULL THEN coalesce(o.name, c.outlet_id) END AS outlet,
  c.outlet_id, c.explicit, c.coreferent, c.meetings
FROM counts c LEFT JOIN (SELECT outlet_id AS id, name FROM outlets) o ON o.id = c.outlet_id
ORDER BY CASE WHEN outlet_id IS NULL THEN 1 ELSE 0 END, meetings DESC, explicit DESC, outlet_id`;
}
