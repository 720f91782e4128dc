import type { Renderer } from "../../export/renderer";
import type { Figure } from "../../figures/figure";
import { isRun, onParent, toParent } from "./parent";

/** Draws figures: by the runner that started this kernel, which lends one browser to all, or in one of our own. */
export function imageMaker(warn: (text: string) => void): (figure: Figure) => Promise<string | null> {
  return isRun ? lentImages() : ownImages(warn);
}

function lentImages(): (figure: Figure) => Promise<string | null> {
  const waiting = new Map<number, (png: string | null) => void>();
  onParent("image", ({ id, png }) => {
    waiting.get(id)?.(png);
    waiting.delete(id);
  });
  let next = 0;
  return (figure) =>
    new Promise((resolve) => {
      next += 1;
      waiting.set(next, resolve);
      toParent({ type: "image", id: next, figure });
    });
}

function ownImages(warn: (text: string) => void): (figure: Figure) => Promise<string | null> {
  let renderer: Promise<Renderer | null> | undefined;
  const open = async () => {
    const { openRenderer } = require("../../export/renderer") as typeof import("../../export/renderer");
    try {
      return await openRenderer();
    } catch (error) {
      if ((error as Error).name !== "NoBrowserError") throw error;
      warn(`Charts are shown without a static image. ${(error as Error).message}\n`);
      return null;
    }
  };
  return async (figure) => {
    renderer ??= open();
    const png = await (await renderer)?.image(figure, IMAGE);
    return png?.toString("base64") ?? null;
  };
}

/** Small enough to be kept in a notebook. */
export const IMAGE = { format: "png", scale: 1 } as const;
