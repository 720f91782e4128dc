import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { writeWhole } from "../files";
import { CACHE, PROJECT } from "../project";

const SOURCES = join(__dirname, "..");
/** The folders whose code the page runs. */
const PARTS = ["page", "page/messages", "figures", "figures/messages", "counts", "tables", "."];

/** The page's own script, bundled for a browser; kept until one of its sources changes. */
export function pageScript(): string {
  const kept = join(CACHE, `page-${fingerprint()}.js`);
  if (!existsSync(kept)) writeWhole(kept, bundle());
  return readFileSync(kept, "utf8");
}

function fingerprint(): string {
  const hash = createHash("sha256").update(readFileSync(join(PROJECT, "package-lock.json")));
  for (const part of PARTS) {
    for (const name of readdirSync(join(SOURCES, part)).sort()) {
      if (/(?<!\.d)\.[jt]s$/.test(name)) hash.update(readFileSync(join(SOURCES, part, name)));
    }
  }
  return hash.digest("hex").slice(0, 16);
}

function bundle(): string {
  const { buildSync } = require("esbuild") as typeof import("esbuild");
  const { outputFiles } = buildSync({
    entryPoints: [join(SOURCES, "page", "main")],
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
    charset: "utf8",
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
