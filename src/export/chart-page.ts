import { embedJson, escapeHtml } from "../escape";
import { type Chart, questionIn } from "../figures/charts";
import type { Figure } from "../figures/figure";
import { type Locale, messagesIn } from "../figures/language";
import type { Tables } from "../model";
import { plotlyBasicSource } from "./assets";
import { htmlPage } from "./html";
import { numbersTable } from "./numbers";

/** Widths for which a chart's page carries a figure; the widest that fits is shown. */
const WIDTHS = [320, 480, 800, 1200];

/** One chart as a page that works offline: drawn to the window's width and theme, with its numbers as a table. */
export function chartPage(chart: Chart, tables: Tables, locale: Locale = "en"): string {
  const { theNumbers } = messagesIn(locale);
  const question = escapeHtml(questionIn(chart, locale));
  const figures: Record<string, Figure> = {};
  for (const theme of ["light", "dark"] as const) {
    for (const width of WIDTHS) figures[`${theme} ${width}`] = chart.figure(tables, { theme, width, locale });
  }
  const { alt } = figures["light 800"]!.layout.meta;
  return htmlPage({
    title: questionIn(chart, locale),
    language: locale,
    description: alt,
    style: STYLE,
    body: `<main>
<h1>${question}</h1>
<div id="chart" role="img" aria-label="${escapeHtml(alt)}"></div>
<noscript><p>${escapeHtml(alt)}</p></noscript>
<details open><summary>${theNumbers}</summary><div class="scroll" tabindex="0" role="region" aria-label="${theNumbers}">${numbersTable(chart, tables, locale)}</div></details>
</main>`,
    data: { figures: embedJson(figures) },
    scripts: [plotlyBasicSource(), DRAW],
  });
}

const DRAW = `
(() => {
  const figures = JSON.parse(document.getElementById("figures").textContent);
  const place = document.getElementById("chart");
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const print = matchMedia("print");
  let shown;
  const draw = () => {
    const widths = ${JSON.stringify(WIDTHS)}.filter((width) => width <= place.clientWidth);
    const wanted = (dark.matches && !print.matches ? "dark " : "light ") + (widths.at(-1) ?? ${WIDTHS[0]});
    if (wanted !== shown) Plotly.react(place, figures[(shown = wanted)].data, figures[wanted].layout, { displayModeBar: false });
  };
  addEventListener("resize", draw);
  dark.addEventListener("change", draw);
  print.addEventListener("change", draw);
  draw();
})();
`;

const STYLE = `
:root{font-family:"Source Sans",Arial,sans-serif;color:#1b1f24;background:#fff;line-height:1.4}
body{margin:0}
main{max-width:1200px;margin:0 auto;padding:8px}
h1{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
#chart{overflow-x:auto}
.scroll{overflow-x:auto}
details{padding:0 16px}
summary{cursor:pointer;padding:6px 0}
table{border-collapse:collapse;font-variant-numeric:tabular-nums}
caption{text-align:left;padding:4px 0;color:#57606a}
th,td{text-align:left;padding:4px 14px 4px 0;border-bottom:1px solid #e3e6ea;font-weight:400}
thead th{font-weight:600}
:focus-visible{outline:3px solid #2f6fb3;outline-offset:2px}
@media (prefers-color-scheme:dark){:root{color:#f0f3f6;background:#14181d}caption{color:#a9b2bc}th,td{border-color:#2d343c}}
@media print{:root{color:#000;background:#fff}}
`;
