import type { TableName, Tables } from "../model";
import { formatCell } from "./cells";
import { SCHEMA, TABLE_NAMES } from "./schema";

type Cells = Record<string, string>;

/**
 * The differences between two sets of tables in words, by table; rows are matched by their key, and
 * where a table has none by all of their cells.
 * @example diffTables(before, after).events // ["havana-2019-05-26-e5, count_min: 2 → 3"]
 */
export function diffTables(before: Tables, after: Tables): Partial<Record<TableName, string[]>> {
  const differences = TABLE_NAMES.map((name) => [name, diffTable(name, before, after)] as const);
  return Object.fromEntries(differences.filter(([, lines]) => lines.length > 0));
}

function diffTable(name: TableName, before: Tables, after: Tables): string[] {
  const { columns, primaryKey, unique } = SCHEMA[name];
  const all = columns.map((column) => column.name);
  const key = primaryKey ? [primaryKey] : (unique ?? all);
  const [old, now] = [keyed(name, before, key, all), keyed(name, after, key, all)];
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((id) => {
    const [was, is] = [old.get(id), now.get(id)];
    if (!was) return [`${id}: row added`];
    if (!is) return [`${id}: row gone`];
    return all
      .filter((column) => was[column] !== is[column])
      .map((column) => `${id}, ${column}: ${was[column] || "empty"} → ${is[column] || "empty"}`);
  });
}

function keyed(name: TableName, tables: Tables, key: readonly string[], columns: readonly string[]) {
  const rows = tables[name] as unknown as Record<string, never>[];
  const cells = rows.map(
    (row): Cells => Object.fromEntries(columns.map((column) => [column, formatCell(row[column])])),
  );
  return new Map(cells.map((row) => [key.map((column) => row[column]).join(" "), row]));
}
