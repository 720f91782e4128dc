import { join } from "node:path";
import { writeWhole } from "../files";
import type { Tables } from "../model";
import { formatCell } from "./cells";
import { formatCsv } from "./csv";
import { dataPackage } from "./package";
import { SCHEMA, TABLE_NAMES } from "./schema";

/** The text of one table as CSV, header first, in the order of its columns. */
export function tableCsv(name: keyof Tables, tables: Tables): string {
  const names = SCHEMA[name].columns.map((column) => column.name);
  const rows = tables[name] as unknown as Record<string, never>[];
  return formatCsv([names, ...rows.map((row) => names.map((column) => formatCell(row[column])))]);
}

/** Writes all tables and their `datapackage.json` into a folder, each file whole. */
export function writeTables(folder: string, tables: Tables): void {
  for (const name of TABLE_NAMES) writeWhole(join(folder, `${name}.csv`), tableCsv(name, tables));
  writeWhole(join(folder, "datapackage.json"), `${JSON.stringify(dataPackage(tables), null, 2)}\n`);
}
