import type { Message } from "../wire";
import type { CellError, CellSource } from "./errors";
import type { Outputs } from "./outputs";

/** A cell that runs or has run. */
export interface Cell {
  count: number;
  request: Message;
  outputs: Outputs;
  running: boolean;
  error?: CellError;
}

/** Which cell the code that is running belongs to, and what the cells so far looked like. */
export const cells = {
  current: undefined as Cell | undefined,
  byCount: new Map<number, Cell>(),
  sources: new Map<number, CellSource>(),
};

const TIMERS = ["setTimeout", "setInterval", "setImmediate", "queueMicrotask"] as const;

/**
 * Makes what a timer does later count as its cell's: its output goes there, and `fail` is told of its
 * errors with the cell.
 */
export function tieTimers(fail: (error: unknown, cell: Cell | undefined) => void): void {
  for (const name of TIMERS) {
    // biome-ignore lint/suspicious/noExplicitAny: four functions of different shapes, wrapped alike
    const real = globalThis[name] as any;
    // biome-ignore lint/suspicious/noExplicitAny: as above
    const tied: any = (callback: unknown, ...rest: unknown[]) =>
      real(typeof callback === "function" ? tie(callback as (...args: unknown[]) => unknown, fail) : callback, ...rest);
    for (const key of Reflect.ownKeys(real)) {
      if (key === "length" || key === "name" || key === "prototype") continue;
      Object.defineProperty(tied, key, Object.getOwnPropertyDescriptor(real, key)!);
    }
    Object.defineProperty(tied, "name", { value: name });
    // biome-ignore lint/suspicious/noExplicitAny: as above
    (globalThis as any)[name] = tied;
  }
}

function tie(callback: (...args: unknown[]) => unknown, fail: (error: unknown, cell: Cell | undefined) => void) {
  const cell = cells.current;
  if (!cell) return callback;
  return (...args: unknown[]) => {
    const before = cells.current;
    cells.current = cell;
    try {
      return callback(...args);
    } catch (error) {
      fail(error, cell);
    } finally {
      cells.current = before;
    }
  };
}
