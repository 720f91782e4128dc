import type { Figure } from "../figures/figure";
import { isFigure } from "./figure";
import { readTable } from "./run/diff-table";
import type { NotebookResult } from "./run-notebook";

/** What the matchers add to `expect`. */
export interface NotebookMatchers<R = unknown> {
  /** That a notebook shows, or a figure has, these marks: values by their labels, in any trace. */
  toDraw(marks: Record<string, number>): R;
  /** That a notebook shows a table with these rows, each by some of its columns, as text. */
  toShowTable(rows: Record<string, string | number>[]): R;
}

interface Verdict {
  pass: boolean;
  message(): string;
}

/**
 * Matchers for tests of notebooks, with vitest or jest.
 * @example
 * expect.extend(notebookMatchers);
 * expect(await runNotebook("notebooks/02-per-day.ipynb")).toDraw({ "2019-05-23": 4 });
 */
export const notebookMatchers = {
  toDraw(received: NotebookResult | Figure, marks: Record<string, number>): Verdict {
    const drawn = (isFigure(received) ? [received] : received.figures).flatMap(marksOf);
    const missing = Object.entries(marks).filter(
      ([label, value]) => !drawn.some(([l, v]) => l === label && v === value),
    );
    const list = (pairs: [string, unknown][]) => pairs.map(([label, value]) => `${label}: ${value}`).join(", ");
    return verdict(missing.length === 0, `marks ${list(missing)}`, list(drawn));
  },
  toShowTable(received: NotebookResult, rows: Record<string, string | number>[]): Verdict {
    const tables = tablesOf(received);
    const shows = (table: Record<string, string>[]) =>
      rows.every((row) =>
        table.some((shown) => Object.entries(row).every(([name, value]) => shown[name] === String(value))),
      );
    return verdict(tables.some(shows), `a table with ${JSON.stringify(rows)}`, JSON.stringify(tables));
  },
};

function verdict(pass: boolean, wanted: string, found: string): Verdict {
  return { pass, message: () => `expected ${pass ? "no " : ""}${wanted}; found: ${found || "nothing"}` };
}

function marksOf({ data }: Figure): [string, unknown][] {
  return data.flatMap((trace) => {
    const { x = [], y = [], orientation } = trace as { x?: unknown[]; y?: unknown[]; orientation?: "h" | "v" };
    const [labels, values] = orientation === "h" ? [y, x] : [x, y];
    return labels.map((label, i): [string, unknown] => [String(label), values[i]]);
  });
}

function tablesOf({ outputs }: NotebookResult): Record<string, string>[][] {
  return outputs.flat().flatMap((output) => {
    const html = "data" in output ? output.data["text/html"] : undefined;
    const [head = [], ...rows] = (typeof html === "string" && readTable(html)) || [];
    return head.length > 0 ? [rows.map((row) => Object.fromEntries(head.map((name, i) => [name, row[i] ?? ""])))] : [];
  });
}
