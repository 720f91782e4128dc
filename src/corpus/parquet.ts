import { identifier, literal, openDuckDB, rowsOf, withDuckDB } from "../duckdb";
import { UsageError } from "../errors";

const WANTED = ["id", "published", "text"];
const KNOWN = [...WANTED, "title", "publisher", "url", "language"];

/** The columns of a Parquet file that an article has. Throws `UsageError` where one that it must have is not there. */
export async function parquetColumns(file: string): Promise<string[]> {
  const rows = await withDuckDB(async (db) => {
    try {
      return await rowsOf(db, `DESCRIBE SELECT * FROM read_parquet(${literal(file)})`);
    } catch (error) {
      throw new UsageError(`${file} is no Parquet file that can be read (${(error as Error).message}).`);
    }
  });
  const columns = rows.map((row) => String(row.column_name));
  const missing = WANTED.filter((name) => !columns.includes(name));
  if (missing.length > 0) {
    throw new UsageError(
      `${file} has no column ${missing.join(", ")}: it has ${columns.join(", ")}; name the columns of articles ${KNOWN.join(", ")}.`,
    );
  }
  return KNOWN.filter((name) => columns.includes(name));
}

/** The articles of a Parquet file in its order, some thousand at a time, each as a line of JSON. */
export async function* readParquet(file: string, columns: readonly string[]): AsyncGenerator<string[], void> {
  const fields = columns.map((name) => `${literal(name)}: CAST(${identifier(name)} AS VARCHAR)`).join(", ");
  const { db, close } = await openDuckDB({ threads: 1, memory: "512MB" });
  try {
    const result = await db.stream(`SELECT to_json({${fields}}) FROM read_parquet(${literal(file)})`);
    for await (const rows of result.yieldRows()) yield rows.map(([line]) => String(line));
  } catch (error) {
    throw new UsageError(`${file} cannot be read to its end (${(error as Error).message}): fetch it again.`);
  } finally {
    close();
  }
}
