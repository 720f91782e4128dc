import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { DuckDBConnection } from "@duckdb/node-api";
import { identifier, literal, rowsOf } from "../duckdb";
import type { TableName } from "../model";
import { type Column, LIST_DELIMITER, SCHEMA, TABLE_NAMES } from "../tables/schema";
import { linkTables, SAME_AS } from "./link-tables";
import { findShards } from "./shards";

export const CORPUS_FORMATS = ["parquet", "csv", "jsonl"] as const;
export type CorpusFormat = (typeof CORPUS_FORMATS)[number];

/** How many rows the finished tables have. */
export interface CorpusCounts {
  articles: number;
  events: number;
  rejected: number;
}

const BY_MONTH: TableName[] = ["articles", "events", "participants", "reports", "evidence"];
const NAMED = {
  officials: ["official_id", "name", "country", "office"],
  outlets: ["outlet_id", "name", "country", "kind"],
};
const KEYS = ["m", "n", "k"];
/** What the links are found in. */
const LINKED: TableName[] = ["articles", "events", "participants"];

/**
 * Writes the tables of a corpus from its shards into a folder, by month and in the order of the input,
 * the same bytes for the same shards. Of articles with one id the first stays and the others are rejected.
 * `rows` names a database file for what stands between.
 */
export async function finish(
  db: DuckDBConnection,
  shards: string,
  { to, rows, format, told }: { to: string; rows: string; format: CorpusFormat; told: (table: string) => void },
): Promise<CorpusCounts> {
  for (const file of [rows, `${rows}.wal`]) rmSync(file, { force: true });
  rmSync(to, { recursive: true, force: true });
  await db.run(`ATTACH ${literal(rows)} AS work (ROW_GROUP_SIZE 16384)`);
  await db.run("USE work");
  await gather(db, shards, "articles");
  await gather(db, shards, "rejected");
  await rejectDoubles(db);
  for (const table of TABLE_NAMES) {
    told(table);
    if (table !== "articles") await gather(db, shards, table);
    await db.run(`DELETE FROM ${table} WHERE n IN (SELECT n FROM doubled)`);
    mkdirSync(join(to, table), { recursive: true });
    if (table === "officials" || table === "outlets") await unite(db, table);
    if (BY_MONTH.includes(table)) await writeMonths(db, table, to, format);
    else await write(db, `SELECT * FROM ${table}_united ORDER BY ALL`, table, join(to, table), format);
    if (!LINKED.includes(table)) await db.run(`DROP TABLE ${table}`);
  }
  told("same_as");
  await writeLinks(db, to, format);
  const counted = "SELECT (SELECT count(*) FROM articles) a, (SELECT count(*) FROM events) e, count(*) r FROM rejected";
  const [counts] = await rowsOf(db, counted);
  await db.run(
    `COPY (SELECT id, input, line, error FROM rejected ORDER BY n) TO ${literal(join(to, "rejected.jsonl"))} (FORMAT json)`,
  );
  await db.run("USE memory");
  await db.run("DETACH work");
  return { articles: Number(counts!.a), events: Number(counts!.e), rejected: Number(counts!.r) };
}

const TYPES: Record<string, string> = { n: "BIGINT", k: "INTEGER", line: "BIGINT" };
const EXTRA: Record<string, string[]> = {
  articles: [...KEYS, "id", "input", "line"],
  rejected: ["n", "id", "input", "line", "error"],
};

// A row has no more than a million characters, of six bytes at most where they are escaped; the engine reserves several times as much.
const LONGEST = 2 ** 23;

/** One table of all shards, in the order of the articles and their rows: that of the files, as one thread reads them. */
async function gather(db: DuckDBConnection, shards: string, table: TableName | "rejected"): Promise<void> {
  const types = (EXTRA[table] ?? KEYS).map((name) => [name, TYPES[name] ?? "VARCHAR"]);
  if (table !== "rejected") types.push(...SCHEMA[table].columns.map(({ name, type }) => [name, sqlType(type)]));
  const columns = types.map(([name, type]) => `${identifier(name!)}: ${literal(type!)}`).join(", ");
  const nothing = types.map(([name, type]) => `NULL::${type} AS ${identifier(name!)}`).join(", ");
  const files = literal(join(pattern(shards), "shard-*", `${table}.jsonl`));
  const from =
    findShards(shards).length > 0
      ? `SELECT * FROM read_json(${files}, format = 'newline_delimited', maximum_object_size = ${table === "rejected" ? 2 * LONGEST : LONGEST}, columns = {${columns}})`
      : `SELECT ${nothing} FROM range(0)`;
  await db.run(`CREATE TABLE ${table} AS ${from}`);
}

const sqlType = (type: Column["type"]): string => (type === "integer" ? "INTEGER" : "VARCHAR");
// The path of the folder is no pattern, whatever it is called.
const pattern = (path: string): string => path.replace(/[[*?]/g, "[$&]");

async function rejectDoubles(db: DuckDBConnection): Promise<void> {
  await db.run(`CREATE TABLE doubled AS
    SELECT n, id, input, line, 'Its id is that of ' || first || ', which stays: give each article an id of its own.' AS error
    FROM (SELECT *, row_number() OVER same AS turn,
        first_value(input || coalesce(', line ' || line, '')) OVER same AS first
      FROM articles WINDOW same AS (PARTITION BY article_id ORDER BY n))
    WHERE turn > 1`);
  await db.run("INSERT INTO rejected SELECT * FROM doubled");
}

/** People or outlets of one id as one: named as in the article of the first id, under all names that any gives. */
async function unite(db: DuckDBConnection, table: keyof typeof NAMED): Promise<void> {
  const [id, ...facts] = NAMED[table] as [string, ...string[]];
  // A null is no fact that min_by would keep, so it is wrapped.
  const first = facts.map((name) => `min_by({'v': ${name}}, a.article_id).v AS ${name}`).join(", ");
  const columns = SCHEMA[table].columns.map(({ name }) => name).join(", ");
  await db.run(`CREATE TABLE ${table}_united AS
    WITH named AS (SELECT r.*, a.article_id FROM ${table} r JOIN articles a USING (n)),
      one AS (SELECT ${id}, ${first} FROM named a GROUP BY ${id}),
      said AS (SELECT ${id}, unnest(string_split(aliases, ${literal(LIST_DELIMITER)})) AS alias FROM named
        UNION SELECT ${id}, name FROM named),
      others AS (SELECT ${id}, string_agg(alias, ${literal(LIST_DELIMITER)} ORDER BY alias) AS aliases
        FROM (SELECT DISTINCT said.* FROM said JOIN one USING (${id}) WHERE alias <> one.name) GROUP BY ${id})
    SELECT ${columns} FROM one LEFT JOIN others USING (${id})`);
}

/** The events that several articles tell. */
async function writeLinks(db: DuckDBConnection, to: string, format: CorpusFormat): Promise<void> {
  const folder = join(to, "same_as");
  mkdirSync(folder);
  await linkTables(db, "officials_united", join(folder, "found.jsonl"));
  await writeColumns(db, "SELECT * FROM links ORDER BY event_id", SAME_AS, folder, format);
}

async function writeMonths(db: DuckDBConnection, table: TableName, to: string, format: CorpusFormat): Promise<void> {
  for (const { m } of await rowsOf(db, `SELECT DISTINCT m FROM ${table} ORDER BY m`)) {
    const folder = join(to, table, `month=${m}`);
    mkdirSync(folder);
    const columns = SCHEMA[table].columns.map(({ name }) => identifier(name)).join(", ");
    await write(db, `SELECT ${columns} FROM ${table} WHERE m = ${literal(String(m))}`, table, folder, format);
  }
}

const write = (db: DuckDBConnection, query: string, table: TableName, folder: string, format: CorpusFormat) =>
  writeColumns(db, query, SCHEMA[table].columns, folder, format);

/** Writes a query's rows as the one part of a table into its folder. */
export async function writeColumns(
  db: DuckDBConnection,
  query: string,
  columns: readonly { name: string; type: string }[],
  folder: string,
  format: CorpusFormat,
): Promise<void> {
  const cells = columns.map(({ name, type }) =>
    format === "csv" && !["integer", "number"].includes(type)
      ? `${harmless(identifier(name))} AS ${identifier(name)}`
      : identifier(name),
  );
  await db.run(
    `COPY (SELECT ${cells.join(", ")} FROM (${query})) TO ${literal(join(folder, `part-0.${format}`))} (${OPTIONS[format]})`,
  );
}

const OPTIONS: Record<CorpusFormat, string> = {
  parquet: "FORMAT parquet, COMPRESSION zstd",
  csv: "FORMAT csv, HEADER true",
  jsonl: "FORMAT json",
};

// As in the small tables: an apostrophe before what a spreadsheet would run.
const harmless = (column: string): string =>
  `CASE WHEN regexp_matches(${column}, '^''*[=+\\-@\\t\\r]') THEN '''' || ${column} ELSE ${column} END`;
