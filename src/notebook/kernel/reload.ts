import { statSync } from "node:fs";
import { join, sep } from "node:path";
import { PROJECT } from "../../project";
import { build, isStale } from "../build";

/**
 * Keeps what a cell imports in step with the files: before a cell with an import, `src/` is built if it
 * changed, and what has changed since it was loaded is forgotten, with all that was loaded from there.
 */
export function reloader(warn: (text: string) => void) {
  const stamps = new Map<string, string>();
  const dist = join(PROJECT, "dist") + sep;

  return {
    before(code: string): void {
      if (!/\b(import|require)\b/.test(code)) return;
      if (process.env.READOUT_RUN !== "1" && isStale()) {
        const { ok, report } = build();
        if (!ok) warn(`\x1b[31msrc/ does not compile; the last good build stays in use.\x1b[39m\n${report}\n`);
      }
      const changed = [...stamps].some(([file, stamp]) => stampOf(file) !== stamp);
      if (!changed) return;
      for (const file of stamps.keys()) delete require.cache[file];
      stamps.clear();
    },
    /** Takes note of the files that are loaded now. */
    after(): void {
      for (const file of Object.keys(require.cache)) {
        if (file.includes(`${sep}node_modules${sep}`) || stamps.has(file)) continue;
        if (file.startsWith(join(dist, "notebook", "kernel"))) continue;
        stamps.set(file, stampOf(file));
      }
    },
  };
}

function stampOf(file: string): string {
  try {
    const { mtimeMs, size } = statSync(file);
    return `${mtimeMs} ${size}`;
  } catch {
    return "";
  }
}
