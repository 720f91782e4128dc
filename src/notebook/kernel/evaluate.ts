import { inspect } from "node:util";
import type { Bundle } from "../bundle";
import { cells } from "./cells";
import { type CheckedConverter, checkedConverter, faultsOf, type TypeFault } from "./converter";
import { type CellError, cellName, describeError, excerpt } from "./errors";
import { unrecorded } from "./trace";
import type { Locate, PatchedTypeScript } from "./typescript";

/** tslab's executor, its results and errors handed on instead of printed. */
export interface Evaluator {
  converter: CheckedConverter;
  /** Runs a cell's code; the error that it ended with, if any. */
  evaluate(code: string, count: number): Promise<CellError | undefined>;
  interrupt(): void;
  inspect(code: string, position: number): ReturnType<CheckedConverter["inspect"]>;
  complete(code: string, position: number): ReturnType<CheckedConverter["complete"]>;
  /** The notebook's variables. */
  variables: Record<string, unknown>;
}

/** Starts tslab's executor in this process, for the folder that it works in. */
export function evaluator(patched: PatchedTypeScript, show: (value: unknown) => void): Evaluator {
  const { createExecutor } = require("tslab/dist/executor") as typeof import("tslab/dist/executor");
  const converter = checkedConverter(patched);
  let count = 0;
  let error: CellError | undefined;

  const node = {
    ...converter,
    convert(prevDecl: string, code: string) {
      const result = unrecorded(() => converter.convert(prevDecl, code));
      if (result.diagnostics.length > 0) error = typeError(code, faultsOf(result.diagnostics));
      const { locate } = result as { locate?: Locate };
      const shift = result.hasToplevelAwait ? PREFIX_ASYNC.length : PREFIX.length;
      if (locate)
        cells.sources.set(count, { count, code, locate, shift, lines: (result.output ?? "").split("\n").length });
      return result.output ? { ...result, output: `${result.output}\n//# sourceURL=${cellName(count)}` } : result;
    },
  };
  const executor = createExecutor(
    process.cwd(),
    { node, browser: node, close: () => converter.close() },
    {
      log: show,
      // tslab reports a type fault with a format and several values, and an error as one value.
      error: (thrown: unknown, ...rest: unknown[]) => {
        if (rest.length > 0)
          error ??= { ename: "TypeScript", evalue: String(rest.at(-1)), traceback: [rest.join(" ")] };
        else error = describeError(thrown, cells.sources);
      },
    },
  );
  return {
    converter,
    async evaluate(code, number) {
      count = number;
      error = undefined;
      const done = await executor.execute(code);
      return done ? undefined : (error ?? { ename: "Error", evalue: "the cell failed", traceback: [] });
    },
    interrupt: () => executor.interrupt(),
    inspect: (code, position) => executor.inspect(code, position),
    complete: (code, position) => executor.complete(code, position),
    variables: executor.locals,
  };
}

// What tslab's executor puts before a cell's JavaScript.
const PREFIX = "(function(exports, require) { ";
const PREFIX_ASYNC = "(async function(exports, require) { ";

function typeError(code: string, faults: TypeFault[]): CellError {
  const traceback = faults.map(({ file, line, column, message }) =>
    file
      ? `\x1b[31m${file}:${line}:${column}\x1b[39m: ${message}`
      : `\x1b[31mTypeScript\x1b[39m: line ${line}:${column}: ${message}\n${excerpt(code, line - 1, column - 1)}`,
  );
  const [first] = faults;
  const evalue = `${first?.file ? `${first.file}:` : "line "}${first?.line}:${first?.column}: ${first?.message}`;
  return { ename: "TypeScript", evalue, traceback };
}

/** What Node's own prompt would print for a value. */
export function plainBundle(value: unknown): Bundle {
  return { data: { "text/plain": inspect(value, { depth: 4, maxArrayLength: 50, breakLength: 100 }) } };
}
