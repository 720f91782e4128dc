import type { DataFrame } from "danfojs-node";

/**
 * A danfo DataFrame of rows, for exploring: `null` where a cell is empty, lists joined by ", ".
 * @example toFrame(loadTables().events).groupby(["kind"])
 */
export function toFrame(rows: readonly object[], columns?: readonly string[]): DataFrame {
  // Loading danfo takes about a second, so only who wants a frame waits for it.
  const danfo = require("danfojs-node") as typeof import("danfojs-node");
  const names = columns ?? Object.keys(rows[0] ?? {});
  const values = rows.map((row) => names.map((name) => plain((row as Record<string, unknown>)[name])));
  return new danfo.DataFrame(values, { columns: [...names] });
}

const plain = (value: unknown): unknown => (Array.isArray(value) ? value.join(", ") : (value ?? null));
