import { resolve } from "node:path";
import type { DuckDBConnection } from "@duckdb/node-api";
import { exactly, identifier, literal, rowsOf } from "../duckdb";
import { UsageError } from "../errors";
import type { TableName } from "../model";
import { type Column, SCHEMA, TABLE_NAMES } from "../tables/schema";
import { type Parts, partsOf } from "./parts";

type Columns = readonly Pick<Column, "name" | "type">[];

const SAME_AS: Columns = [
  { name: "event_id", type: "string" },
  { name: "same_as", type: "string" },
];

/**
 * Makes tables of a folder views of their names, with the columns of the schema. Throws `UsageError`
 * for a table that is missing or lacks a column; `same_as`, always among them, may be missing.
 */
export async function openViews(
  db: DuckDBConnection,
  folder: string,
  tables: readonly TableName[] = TABLE_NAMES,
): Promise<void> {
  for (const table of [...tables, "same_as"] as const) {
    const columns = table === "same_as" ? SAME_AS : SCHEMA[table].columns;
    const parts = partsOf(folder, table);
    if (!parts && table !== "same_as")
      throw new UsageError(`${folder} has no table of ${table}: neither ${table}.csv nor a folder ${table}/ of parts.`);
    const from = parts && parts.files.length > 0 ? reader(parts, columns) : undefined;
    if (from) await checkColumns(db, from, columns, `${folder}: the table of ${table}`);
    const selected = columns.map(
      (column) => `${from ? cell(column, parts!) : "NULL"}::${sqlType(column)} AS ${identifier(column.name)}`,
    );
    await db.run(`CREATE VIEW ${identifier(table)} AS SELECT ${selected.join(", ")} FROM ${from ?? "range(0)"}`);
  }
}

// Days stay what they are in the files, text or date: both compare alike.
const sqlType = ({ type }: Columns[number]): string => (type === "integer" ? "BIGINT" : "VARCHAR");

function reader({ format, files }: Parts, columns: Columns): string {
  const paths = literal(files.map((file) => exactly(resolve(file))));
  if (format === "parquet") return `read_parquet(${paths}, hive_partitioning = false)`;
  if (format === "jsonl") {
    const types = columns.map((column) => `${identifier(column.name)}: ${literal(sqlType(column))}`);
    return `read_ndjson(${paths}, hive_partitioning = false, columns = {${types.join(", ")}})`;
  }
  const dialect = `header = true, delim = ',', quote = '"', escape = '"', nullstr = '', comment = '', all_varchar = true`;
  return `read_csv(${paths}, ${dialect}, hive_partitioning = false, null_padding = false, union_by_name = true)`;
}

/** A cell as the tables hold it: in CSV an apostrophe may stand before what a spreadsheet would run. */
function cell({ name, type }: Columns[number], { format }: Parts): string {
  const column = identifier(name);
  if (format !== "csv" || type === "integer") return column;
  return `CASE WHEN ${column} LIKE '''%' AND regexp_matches(${column}, '^''+[=+\\-@\\t\\r]') THEN substr(${column}, 2) ELSE ${column} END`;
}

async function checkColumns(db: DuckDBConnection, from: string, columns: Columns, name: string): Promise<void> {
  const found = new Set((await rowsOf(db, `DESCRIBE SELECT * FROM ${from}`)).map((row) => row.column_name));
  const missing = columns.filter((column) => !found.has(column.name)).map((column) => column.name);
  if (missing.length > 0)
    throw new UsageError(
      `${name} lacks ${missing.join(", ")}. Its columns are ${columns.map((column) => column.name).join(", ")}.`,
    );
}
