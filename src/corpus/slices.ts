import type { DuckDBConnection } from "@duckdb/node-api";
import { literal, rowsOf } from "../duckdb";

/** Rows of a slice, about. */
const SLICE = 100_000;
/** Rows that are looked at to find where a slice ends. */
const LOOKED_AT = 50;

/**
 * Conditions that cut a table into slices by a column, in its order, each small enough to be joined, grouped or sorted
 * in little memory.
 */
export async function slicesOf(db: DuckDBConnection, table: string, column: string): Promise<string[]> {
  const [counted] = await rowsOf(db, `SELECT count(*) AS rows FROM ${table}`);
  const slices = Math.ceil(Number(counted!.rows) / SLICE);
  if (slices < 2) return ["TRUE"];
  const sample = `SELECT ${column} AS value FROM ${table} USING SAMPLE reservoir(${slices * LOOKED_AT} ROWS)`;
  const values = (await rowsOf(db, `FROM (${sample}) WHERE value IS NOT NULL ORDER BY value`)).map(
    ({ value }) => value,
  );
  const ends = [...new Set(values.filter((_, at) => at > 0 && at % LOOKED_AT === 0).map(String))];
  return [undefined, ...ends].map((from, at) => {
    const to = ends[at];
    const bounds = [
      from !== undefined && `${column} >= ${literal(from)}`,
      to !== undefined && `${column} < ${literal(to)}`,
    ];
    return bounds.filter(Boolean).join(" AND ");
  });
}

/** Makes a table of what a query gives for each slice, one after the other. */
export async function createBySlices(
  db: DuckDBConnection,
  table: string,
  slices: readonly string[],
  query: (slice: string) => string,
): Promise<void> {
  for (const [number, slice] of slices.entries())
    await db.run(`${number === 0 ? `CREATE TABLE ${table} AS` : `INSERT INTO ${table}`} ${query(slice)}`);
}
