import { closeSync, openSync, rmSync, writeSync } from "node:fs";
import type { DuckDBConnection } from "@duckdb/node-api";
import { literal } from "../duckdb";
import type { LinkableEvent, LinkableOfficial, SameAs } from "../link/event";
import { openLinker } from "../link/link";

/** The columns of `same_as`. */
export const SAME_AS = [
  { name: "event_id", type: "string" },
  { name: "same_as", type: "string" },
  { name: "score", type: "number" },
  { name: "reasons", type: "string" },
];

// Those who only may have been there say nothing of which meeting it was.
const told = (officials: string) => `
  SELECT e.event_id, a.article_id, a.published, e.kind, e.status, e.earliest, e.latest, e.place, e.country,
    o.official_id, o.name, o.country AS home, coalesce(p.role, o.office) AS office
  FROM events e
  JOIN articles a ON a.article_id = e.article_id
  JOIN participants p ON p.event_id = e.event_id AND p.attendance <> 'possible'
  JOIN ${officials} o ON o.official_id = p.official_id
  WHERE e.earliest IS NOT NULL AND e.latest IS NOT NULL
  ORDER BY e.earliest, a.published, e.event_id, o.official_id`;

/**
 * Makes the table `links` of the events of a connection, with the columns of `same_as`. `officials` names the table
 * with a row for each of them; `scratch` a file for what is found meanwhile.
 */
export async function linkTables(db: DuckDBConnection, officials: string, scratch: string): Promise<void> {
  const file = openSync(scratch, "w");
  try {
    const linker = openLinker();
    const write = (rows: readonly SameAs[]) => {
      if (rows.length > 0) writeSync(file, rows.map((row) => `${JSON.stringify(row)}\n`).join(""));
    };
    for await (const event of toldEvents(db, told(officials))) write(linker.add(event));
    write(linker.end());
  } finally {
    closeSync(file);
  }
  const columns = SAME_AS.map(({ name, type }) => `${name}: ${literal(type === "number" ? "DOUBLE" : "VARCHAR")}`);
  const found = literal(scratch.replace(/[[*?]/g, "[$&]"));
  await db.run(
    `CREATE TABLE links AS SELECT * FROM read_json(${found}, format = 'newline_delimited', columns = {${columns.join(", ")}})`,
  );
  rmSync(scratch);
}

/** The events in the order of their days, with those who were there: a row for each, one after another. */
async function* toldEvents(db: DuckDBConnection, sql: string): AsyncGenerator<LinkableEvent, void, undefined> {
  let event: LinkableEvent | null = null;
  for await (const rows of (await db.stream(sql)).yieldRowObjectJs()) {
    for (const { official_id, name, home, office, ...about } of rows) {
      if (event?.event_id !== about.event_id) {
        if (event) yield event;
        event = { ...(about as unknown as LinkableEvent), officials: [] };
      }
      event!.officials.push({ official_id, name, country: home, office } as LinkableOfficial);
    }
  }
  if (event) yield event;
}
