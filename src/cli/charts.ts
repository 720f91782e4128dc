import { parseArgs } from "node:util";
import { isCountedInPlace } from "../corpus/parts";
import { type CorpusCharts, corpusCharts, MOST_COMPARED, MOST_EVENTS } from "../export/corpus";
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
       readout charts --data CORPUS [--from DAY] [--to DAY] …
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
        from: { type: "string" },
        to: { type: "string" },
        check: { type: "boolean", default: false },
        update: { type: "boolean", default: false },
      },
    });
    if (values.check && values.update) throw new UsageError("Either --check or --update.");
    const formats = values.format.split(",").map(readFormat);
    const locale = readLocale(values.locale);
    const size = values.size === undefined ? undefined : readSize(values.size);
    const only = values.only === undefined ? undefined : chosen(values.only);
    const { from, to } = values;
    const isCounted = isCountedInPlace(values.data);
    if (isCounted && (values.check || values.update || values["with-text"]))
      throw new UsageError(`${values.data} is a corpus: --check, --update and --with-text go with small tables.`);
    if (!isCounted && (from !== undefined || to !== undefined))
      throw new UsageError(
        "--from and --to go with a corpus; the page of small tables has filters for all its charts.",
      );
    if (values.check) return check(loadTables(values.data), only ?? CHARTS);
    if (values.update) return await update(loadTables(values.data), only ?? CHARTS);
    const drawn = isCounted
      ? await chartsOfCorpus(values.data, { from, to }, only, locale)
      : chartsOfTables(loadTables(values.data), only);
    const { files, failures } = await writeCharts(drawn.tables, {
      ...drawn,
      out: values.out,
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

type Drawable = Pick<CorpusCharts, "charts" | "tables"> & { corpus?: CorpusCharts["corpus"] };

const chartsOfTables = (tables: Tables, only?: readonly Chart[]): Drawable => ({
  tables,
  charts: [...(only ?? chartsFor(tables))],
});

/** The charts of a corpus that can be drawn; says which cannot, and what to do. */
async function chartsOfCorpus(
  folder: string,
  days: { from?: string; to?: string },
  only: readonly Chart[] | undefined,
  locale: Locale,
): Promise<Drawable> {
  const { charts, tables, corpus, left } = await corpusCharts(folder, days, locale);
  const isAsked = ({ name }: Chart) => !only || only.some((chart) => chart.name === name);
  const asked = { charts: charts.filter(isAsked), tables, corpus };
  const names = left.filter(isAsked).map(({ name }) => name);
  if (names.length === 0) return asked;
  const told = `Not drawn: ${names.join(", ")}. What shows single events takes at most ${number(MOST_EVENTS)} of them, and a comparison ${MOST_COMPARED} articles; here are ${number(corpus.events)} events told by ${number(corpus.articles)} articles. Choose days with --from and --to, or draw a smaller folder.`;
  if (asked.charts.length === 0) throw new UsageError(told);
  console.error(told);
  return asked;
}

const number = (value: number): string => value.toLocaleString("en");

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
