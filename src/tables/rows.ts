import { readFileSync } from "node:fs";
import { parseCell } from "./cells";
import { type CsvRecord, parseCsv } from "./csv";
import type { Located } from "./located";
import type { Problem } from "./problem";
import type { Column } from "./schema";

/** Reads the rows of a CSV file by its columns; every problem is added to the list, its row left out. */
export function readRows(
  file: string,
  columns: readonly Column[],
  name: string,
  problems: Problem[],
): Located<never>[] {
  const { records, problems: broken } = parseCsv(readFileSync(file), file);
  problems.push(...broken);
  const [header, ...body] = records;
  if (!header) return [];
  const wrongHeader = checkHeader(header, columns, name, file);
  if (wrongHeader) {
    problems.push(wrongHeader);
    return [];
  }
  return body.flatMap((record) => parseRow(record, header.cells, columns, file, problems));
}

function checkHeader(
  { cells, line }: CsvRecord,
  columns: readonly Column[],
  name: string,
  file: string,
): Problem | undefined {
  const expected = columns.map((column) => column.name);
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
  columns: readonly Column[],
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
  for (const column of columns) {
    const parsed = parseCell(cells[header.indexOf(column.name)]!, column);
    if ("fault" in parsed) problems.push({ file, line, column: column.name, ...parsed.fault });
    else row[column.name] = parsed.value;
  }
  return problems.length === before ? [{ row: row as never, line }] : [];
}
