import { escapeHtml } from "../escape";
import type { Bundle } from "./bundle";

/** What danfo's DataFrame has, known by its looks so that danfo need not be loaded. */
export interface FrameLike {
  columns: string[];
  values: unknown[][];
  dtypes: string[];
  index: (string | number)[];
}

export type Row = Record<string, unknown>;

export interface TableOptions {
  /** Written above the table. */
  title?: string;
  /** How many rows are shown at most; 20 unless told. */
  limit?: number;
}

interface Column {
  name: string;
  type: string;
}

const MISSING = "—";

export function isFrame(value: unknown): value is FrameLike {
  if (typeof value !== "object" || value === null) return false;
  const { columns, values, dtypes, index } = value as Partial<FrameLike>;
  return [columns, values, dtypes, index].every(Array.isArray);
}

/** A non-empty array of plain objects. */
export function isRows(value: unknown): value is Row[] {
  return Array.isArray(value) && value.length > 0 && value.every(isPlainObject);
}

/** Rows of a frame or of an array of rows; `undefined` for anything else. */
export function toRows(value: unknown): Row[] | undefined {
  if (isFrame(value)) {
    return value.values.map((cells) => Object.fromEntries(value.columns.map((name, i) => [name, cells[i]])));
  }
  return isRows(value) ? value : undefined;
}

/**
 * A frame or rows as a table in HTML and in aligned plain text: types under the names, numbers to the
 * right, missing values as "—", a long table cut with the number of rows said.
 */
export function tableBundle(value: FrameLike | Row[], { title, limit = 20 }: TableOptions = {}): Bundle {
  const total = isFrame(value) ? value.values.length : value.length;
  const columns = isFrame(value) ? frameColumns(value) : rowColumns(value);
  const shown = isFrame(value)
    ? value.values.slice(0, limit)
    : value.slice(0, limit).map((row) => columns.map(({ name }) => row[name]));
  const cells = shown.map((row) => columns.map((_, i) => cellText(row[i])));
  const note = total > limit ? `${limit} of ${total.toLocaleString("en")} rows` : plural(total, "row");
  return {
    data: {
      "text/html": html(columns, cells, note, title),
      "text/plain": plain(columns, cells, note, title),
    },
  };
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

function isPlainObject(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  const prototype = Object.getPrototypeOf(value);
  return prototype === null || prototype.constructor?.name === "Object";
}

function frameColumns(frame: FrameLike): Column[] {
  return frame.columns.map((name, i) => ({ name: String(name), type: frame.dtypes[i] ?? "" }));
}

function rowColumns(rows: Row[]): Column[] {
  const types = new Map<string, Set<string>>();
  for (const row of rows) {
    for (const [name, value] of Object.entries(row)) {
      if (!types.has(name)) types.set(name, new Set());
      if (!isMissing(value)) types.get(name)!.add(typeName(value));
    }
  }
  return [...types].map(([name, found]) => ({ name, type: [...found].sort().join(" | ") || "empty" }));
}

function typeName(value: unknown): string {
  if (Array.isArray(value)) return "list";
  return value instanceof Date ? "date" : typeof value;
}

function isMissing(value: unknown): boolean {
  return value === null || value === undefined || Number.isNaN(value);
}

function cellText(value: unknown): string {
  if (isMissing(value)) return MISSING;
  if (Array.isArray(value)) return value.map(cellText).join(", ");
  if (value instanceof Date) return value.toISOString();
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

function isNumeric({ type }: Column): boolean {
  return /^(number|bigint|int\d*|float\d*|bound)$/.test(type);
}

function html(columns: Column[], cells: string[][], note: string, title?: string): string {
  const align = (column: Column) => (isNumeric(column) ? ' style="text-align:right"' : ' style="text-align:left"');
  const head = columns.map((c) => `<th${align(c)}>${escapeHtml(c.name)}<br><small>${escapeHtml(c.type)}</small></th>`);
  const body = cells.map((row) => {
    const tds = row.map((text, i) => `<td${align(columns[i]!)}>${escapeHtml(text)}</td>`);
    return `    <tr>${tds.join("")}</tr>`;
  });
  return [
    "<table>",
    ...(title ? [`  <caption>${escapeHtml(title)}</caption>`] : []),
    "  <thead>",
    `    <tr>${head.join("")}</tr>`,
    "  </thead>",
    "  <tbody>",
    ...body,
    "  </tbody>",
    "</table>",
    `<p><small>${escapeHtml(note)}</small></p>`,
  ].join("\n");
}

function plain(columns: Column[], cells: string[][], note: string, title?: string): string {
  const lines = [columns.map((c) => c.name), columns.map((c) => c.type), ...cells].map((row) => row.map(oneLine));
  const widths = columns.map((_, i) => Math.max(...lines.map((row) => [...row[i]!].length)));
  const text = lines.map((row) =>
    row
      .map((cell, i) => {
        const space = " ".repeat(widths[i]! - [...cell].length);
        return isNumeric(columns[i]!) ? space + cell : cell + space;
      })
      .join("  ")
      .trimEnd(),
  );
  return [...(title ? [title] : []), ...text, note].join("\n");
}

function oneLine(text: string): string {
  return text.replace(/\s*[\r\n]+\s*/g, " ⏎ ");
}
