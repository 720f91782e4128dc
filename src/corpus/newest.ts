import type { DuckDBConnection } from "@duckdb/node-api";
import type { Filter } from "../counts/select";
import { partsOf } from "../counts/sql/parts";
import { identifier, rowsOf } from "../duckdb";
import { UsageError } from "../errors";
import type { TableName, Tables } from "../model";
import { parseCell } from "../tables/cells";
import { SCHEMA } from "../tables/schema";

/** The newest events of a corpus with all rows about them, and how many there are. */
export interface Newest {
  tables: Tables;
  /** Events in all that the filter leaves, each telling for itself. */
  events: number;
}

// Which rows of each table are about the newest events.
const ABOUT: Record<TableName, string> = {
  events: "WHERE event_id IN (SELECT event_id FROM newest) ORDER BY latest DESC NULLS LAST, event_id",
  articles: "WHERE article_id IN (SELECT article_id FROM newest) ORDER BY published, article_id",
  participants: "WHERE event_id IN (SELECT event_id FROM newest) ORDER BY event_id, side, official_id",
  reports: "WHERE event_id IN (SELECT event_id FROM newest) ORDER BY event_id, outlet_id, link",
  evidence:
    'WHERE event_id IN (SELECT event_id FROM newest) ORDER BY event_id, article_id, paragraph, start, "end", field, value',
  officials:
    "WHERE official_id IN (SELECT official_id FROM participants JOIN newest USING (event_id)) ORDER BY name, official_id",
  outlets: "WHERE outlet_id IN (SELECT outlet_id FROM reports JOIN newest USING (event_id)) ORDER BY name, outlet_id",
};

/**
 * The rows of at most so many events from the views of a connection, the newest first. Throws
 * `UsageError` for a cell that the tables may not hold.
 */
export async function newestIn(db: DuckDBConnection, filter: Filter, most: number): Promise<Newest> {
  const wanted = `FROM events e WHERE TRUE${partsOf(filter).filter}`;
  const [all] = await rowsOf(db, `SELECT count(*) AS events ${wanted}`);
  await db.run(`CREATE OR REPLACE TEMP TABLE newest AS SELECT e.event_id, e.article_id ${wanted}
ORDER BY e.latest DESC NULLS LAST, e.event_id LIMIT ${most}`);
  const tables = {} as Record<TableName, object[]>;
  for (const [name, condition] of Object.entries(ABOUT) as [TableName, string][])
    tables[name] = await readRows(db, name, condition);
  return { tables: tables as unknown as Tables, events: Number(all!.events) };
}

async function readRows(db: DuckDBConnection, table: TableName, condition: string): Promise<object[]> {
  const { columns } = SCHEMA[table];
  const cells = columns.map(({ name }) => `coalesce(${identifier(name)}::VARCHAR, '') AS ${identifier(name)}`);
  const rows = await rowsOf(db, `SELECT ${cells.join(", ")} FROM (SELECT * FROM ${table} ${condition})`);
  return rows.map((row) =>
    Object.fromEntries(
      columns.map((column) => {
        const parsed = parseCell(row[column.name] as string, column);
        if ("value" in parsed) return [column.name, parsed.value];
        const { message, fix } = parsed.fault;
        throw new UsageError(
          `The table of ${table}, ${columns[0]!.name} "${row[columns[0]!.name]}", column ${column.name}: ${message} ${fix}`,
        );
      }),
    ),
  );
}
