import { parseArgs } from "node:util";
import { CHART_FORMATS, type ChartFormat, writeCharts } from "../export/write";
import { CHARTS } from "../figures/charts";
import { DATA, loadTables } from "../tables/load";
import { type Command, UsageError } from "./command";

export const command: Command = {
  summary: "Draws the charts as HTML, SVG, PNG and JSON, and the page that shows them.",
  usage: `readout charts [--only NAME,…] [--data DIR] [--out DIR] [--size WIDTHxHEIGHT] [--format ${CHART_FORMATS.join(",")}]`,
  async run(args) {
    const { values } = parseArgs({
      args,
      options: {
        only: { type: "string" },
        data: { type: "string", default: DATA },
        out: { type: "string", default: "charts" },
        size: { type: "string" },
        format: { type: "string", default: CHART_FORMATS.join(",") },
      },
    });
    const charts = chosen(values.only);
    const formats = values.format.split(",").map(readFormat);
    const size = values.size === undefined ? undefined : readSize(values.size);
    const progress = (line: string) => console.error(line);
    const { files, failures } = await writeCharts(loadTables(values.data), {
      out: values.out,
      charts,
      formats,
      size,
      progress,
    });
    console.log(`${files.length} files in ${values.out}.`);
    if (failures.length > 0) console.error(`${failures.length} could not be made:\n${failures.join("\n")}`);
    return failures.length > 0 ? 1 : 0;
  },
};

function chosen(names: string | undefined) {
  if (names === undefined) return CHARTS;
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

function readSize(text: string): { width: number; height: number } {
  const [, width, height] = /^(\d{3,4})x(\d{3,4})$/.exec(text) ?? [];
  if (!width || !height) throw new UsageError(`--size takes pixels, such as 1200x675, not "${text}".`);
  return { width: Number(width), height: Number(height) };
}
