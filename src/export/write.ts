import { join } from "node:path";
import { CHARTS, type Chart } from "../figures/charts";
import { writeWhole } from "../files";
import type { Tables } from "../model";
import { chartPage } from "./chart-page";
import { indexPage } from "./index-page";
import { openRenderer, type Renderer } from "./renderer";

export const CHART_FORMATS = ["html", "svg", "png", "json"] as const;
export type ChartFormat = (typeof CHART_FORMATS)[number];

export interface WriteOptions {
  out: string;
  charts?: readonly Chart[];
  formats?: readonly ChartFormat[];
  /** Pixels of the pictures; each chart's own size unless told. */
  size?: { width: number; height: number };
  /** Told of each file that was written and of each failure. */
  progress?: (line: string) => void;
}

export interface Written {
  files: string[];
  /** What could not be made, and why. */
  failures: string[];
}

/**
 * Writes charts in the formats asked for, and an index of them; what fails is listed and leaves the
 * others done. Files that need no browser come first, and all pictures are drawn by one.
 */
export async function writeCharts(tables: Tables, options: WriteOptions): Promise<Written> {
  const { out, charts = CHARTS, formats = CHART_FORMATS, size, progress = () => {} } = options;
  const written: Written = { files: [], failures: [] };
  const attempt = async (name: string, make: () => string | Buffer | Promise<Buffer>) => {
    try {
      const content = await make();
      writeWhole(join(out, name), content);
      written.files.push(name);
      progress(name);
    } catch (error) {
      written.failures.push(`${name}: ${(error as Error).message}`);
      progress(written.failures.at(-1)!);
    }
  };
  for (const chart of charts) {
    if (formats.includes("json")) await attempt(`${chart.name}.json`, () => figureJson(chart, tables, size));
    if (formats.includes("html")) await attempt(`${chart.name}.html`, () => chartPage(chart, tables));
  }
  const images = (["svg", "png"] as const).filter((format) => formats.includes(format));
  if (images.length > 0) {
    let renderer: Renderer | undefined;
    try {
      renderer = await openRenderer();
    } catch (error) {
      written.failures.push(`No pictures (${images.join(", ")}): ${(error as Error).message}`);
      progress(written.failures.at(-1)!);
    }
    for (const chart of renderer ? charts : []) {
      for (const format of images)
        await attempt(`${chart.name}.${format}`, () =>
          renderer!.image(chart.figure(tables, size), { format, ...size }),
        );
    }
    await renderer?.close();
  }
  if (formats.includes("html")) await attempt("index.html", () => indexPage(tables, charts, written.files));
  return written;
}

/** A chart's figure as JSON, one mark a line where that reads well. */
export const figureJson = (chart: Chart, tables: Tables, size?: { width: number; height: number }): string =>
  `${JSON.stringify(chart.figure(tables, size), null, 1)}\n`;
