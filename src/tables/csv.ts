import { CsvError, parse } from "csv-parse/sync";
import { stringify } from "csv-stringify/sync";
import type { Problem } from "./problem";

/** A record of a CSV file and the line on which it begins. */
export interface CsvRecord {
  line: number;
  cells: string[];
}

// A spreadsheet would run a cell that begins so; an apostrophe before it, taken away again on reading, stops that.
const RUNNABLE = /^'*[=+\-@\t\r]/;
const neutralise = (cell: string): string => (RUNNABLE.test(cell) ? `'${cell}` : cell);
const restore = (cell: string): string => (cell.startsWith("'") && RUNNABLE.test(cell) ? cell.slice(1) : cell);

/** Reads the records of a CSV file in UTF-8; broken files come back as problems, never half. */
export function parseCsv(bytes: Uint8Array, file: string): { records: CsvRecord[]; problems: Problem[] } {
  const fail = (rule: string, message: string, fix: string, line?: number) => ({
    records: [],
    problems: [{ file, line, rule, message, fix }],
  });
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return fail("encoding", "The file is not UTF-8.", "Save it as “CSV UTF-8”.");
  }
  if (text.includes("\0")) return fail("encoding", "The file holds NUL characters.", "Save it as “CSV UTF-8”.");
  if (text.trim() === "") return fail("empty", "The file is empty.", "It needs at least its header.");
  try {
    const parsed = parse(text, { info: true, relax_column_count: true, skip_empty_lines: true }) as unknown as {
      record: string[];
      info: { lines: number };
    }[];
    const records = parsed.map(({ record, info }) => {
      const breaks = record.join("").split("\n").length - 1;
      return { line: info.lines - breaks, cells: record.map(restore) };
    });
    return { records, problems: [] };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return fail("csv", `${error.message}.`, "Close every quotation mark and end the file whole.", Number(error.lines));
  }
}

/**
 * Writes rows as CSV, cells that a spreadsheet would run made harmless.
 * @example formatCsv([["name"], ["=1+1"]]) // "name\n'=1+1\n"
 */
export function formatCsv(rows: string[][]): string {
  return stringify(rows.map((row) => row.map(neutralise)));
}
