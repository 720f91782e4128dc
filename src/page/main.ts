import { CHARTS, type Chart } from "../figures/charts";
import { type ChartView, chartView, onRedraw } from "./chart";
import { chartCsv } from "./csv";
import type { Drawn, PageData } from "./data";
import { save, savePicture } from "./download";
import { drawnView } from "./drawn";
import { filterTables, forCounting, scopeInWords } from "./filter";
import { pageMessagesIn } from "./language";
import { type EventRow, eventRows } from "./rows";
import { EMPTY, readState, type State, writeState } from "./state";
import { eventTable } from "./view";

const data = JSON.parse(document.getElementById("page-data")!.textContent!) as PageData;
const { tables, locale } = data;
const say = pageMessagesIn(locale);
const form = document.querySelector<HTMLFormElement>("#filters")!;
const search = document.querySelector<HTMLInputElement>("#search")!;
const status = document.querySelector<HTMLElement>("#status")!;
const charts = new Map<string, ChartView>();
const table = eventTable(document.querySelector<HTMLElement>("#events")!, data, change, highlight);

let state = readState(location.hash);
let drawn = "";

function change(update: Partial<State>): void {
  state = { ...state, ...update };
  const address = writeState(state);
  history.replaceState(null, "", address ? `#${address}` : location.pathname + location.search);
  show();
}

function show(): void {
  // The reader has an answer within a tenth of a second; a chart begun by then is in it.
  const until = performance.now() + 30;
  const part = filterTables(tables, state);
  const scope = scopeInWords(tables, state, locale);
  const counted = forCounting(part, tables);
  const wanted = JSON.stringify({ ...state, search: "", sort: "", rows: "" });
  const whole = new Set(state.all.split(","));
  // Searching and sorting concern the table alone.
  if (wanted !== drawn) for (const [name, chart] of charts) chart.draw(counted, scope, until, whole.has(name));
  drawn = wanted;
  const chosen = new Set(state.rows.split(",").filter(Boolean));
  for (const chart of charts.values()) chart.highlight(chosen);
  const ids = new Set(part.events.map(({ event_id }) => event_id));
  const rows = allRows(state.without).filter(({ id }) => ids.has(id) && (chosen.size === 0 || chosen.has(id)));
  const shown = table.show(rows, state);
  status.textContent = say.status(shown, tables.events.length, scope, chosen.size > 0);
  document.querySelector<HTMLElement>("#all-rows")!.hidden = chosen.size === 0;
  fillForm();
}

// What a row says depends on the degrees of certainty alone: thousands of rows are put into words once.
const known = new Map<string, EventRow[]>();

function allRows(without: string): EventRow[] {
  const rows = known.get(without) ?? eventRows(filterTables(tables, { ...EMPTY, without }), locale);
  known.set(without, rows);
  return rows;
}

type Field = HTMLInputElement | HTMLSelectElement;
const fields = [...form.querySelectorAll<Field>("input, select")];

function fillForm(): void {
  const left = state.without.split(",");
  for (const field of fields) {
    if (field.type === "checkbox") (field as HTMLInputElement).checked = !left.includes(field.name);
    else field.value = state[field.name as keyof State];
  }
  if (search.value !== state.search) search.value = state.search;
}

function readForm(): Partial<State> {
  const boxes = fields.filter(({ type }) => type === "checkbox") as HTMLInputElement[];
  const values = fields.filter(({ type }) => type !== "checkbox").map(({ name, value }) => [name, value]);
  const without = boxes.filter(({ checked }) => !checked).map(({ name }) => name);
  return { ...Object.fromEntries(values), without: without.join(","), rows: "" };
}

/** Shows the rows behind a mark, and takes the reader there. */
function showRows(events: string[]): void {
  change({ rows: events.join(","), search: "" });
  const heading = document.querySelector<HTMLElement>("#events-heading")!;
  heading.scrollIntoView();
  heading.focus({ preventScroll: true });
}

function highlight(event: string): void {
  for (const chart of charts.values()) chart.highlight(new Set([event]));
  document.querySelector("#charts")!.scrollIntoView();
}

for (const section of document.querySelectorAll<HTMLElement>("section[data-chart]")) {
  const chart = CHARTS.find(({ name }) => name === section.dataset.chart)!;
  const drawn = data.drawn?.[chart.name];
  const view = drawn ? drawnView(section, drawn) : chartView(chart, section, locale, showRows);
  charts.set(chart.name, view);
  section.addEventListener("click", ({ target }) => {
    const button = (target as HTMLElement).closest<HTMLElement>("button");
    if (button?.matches(".all")) change({ all: turned(state.all, chart.name) });
    const { rows, save: format } = button?.dataset ?? {};
    if (rows !== undefined) showRows(rows.split(","));
    if (format === "svg" || format === "png") savePicture(chart.name, format, view.figure());
    if (format === "csv") save(`${chart.name}.csv`, csvOf(chart, drawn));
  });
}

function csvOf(chart: Chart, drawn: Drawn | undefined): Blob {
  if (drawn) return chartCsv({ columns: chart.columns, rows: () => drawn.rows }, tables);
  return chartCsv(chart, forCounting(filterTables(tables, state), tables));
}

/** A list with a name put in, or taken out where it stands there already. */
function turned(list: string, name: string): string {
  const names = list.split(",").filter(Boolean);
  return (names.includes(name) ? names.filter((one) => one !== name) : [...names, name]).join(",");
}

form.addEventListener("change", () => change(readForm()));
form.addEventListener("submit", (event) => event.preventDefault());
document.querySelector("#clear")!.addEventListener("click", () => change(EMPTY));
document.querySelector("#all-rows")!.addEventListener("click", () => change({ rows: "" }));
search.addEventListener("input", () => change({ search: search.value }));
addEventListener("hashchange", () => {
  state = readState(location.hash);
  show();
});
onRedraw(() => {
  drawn = "";
  show();
});
document.documentElement.classList.add("live");
show();
