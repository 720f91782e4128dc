import { parseArgs } from "node:util";
import { acceptCharts, drawPicture, driftOf } from "../export/snapshots";
import { CHART_FORMATS, type ChartFormat, writeCharts } from "../export/write";
import { CHARTS, type Chart, chartsFor } from "../figures/charts";
import { LOCALES, type Locale } from "../figures/language";
import type { Tables } from "../model";
import { DATA, loadTables } from "../tables/load";
import { type Command, UsageError } from "./command";
import { formatGroups } from "./groups";

export const command: Command = {
  summary: "Draws the charts as HTML, SVG, PNG and JSON, and the page that shows them.",
  usage: `readout charts [--only NAME,…] [--data DIR] [--out DIR] [--size social|square|print|WIDTHxHEIGHT] [--format ${CHART_FORMATS.join(",")}] [--locale ${LOCALES.join("|")}] [--with-text]
       readout charts --check|--update [--only NAME,…] [--data DIR]`,
  async run(args) {
    const { values } = parseArgs({
      args,
      options: {
        only: { type: "string" },
        data: { type: "string", default: DATA },
        out: { type: "string", default: "charts" },
        size: { type: "string" },
        format: { type: "string", default: DEFAULT_FORMATS },
        locale: { type: "string", default: "en" },
        "with-text": { type: "boolean", default: false },
        check: { type: "boolean", default: false },
        update: { type: "boolean", default: false },
      },
    });
    if (values.check && values.update) throw new UsageError("Either --check or --update.");
    const formats = values.format.split(",").map(readFormat);
    const locale = readLocale(values.locale);
    const size = values.size === undefined ? undefined : readSize(values.size);
    const only = values.only === undefined ? undefined : chosen(values.only);
    const tables = loadTables(values.data);
    if (values.check) return check(tables, only ?? CHARTS);
    if (values.update) return await update(tables, only ?? CHARTS);
    const charts = only ?? chartsFor(tables);
    const { files, failures } = await writeCharts(tables, {
      out: values.out,
      charts,
      formats,
      size,
      locale,
      textsFrom: values["with-text"] ? values.data : undefined,
      progress: (line) => console.error(line),
    });
    console.log(`${files.length} ${files.length === 1 ? "file" : "files"} in ${values.out}.`);
    if (failures.length > 0) console.error(`Not everything could be made:\n${failures.join("\n")}`);
    return failures.length > 0 ? 1 : 0;
  },
};

const DEFAULT_FORMATS = "html,svg,png,json";

function check(tables: Tables, charts: readonly Chart[]): number {
  const drift = Object.entries(driftOf(tables, charts));
  if (drift.length === 0) {
    console.log(`${charts.length} charts are as they were accepted.`);
    return 0;
  }
  console.log(formatGroups(drift));
  console.error(`${drift.length} of ${charts.length} charts changed. Accept them with: readout charts --update`);
  return 1;
}

async function update(tables: Tables, charts: readonly Chart[]): Promise<number> {
  const drift = Object.entries(driftOf(tables, charts));
  acceptCharts(tables, charts);
  console.log(drift.length === 0 ? "Nothing changed." : formatGroups(drift));
  const { openRenderer } = await import("../export/renderer.js");
  const { comparePictures } = await import("../export/pictures.js");
  let renderer: Awaited<ReturnType<typeof openRenderer>>;
  try {
    renderer = await openRenderer();
  } catch (error) {
    console.error(`The pictures are stale: ${(error as Error).message}`);
    return 1;
  }
  try {
    const pictures = await comparePictures(tables, charts, renderer, { accept: true });
    for (const { name } of pictures) console.error(`${name}: drawn anew.`);
    if (await drawPicture(renderer)) console.error("The README's picture is drawn anew.");
    return 0;
  } finally {
    await renderer.close();
  }
}

function chosen(names: string): readonly Chart[] {
  return names.split(",").map((name) => {
    const chart = CHARTS.find((known) => known.name === name);
    if (!chart) throw new UsageError(`No chart "${name}". Charts: ${CHARTS.map((known) => known.name).join(", ")}.`);
    return chart;
  });
}

function readFormat(word: string): ChartFormat {
  const format = CHART_FORMATS.find((known) => known === word);
  if (!format) throw new UsageError(`--format takes ${CHART_FORMATS.join(", ")}, not "${word}".`);
  return format;
}

function readLocale(word: string): Locale {
  const locale = LOCALES.find((known) => known === word);
  if (!locale) throw new UsageError(`--locale takes ${LOCALES.join(", ")}, not "${word}".`);
  return locale;
}

// Letters keep their share of the picture: a social one is drawn small and photographed large.
const SIZES: Record<string, { width: number; height: number; scale: number }> = {
  social: { width: 800, height: 450, scale: 1.5 },
  square: { width: 720, height: 720, scale: 1.5 },
  print: { width: 800, height: 450, scale: 4 },
};

function readSize(text: string): { width: number; height: number; scale?: number } {
  const named = SIZES[text];
  if (named) return named;
  const [, width, height] = /^(\d{3,4})x(\d{3,4})$/.exec(text) ?? [];
  if (!width || !height)
    throw new UsageError(`--size takes ${Object.keys(SIZES).join(", ")} or pixels, such as 1200x675, not "${text}".`);
  return { width: Number(width), height: Number(height) };
}
