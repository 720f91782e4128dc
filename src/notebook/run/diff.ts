import { diffFigures, diffValues } from "../../figures/diff";
import type { Figure } from "../../figures/figure";
import { diffTables } from "./diff-table";
import { diffText } from "./diff-text";
import { isCode, type Notebook } from "./notebook";
import { type BundleOutput, type Output, PLOTLY } from "./outputs";

/**
 * The differences between a notebook as stored and the same as it runs now, in words and from old to
 * new; what may differ between machines, the bytes of images, is left out.
 * @example ["cell 4: bar 2019-05-23: 4 → 3"]
 */
export function diffNotebooks(stored: Notebook, fresh: Notebook): string[] {
  return fresh.cells.flatMap((now, i) => {
    const old = stored.cells[i];
    if (!isCode(now) || !old || !isCode(old)) return [];
    const found = diffOutputs(old.outputs, now.outputs);
    if (old.execution_count !== now.execution_count) {
      found.push(`execution count: ${old.execution_count ?? "none"} → ${now.execution_count ?? "none"}`);
    }
    return found.map((difference) => `cell ${i + 1}: ${difference}`);
  });
}

export function diffOutputs(stored: Output[], fresh: Output[]): string[] {
  const shared = Math.min(stored.length, fresh.length);
  return [
    ...fresh.slice(0, shared).flatMap((now, i) => diffOutput(stored[i]!, now)),
    ...stored.slice(shared).map((output) => `${nameOf(output)} is gone`),
    ...fresh.slice(shared).map((output) => `${nameOf(output)} is new`),
  ];
}

function diffOutput(old: Output, now: Output): string[] {
  if (nameOf(old) !== nameOf(now)) return [`${nameOf(old)} → ${nameOf(now)}`];
  if (old.output_type === "stream" && now.output_type === "stream") return diffText("text", old.text, now.text);
  if (old.output_type === "error" && now.output_type === "error") {
    return diffText("error", old.traceback.join("\n"), now.traceback.join("\n"));
  }
  return diffBundles(old as BundleOutput, now as BundleOutput);
}

function diffBundles(old: BundleOutput, now: BundleOutput): string[] {
  if (now.data[PLOTLY]) return diffFigures(old.data[PLOTLY] as Figure, now.data[PLOTLY] as Figure);
  const [oldHtml, newHtml] = [htmlOf(old), htmlOf(now)];
  const inTable = diffTables(oldHtml, newHtml) ?? [];
  if (inTable.length > 0) return inTable;
  const types = [...new Set([...Object.keys(old.data), ...Object.keys(now.data)])].filter(
    (t) => !t.startsWith("image/"),
  );
  return types.flatMap((type) => {
    const [a, b] = type === "text/html" ? [oldHtml, newHtml] : [old.data[type], now.data[type]];
    if (typeof a === "string" && typeof b === "string") return diffText(type === "text/plain" ? "text" : type, a, b);
    return diffValues(type, a, b);
  });
}

function htmlOf({ data }: BundleOutput): string {
  return String(data["text/html"] ?? "").replace(/data:image\/\w+;base64,[\w+/=]+/g, "(image)");
}

function nameOf(output: Output): string {
  if (output.output_type === "stream") return output.name === "stdout" ? "text" : "text on stderr";
  if (output.output_type === "error") return "error";
  if (output.data[PLOTLY]) return "figure";
  return /<table/.test(String(output.data["text/html"] ?? "")) ? "table" : "value";
}
