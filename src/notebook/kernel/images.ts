import type { Figure } from "../../figures/figure";
import type { Pictures } from "../bundle";
import { pictureMaker } from "../images";
import { isRun, onParent, toParent } from "./parent";

/** Draws figures: by the runner that started this kernel, which lends one browser to all, or in one of our own. */
export function imageMaker(warn: (text: string) => void): ReturnType<typeof pictureMaker> {
  return isRun ? { pictures: lentPictures(), prepare() {}, close: async () => {} } : pictureMaker(warn);
}

function lentPictures(): (figure: Figure) => Promise<Pictures | null> {
  const waiting = new Map<number, (pictures: Pictures | null) => void>();
  onParent("pictures", ({ id, pictures }) => {
    waiting.get(id)?.(pictures);
    waiting.delete(id);
  });
  let next = 0;
  return (figure) =>
    new Promise((resolve) => {
      next += 1;
      waiting.set(next, resolve);
      toParent({ type: "pictures", id: next, figure });
    });
}
