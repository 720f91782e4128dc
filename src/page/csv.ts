import type { Chart } from "../figures/charts";
import type { Tables } from "../model";
import { formatCsv } from "../tables/csv";

/** A chart's numbers as a CSV file, cells that a spreadsheet would run made harmless. */
export function chartCsv({ columns, rows }: Pick<Chart, "columns" | "rows">, tables: Tables): Blob {
  const cells = rows(tables).map((row) => columns.map((column) => `${row[column] ?? ""}`));
  return new Blob([formatCsv([[...columns], ...cells])], { type: "text/csv" });
}
