import { join } from "node:path";
import type { DuckDBConnection } from "@duckdb/node-api";
import { identifier, literal } from "../duckdb";

export const CORPUS_FORMATS = ["parquet", "csv", "jsonl"] as const;
export type CorpusFormat = (typeof CORPUS_FORMATS)[number];

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
