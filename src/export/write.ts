import { join } from "node:path";
import { CHARTS, type Chart } from "../figures/charts";
import { writeWhole } from "../files";
import type { Tables } from "../model";
import { chartPage } from "./chart-page";
import { indexPage } from "./index-page";
import { openRenderer, type Renderer } from "./renderer";
import { figureJson } from "./snapshots";

export const CHART_FORMATS = ["html", "svg", "png", "pdf", "json"] as const;
export type ChartFormat = (typeof CHART_FORMATS)[number];

export interface WriteOptions {
  out: string;
  charts?: readonly Chart[];
  formats?: readonly ChartFormat[];
  /** Pixels of the pictures; each chart's own size unless told. */
  size?: { width: number; height: number };
  /** The data folder whose articles the page may quote; none unless told. */
  textsFrom?: string;
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
  const { out, charts = CHARTS, formats = ["html", "svg", "png", "json"], size, progress = () => {} } = options;
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
    if (formats.includes("json")) await attempt(`${chart.name}.json`, () => figureJson(chart.figure(tables, size)));
    if (formats.includes("html")) await attempt(`${chart.name}.html`, () => chartPage(chart, tables));
  }
  const images = (["svg", "png", "pdf"] as const).filter((format) => formats.includes(format));
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
