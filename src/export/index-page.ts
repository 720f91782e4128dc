import { embedJson, escapeHtml } from "../escape";
import { type Chart, questionIn } from "../figures/charts";
import type { Figure } from "../figures/figure";
import type { Locale } from "../figures/language";
import type { Tables } from "../model";
import type { PageData, Sentence } from "../page/data";
import { evidenceHtml } from "../page/evidence";
import { CERTAINTIES, NONE_NAMED } from "../page/filter";
import { COLUMNS, eventRows } from "../page/rows";
import { rowHtml } from "../page/view";
import { cite } from "../tables/package";
import { plotlyBasicSource } from "./assets";
import { htmlPage, htmlTable } from "./html";
import { pageScript } from "./page-script";
import { PAGE_STYLE } from "./page-style";

// Rows for readers without JavaScript: enough for any visit, and a page that opens soon.
const STATIC_ROWS = 500;

export interface PageParts {
  tables: Tables;
  charts: readonly Chart[];
  /** Each chart's picture as SVG, by its name, for readers without JavaScript. */
  pictures: ReadonlyMap<string, string>;
  /** What of the articles' own words may be shown. */
  sentences: readonly Sentence[];
  /** The language of the charts; the page around them is in English. */
  locale?: Locale;
}

/** The page that shows all charts and the table under them, in one file that works offline. */
export function indexPage({ tables, charts, pictures, sentences, locale = "en" }: PageParts): string {
  const data: PageData = { tables, sentences: [...sentences], locale };
  const figures = new Map(charts.map((chart) => [chart, chart.figure(tables, { locale })]));
  const figureOf = (chart: Chart) => figures.get(chart)!;
  return htmlPage({
    title: "Diplomatic meetings as reported",
    description: charts.map((chart) => figureOf(chart).layout.meta.alt.split(". ")[0]).join(". "),
    style: PAGE_STYLE,
    body: `<a class="skip" href="#events-heading">Skip to the table</a>
<header><h1>Diplomatic meetings as reported</h1>
<p>${tables.events.length} events read in ${tables.articles.map((article) => citation(article)).join("; ")}. Every row says on which words of the text it rests, and how surely.</p></header>
<main>
${filters(tables)}
<p id="status" role="status" class="scripted"></p>
<div id="charts">
${charts.map((chart) => chartSection(chart, figureOf(chart), tables, locale, pictures.get(chart.name))).join("\n")}
</div>
${eventSection(tables, sentences)}
</main>
<footer><p>Tables: CC BY 4.0. Made with Readout.</p></footer>`,
    data: { "page-data": embedJson(data) },
    scripts: [plotlyBasicSource(), pageScript()],
    spoken: locale === "ko" ? pageScript() : "",
  });
}

function citation(article: Tables["articles"][number]): string {
  const text = escapeHtml(cite(article));
  return article.url && /^https?:\/\//.test(article.url)
    ? `<a href="${escapeHtml(article.url)}" rel="noreferrer">${text}</a>`
    : text;
}

function filters({ officials, outlets }: Tables): string {
  const options = (pairs: [string, string][]) =>
    [["", "all"], ...pairs]
      .map(([value, name]) => `<option value="${escapeHtml(value!)}">${escapeHtml(name!)}</option>`)
      .join("");
  const people = officials.map(({ official_id, name }): [string, string] => [official_id, name]);
  const media = outlets.map(({ outlet_id, name }): [string, string] => [outlet_id, name]);
  const boxes = Object.entries(CERTAINTIES).map(
    ([name, label]) => `<label><input type="checkbox" name="${name}" checked> ${label}</label>`,
  );
  return `<form id="filters" class="scripted" aria-label="Filters for all charts and the table">
<label>From <input type="date" name="from"></label>
<label>To <input type="date" name="to"></label>
<label>Official <select name="official">${options(people)}</select></label>
<label>Outlet <select name="outlet">${options([...media, [NONE_NAMED, "none named"]])}</select></label>
<fieldset><legend>How sure</legend>${boxes.join(" ")}</fieldset>
<button type="button" id="clear">Show everything</button>
</form>`;
}

function chartSection(
  chart: Chart,
  figure: Figure,
  tables: Tables,
  locale: Locale,
  picture: string | undefined,
): string {
  const { name } = chart;
  const question = questionIn(chart, locale);
  const { alt } = figure.layout.meta;
  const language = locale === "en" ? "" : ` lang="${locale}"`;
  const image = picture
    ? `<img src="data:image/svg+xml;base64,${Buffer.from(picture).toString("base64")}" alt="${escapeHtml(alt)}">`
    : "";
  const numbers = htmlTable(question, chart.columns, chart.rows(tables), "not named");
  return `<section data-chart="${name}" aria-labelledby="${name}-heading">
<h2 id="${name}-heading"${language}>${escapeHtml(question)}</h2>
<div class="plot"${language}${image ? "" : ' role="img"'} aria-label="${escapeHtml(alt)}">${image}</div>
<p class="scripted downloads">Download: ${["svg", "png", "csv"].map((format) => `<button type="button" data-save="${format}" aria-label="Download as ${format.toUpperCase()}: ${escapeHtml(question)}">${format.toUpperCase()}</button>`).join(" ")}</p>
<details><summary>The numbers</summary><div class="scroll marks" role="region" tabindex="0" aria-label="The numbers: ${escapeHtml(question)}">${numbers}</div></details>
</section>`;
}

function eventSection(tables: Tables, sentences: readonly Sentence[]): string {
  const head = COLUMNS.map(([, name]) => `<th scope="col">${name}</th>`).join("");
  return `<section id="events" aria-labelledby="events-heading">
<h2 id="events-heading" tabindex="-1">Every event, and the words it rests on</h2>
<p class="scripted"><label>Search <input type="search" id="search" autocomplete="off"></label> <button type="button" id="all-rows" hidden>Show all rows again</button></p>
<div class="scroll" role="region" tabindex="0" aria-label="The table of events"><table class="events"><thead><tr>${head}<th scope="col">More</th></tr></thead><tbody>
${eventRows(tables).slice(0, STATIC_ROWS).map(rowHtml).join("\n")}
</tbody></table></div>
<p class="scripted"><button type="button" class="more" hidden>Show more</button></p>
<noscript><h3>Where each event stands in the text</h3>
${tables.events.length > STATIC_ROWS ? `<p>Without JavaScript, the first ${STATIC_ROWS} of ${tables.events.length} events are shown; the tables have them all.</p>` : ""}
${tables.events
  .slice(0, STATIC_ROWS)
  .map(
    ({ event_id }) =>
      `<p id="evidence-${escapeHtml(event_id)}">${escapeHtml(event_id)}</p>${evidenceHtml(event_id, tables, sentences)}`,
  )
  .join("\n")}
</noscript>
</section>`;
}
