import { relative, sep } from "node:path";
import { embedJson, escapeHtml } from "../escape";
import { plotlyFile } from "../export/assets";
import type { Figure } from "../figures/figure";
import { type Bundle, kernelHook } from "./bundle";

/** A plain `{data, layout}`. */
export function isFigure(value: unknown): value is Figure {
  if (typeof value !== "object" || value === null) return false;
  const { data, layout } = value as Partial<Figure>;
  return Array.isArray(data) && typeof layout === "object" && layout !== null && !Array.isArray(layout);
}

/**
 * A figure for every front end: Plotly's JSON, HTML that works offline, a static image, and its
 * alternative text. The PNG is in the HTML alone: Plotly's renderer for JupyterLab would show a PNG
 * beside it instead of the chart.
 */
export async function figureBundle(figure: Figure): Promise<Bundle> {
  const plain = plainFigure(figure);
  const pictures = (await kernelHook()?.pictures(plain)) ?? null;
  const { alt } = plain.layout.meta;
  return {
    data: {
      "application/vnd.plotly.v1+json": { ...plain, config: CONFIG },
      ...(pictures ? { "image/svg+xml": pictures.svg } : {}),
      "text/html": figureHtml(plain, alt, pictures?.png),
      "text/plain": alt,
    },
  };
}

function plainFigure({ data, layout }: Figure): Figure {
  const plain = JSON.parse(JSON.stringify({ data, layout })) as Figure;
  return { data: plain.data, layout: { ...plain.layout, meta: { ...plain.layout.meta, alt: altText(plain) } } };
}

const CONFIG = { displaylogo: false, responsive: true };

function altText({ layout }: Figure): string {
  const { title } = layout as { title?: string | { text?: string } };
  return layout.meta?.alt ?? (typeof title === "string" ? title : title?.text) ?? "A chart without a description.";
}

/** Pixels of height above which a chart scrolls. */
const LONG = 1000;

// GitHub and untrusted notebooks drop the script and keep the picture.
function figureHtml(figure: Figure, alt: string, png?: string): string {
  const { width = 800, height = 450 } = figure.layout;
  const picture = png
    ? `<img alt="${escapeHtml(alt)}" src="data:image/png;base64,${png}" width="${width}" height="${height}">`
    : `<p>${escapeHtml(alt)}</p>`;
  // A long chart scrolls in a box of its own, which the keyboard reaches.
  const box =
    height > LONG
      ? `<div style="max-height:85vh;overflow:auto" tabindex="0" role="region" aria-label="${escapeHtml(alt.split(". ")[0]!)}">`
      : "<div>";
  return [
    box,
    picture,
    `<a hidden href="${escapeHtml(plotlyPath())}">plotly.js</a>`,
    `<script type="application/json">${embedJson(figure)}</script>`,
    `<script>(${upgrade.toString().replace(/\s+/g, " ")})(document.currentScript)</script>`,
    "</div>",
  ].join("\n");
}

// As a link, so that JupyterLab makes of it an address that it serves.
function plotlyPath(): string {
  return relative(process.cwd(), plotlyFile()).split(sep).join("/");
}

/* Runs in the page: puts the interactive chart in the picture's place where plotly.js, loaded once for
   all charts, can be had from this very machine. No line comments inside: it is written on one line. */
async function upgrade(script: HTMLScriptElement): Promise<void> {
  type Page = { Plotly?: { newPlot(...a: unknown[]): unknown }; readoutPlotly?: Promise<unknown> };
  const page = globalThis as Page;
  const box = script.parentElement;
  const link = box?.querySelector("a");
  if (!box || !link) return;
  const load = async () => {
    const raw = link.href;
    const inLab = document.getElementById("jupyter-config-data");
    for (let i = 0; inLab && link.href === raw && i < 40; i += 1) await new Promise((next) => setTimeout(next, 50));
    await new Promise((done, fail) => {
      const tag = Object.assign(document.createElement("script"), { src: link.href, onload: done, onerror: fail });
      document.head.append(tag);
    });
  };
  try {
    if (!page.Plotly) {
      page.readoutPlotly ??= load();
      await page.readoutPlotly;
    }
    const { data, layout } = JSON.parse(box.querySelector('script[type="application/json"]')?.textContent ?? "");
    const chart = document.createElement("div");
    box.prepend(chart);
    await page.Plotly?.newPlot(chart, data, layout, { displaylogo: false, responsive: true });
    chart.setAttribute("role", "img");
    chart.setAttribute("aria-label", layout.meta?.alt ?? "");
    box.querySelector(":scope > img, :scope > p")?.remove();
    if (box.tabIndex === 0) {
      const head = document.createElement("div");
      const pixels = layout.margin.t;
      head.setAttribute("aria-hidden", "true");
      head.style.cssText = `position:sticky;top:0;z-index:2;height:${pixels}px;margin-bottom:${-pixels}px;overflow:hidden;pointer-events:none`;
      for (const svg of chart.querySelectorAll(".main-svg")) head.append(svg.cloneNode(true));
      for (const svg of head.children) (svg as HTMLElement).style.position = "absolute";
      box.prepend(head);
    }
  } catch {
    delete page.readoutPlotly;
  }
}
