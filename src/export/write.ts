import { join } from "node:path";
import { type Chart, chartsFor } from "../figures/charts";
import type { Locale } from "../figures/language";
import { writeWhole } from "../files";
import type { Tables } from "../model";
import { chartPage } from "./chart-page";
import { indexPage } from "./index-page";
import { openRenderer, type Renderer } from "./renderer";
import { sentencesFor } from "./sentences";
import { figureJson } from "./snapshots";

export const CHART_FORMATS = ["html", "svg", "png", "pdf", "json"] as const;
export type ChartFormat = (typeof CHART_FORMATS)[number];

export interface WriteOptions {
  out: string;
  charts?: readonly Chart[];
  formats?: readonly ChartFormat[];
  /** Pixels of the pictures, and PNG pixels to each of them; each chart's own size, and two, unless told. */
  size?: { width: number; height: number; scale?: number };
  /** The language of the charts; `en` unless told. */
  locale?: Locale;
  /** The data folder whose articles the page may quote; none unless told. */
  textsFrom?: string;
  /** How much the charts count, where that is more than the tables hold. */
  corpus?: { events: number; articles: number };
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
  const {
    out,
    charts = chartsFor(tables),
    formats = ["html", "svg", "png", "json"],
    size,
    locale,
    textsFrom,
    corpus,
    progress = () => {},
  } = options;
  const measures = { locale, ...(size && { width: size.width, height: size.height }) };
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
    if (formats.includes("json")) await attempt(`${chart.name}.json`, () => figureJson(chart.figure(tables, measures)));
    if (formats.includes("html")) await attempt(`${chart.name}.html`, () => chartPage(chart, tables, locale));
  }
  const images = IMAGES.filter((format) => formats.includes(format));
  const pictures = new Map<string, string>();
  await withRenderer(images, written, progress, async (renderer) => {
    for (const chart of charts) {
      for (const format of images) {
        await attempt(`${chart.name}.${format}`, async () => {
          const image = await renderer.image(chart.figure(tables, measures), { format, ...size });
          if (format === "svg") pictures.set(chart.name, image.toString());
          return image;
        });
      }
    }
  });
  if (formats.includes("html")) {
    const sentences = textsFrom === undefined ? [] : sentencesFor(tables, textsFrom);
    await attempt("index.html", () => indexPage({ tables, charts, pictures, sentences, locale, corpus }));
  }
  return written;
}

const IMAGES = ["svg", "png", "pdf"] as const;

/** Draws in one browser, where pictures are asked for and there is one; says so where there is none. */
async function withRenderer(
  images: readonly string[],
  { failures }: Written,
  progress: (line: string) => void,
  draw: (renderer: Renderer) => Promise<void>,
): Promise<void> {
  if (images.length === 0) return;
  let renderer: Renderer;
  try {
    renderer = await openRenderer();
  } catch (error) {
    failures.push(`No pictures (${images.join(", ")}): ${(error as Error).message}`);
    progress(failures.at(-1)!);
    return;
  }
  try {
    await draw(renderer);
  } finally {
    await renderer.close();
  }
}
