import { closeSync, openSync, rmSync, writeSync } from "node:fs";
import { join } from "node:path";
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
const TOLD = `
  SELECT e.event_id, a.article_id, a.published, e.kind, e.status, e.earliest, e.latest, e.place, e.country,
    o.official_id, o.name, o.country AS home, coalesce(p.role, o.office) AS office
  FROM events e
  JOIN articles a ON a.n = e.n
  JOIN participants p ON p.n = e.n AND p.event_id = e.event_id AND p.attendance <> 'possible'
  JOIN officials o ON o.n = e.n AND o.official_id = p.official_id
  WHERE e.earliest IS NOT NULL AND e.latest IS NOT NULL
  ORDER BY e.earliest, a.published, e.event_id, p.k`;

/** Makes the table `same_as` of the gathered events; what is found stands in a file of the folder meanwhile. */
export async function linkTables(db: DuckDBConnection, folder: string): Promise<void> {
  const path = join(folder, "found.jsonl");
  const file = openSync(path, "w");
  try {
    const linker = openLinker();
    const write = (rows: readonly SameAs[]) => {
      if (rows.length > 0) writeSync(file, rows.map((row) => `${JSON.stringify(row)}\n`).join(""));
    };
    for await (const event of toldEvents(db)) write(linker.add(event));
    write(linker.end());
  } finally {
    closeSync(file);
  }
  const columns = SAME_AS.map(({ name, type }) => `${name}: ${literal(type === "number" ? "DOUBLE" : "VARCHAR")}`);
  await db.run(
    `CREATE TABLE same_as AS SELECT * FROM read_json(${literal(path.replace(/[[*?]/g, "[$&]"))}, format = 'newline_delimited', columns = {${columns.join(", ")}})`,
  );
  rmSync(path);
}

/** The events of the tables in the order of their days, with those who were there: a row for each, one after another. */
async function* toldEvents(db: DuckDBConnection): AsyncGenerator<LinkableEvent, void, undefined> {
  let event: LinkableEvent | null = null;
  for await (const rows of (await db.stream(TOLD)).yieldRowObjectJs()) {
    for (const { official_id, name, home, office, ...told } of rows) {
      if (event?.event_id !== told.event_id) {
        if (event) yield event;
        event = { ...(told as unknown as LinkableEvent), officials: [] };
      }
      event!.officials.push({ official_id, name, country: home, office } as LinkableOfficial);
    }
  }
  if (event) yield event;
}
