import { formatCsv } from "../tables/csv";
import { UsageError } from "./command";

export const FORMATS = ["json", "csv", "table"] as const;
export type Format = (typeof FORMATS)[number];

/** The format that `--format` names. Throws `UsageError` for any other word. */
export function readFormat(word: string): Format {
  const format = FORMATS.find((known) => known === word);
  if (!format) throw new UsageError(`--format takes ${FORMATS.join(", ")}, not "${word}".`);
  return format;
}

/** Rows as JSON, as CSV or as aligned text; `none` stands in text for an empty cell. */
export function formatRows(rows: readonly object[], columns: readonly string[], format: Format, none = ""): string {
  if (format === "json") return JSON.stringify(rows, null, 2);
  const cells = rows.map((row) => columns.map((column) => (row as Record<string, unknown>)[column]));
  if (format === "csv")
    return formatCsv([[...columns], ...cells.map((row) => row.map((cell) => `${cell ?? ""}`))]).trimEnd();
  const lines = [columns, ...cells.map((row) => row.map((cell) => oneLine(`${cell ?? none}`)))];
  const widths = columns.map((_, index) => Math.max(...lines.map((line) => line[index]!.length)));
  const isNumber = columns.map((_, index) => cells.length > 0 && cells.every((row) => typeof row[index] === "number"));
  const pad = (cell: string, index: number) =>
    isNumber[index] ? cell.padStart(widths[index]!) : cell.padEnd(widths[index]!);
  return lines.map((line) => line.map(pad).join("  ").trimEnd()).join("\n");
}

// Control characters from a table would move the terminal's cursor or its colours.
const oneLine = (text: string): string => text.replace(/\p{Cc}+/gu, " ");
