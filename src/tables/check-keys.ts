import type { TableName } from "../model";
import { type AnyRow, cell, type Fault, type LocatedTables } from "./located";
import { SCHEMA } from "./schema";

/** Keys that occur twice, and keys that lead nowhere. */
export function checkKeys(tables: LocatedTables, name: TableName): Fault[] {
  const { primaryKey, unique, foreignKeys } = SCHEMA[name];
  const rows = tables[name] as AnyRow[];
  const key = primaryKey ? [primaryKey] : unique;
  const faults: Fault[] = [];
  const first = new Map<string, number>();
  for (const located of key ? rows : []) {
    const value = key!.map((column) => cell(located, column)).join(" ");
    const line = first.get(value);
    if (line === undefined) first.set(value, located.line);
    else
      faults.push({
        line: located.line,
        column: key!.at(-1),
        rule: "unique",
        message: `${value} stands in line ${line} already.`,
        fix: "Remove one of the rows, or rename it.",
      });
  }
  for (const { column, table } of foreignKeys ?? []) {
    const known = new Set((tables[table] as AnyRow[]).map((row) => cell(row, SCHEMA[table].primaryKey!)));
    for (const located of rows) {
      const value = cell(located, column);
      if (value === null || known.has(value)) continue;
      faults.push({
        line: located.line,
        column,
        rule: "foreign key",
        message: `No row of ${table}.csv has the id ${value}.`,
        fix: `Add the row there, or correct the id.`,
      });
    }
  }
  return faults;
}
