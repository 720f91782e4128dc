import type { Evaluator } from "./evaluate";

/** The content of a `complete_reply`, kinds and signatures included. */
export function completion(evaluator: Evaluator, code: string, cursor: number): object {
  const { start, end, candidates, original } = evaluator.complete(code, unitsBefore(code, cursor));
  const entries = new Map((original?.entries ?? []).map((entry) => [entry.name, entry.kind as string]));
  const [cursor_start, cursor_end] = [pointsBefore(code, start), pointsBefore(code, end)];
  const described = candidates.map((text) => ({
    text,
    type: entries.get(text) ?? "",
    start: cursor_start,
    end: cursor_end,
  }));
  return {
    status: "ok",
    matches: candidates,
    cursor_start,
    cursor_end,
    metadata: { _jupyter_types_experimental: described },
  };
}

/** The content of an `inspect_reply`: the type, then what its doc comment says. */
export function inspection(evaluator: Evaluator, code: string, cursor: number): object {
  const { printQuickInfo } = require("tslab/dist/inspect") as typeof import("tslab/dist/inspect");
  const info = evaluator.inspect(code, unitsBefore(code, cursor));
  if (!info) return { status: "ok", found: false, data: {}, metadata: {} };
  return { status: "ok", found: true, data: { "text/plain": printQuickInfo(info) }, metadata: {} };
}

// Jupyter counts Unicode code points, TypeScript counts UTF-16 units.
function unitsBefore(code: string, points: number): number {
  return [...code].slice(0, points).join("").length;
}

function pointsBefore(code: string, units: number): number {
  return [...code.slice(0, units)].length;
}
