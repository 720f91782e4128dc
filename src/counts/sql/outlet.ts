import { partsOf, type SqlOptions } from "./parts";

/** `countOutlets` as SQL over views named as the tables. */
export function outletSql(options: SqlOptions = {}): string {
  const { folded, tellings, one, linked, isMeeting, filter } = partsOf(options);
  return `WITH ${linked}meetings AS (
  SELECT e.event_id, ${one} AS one FROM ${tellings}
  WHERE ${isMeeting}${filter}
),
${folded ? CREDITED_BY_ANY_TELLING : CREDITED},
counts AS (
  SELECT outlet_id,
    sum(CASE WHEN outlet_id IS NOT NULL AND surest = 1 THEN 1 ELSE 0 END) AS explicit,
    sum(CASE WHEN outlet_id IS NOT NULL AND surest = 2 THEN 1 ELSE 0 END) AS coreferent,
    count(*) AS meetings
  FROM credited GROUP BY outlet_id
)
SELECT CASE WHEN c.outlet_id IS NOT NULL THEN coalesce(o.name, c.outlet_id) END AS outlet,
  c.outlet_id, c.explicit, c.coreferent, c.meetings
FROM counts c LEFT JOIN (SELECT outlet_id AS id, name FROM outlets) o ON o.id = c.outlet_id
ORDER BY CASE WHEN outlet_id IS NULL THEN 1 ELSE 0 END, meetings DESC, explicit DESC, outlet_id`;
}

// Without an outlet stands the meeting that none is credited for.
const CREDITED = `credited AS (
  SELECT r.outlet_id, CASE r.link WHEN 'explicit' THEN 1 ELSE 2 END AS surest
  FROM meetings m LEFT JOIN reports r ON r.event_id = m.event_id AND r.link <> 'umbrella'
)`;

const CREDITED_BY_ANY_TELLING = `credits AS (
  SELECT m.one, r.outlet_id, min(CASE r.link WHEN 'explicit' THEN 1 ELSE 2 END) AS surest
  FROM meetings m LEFT JOIN reports r ON r.event_id = m.event_id AND r.link <> 'umbrella'
  GROUP BY m.one, r.outlet_id
),
credited AS (
  SELECT outlet_id, surest FROM credits WHERE outlet_id IS NOT NULL
  UNION ALL
  SELECT max(outlet_id) AS outlet_id, 0 AS surest FROM credits GROUP BY one HAVING max(outlet_id) IS NULL
)`;
