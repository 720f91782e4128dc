import { totalmem } from "node:os";
import type { DuckDBConnection } from "@duckdb/node-api";
import type { DayCount } from "../counts/per-day";
import type { OfficialCount } from "../counts/per-official";
import type { OutletCount } from "../counts/per-outlet";
import { unknown } from "../counts/select";
import { type CountName, type CountOptions, countSql } from "../counts/sql/count";
import { sqlText } from "../counts/sql/text";
import { rowsOf, withDuckDB } from "../duckdb";
import { UsageError } from "../errors";
import type { TableName } from "../model";
import { openViews } from "./views";

/** The rows of each count. */
export interface CountRows {
  day: DayCount;
  official: OfficialCount;
  outlet: OutletCount;
}

/**
 * Counts the tables of a folder, CSV files or a corpus of any size, with DuckDB and by the rules of
 * `countDays`, `countOfficials` and `countOutlets`. Throws `UsageError` for what cannot be read.
 * @example await countFolder("corpus", "day", { grain: "month", country: "CUB" })
 */
export function countFolder<Name extends CountName>(
  folder: string,
  name: Name,
  options: CountOptions = {},
): Promise<CountRows[Name][]> {
  return withFolder(folder, COUNTED_TABLES, (db) => countIn(db, name, options));
}

/** The tables that the counts and their filters look at. */
export const COUNTED_TABLES = ["events", "participants", "reports", "officials", "outlets"] as const;

/** Runs work on tables of a folder as views. */
export function withFolder<T>(
  folder: string,
  tables: readonly TableName[],
  work: (db: DuckDBConnection) => Promise<T>,
): Promise<T> {
  const memory = `${Math.round(totalmem() / 2 ** 21)}MiB`;
  return withDuckDB(
    async (db) => {
      try {
        await openViews(db, folder, tables);
        return await work(db);
      } catch (error) {
        throw isOfInput(error) ? new UsageError(`${folder} cannot be read: ${error.message}`) : error;
      }
    },
    { memory },
  );
}

/** Counts the views of a connection. */
export async function countIn<Name extends CountName>(
  db: DuckDBConnection,
  name: Name,
  options: CountOptions,
): Promise<CountRows[Name][]> {
  const sql = countSql(name, options);
  for (const what of ["official", "outlet"] as const) {
    const wanted = options[what];
    if (wanted === undefined) continue;
    const value = sqlText(wanted);
    const known = await rowsOf(db, `SELECT 1 FROM ${what}s WHERE ${what}_id = ${value} OR name = ${value} LIMIT 1`);
    if (known.length === 0) throw unknown(what, wanted);
  }
  const isLinked = (await rowsOf(db, "SELECT 1 FROM same_as LIMIT 1")).length > 0;
  // Without links the two units are one, and to tell so each telling would be looked up in vain.
  const rows = await rowsOf(db, isLinked ? sql : countSql(name, { ...options, unit: "reports" }));
  return rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([column, value]) => [column, typeof value === "bigint" ? Number(value) : value]),
    ),
  ) as unknown as CountRows[Name][];
}

// DuckDB's errors of reading and casting name the file and the line; those of its own working are faults.
const isOfInput = (error: unknown): error is Error =>
  error instanceof Error &&
  /^(Invalid Input|Conversion|IO|Binder|Out of Range|Schema Mismatch)[\w ]* Error: /i.test(error.message);
