import { join } from "node:path";
import { PROJECT } from "../project";

/** The page's own script, bundled for a browser. */
export function pageScript(): string {
  const { buildSync } = require("esbuild") as typeof import("esbuild");
  const { outputFiles } = buildSync({
    entryPoints: [join(__dirname, "..", "page", "main")],
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
    target: "es2022",
    platform: "browser",
    // The builds of these that need nothing of Node.
    alias: Object.fromEntries(
      ["csv-parse", "csv-stringify"].map((name) => [`${name}/sync`, `${name}/browser/esm/sync`]),
    ),
    absWorkingDir: PROJECT,
    legalComments: "none",
    logLevel: "silent",
  });
  return outputFiles[0]!.text;
}
