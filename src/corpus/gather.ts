import { join } from "node:path";
import type { DuckDBConnection } from "@duckdb/node-api";
import { identifier, literal } from "../duckdb";
import { LIST_DELIMITER, SCHEMA } from "../tables/schema";
import { readLinesSql, type ShardFile, shardColumns } from "./shard-rows";
import { findShards } from "./shards";
import { createBySlices, slicesOf } from "./slices";

/** Shards that are read at a time: what the engine holds of rows before they are its own grows with their number. */
const SOME = 8;

/** Makes a table of all shards, in the order of the articles and their rows: that of the files, as one thread reads them. */
export async function gather(db: DuckDBConnection, shards: string, file: ShardFile): Promise<void> {
  const types = shardColumns(file);
  await db.run(`CREATE TABLE ${file} (${types.map(([name, type]) => `${identifier(name)} ${type}`).join(", ")})`);
  const files = findShards(shards).map(({ path }) => join(path, `${file}.csv`));
  for (let at = 0; at < files.length; at += SOME) {
    await db.run(`INSERT INTO ${file} SELECT * FROM ${readLinesSql(files.slice(at, at + SOME), types)}`);
  }
}

/** Of articles with one id the first stays: the numbers of the others are `doubled`, and they are rejected. */
export async function rejectDoubles(db: DuckDBConnection): Promise<void> {
  const slices = await slicesOf(db, "articles", "article_id");
  await createBySlices(
    db,
    "doubled",
    slices,
    (slice) => `
    SELECT n, id, input, line, 'Its id is that of ' || first || ', which stays: give each article an id of its own.' AS error
    FROM (SELECT n, id, input, line, row_number() OVER same AS turn,
        first_value(input || coalesce(', line ' || line, '')) OVER same AS first
      FROM articles WHERE ${slice} WINDOW same AS (PARTITION BY article_id ORDER BY n))
    WHERE turn > 1`,
  );
  await db.run("INSERT INTO rejected SELECT * FROM doubled");
}

const NAMED = {
  officials: ["official_id", "name", "country", "office"],
  outlets: ["outlet_id", "name", "country", "kind"],
};

/** Makes a table of people or outlets in the order of their ids, those of one id as one: named as in the article of the first id, under all names that any gives. */
export async function unite(db: DuckDBConnection, table: keyof typeof NAMED): Promise<void> {
  const [id, ...facts] = NAMED[table] as [string, ...string[]];
  // A null is no fact that min_by would keep, so it is wrapped.
  const first = facts.map((name) => `min_by({'v': ${name}}, article_id).v AS ${name}`).join(", ");
  const columns = SCHEMA[table].columns.map(({ name }) => name).join(", ");
  await createBySlices(
    db,
    `${table}_united`,
    await slicesOf(db, table, id),
    (slice) => `
    WITH named AS (SELECT * FROM ${table} WHERE ${slice}),
      one AS (SELECT ${id}, ${first} FROM named a GROUP BY ${id}),
      said AS (SELECT ${id}, unnest(string_split(aliases, ${literal(LIST_DELIMITER)})) AS alias FROM named
        UNION SELECT ${id}, name FROM named),
      others AS (SELECT ${id}, string_agg(alias, ${literal(LIST_DELIMITER)} ORDER BY alias) AS aliases
        FROM (SELECT DISTINCT said.* FROM said JOIN one USING (${id}) WHERE alias <> one.name) GROUP BY ${id})
    SELECT ${columns} FROM one LEFT JOIN others USING (${id}) ORDER BY ${id}`,
  );
}
