import type { Browser, Page } from "playwright-core";
import { escapeHtml } from "../escape";
import type { Figure } from "../figures/figure";
import { fontFaces, koreanFaces, koreanLetters, plotlySource } from "./assets";
import { launchBrowser } from "./browser";

export interface ImageOptions {
  format: "png" | "svg" | "pdf";
  /** In CSS pixels; the figure's own size, or else 800 × 450, unless told. */
  width?: number;
  height?: number;
  /** PNG pixels to a CSS pixel; 2 unless told. */
  scale?: number;
}

/** Draws figures as pictures, all in one browser. */
export interface Renderer {
  image(figure: Figure, options: ImageOptions): Promise<Buffer>;
  close(): Promise<void>;
}

/** Playwright's `Browser`, not named so: every notebook's compiler would read its two megabytes of declarations. */
export interface LentBrowser {
  newPage(): Promise<unknown>;
}

/**
 * Opens a renderer, in a browser that is lent or else one of its own; the same figure gives the same
 * bytes each time. Throws `NoBrowserError` where no browser can be had.
 */
export async function openRenderer(lent?: LentBrowser): Promise<Renderer> {
  const browser = (lent as Browser | undefined) ?? (await launchBrowser());
  const plotter = await browser.newPage();
  await plotter.route("**/*", (route) => route.abort());
  await plotter.setContent(`<style>${fontFaces()}</style><div id="chart"></div>`);
  await plotter.addScriptTag({ content: plotlySource() });
  await plotter.evaluate(loadFonts, "");
  const photograph = openDarkroom(browser);
  // One figure is often wanted in several formats.
  let drawn: { wanted: string; svg: string } | undefined;
  return {
    async image(figure, { format, scale = 2, ...size }) {
      const { width = figure.layout.width ?? 800, height = figure.layout.height ?? 450 } = size;
      const wanted = JSON.stringify([figure, width, height]);
      if (drawn?.wanted !== wanted) drawn = { wanted, svg: await drawSvg(plotter, figure, width, height) };
      const { svg } = drawn;
      return format === "svg" ? Buffer.from(withFont(svg)) : await photograph(svg, { format, width, height, scale });
    },
    close: () => (lent ? plotter.close() : browser.close()),
  };
}

/** Runs in the page. */
async function loadFonts(letters: string): Promise<void> {
  const wanted = ['400 16px "Source Sans"', '600 16px "Source Sans"'];
  await Promise.all(wanted.map((font) => document.fonts.load(font, `Aő${letters}`)));
}

async function drawSvg(page: Page, figure: Figure, width: number, height: number): Promise<string> {
  await lendKorean(page, JSON.stringify(figure));
  const uri = await page.evaluate(toSvg, { figure: JSON.stringify(figure), width, height });
  const svg = decodeURIComponent(uri.slice(uri.indexOf(",") + 1));
  // The root is written anew: plotly.js gives its attributes in no fixed order, and no words for who cannot see it.
  const root = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapeHtml(figure.layout.meta.alt)}">`;
  return svg.replace(/<svg [^>]*>/, () => root);
}

/** Gives a page the Korean letters that a text needs, where it needs any. */
async function lendKorean(page: Page, text: string): Promise<void> {
  const content = koreanFaces(text);
  if (content === "") return;
  await page.addStyleTag({ content });
  await page.evaluate(loadFonts, koreanLetters(text));
}

/** An SVG that carries its font, so that it looks the same wherever it is shown. */
const withFont = (svg: string): string =>
  svg.replace(/<svg [^>]*>/, (root) => `${root}<style>${fontFaces()}${koreanFaces(svg)}</style>`);

/** Runs in the page; plotly.js names its clip paths by chance, and a fixed chance keeps the bytes the same. */
function toSvg({ figure, width, height }: { figure: string; width: number; height: number }): Promise<string> {
  let state = 1;
  Math.random = () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
  const { Plotly } = globalThis as unknown as { Plotly: { toImage(f: unknown, o: unknown): Promise<string> } };
  return Plotly.toImage(JSON.parse(figure), { format: "svg", width, height });
}

/** Photographs SVGs in one page for each scale, which has the font at hand already. */
function openDarkroom(browser: Browser) {
  const pages = new Map<number, Promise<Page>>();
  const prepare = async (scale: number) => {
    const page = await browser.newPage({ deviceScaleFactor: scale });
    await page.route("**/*", (route) => route.abort());
    await page.setContent(
      `<style>${fontFaces()}html,body{margin:0;overflow:hidden}svg{display:block}</style><main></main>`,
    );
    await page.evaluate(loadFonts, "");
    return page;
  };
  return async (svg: string, { format, width, height, scale }: Shot): Promise<Buffer> => {
    if (!pages.has(scale)) pages.set(scale, prepare(scale));
    const page = await pages.get(scale)!;
    await page.setViewportSize({ width, height });
    await lendKorean(page, svg);
    await page.evaluate((markup) => {
      document.querySelector("main")!.innerHTML = markup;
    }, svg);
    if (format === "png") return await page.screenshot();
    const pdf = await page.pdf({ width: `${width}px`, height: `${height}px`, printBackground: true, pageRanges: "1" });
    return withoutClock(pdf);
  };
}

interface Shot {
  format: "png" | "pdf";
  width: number;
  height: number;
  scale: number;
}

// A PDF names the moment at which it was made; the same figure gives the same bytes.
function withoutClock(pdf: Buffer): Buffer {
  const text = pdf
    .toString("latin1")
    .replace(/(\/(?:Creation|Mod)Date \(D:)\d{14}/g, (_, head) => `${head}20000101000000`);
  return Buffer.from(text, "latin1");
}
