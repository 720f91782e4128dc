import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { PROJECT } from "../project";

const SRC = join(PROJECT, "src");
const STAMP = join(PROJECT, "dist", ".tsbuildinfo");

/** Whether `src/` is at hand and has changed since it was last built, or tried in vain to be. */
export function isStale(): boolean {
  if (!existsSync(SRC)) return false;
  const built = Math.max(timeOf(STAMP), lastTried);
  return newest(SRC) > built;
}

let lastTried = 0;

/** Builds `src/` into `dist/`; where it does not compile, what was built before stays as it is. */
export function build(): { ok: boolean; report: string } {
  lastTried = newest(SRC);
  const tsc = createRequire(join(PROJECT, "package.json")).resolve("typescript/package.json");
  const run = spawnSync(
    process.execPath,
    [join(tsc, "..", "bin", "tsc"), "-p", "tsconfig.build.json", "--noEmitOnError", "--pretty", "false"],
    { cwd: PROJECT, encoding: "utf8" },
  );
  const report = (run.stdout + run.stderr).trim() || String(run.error ?? "");
  return { ok: run.status === 0, report };
}

function newest(folder: string): number {
  let time = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    time = Math.max(time, entry.isDirectory() ? newest(path) : entry.name.endsWith(".ts") ? timeOf(path) : 0);
  }
  return Math.max(time, timeOf(folder));
}

function timeOf(path: string): number {
  try {
    return statSync(path).mtimeMs;
  } catch {
    return 0;
  }
}
