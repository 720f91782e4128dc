import { exactly, identifier, literal } from "../duckdb";
import { SCHEMA, TABLE_NAMES } from "../tables/schema";

/** The files of a shard: a table each, and what was not derived. */
export const SHARD_FILES = [...TABLE_NAMES, "rejected"] as const;
export type ShardFile = (typeof SHARD_FILES)[number];

type SqlType = "VARCHAR" | "INTEGER" | "BIGINT" | "DOUBLE";

/** The columns of lines, in the order of their cells, as the engine holds them. */
export type LineColumns = readonly (readonly [name: string, type: SqlType])[];

// A row bears the month and the number of its article, and its own number in it.
const KEYS: [string, SqlType][] = [["m", "VARCHAR"], ["n", "BIGINT"], ["k", "INTEGER"]]; // biome-ignore format: one line
// What some files hold of the article beside: where it stands, and what is asked of it without looking it up.
const BESIDE: Partial<Record<ShardFile, [string, SqlType][]>> = {
  articles: [["id", "VARCHAR"], ["input", "VARCHAR"], ["line", "BIGINT"]],
  events: [["published", "VARCHAR"]],
  officials: [["article_id", "VARCHAR"]],
  outlets: [["article_id", "VARCHAR"]],
}; // biome-ignore format: a table

/** The columns of a file of a shard, in the order of its cells, as the engine holds them. */
export function shardColumns(file: ShardFile): LineColumns {
  if (file === "rejected") return [["n", "BIGINT"], ...BESIDE.articles!, ["error", "VARCHAR"]];
  const own = SCHEMA[file].columns.map(({ name, type }): [string, SqlType] => [
    name,
    type === "integer" ? "INTEGER" : "VARCHAR",
  ]);
  return [...KEYS, ...(BESIDE[file] ?? []), ...own];
}

/** The most characters that the line of a row may have. */
export const LONGEST_ROW = 2 ** 18;
// A character has three bytes at most, and a quotation mark is two.
const MOST_BYTES = 3 * LONGEST_ROW;

// Text is quoted and may hold line feeds, so that a file is read from its beginning on.
const DIALECT = `auto_detect = false, header = false, delim = ',', quote = '"', escape = '"', new_line = '\\n', nullstr = '',
  allow_quoted_nulls = false, parallel = false, max_line_size = ${MOST_BYTES}, buffer_size = ${4 * MOST_BYTES}`;

/** Lines of files as a table of SQL, in their order. */
export function readLinesSql(files: readonly string[], columns: LineColumns): string {
  const types = columns.map(([name, type]) => `${identifier(name)}: ${literal(type)}`).join(", ");
  return `read_csv(${literal(files.map(exactly))}, ${DIALECT}, columns = {${types}})`;
}

type Cell = string | number | null | undefined;

/**
 * Cells as a line of a shard's file: a text is quoted, whatever it holds, and nothing at all is `null`.
 * @example shardLine([1, 'a "b"', "", null]) // '1,"a ""b""","",\n'
 */
export const shardLine = (cells: readonly Cell[]): string => `${cells.map(shardCell).join(",")}\n`;

function shardCell(cell: Cell): string | number {
  if (typeof cell !== "string") return cell ?? "";
  return `"${cell.includes('"') ? cell.replaceAll('"', '""') : cell}"`;
}
