import type { Browser } from "playwright-core";
import type { Renderer } from "../export/renderer";
import type { Figure } from "../figures/figure";
import type { Pictures } from "./bundle";

/** Draws figures, one after the other, in a browser that is started when the first asks. */
export function pictureMaker(warn: (text: string) => void) {
  let browser: Browser | undefined;
  let renderer: Promise<Renderer | null> | undefined;
  let queue: Promise<unknown> = Promise.resolve();

  async function open(): Promise<Renderer | null> {
    const { launchBrowser } = require("../export/browser") as typeof import("../export/browser");
    const { openRenderer } = require("../export/renderer") as typeof import("../export/renderer");
    try {
      // An interrupt is for the cell, not for the browser.
      browser = await launchBrowser({ signals: false });
      return await openRenderer(browser);
    } catch (error) {
      if ((error as Error).name !== "NoBrowserError") throw error;
      warn(`Charts get no static image. ${(error as Error).message}\n`);
      return null;
    }
  }
  function prepare(): Promise<Renderer | null> {
    renderer ??= open();
    return renderer;
  }
  async function draw(figure: Figure): Promise<Pictures | null> {
    const ready = await prepare();
    if (!ready) return null;
    const svg = await ready.image(figure, { format: "svg" });
    // Not larger than it is shown, since it is kept in the notebook.
    const png = await ready.image(figure, { format: "png", scale: 1 });
    return { svg: withoutFonts(svg.toString()), png: png.toString("base64") };
  }
  return {
    /** Starts the browser ahead of the first figure. */
    prepare(): void {
      prepare().catch(() => {});
    },
    pictures(figure: Figure): Promise<Pictures | null> {
      const drawn = queue.then(() => draw(figure));
      queue = drawn.catch(() => {});
      return drawn;
    },
    async close(): Promise<void> {
      await renderer?.catch(() => null);
      await browser?.close();
    },
  };
}

// They are ten times as large as the drawing, and a notebook has many.
function withoutFonts(svg: string): string {
  return svg.replace(/<style>@font-face.*?<\/style>/s, "");
}
