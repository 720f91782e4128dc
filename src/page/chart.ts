import { escapeHtml } from "../escape";
import type { Chart } from "../figures/charts";
import type { Figure } from "../figures/figure";
import type { Locale } from "../figures/language";
import type { Tables } from "../model";

/** What the page uses of plotly.js. */
interface PlotlyOnPage {
  react(place: HTMLElement, data: unknown, layout: unknown, config: unknown): Promise<unknown>;
  restyle(place: HTMLElement, update: object, traces: number[]): Promise<unknown>;
}
declare const Plotly: PlotlyOnPage;

type Trace = { type?: string; name?: string; meta?: string[]; x?: unknown[]; y?: unknown[]; customdata?: string[][] };
type PlotDiv = HTMLElement & { on?(event: string, handler: (event: ClickEvent) => void): void };
interface ClickEvent {
  points: { customdata?: string[] }[];
}

/** One chart of the page: its place, and the figure that stands there. */
export interface ChartView {
  draw(tables: Tables, scope: string): void;
  /** Dims every mark behind which none of these events stands; all are plain again where there are none. */
  highlight(events: ReadonlySet<string>): void;
  figure(): Figure;
}

const dark = matchMedia("(prefers-color-scheme: dark)");
const print = matchMedia("print");

/** Puts a chart into its section; `onRows` is told the events behind a mark that was chosen. */
export function chartView(
  chart: Chart,
  section: HTMLElement,
  locale: Locale,
  onRows: (events: string[]) => void,
): ChartView {
  const place = section.querySelector<PlotDiv>(".plot")!;
  const numbers = section.querySelector<HTMLElement>(".marks")!;
  let figure: Figure | undefined;
  let waiting: (() => void) | undefined;
  let chosen: ReadonlySet<string> = new Set();

  const drawWaiting = () => {
    const draw = waiting;
    waiting = undefined;
    draw?.();
  };
  const drawNow = (tables: Tables, scope: string) => {
    const first = figure === undefined;
    const theme = dark.matches && !print.matches ? "dark" : "light";
    const width = Math.max(280, Math.min(1000, print.matches ? 680 : place.clientWidth));
    figure = chart.figure(tables, { theme, width, locale, ...(scope ? { scope } : {}) });
    if (first) place.replaceChildren();
    place.setAttribute("role", "img");
    place.setAttribute("aria-label", figure.layout.meta.alt);
    Plotly.react(place, figure.data, figure.layout, { displayModeBar: false });
    if (first) place.on?.("plotly_click", ({ points }) => onRows(points.flatMap(({ customdata }) => customdata ?? [])));
    numbers.innerHTML = marksHtml(chart, figure.data as Trace[]);
    if (chosen.size > 0) dim(place, figure, chosen);
  };
  return {
    draw(tables, scope) {
      waiting = () => drawNow(tables, scope);
      const { top, bottom } = place.getBoundingClientRect();
      // What the reader sees answers at once, the rest right after.
      if (bottom > 0 && top < innerHeight) drawWaiting();
      else setTimeout(drawWaiting);
    },
    highlight(events) {
      const was = chosen.size;
      chosen = events;
      if (figure && !waiting && (was > 0 || events.size > 0)) dim(place, figure, events);
    },
    figure() {
      drawWaiting();
      return figure!;
    },
  };
}

function dim(place: HTMLElement, { data }: Figure, events: ReadonlySet<string>): void {
  const traces = (data as Trace[]).map((trace) => trace.customdata ?? []);
  const selected = traces.map((marks) =>
    events.size === 0 ? null : marks.flatMap((ids, index) => (ids.some((id) => events.has(id)) ? [index] : [])),
  );
  if (traces.length > 0) Plotly.restyle(place, { selectedpoints: selected }, [...traces.keys()]);
}

/** The marks of a figure as a table, each with a button that shows the rows behind it. */
function marksHtml({ question }: Chart, traces: readonly Trace[]): string {
  const marks = traces.flatMap(({ name, meta = [], customdata = [], ...trace }) =>
    customdata.map((ids, index) => {
      const values = ["x", "y"].map((axis) => trace[axis as "x" | "y"]?.[index]);
      const value = values.find((one) => typeof one === "number");
      return {
        name: name ?? "",
        label: meta[index] ?? "",
        value: ids.length > 0 && value === 0 ? "–" : `${value ?? ""}`,
        ids,
      };
    }),
  );
  if (marks.length === 0) return "<p>Nothing to show.</p>";
  const rows = marks.map(
    ({ name, label, value, ids }) =>
      `<tr><th scope="row">${escapeHtml(label)}</th><td>${escapeHtml(name)}</td><td>${escapeHtml(value)}</td><td><button type="button" data-rows="${escapeHtml(ids.join(","))}" aria-label="${escapeHtml(`${rowsOf(ids)} behind ${label}, ${name}`)}">${rowsOf(ids)}</button></td></tr>`,
  );
  return `<table><caption>${escapeHtml(question)}</caption><thead><tr><th scope="col">Mark</th><th scope="col">Kind</th><th scope="col">Count</th><th scope="col">Behind it</th></tr></thead><tbody>${rows.join("")}</tbody></table>`;
}

const rowsOf = (ids: readonly string[]): string => `${ids.length} ${ids.length === 1 ? "row" : "rows"}`;

/** Tells when the charts have to be drawn anew: other width, theme or medium. */
export function onRedraw(redraw: () => void): void {
  let width = innerWidth;
  addEventListener("resize", () => {
    if (innerWidth !== width) redraw();
    width = innerWidth;
  });
  dark.addEventListener("change", redraw);
  print.addEventListener("change", redraw);
}
