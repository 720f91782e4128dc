import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { PNG } from "pngjs";
import type { Chart } from "../figures/charts";
import type { ThemeName } from "../figures/theme";
import { writeWhole } from "../files";
import type { Tables } from "../model";
import { CACHE } from "../project";
import type { Renderer } from "./renderer";
import { SNAPSHOTS, tablesFor } from "./snapshots";

/** Where the pictures of the charts are kept as they were last looked at and accepted. */
export const PICTURES = join(SNAPSHOTS, "pictures");

/** Differing pixels up to this share are another browser's way with letters. */
const TOLERANCE = 0.004;

/** How far a chart as it is drawn now is from its accepted picture. */
export interface PictureDrift {
  /** Chart and theme, such as `per-day.dark`. */
  name: string;
  /** Pixels that differ; all of them where the sizes do, or where nothing is accepted yet. */
  pixels: number;
  /** The picture in which the differing pixels are marked, where there is one. */
  difference: string | null;
}

/**
 * Compares every chart, light and dark, with its accepted picture, and gives those that differ by more
 * than the odd pixel; where `accept` is set, they take the place of the accepted ones.
 */
export async function comparePictures(
  tables: Tables,
  charts: readonly Chart[],
  renderer: Renderer,
  { accept = false, folder = PICTURES } = {},
): Promise<PictureDrift[]> {
  const drift: PictureDrift[] = [];
  for (const chart of charts) {
    for (const theme of ["light", "dark"] as const) {
      const drawn = await draw(chart, tables, theme, renderer);
      const found = await differing(`${chart.name}.${theme}`, drawn, folder);
      if (found) drift.push(found);
      // The few colours that are left, and the best that deflate can do: small enough to be committed.
      if (found && accept)
        writeWhole(
          join(folder, `${chart.name}.${theme}.png`),
          PNG.sync.write(drawn, { colorType: 2, filterType: 0, deflateLevel: 9, deflateStrategy: 0 }),
        );
    }
  }
  return drift;
}

async function draw(chart: Chart, tables: Tables, theme: ThemeName, renderer: Renderer): Promise<PNG> {
  const png = await renderer.image(chart.figure(tablesFor(chart, tables), { theme }), { format: "png", scale: 1 });
  const picture = PNG.sync.read(png);
  // Sixteen shades of each colour show all that a chart is made of.
  picture.data.forEach((shade, index) => {
    picture.data[index] = Math.round(shade / 17) * 17;
  });
  return picture;
}

async function differing(name: string, drawn: PNG, folder: string): Promise<PictureDrift | undefined> {
  const { width, height, data } = drawn;
  const file = join(folder, `${name}.png`);
  const accepted = existsSync(file) ? PNG.sync.read(readFileSync(file)) : undefined;
  if (accepted?.width !== width || accepted.height !== height)
    return { name, pixels: width * height, difference: null };
  const { default: pixelmatch } = await import("pixelmatch");
  const marked = new PNG({ width, height });
  const pixels = pixelmatch(accepted.data, data, marked.data, width, height, { threshold: 0.2 });
  if (pixels <= width * height * TOLERANCE) return undefined;
  const difference = join(CACHE, "pictures", `${name}.png`);
  writeWhole(difference, PNG.sync.write(marked));
  return { name, pixels, difference };
}

/** A drift in words. */
export const describePicture = ({ name, pixels, difference }: PictureDrift): string =>
  difference === null
    ? `${name}: no accepted picture of this size`
    : `${name}: ${pixels} pixels differ, marked in ${difference}`;
