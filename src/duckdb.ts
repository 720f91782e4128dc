import { rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import type { DuckDBConnection } from "@duckdb/node-api";

export interface DuckDBOptions {
  /** One thread keeps rows in one order wherever the SQL leaves it open; all cores unless given. */
  threads?: number;
  /** What the engine may hold in memory, as it writes sizes; beyond that it spills to `scratch`. */
  memory?: string;
  /** How many connections there are, each of which runs a query at a time; 1 unless given. */
  connections?: number;
  /** A folder for what is spilled, gone when the work is done. */
  scratch?: string;
}

let databases = 0;

/**
 * Runs work on an empty DuckDB database in memory, closed afterwards. It reaches no network, loads no
 * extension that is not built in, and its time zone is UTC.
 * @example await withDuckDB((db) => rowsOf(db, "SELECT 1 AS one")) // [{ one: 1n }]
 */
export async function withDuckDB<T>(
  work: (db: DuckDBConnection, others: readonly DuckDBConnection[]) => Promise<T>,
  options: DuckDBOptions = {},
): Promise<T> {
  const { db, others, close } = await openDuckDB(options);
  try {
    return await work(db, others);
  } finally {
    close();
  }
}

/** As `withDuckDB`, for work that does not fit into one function; `close` ends it. */
export async function openDuckDB({
  threads = availableParallelism(),
  memory = "1GB",
  connections = 1,
  scratch,
}: DuckDBOptions = {}): Promise<{ db: DuckDBConnection; others: DuckDBConnection[]; close(): void }> {
  // Loaded only here: the engine is 68 MB, and most commands do without.
  const { DuckDBInstance } = await import("@duckdb/node-api");
  const spill = scratch ?? join(tmpdir(), `readout-duckdb-${process.pid}-${++databases}`);
  const instance = await DuckDBInstance.create(":memory:", {
    threads: String(threads),
    memory_limit: memory,
    temp_directory: spill,
    autoinstall_known_extensions: "false",
    autoload_known_extensions: "false",
  });
  const opened: DuckDBConnection[] = [];
  while (opened.length < connections) opened.push(await instance.connect());
  for (const one of opened) await one.run("SET TimeZone = 'UTC'");
  const [db, ...others] = opened as [DuckDBConnection, ...DuckDBConnection[]];
  return {
    db,
    others,
    close() {
      for (const one of opened) one.closeSync();
      instance.closeSync();
      rmSync(spill, { recursive: true, force: true });
    },
  };
}

/** All rows of a query, by column; whole numbers of 64 bits are `bigint`. */
export async function rowsOf(db: DuckDBConnection, sql: string): Promise<Record<string, unknown>[]> {
  return (await db.runAndReadAll(sql)).getRowObjectsJS();
}

/**
 * A text, or several, as a literal of SQL.
 * @example literal("O'Brien") // "'O''Brien'"
 */
export function literal(text: string | readonly string[]): string {
  return typeof text === "string"
    ? `'${text.replaceAll("'", "''")}'`
    : `[${text.map((one) => literal(one)).join(", ")}]`;
}

/**
 * The name of a column or a table as SQL.
 * @example identifier('a "b"') // '"a ""b"""'
 */
export const identifier = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** A path as the engine reads it where it takes patterns: the file or folder of this very name, whatever it is called. */
export const exactly = (path: string): string => path.replace(/[[*?]/g, "[$&]");
