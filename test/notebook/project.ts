import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from "node:fs";
import { basename, join } from "node:path";
import { CACHE, PROJECT } from "../../src/project";

/**
 * A copy of this project in which a test may edit and build: sources and notebooks copied, installed
 * packages and what took long to make lent.
 */
export function copyProject(): { folder: string; remove(): void } {
  mkdirSync(CACHE, { recursive: true });
  const folder = mkdtempSync(join(CACHE, "copy-"));
  const names = ["package.json", "package-lock.json", "tsconfig.json", "tsconfig.build.json", "src", "data", "dist"];
  for (const name of [...names, "notebooks", "test/notebook/notebooks"]) {
    const from = join(PROJECT, name);
    if (existsSync(from)) cpSync(from, join(folder, name), { recursive: true, preserveTimestamps: true });
  }
  mkdirSync(join(folder, "node_modules"));
  for (const name of readdirSync(join(PROJECT, "node_modules"))) {
    // JupyterLab serves this one, and nothing that a link leads to outside its folder.
    if (name === "plotly.js-dist")
      cpSync(join(PROJECT, "node_modules", name), join(folder, "node_modules", name), { recursive: true });
    else if (name !== "readout") symlinkSync(join(PROJECT, "node_modules", name), join(folder, "node_modules", name));
  }
  symlinkSync("..", join(folder, "node_modules", "readout"));
  mkdirSync(join(folder, ".readout"));
  for (const name of readdirSync(CACHE)) {
    if (!name.startsWith("copy-") && name !== "runs" && name !== "jupyter") {
      symlinkSync(join(CACHE, name), join(folder, ".readout", basename(name)));
    }
  }
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
