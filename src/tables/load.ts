import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { TableName, Tables } from "../model";
import { PROJECT } from "../project";
import { parseCell } from "./cells";
import { checkTables } from "./check";
import { type CsvRecord, parseCsv } from "./csv";
import type { Located, LocatedTables } from "./located";
import { type Problem, TableError } from "./problem";
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
  if (!existsSync(file) || !statSync(file).isFile()) {
    const fix = existsSync(folder)
      ? "Restore it, or name another folder with --data."
      : "Name the folder of the tables with --data.";
    problems.push({ file, rule: "file", message: "The file is missing.", fix });
    return [];
  }
  const { records, problems: broken } = parseCsv(readFileSync(file), file);
  problems.push(...broken);
  const [header, ...body] = records;
  if (!header) return [];
  const wrongHeader = checkHeader(header, name, file);
  if (wrongHeader) {
    problems.push(wrongHeader);
    return [];
  }
  return body.flatMap((record) => parseRow(record, header.cells, name, file, problems));
}

function checkHeader({ cells, line }: CsvRecord, name: TableName, file: string): Problem | undefined {
  const expected = SCHEMA[name].columns.map((column) => column.name);
  const missing = expected.filter((column) => !cells.includes(column));
  const foreign = cells.filter((column, index) => !expected.includes(column) || cells.indexOf(column) !== index);
  if (missing.length === 0 && foreign.length === 0) return undefined;
  const said = [missing.length && `lacks ${missing.join(", ")}`, foreign.length && `has ${foreign.join(", ")} besides`];
  const message = `This is not a table of ${name}: its header ${said.filter(Boolean).join(" and ")}.`;
  return { file, line, rule: "header", message, fix: `The columns are ${expected.join(",")}.` };
}

function parseRow(
  record: CsvRecord,
  header: string[],
  name: TableName,
  file: string,
  problems: Problem[],
): Located<never>[] {
  const { cells, line } = record;
  if (cells.length !== header.length) {
    const message = `The row has ${cells.length} cells and the header ${header.length}.`;
    problems.push({
      file,
      line,
      rule: "cells",
      message,
      fix: "Put cells with a comma in quotation marks, and complete a row cut short.",
    });
    return [];
  }
  const before = problems.length;
  const row: Record<string, unknown> = {};
  for (const column of SCHEMA[name].columns) {
    const parsed = parseCell(cells[header.indexOf(column.name)]!, column);
    if ("fault" in parsed) problems.push({ file, line, column: column.name, ...parsed.fault });
    else row[column.name] = parsed.value;
  }
  return problems.length === before ? [{ row: row as never, line }] : [];
}
