import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { DuckDBConnection } from "@duckdb/node-api";
import { identifier, literal, rowsOf } from "../duckdb";
import type { TableName } from "../model";
import { SCHEMA, TABLE_NAMES } from "../tables/schema";
import { gather, rejectDoubles, unite } from "./gather";
import { inLanes } from "./lanes";
import { linkTables, SAME_AS } from "./link-tables";
import { type CorpusFormat, writeColumns } from "./write-table";

/** How many rows the finished tables have. */
export interface CorpusCounts {
  articles: number;
  events: number;
  rejected: number;
}

export interface FinishOptions {
  /** The folder of the tables. */
  to: string;
  /** A database file for what stands between. */
  rows: string;
  format: CorpusFormat;
  told: (table: string) => void;
}

/**
 * Writes the tables of a corpus from its shards into a folder, by month and in the order of the input, the same bytes
 * for the same shards, some tables at a time: as many as there are connections to the engine. Of articles with one id
 * the first stays and the others are rejected.
 */
export async function finish(
  lanes: readonly DuckDBConnection[],
  shards: string,
  { to, rows, format, told }: FinishOptions,
): Promise<CorpusCounts> {
  const [db] = lanes as [DuckDBConnection];
  for (const file of [rows, `${rows}.wal`]) rmSync(file, { force: true });
  rmSync(to, { recursive: true, force: true });
  for (const table of TABLE_NAMES) mkdirSync(join(to, table), { recursive: true });
  await db.run(`ATTACH ${literal(rows)} AS work (ROW_GROUP_SIZE 16384)`);
  for (const lane of lanes) await lane.run("USE work");
  try {
    return await writeTables(lanes, shards, { to, format, told });
  } finally {
    for (const lane of lanes) await lane.run("USE memory");
    await db.run("DETACH work");
  }
}

async function writeTables(
  lanes: readonly DuckDBConnection[],
  shards: string,
  { to, format, told }: Omit<FinishOptions, "rows">,
): Promise<CorpusCounts> {
  const [db] = lanes as [DuckDBConnection];
  told("articles");
  await gather(db, shards, "articles");
  await gather(db, shards, "rejected");
  await rejectDoubles(db);
  const withoutDoubles = (db: DuckDBConnection, table: TableName) =>
    db.run(`DELETE FROM ${table} WHERE n IN (SELECT n FROM doubled)`);
  await withoutDoubles(db, "articles");

  const read = async (db: DuckDBConnection, table: TableName) => {
    told(table);
    await gather(db, shards, table);
    await withoutDoubles(db, table);
  };
  const write = (db: DuckDBConnection, table: TableName) => writeMonths(db, table, to, format);
  const named = async (db: DuckDBConnection, table: "officials" | "outlets") => {
    await read(db, table);
    await unite(db, table);
    await db.run(`DROP TABLE ${table}`);
    const { columns } = SCHEMA[table];
    await writeColumns(db, `FROM ${table}_united`, columns, join(to, table), format);
  };
  const alone = async (db: DuckDBConnection, table: TableName) => {
    await read(db, table);
    await write(db, table);
    await db.run(`DROP TABLE ${table}`);
  };
  // The links take longest, and more than one table: what they need comes first, and the rest is written beside them.
  let events: Promise<void>;
  let participants: Promise<void>;
  await inLanes(lanes, [
    (db) => (events = read(db, "events")),
    (db) => (participants = read(db, "participants")),
    async (db) => {
      await named(db, "officials");
      await Promise.all([events, participants]);
      told("same_as");
      await writeLinks(db, to, format);
    },
    (db) => alone(db, "evidence"),
    (db) => alone(db, "reports"),
    (db) => named(db, "outlets"),
    (db) => write(db, "articles"),
    (db) => write(db, "events"),
    (db) => write(db, "participants"),
  ]);

  const counted = "SELECT (SELECT count(*) FROM articles) a, (SELECT count(*) FROM events) e, count(*) r FROM rejected";
  const [counts] = await rowsOf(db, counted);
  await db.run(
    `COPY (SELECT id, input, line, error FROM rejected ORDER BY n) TO ${literal(join(to, "rejected.jsonl"))} (FORMAT json)`,
  );
  return { articles: Number(counts!.a), events: Number(counts!.e), rejected: Number(counts!.r) };
}

/** The events that several articles tell. */
async function writeLinks(db: DuckDBConnection, to: string, format: CorpusFormat): Promise<void> {
  const folder = join(to, "same_as");
  mkdirSync(folder);
  await linkTables(db, { events: "events", officials: "officials_united" }, folder);
  await writeColumns(db, "FROM links", SAME_AS, folder, format);
}

async function writeMonths(db: DuckDBConnection, table: TableName, to: string, format: CorpusFormat): Promise<void> {
  for (const { m } of await rowsOf(db, `SELECT DISTINCT m FROM ${table} ORDER BY m`)) {
    const folder = join(to, table, `month=${m}`);
    mkdirSync(folder);
    const columns = SCHEMA[table].columns.map(({ name }) => identifier(name)).join(", ");
    const query = `SELECT ${columns} FROM ${table} WHERE m = ${literal(String(m))}`;
    await writeColumns(db, query, SCHEMA[table].columns, folder, format);
  }
}
