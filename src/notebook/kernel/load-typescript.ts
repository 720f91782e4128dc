import { existsSync, readFileSync } from "node:fs";
import Module, { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { Script } from "node:vm";
import { writeWhole } from "../../files";
import { CACHE } from "../../project";

/**
 * Loads tslab's TypeScript as `require` would, its compiled code kept from the first time: that halves
 * what ten megabytes of JavaScript cost at every kernel's start.
 */
export function loadTypeScript(path: string): { exports: unknown; keep(): void } {
  const { version } = JSON.parse(readFileSync(join(dirname(path), "..", "package.json"), "utf8"));
  const kept = join(CACHE, `typescript-${version}-${process.version}-${process.arch}.code`);
  const cachedData = existsSync(kept) ? readFileSync(kept) : undefined;
  const script = new Script(Module.wrap(readFileSync(path, "utf8")), { filename: path, cachedData });
  const module = new Module(path);
  module.filename = path;
  require.cache[path] = module;
  script.runInThisContext()(module.exports, createRequire(path), module, path, dirname(path));
  module.loaded = true;
  let whole = cachedData !== undefined && !script.cachedDataRejected;
  return {
    exports: module.exports,
    /** To be called when the functions that a kernel uses have been compiled. */
    keep() {
      if (whole) return;
      whole = true;
      try {
        writeWhole(kept, script.createCachedData());
      } catch {
        // A folder that cannot be written costs a moment at each start, no more.
      }
    },
  };
}
