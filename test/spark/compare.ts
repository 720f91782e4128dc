import { join } from "node:path";
import { literal, rowsOf, withDuckDB } from "../../src/duckdb";
import { TABLE_NAMES } from "../../src/tables/schema";

/** How two corpus folders in Parquet differ, a line for each table that does; and how many rows the first has. */
export function compare(one: string, other: string): Promise<{ rows: Record<string, number>; differences: string[] }> {
  return withDuckDB(async (db) => {
    const rows: Record<string, number> = {};
    const differences: string[] = [];
    for (const table of [...TABLE_NAMES, "same_as"]) {
      const [a, b] = [one, other].map(
        (folder) => `read_parquet(${literal(join(folder, table, "**", "*.parquet"))}, hive_partitioning = true)`,
      );
      const [left, right] = await Promise.all(
        [a, b].map(async (from) =>
          (await rowsOf(db, `DESCRIBE FROM ${from}`)).map((column) => `${column.column_name} ${column.column_type}`),
        ),
      );
      if (String(left) !== String(right)) differences.push(`${table}: columns ${left}, not ${right}`);
      const count = async (query: string) => Number((await rowsOf(db, `SELECT count(*) AS n FROM (${query})`))[0]!.n);
      rows[table] = await count(`FROM ${a}`);
      const missing = await count(`FROM ${a} EXCEPT ALL FROM ${b}`);
      const added = await count(`FROM ${b} EXCEPT ALL FROM ${a}`);
      if (missing + added > 0) differences.push(`${table}: ${missing} rows missing, ${added} added`);
    }
    return { rows, differences };
  });
}
