import { existsSync, readFileSync } from "node:fs";
import { SourceMap } from "node:module";
import { relative, sep } from "node:path";
import { inspect } from "node:util";
import { PROJECT } from "../../project";
import type { Locate } from "./typescript";

/** The content of Jupyter's `error` message. */
export interface CellError {
  ename: string;
  evalue: string;
  traceback: string[];
}

/** What is needed to say where in a cell an error arose. */
export interface CellSource {
  count: number;
  code: string;
  locate: Locate;
  /** How many lines its JavaScript has; what tslab puts behind them is not the cell's. */
  lines: number;
  /** How many characters tslab puts before the cell's first line. */
  shift: number;
}

/** The name under which a cell's code appears in stack traces. */
export const cellName = (count: number): string => `readout-cell-${count}`;

const RED = "\x1b[31m";
const PLAIN = "\x1b[39m";
const MAX_FRAMES = 8;

/** An error as a notebook shows it: name, message, and a trace in terms of cells and of `src/`. */
export function describeError(error: unknown, sources: Map<number, CellSource>): CellError {
  if (!(error instanceof Error) && !isErrorLike(error)) {
    const evalue = inspect(error);
    return { ename: "Thrown", evalue, traceback: [`${RED}Thrown${PLAIN}: ${evalue}`] };
  }
  const { name: ename, message: evalue } = wording(error);
  const places = framesOf(error).flatMap((frame) => placeOf(frame, sources) ?? []);
  const traceback = [
    `${RED}${ename}${PLAIN}: ${evalue}`,
    ...places.slice(0, MAX_FRAMES).map((p) => `    at ${p.text}`),
  ];
  const cell = places.find((p) => p.excerpt);
  if (cell?.excerpt) traceback.splice(1, 0, cell.excerpt);
  if (error.cause !== undefined) {
    traceback.push(...describeError(error.cause, sources).traceback.map((line, i) => (i ? line : `Caused by ${line}`)));
  }
  return { ename, evalue, traceback };
}

/** The lines around a place in a cell, the place pointed at. */
export function excerpt(code: string, line: number, column: number): string {
  const text = code.split("\n")[line] ?? "";
  const label = `${line + 1} | `;
  return `  ${label}${text}\n  ${" ".repeat(label.length + column)}${RED}^${PLAIN}`;
}

/** The cell in whose code an error arose, by its stack. */
export function causingCell(error: unknown): number | undefined {
  const stack = isErrorLike(error) ? String(error.stack) : "";
  const found = /readout-cell-(\d+):/.exec(stack);
  return found ? Number(found[1]) : undefined;
}

function isErrorLike(value: unknown): value is Error {
  return typeof value === "object" && value !== null && "message" in value && "stack" in value;
}

function wording(error: Error): { name: string; message: string } {
  if ((error as NodeJS.ErrnoException).code === "ERR_SCRIPT_EXECUTION_INTERRUPTED") return INTERRUPTED;
  if (error.message === "Interrupted asynchronously") return INTERRUPTED;
  return { name: String(error.name), message: String(error.message) };
}

export const INTERRUPTED = { name: "Interrupted", message: "the cell was stopped; what it had set up to then remains" };

interface Frame {
  caller: string;
  file: string;
  line: number;
  column: number;
}

function framesOf(error: Error): Frame[] {
  const frames: Frame[] = [];
  for (const text of String(error.stack).split("\n")) {
    const found = /^\s+at (?:(.*?) \()?(.+?):(\d+):(\d+)\)?$/.exec(text);
    if (!found) continue;
    const [, caller = "", file = "", line, column] = found;
    frames.push({ caller, file: file.replace("file://", ""), line: Number(line), column: Number(column) });
  }
  return frames;
}

function placeOf(frame: Frame, sources: Map<number, CellSource>): { text: string; excerpt?: string } | undefined {
  const named = (place: string) =>
    frame.caller && !/^(eval|Object\.<anonymous>|async Promise.*)$/.test(frame.caller)
      ? `${frame.caller} (${place})`
      : place;
  const cell = sources.get(Number(/^readout-cell-(\d+)$/.exec(frame.file)?.[1]));
  if (cell && frame.line > cell.lines) return undefined;
  if (cell) {
    const column = frame.column - 1 - (frame.line === 1 ? cell.shift : 0);
    const origin = cell.locate(frame.line - 1, column);
    if (!origin) return undefined;
    const text = named(`In[${cell.count}], line ${origin.line + 1}:${origin.column + 1}`);
    return { text, excerpt: excerpt(cell.code, origin.line, origin.column) };
  }
  if (isInside(frame.file)) return undefined;
  const { file, line, column } = originOf(frame);
  return {
    text: named(`${relative(PROJECT, file).startsWith("..") ? file : relative(PROJECT, file)}:${line}:${column}`),
  };
}

// Frames of Node, of tslab and of this kernel tell a reader of the notebook nothing.
function isInside(file: string): boolean {
  return /^node:|^evalmachine|[\\/]node_modules[\\/]tslab[\\/]|[\\/]dist[\\/]notebook[\\/]kernel[\\/]/.test(file);
}

function originOf(frame: Frame): { file: string; line: number; column: number } {
  const map = `${frame.file}.map`;
  if (frame.file.includes(`${sep}node_modules${sep}`) || !existsSync(map)) return frame;
  const entry = new SourceMap(JSON.parse(readFileSync(map, "utf8"))).findEntry(frame.line - 1, frame.column - 1);
  if (!("originalSource" in entry)) return frame;
  const file = frame.file.replace(/([\\/])dist([\\/].*)\.js$/, "$1src$2.ts");
  return { file, line: entry.originalLine + 1, column: entry.originalColumn + 1 };
}
