import { embedJson, escapeHtml } from "../escape";
import { type Chart, questionIn } from "../figures/charts";
import { type Locale, messagesIn } from "../figures/language";
import type { Tables } from "../model";
import { citationHtml } from "../page/citation";
import { type Drawn, type PageData, type Sentence, WIDTHS } from "../page/data";
import { evidenceHtml } from "../page/evidence";
import { CERTAINTIES, NONE_NAMED } from "../page/filter";
import { pageMessagesIn } from "../page/language";
import type { PageMessages } from "../page/messages/en";
import { COLUMNS, eventRows } from "../page/rows";
import { rowHtml } from "../page/view";
import { plotlyBasicSource } from "./assets";
import { htmlPage } from "./html";
import { numbersTable } from "./numbers";
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
  /** The language of the page and its charts; `en` unless told. */
  locale?: Locale;
  /** How much the charts count, where that is more than the tables hold: they are then drawn beforehand. */
  corpus?: { events: number; articles: number };
}

/** The page that shows all charts and the table under them, in one file that works offline. */
export function indexPage({ tables, charts, pictures, sentences, locale = "en", corpus }: PageParts): string {
  const say = pageMessagesIn(locale);
  const drawn = corpus && Object.fromEntries(charts.map((chart) => [chart.name, drawBefore(chart, tables, locale)]));
  const data: PageData = { tables, sentences: [...sentences], locale, drawn };
  const sections = charts.map((chart) => {
    const { alt } = chart.figure(tables, { locale }).layout.meta;
    return { alt, html: chartSection(chart, alt, tables, locale, pictures.get(chart.name)) };
  });
  const [before, after] = say.lead(tables.events.length);
  const lead = corpus
    ? say.corpus.lead(corpus.events, corpus.articles)
    : `${before}${tables.articles.map((article) => citationHtml(article, locale)).join("; ")}${after}`;
  const choosing = `${filters(tables, say, corpus ? say.corpus.filters : say.filters.name)}
<p id="status" role="status" class="scripted"></p>`;
  return htmlPage({
    title: say.title,
    language: locale,
    description: sections.map(({ alt }) => alt.split(". ")[0]).join(". "),
    style: PAGE_STYLE,
    body: `<a class="skip" href="#events-heading">${say.skip}</a>
<header><h1>${say.title}</h1>
<p>${lead}</p></header>
<main>
${corpus ? "" : choosing}
<div id="charts">
${sections.map(({ html }) => html).join("\n")}
</div>
${eventSection(data, corpus && `<p>${say.corpus.table(tables.events.length, corpus.events)}</p>\n${choosing}`)}
</main>
<footer><p>${say.footer}</p></footer>`,
    data: { "page-data": embedJson(data) },
    scripts: [plotlyBasicSource(), pageScript()],
    spoken: locale === "ko" ? pageScript() : "",
  });
}

/** The figures that a page carries of a chart which its script cannot draw anew. */
function drawBefore(chart: Chart, tables: Tables, locale: Locale): Drawn {
  const figures = (["light", "dark"] as const).flatMap((theme) =>
    WIDTHS.map((width) => {
      const { data, layout } = chart.figure(tables, { theme, width, locale });
      return [`${theme} ${width}`, { data, layout: { ...layout, meta: { alt: layout.meta.alt } } }] as const;
    }),
  );
  return { figures: Object.fromEntries(figures), rows: chart.rows(tables, locale) };
}

function filters({ officials, outlets }: Tables, { filters: say, certainties }: PageMessages, name: string): string {
  const options = (pairs: [string, string][]) =>
    [["", say.all], ...pairs]
      .map(([value, name]) => `<option value="${escapeHtml(value!)}">${escapeHtml(name!)}</option>`)
      .join("");
  const people = officials.map(({ official_id, name }): [string, string] => [official_id, name]);
  const media = outlets.map(({ outlet_id, name }): [string, string] => [outlet_id, name]);
  const boxes = CERTAINTIES.map(
    (name) => `<label><input type="checkbox" name="${name}" checked> ${certainties[name]}</label>`,
  );
  return `<form id="filters" class="scripted" aria-label="${name}">
<label>${say.from} <input type="date" name="from"></label>
<label>${say.to} <input type="date" name="to"></label>
<label>${say.official} <select name="official">${options(people)}</select></label>
<label>${say.outlet} <select name="outlet">${options([...media, [NONE_NAMED, say.noneNamed]])}</select></label>
<fieldset><legend>${say.howSure}</legend>${boxes.join(" ")}</fieldset>
<button type="button" id="clear">${say.clear}</button>
</form>`;
}

function chartSection(chart: Chart, alt: string, tables: Tables, locale: Locale, picture: string | undefined): string {
  const { name } = chart;
  const say = pageMessagesIn(locale);
  const { theNumbers } = messagesIn(locale);
  const question = escapeHtml(questionIn(chart, locale));
  const image = picture
    ? `<img src="data:image/svg+xml;base64,${Buffer.from(picture).toString("base64")}" alt="${escapeHtml(alt)}">`
    : "";
  const downloads = ["SVG", "PNG", "CSV"].map(
    (format) =>
      `<button type="button" data-save="${format.toLowerCase()}" aria-label="${escapeHtml(say.downloadAs(format, question))}">${format}</button>`,
  );
  return `<section data-chart="${name}" aria-labelledby="${name}-heading">
<h2 id="${name}-heading">${question}</h2>
<div class="frame"><div class="head" aria-hidden="true"></div><div class="plot"${image ? "" : ' role="img"'} aria-label="${escapeHtml(alt)}">${image}</div></div>
<p class="scripted downloads">${say.download}: ${downloads.join(" ")} <button type="button" class="all" hidden>${say.allRows}</button></p>
<details><summary>${theNumbers}</summary><div class="scroll marks" role="region" tabindex="0" aria-label="${theNumbers}: ${question}">${numbersTable(chart, tables, locale)}</div></details>
</section>`;
}

function eventSection({ tables, sentences, locale, drawn }: PageData, choosing = ""): string {
  const say = pageMessagesIn(locale);
  const head = COLUMNS.map((id) => `<th scope="col">${say.table.columns[id]}</th>`).join("");
  const rows = eventRows(tables, locale).slice(0, STATIC_ROWS);
  return `<section id="events" aria-labelledby="events-heading">
<h2 id="events-heading" tabindex="-1">${drawn ? say.corpus.heading : say.table.heading}</h2>
${choosing}
<p class="scripted"><label>${say.table.search} <input type="search" id="search" autocomplete="off"></label> <button type="button" id="all-rows" hidden>${say.table.allAgain}</button></p>
<div class="scroll" role="region" tabindex="0" aria-label="${say.table.name}"><table class="events"><thead><tr>${head}<th scope="col">${say.table.more}</th></tr></thead><tbody>
${rows.map((row) => rowHtml(row, say, !drawn)).join("\n")}
</tbody></table></div>
<p class="scripted"><button type="button" class="more" hidden></button></p>
<noscript><h3>${say.evidence.heading}</h3>
${tables.events.length > STATIC_ROWS ? `<p>${say.evidence.first(STATIC_ROWS, tables.events.length)}</p>` : ""}
${rows.map(({ id }) => `<p id="evidence-${escapeHtml(id)}">${escapeHtml(id)}</p>${evidenceHtml(id, tables, sentences, locale)}`).join("\n")}
</noscript>
</section>`;
}
