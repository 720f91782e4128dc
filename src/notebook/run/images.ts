import type { Renderer } from "../../export/renderer";
import type { Figure } from "../../figures/figure";
import { IMAGE } from "../kernel/images";

/** Draws figures for any number of kernels, in one browser that is started when the first asks. */
export function imageServer(warn: (text: string) => void) {
  let renderer: Promise<Renderer | null> | undefined;
  let queue: Promise<unknown> = Promise.resolve();

  async function open(): Promise<Renderer | null> {
    const { openRenderer } = require("../../export/renderer") as typeof import("../../export/renderer");
    try {
      return await openRenderer();
    } catch (error) {
      if ((error as Error).name !== "NoBrowserError") throw error;
      warn(`Charts get no static image. ${(error as Error).message}`);
      return null;
    }
  }
  async function draw(figure: Figure): Promise<string | null> {
    renderer ??= open();
    const png = await (await renderer)?.image(figure, IMAGE);
    return png?.toString("base64") ?? null;
  }
  return {
    image(figure: Figure): Promise<string | null> {
      const drawn = queue.then(() => draw(figure));
      queue = drawn.catch(() => {});
      return drawn;
    },
    async close(): Promise<void> {
      await (await renderer?.catch(() => null))?.close();
    },
  };
}
