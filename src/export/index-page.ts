import { escapeHtml } from "../escape";
import type { Chart } from "../figures/charts";
import type { Tables } from "../model";
import { cite } from "../tables/package";
import { htmlPage, htmlTable } from "./html";

/** A page that lists the charts with their files and numbers. */
export function indexPage(tables: Tables, charts: readonly Chart[], files: readonly string[]): string {
  const sections = charts.map((chart) => {
    const links = files
      .filter((file) => file.startsWith(`${chart.name}.`))
      .map((file) => `<a href="${escapeHtml(file)}">${escapeHtml(file)}</a>`);
    return `<section><h2>${escapeHtml(chart.question)}</h2>
<p>${escapeHtml(chart.figure(tables).layout.meta.alt)}</p>
<p>${links.join(" · ")}</p>
${htmlTable(chart.question, chart.columns, chart.rows(tables), "not named")}</section>`;
  });
  return htmlPage({
    title: "Diplomatic meetings as reported",
    description: "Charts and tables of reported diplomatic meetings",
    style: `body{font-family:"Source Sans",Arial,sans-serif;max-width:60rem;margin:0 auto;padding:1rem}table{border-collapse:collapse}th,td{text-align:left;padding:2px 12px 2px 0}`,
    body: `<main><h1>Diplomatic meetings as reported</h1>${sections.join("\n")}<p>Sources: ${escapeHtml(tables.articles.map(cite).join("; "))}</p></main>`,
    scripts: [],
  });
}
