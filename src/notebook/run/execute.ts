import { relative } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { UsageError } from "../../errors";
import { KERNELSPEC } from "../kernelspec";
import { type Kernel, KernelDied } from "./kernel";
import { type CodeCell, isCode, type Notebook } from "./notebook";
import { collector } from "./outputs";
import { isInjected, parameterOf } from "./parameters";

/** A notebook could not be run to its end: the message says in which cell and why. */
export class NotebookError extends Error {
  override name = "NotebookError";
}

export interface ExecuteOptions {
  /** The notebook's name in messages. */
  name: string;
  /** Seconds that a cell may take. */
  timeout: number;
  /** Only looks for type errors. */
  typeCheckOnly?: boolean;
  /** Told of each cell that is done. */
  progress?: (done: number, total: number) => void;
}

/**
 * Type-checks all cells of a notebook, then runs them in a fresh kernel: the notebook with its new
 * outputs. Throws `NotebookError` at the first error.
 */
export async function execute(notebook: Notebook, kernel: Kernel, options: ExecuteOptions): Promise<Notebook> {
  const { name, timeout, progress = () => {} } = options;
  await checkTypes(notebook, kernel, name);
  if (options.typeCheckOnly) return notebook;

  let flood: (reason: Error) => void = () => {};
  const flooded = new Promise<never>((_, reject) => {
    flood = reject;
  });
  flooded.catch(() => {});
  const gather = collector(() => flood(new KernelDied("it prints without end (more than 10 MB of output)")));
  const codeCells = notebook.cells.filter(isCode).filter((cell) => cell.source.trim() !== "");
  const done = new Map<CodeCell, CodeCell>();
  const late: { number: number; outputs: CodeCell["outputs"]; seen: number }[] = [];

  for (const cell of codeCells) {
    const number = notebook.cells.indexOf(cell) + 1;
    const place = `${name}, cell ${number}`;
    const { outputs, hear } = gather.cell();
    const limit = timeLimit(timeout);
    const reply = await Promise.race([kernel.execute(cell.source, hear), limit.reached, flooded])
      .catch((error) => {
        throw error instanceof KernelDied ? new NotebookError(`${place}: ${error.message}`) : error;
      })
      .finally(limit.clear);
    if (reply.status !== "ok") throw new NotebookError(cellError(name, number, reply));
    done.set(cell, { ...cell, outputs, execution_count: reply.execution_count });
    late.push({ number, outputs, seen: outputs.length });
    progress(done.size, codeCells.length);
  }
  for (const { number, outputs, seen } of late) {
    const error = outputs.slice(seen).find((output) => output.output_type === "error");
    if (error?.output_type === "error") throw new NotebookError(cellError(name, number, error));
  }
  const cells = notebook.cells.map((cell) =>
    isCode(cell) ? (done.get(cell) ?? { ...cell, outputs: [], execution_count: null }) : cell,
  );
  return { ...notebook, cells, metadata: { ...notebook.metadata, ...metadata(notebook, kernel) } };
}

function metadata(notebook: Notebook, kernel: Kernel): Record<string, unknown> {
  return {
    kernelspec: notebook.metadata.kernelspec ?? KERNELSPEC,
    language_info: kernel.info.language_info,
  };
}

async function checkTypes(notebook: Notebook, kernel: Kernel, name: string): Promise<void> {
  const cells = notebook.cells.map((cell, i) => ({ cell, number: i + 1 })).filter(({ cell }) => isCode(cell));
  const faults = await kernel.check(cells.map(({ cell }) => cell.source));
  const lines = faults.flatMap((found, i) =>
    found.map(({ file, line, column, message }) => {
      const { cell, number } = cells[i]!;
      if (isInjected(cell)) throw new UsageError(`${name}, parameter ${parameterOf(cell, line)}: ${message}`);
      const place = `${name}:${number}:${line}:${column}`;
      return file ? `${relative(process.cwd(), file)}:${line}:${column} - ${message}` : `${place} - ${message}`;
    }),
  );
  if (lines.length > 0) throw new NotebookError(lines.join("\n"));
}

function cellError(
  name: string,
  number: number,
  error: { ename?: string; evalue?: string; traceback?: string[] },
): string {
  const trace = error.traceback ?? [];
  const plain = stripVTControlCharacters(trace.join("\n"));
  const line = /\bat (?:.*\()?In\[\d+\], line (\d+):/.exec(plain)?.[1];
  return `${name}:${number}${line ? `:${line}` : ""} - ${plain || `${error.ename}: ${error.evalue}`}`;
}

function timeLimit(seconds: number): { reached: Promise<never>; clear(): void } {
  let timer: NodeJS.Timeout | undefined;
  const reached = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new KernelDied(`it ran longer than ${seconds} s (--timeout)`)), seconds * 1000);
  });
  reached.catch(() => {});
  return { reached, clear: () => clearTimeout(timer) };
}
