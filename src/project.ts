import { join } from "node:path";

/** The folder of this package: the parent of `src/` and of `dist/`. */
export const PROJECT = join(__dirname, "..");

/** Where things that can be made again are kept. */
export const CACHE = join(PROJECT, ".readout");
