import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import type { TableName, Tables } from "../model";
import { PROJECT } from "../project";
import { checkTables } from "./check";
import type { Located, LocatedTables } from "./located";
import { type Problem, TableError } from "./problem";
import { readRows } from "./rows";
import { SCHEMA, TABLE_NAMES } from "./schema";

/** The folder of the tables that the kit comes with. */
export const DATA = join(PROJECT, "data");

/**
 * Reads and checks the tables of a folder. Throws `TableError` with every problem found; what it
 * returns is whole and keeps all rules.
 * @example loadTables().events.length // 13
 */
export function loadTables(folder: string = DATA): Tables {
  const { tables, problems } = readTables(folder);
  if (problems.length > 0) throw new TableError(problems);
  return Object.fromEntries(TABLE_NAMES.map((name) => [name, tables[name].map(({ row }) => row)])) as unknown as Tables;
}

/** Reads the tables of a folder and lists every problem; rows with a fault are left out. */
export function readTables(folder: string): { tables: LocatedTables; problems: Problem[] } {
  const problems: Problem[] = [];
  const read = TABLE_NAMES.map((name) => [name, readTable(folder, name, problems)] as const);
  const tables = Object.fromEntries(read) as unknown as LocatedTables;
  // Keys that point at rows left out would be reported as broken: cells first, then what lies between them.
  if (problems.length === 0) problems.push(...checkTables(tables, folder));
  return { tables, problems };
}

function readTable(folder: string, name: TableName, problems: Problem[]): Located<never>[] {
  const file = join(folder, `${name}.csv`);
  if (existsSync(file) && statSync(file).isFile()) return readRows(file, SCHEMA[name].columns, name, problems);
  const fix = existsSync(folder)
    ? "Restore it, or name another folder with --data."
    : "Name the folder of the tables with --data.";
  problems.push({ file, rule: "file", message: "The file is missing.", fix });
  return [];
}
