import { UsageError } from "../errors";
import type { Tables } from "../model";
import { parseCell } from "../tables/cells";
import { type Column, SCHEMA, TABLE_NAMES } from "../tables/schema";
import { idOf, isBroken } from "./article";
import type { IdentifiedRows } from "./derive-article";
import { articleId } from "./identity";

/**
 * The rows in a value that `derive --jsonl --format rows` gave for an article, which are taken as they stand;
 * `undefined` for any other value. Throws `UsageError` with the error where that is what the filter gave, and
 * where a row breaks a rule of its table.
 */
export function readDerived(value: unknown): IdentifiedRows | undefined {
  const fields = (typeof value === "object" && value !== null ? value : {}) as Record<string, unknown>;
  if ("text" in fields) return undefined;
  if (typeof fields.error === "string") throw new UsageError(fields.error);
  if (!Array.isArray(fields.articles)) return undefined;
  const id = idOf(fields);
  const tables = TABLE_NAMES.map((table) => [table, rowsIn(fields, table)]);
  const rows = { id, ...Object.fromEntries(tables) } as IdentifiedRows;
  if (id === null || rows.articles.length !== 1 || rows.articles[0]!.article_id !== articleId(id))
    throw new UsageError("The derived rows are not those of one article under its id: derive it again.");
  return rows;
}

function rowsIn(fields: Record<string, unknown>, table: keyof Tables): object[] {
  const rows = fields[table];
  if (!Array.isArray(rows)) throw new UsageError(`The derived rows lack "${table}": derive the article again.`);
  return rows.map((row, i) =>
    Object.fromEntries(
      SCHEMA[table].columns.map((column) => [column.name, cellIn(row, column, `${table}, row ${i + 1}`)]),
    ),
  );
}

function cellIn(row: Record<string, unknown> | null, column: Column, place: string): unknown {
  const cell = row?.[column.name] ?? null;
  const isOfType = cell === null || typeof cell === (column.type === "integer" ? "number" : "string");
  const parsed = isOfType
    ? parseCell(String(cell ?? ""), column)
    : { fault: { message: "The cell is of another type." } };
  if (typeof cell === "string" && isBroken(cell))
    throw new UsageError(`Derived rows, ${place}, ${column.name}: The cell holds half of a surrogate pair, or NUL.`);
  if ("fault" in parsed) throw new UsageError(`Derived rows, ${place}, ${column.name}: ${parsed.fault.message}`);
  return cell;
}
