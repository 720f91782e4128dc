import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Chart } from "../figures/charts";
import { diffFigures } from "../figures/diff";
import type { Figure } from "../figures/figure";
import { writeWhole } from "../files";
import type { Tables } from "../model";
import { PROJECT } from "../project";
import { loadTables } from "../tables/load";
import type { Renderer } from "./renderer";

/** Where the figures are kept as they were last looked at and accepted. */
export const SNAPSHOTS = join(PROJECT, "test", "snapshots", "charts");

/** The picture that the README shows: a chart of the kit's own tables. */
export const PICTURE = { chart: "per-day", file: join(PROJECT, "notebooks", "per-day.png") };
const STAMP = join(SNAPSHOTS, "picture.json");

/** Invented tables of two articles, for the chart that compares articles. */
const TWO_REPORTS = join(PROJECT, "data", "examples", "oslo-visit");

/** The tables that a chart is accepted with: those given, or the invented ones where they do not hold what it is about. */
export const tablesFor = ({ fits }: Chart, tables: Tables): Tables =>
  (fits?.(tables) ?? true) ? tables : loadTables(TWO_REPORTS);

/** A chart's figure as the text of a file. */
export const figureJson = (figure: Figure): string => `${JSON.stringify(figure, null, 1)}\n`;

/** What changed in each chart since it was accepted, in words; nothing where nothing did. */
export function driftOf(tables: Tables, charts: readonly Chart[], folder = SNAPSHOTS): Record<string, string[]> {
  const drift = charts.map((chart) => {
    const file = join(folder, `${chart.name}.json`);
    if (!existsSync(file)) return [chart.name, ["not accepted yet"]] as const;
    const accepted = JSON.parse(readFileSync(file, "utf8")) as Figure;
    return [chart.name, diffFigures(accepted, chart.figure(tablesFor(chart, tables)))] as const;
  });
  return Object.fromEntries(drift.filter(([, lines]) => lines.length > 0));
}

/** Accepts the charts as they are. */
export function acceptCharts(tables: Tables, charts: readonly Chart[], folder = SNAPSHOTS): void {
  for (const chart of charts)
    writeWhole(join(folder, `${chart.name}.json`), figureJson(chart.figure(tablesFor(chart, tables))));
}

/** Draws the README's picture anew where it is stale. */
export async function drawPicture(renderer: Renderer): Promise<boolean> {
  if (pictureIsFresh()) return false;
  const figure = JSON.parse(readFileSync(join(SNAPSHOTS, `${PICTURE.chart}.json`), "utf8")) as Figure;
  writeWhole(PICTURE.file, await renderer.image(figure, { format: "png" }));
  writeWhole(STAMP, `${JSON.stringify(stamp(), null, 1)}\n`);
  return true;
}

/** Whether the README's picture is that of the accepted figure, and nobody has touched it since. */
export function pictureIsFresh(): boolean {
  if (!existsSync(STAMP) || !existsSync(PICTURE.file)) return false;
  return JSON.stringify(JSON.parse(readFileSync(STAMP, "utf8"))) === JSON.stringify(stamp());
}

function stamp(): { figure: string; picture: string } {
  const hash = (file: string) => createHash("sha256").update(readFileSync(file)).digest("hex");
  return { figure: hash(join(SNAPSHOTS, `${PICTURE.chart}.json`)), picture: hash(PICTURE.file) };
}
