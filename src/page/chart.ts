import { escapeHtml } from "../escape";
import { type Chart, questionIn } from "../figures/charts";
import type { Figure } from "../figures/figure";
import type { Locale } from "../figures/language";
import type { Tables } from "../model";
import { chartFrame } from "./frame";
import { pageMessagesIn } from "./language";
import type { PageMessages } from "./messages/en";

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
  /** Draws at once what the reader sees, as long as it is not later than `until`; else right after; `whole`: with all its rows. */
  draw(tables: Tables, scope: string, until: number, whole: boolean): void;
  /** Dims every mark behind which none of these events stands; all are plain again where there are none. */
  highlight(events: ReadonlySet<string>): void;
  figure(): Figure;
}

// Rows of a chart that is shown whole: as many as a browser draws within a second or so.
const MOST = 500;

export const dark = matchMedia("(prefers-color-scheme: dark)");
export const print = matchMedia("print");

/** Puts a chart into its section; `onRows` is told the events behind a mark that was chosen. */
export function chartView(
  chart: Chart,
  section: HTMLElement,
  locale: Locale,
  onRows: (events: string[]) => void,
): ChartView {
  const place = section.querySelector<PlotDiv>(".plot")!;
  const numbers = section.querySelector<HTMLElement>(".marks")!;
  const frame = chartFrame(section, pageMessagesIn(locale));
  let figure: Figure | undefined;
  let waiting: (() => void) | undefined;
  let chosen: ReadonlySet<string> = new Set();

  const drawWaiting = () => {
    const draw = waiting;
    waiting = undefined;
    draw?.();
  };
  const details = numbers.closest("details")!;
  const showNumbers = () => {
    if (figure)
      numbers.innerHTML = marksHtml(questionIn(chart, locale), figure.data as Trace[], pageMessagesIn(locale));
  };
  // Thousands of rows stand behind a mark: its table is made when it is opened.
  details.addEventListener("toggle", () => {
    if (details.open) showNumbers();
  });
  const drawNow = (tables: Tables, scope: string, whole: boolean) => {
    const first = figure === undefined;
    const theme = dark.matches && !print.matches ? "dark" : "light";
    const width = Math.max(280, Math.min(1000, print.matches ? 680 : place.clientWidth));
    const every = whole && !print.matches;
    figure = chart.figure(tables, {
      theme,
      width,
      locale,
      ...(scope ? { scope } : {}),
      ...(every ? { top: MOST } : {}),
    });
    if (first) place.replaceChildren();
    place.setAttribute("role", "img");
    place.setAttribute("aria-label", figure.layout.meta.alt);
    const now = figure;
    Plotly.react(place, now.data, now.layout, { displayModeBar: false }).then(() => frame.show(now, every));
    if (first) place.on?.("plotly_click", ({ points }) => onRows(points.flatMap(({ customdata }) => customdata ?? [])));
    if (details.open) showNumbers();
    else numbers.replaceChildren();
    if (chosen.size > 0) dim(place, figure, chosen);
  };
  return {
    draw(tables, scope, until, whole) {
      waiting = () => drawNow(tables, scope, whole);
      const { top, bottom } = place.getBoundingClientRect();
      if (bottom > 0 && top < innerHeight && performance.now() < until) drawWaiting();
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
function marksHtml(question: string, traces: readonly Trace[], say: PageMessages): string {
  const measured = traces.some(({ type }) => type === "bar");
  const marks = traces.flatMap(({ type, name, meta = [], customdata = [], ...trace }) =>
    customdata.map((ids, index) => {
      const value = [trace.x?.[index], trace.y?.[index]].find((one) => typeof one === "number");
      return {
        name: name ?? "",
        label: meta[index] ?? "",
        value: type !== "bar" || (ids.length > 0 && value === 0) ? "–" : `${value ?? ""}`,
        ids,
      };
    }),
  );
  if (marks.length === 0) return `<p>${say.nothing}</p>`;
  const rows = marks.map(
    ({ name, label, value, ids }) =>
      `<tr><th scope="row">${escapeHtml(label)}</th><td>${escapeHtml(name)}</td>${measured ? `<td>${escapeHtml(value)}</td>` : ""}<td><button type="button" data-rows="${escapeHtml(ids.join(","))}" aria-label="${escapeHtml(say.rowsBehind(ids.length, label, name))}">${say.rows(ids.length)}</button></td></tr>`,
  );
  const { mark, kind, count, behind } = say.marks;
  const heads = [mark, kind, ...(measured ? [count] : []), behind];
  return `<table><caption>${escapeHtml(question)}</caption><thead><tr>${heads.map((head) => `<th scope="col">${head}</th>`).join("")}</tr></thead><tbody>${rows.join("")}</tbody></table>`;
}

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
