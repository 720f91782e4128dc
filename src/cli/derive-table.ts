import { stringify } from "csv-stringify/sync";
import type { Derivation } from "../derive/document";

/** The events of an article as lines: a table to read, or CSV whose cells no spreadsheet will run. */
export function asTable(derivation: Derivation, article: string, format: "table" | "csv"): string {
  const rows = derivation.events.map((event) => ({
    event_id: `${article}-${event.id}`,
    kind: event.kind,
    status: event.status,
    date: event.date ?? "",
    count: event.count.max === event.count.min ? String(event.count.min) : `${event.count.min}+`,
    place: event.place ?? "",
    officials: event.participants
      .map((p) => (p.attendance === "stated" ? p.name : `${p.name} (${p.attendance})`))
      .join("; "),
    outlets: event.outlets.map((o) => `${o.name} (${o.link})`).join("; "),
  }));
  if (format === "csv") return stringify(rows, { header: true, escape_formulas: true }).trimEnd();
  const columns = ["event_id", "kind", "status", "date", "count", "officials", "outlets"] as const;
  const widths = columns.map((column) => Math.max(column.length, ...rows.map((row) => row[column].length)));
  const line = (cells: string[]) => cells.map((cell, i) => cell.padEnd(widths[i]!)).join("  ").trimEnd(); // biome-ignore format: one chain
  return [line([...columns]), ...rows.map((row) => line(columns.map((column) => row[column])))].join("\n");
}
