import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { UsageError } from "../../errors";
import type { Output } from "./outputs";

/** A notebook in the format that Jupyter calls 4.5, its texts joined. */
export interface Notebook {
  cells: Cell[];
  metadata: Record<string, unknown>;
  nbformat: number;
  nbformat_minor: number;
}

export type Cell = CodeCell | OtherCell;

export interface CodeCell {
  cell_type: "code";
  id: string;
  source: string;
  metadata: { tags?: string[] } & Record<string, unknown>;
  outputs: Output[];
  execution_count: number | null;
}

export interface OtherCell {
  cell_type: "markdown" | "raw";
  id: string;
  source: string;
  metadata: { tags?: string[] } & Record<string, unknown>;
}

export const isCode = (cell: Cell): cell is CodeCell => cell.cell_type === "code";

/** Reads a notebook. Throws `UsageError` where the file is none, or is in another language. */
export function readNotebook(path: string): Notebook {
  const text = readFileSync(path, "utf8");
  let raw: Notebook;
  try {
    raw = JSON.parse(text);
  } catch (error) {
    throw new UsageError(`${path} is not a notebook: it is not JSON (${(error as Error).message}).`);
  }
  if (typeof raw !== "object" || raw === null || !Array.isArray(raw.cells) || typeof raw.nbformat !== "number") {
    throw new UsageError(`${path} is not a notebook: it has no list of cells and no nbformat.`);
  }
  if (raw.nbformat !== 4) {
    throw new UsageError(
      `${path} is in notebook format ${raw.nbformat}; open and save it in JupyterLab to get format 4.`,
    );
  }
  const language = (raw.metadata?.kernelspec as { language?: string } | undefined)?.language;
  if (language && language.toLowerCase() !== "typescript") {
    throw new UsageError(`${path} is a ${language} notebook; this runs TypeScript ones.`);
  }
  return {
    ...raw,
    metadata: raw.metadata ?? {},
    nbformat_minor: Math.max(raw.nbformat_minor ?? 0, 5),
    cells: raw.cells.map((cell, i) => readCell(cell, i, path)),
  };
}

function readCell(cell: Cell, index: number, path: string): Cell {
  const source = joined(cell?.source);
  if (source === undefined || !["code", "markdown", "raw"].includes(cell.cell_type)) {
    throw new UsageError(`${path} is not a notebook: its cell ${index + 1} has no source or no known type.`);
  }
  // Cells of formats before 4.5 have no ids; these are the same on each run.
  const id = cell.id ?? createHash("sha256").update(`${index} ${source}`).digest("hex").slice(0, 8);
  const common = { ...cell, id, source, metadata: cell.metadata ?? {} };
  if (!isCode(common)) return common;
  return {
    ...common,
    outputs: (common.outputs ?? []).map(joinOutput),
    execution_count: common.execution_count ?? null,
  };
}

function joined(text: unknown): string | undefined {
  if (Array.isArray(text)) return text.join("");
  return typeof text === "string" ? text : undefined;
}

function joinOutput(output: Output): Output {
  if (output.output_type === "stream") return { ...output, text: joined(output.text) ?? "" };
  if (output.output_type === "error") return output;
  const data = Object.entries(output.data ?? {}).map(([type, value]) => [
    type,
    isSplit(type) || type.startsWith("image/") ? (joined(value) ?? value) : value,
  ]);
  return { ...output, data: Object.fromEntries(data) };
}

/** A notebook's file, character for character as Jupyter writes it. */
export function notebookText(notebook: Notebook): string {
  const cells = notebook.cells.map((cell) => {
    const source = splitLines(cell.source);
    return isCode(cell) ? { ...cell, source, outputs: cell.outputs.map(splitOutput) } : { ...cell, source };
  });
  return `${JSON.stringify(sorted({ ...notebook, cells }), null, 1).replace(SMALL_NUMBER, "$1e-0$2")}\n`;
}

// Python writes 1e-07 where JavaScript writes 1e-7; only values stand at the end of a line so.
const SMALL_NUMBER = /^(\s*(?:"(?:[^"\\]|\\.)*": )?-?\d(?:\.\d+)?)e-(\d)(?=,?$)/gm;

function splitOutput(output: Output): object {
  if (output.output_type === "stream") return { ...output, text: splitLines(output.text) };
  if (output.output_type === "error") return output;
  const data = Object.entries(output.data).map(([type, value]) => [
    type,
    isSplit(type) && typeof value === "string" ? splitLines(value) : value,
  ]);
  return { ...output, data: Object.fromEntries(data) };
}

function isSplit(type: string): boolean {
  return type.startsWith("text/") || type === "application/javascript" || type === "image/svg+xml";
}

/** Lines with their ends, cut where Python's `splitlines` cuts. */
function splitLines(text: string): string[] {
  return text === "" ? [] : text.split(AFTER_LINE_END).filter((line) => line !== "");
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these end a line for Python
const AFTER_LINE_END = /(?<=\r\n|\r(?!\n)|[\n\v\f\x1c-\x1e\x85\u2028\u2029])/u;

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const keys = Object.keys(value).sort(byCodePoint);
  return Object.fromEntries(keys.map((key) => [key, sorted((value as Record<string, unknown>)[key])]));
}

function byCodePoint(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
