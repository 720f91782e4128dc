import { join, relative } from "node:path";
import { PROJECT } from "../project";
import { loadTables } from "../tables/load";
import { command as charts } from "./charts";
import type { Command } from "./command";
import { command as run } from "./run";

export const command: Command = {
  summary: "Checks the tables, runs the notebooks and writes the charts: what npm start does.",
  usage: "readout start",
  async run() {
    const { events, evidence, articles } = loadTables();
    const notebooks = await run.run([]);
    const pictures = await charts.run([]);
    const index = relative(process.cwd(), join(PROJECT, "charts", "index.html"));
    console.log(
      [
        `Tables     ${events.length} events, each with its place in the text (${evidence.length} in all), from ${articles.length} article${articles.length === 1 ? "" : "s"}: data/`,
        `Notebooks  ${notebooks === 0 ? "run and up to date" : "not all ran; the messages above say why"}: notebooks/`,
        `Charts     ${pictures === 0 ? "pages, SVG and PNG" : "not all drawn; the messages above say why"}: ${index}`,
        "Work on    npm run lab opens the notebooks in JupyterLab; README.md says how in VS Code",
        "Prove it   npm test",
      ].join("\n"),
    );
    return notebooks || pictures;
  },
};
