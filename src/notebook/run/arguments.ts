import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { UsageError } from "../../errors";
import { PROJECT } from "../../project";
import type { Given } from "./parameters";

/** The notebooks of a call: those named, those in folders named, or the project's own. */
export function notebooksOf(named: string[]): string[] {
  const paths = named.length > 0 ? named : [join(PROJECT, "notebooks")];
  const found = paths.flatMap((path) => {
    if (!existsSync(path)) throw new UsageError(`${path} does not exist.`);
    if (!statSync(path).isDirectory()) return [path];
    const names = readdirSync(path).filter((name) => name.endsWith(".ipynb"));
    return names.sort().map((name) => join(path, name));
  });
  if (found.length === 0) throw new UsageError(`there is no notebook in ${paths.join(", ")}.`);
  return [...new Set(found)];
}

/** Where each notebook's result goes. */
export function targetsOf(paths: string[], out?: string): (path: string) => string {
  if (out === undefined) return (path) => path;
  if (!out.endsWith(".ipynb")) return (path) => join(out, basename(path));
  if (paths.length > 1) throw new UsageError(`--out ${out} is one file, and there are ${paths.length} notebooks.`);
  return () => out;
}

/** The parameters of a call: those of the JSON file, then those given one by one. */
export function parametersOf(pairs: string[], file?: string): Record<string, Given> {
  const given: Record<string, Given> = {};
  if (file !== undefined) {
    let content: unknown;
    try {
      content = JSON.parse(readFileSync(file, "utf8"));
    } catch (error) {
      throw new UsageError(`--parameters ${file}: ${(error as Error).message}`);
    }
    if (typeof content !== "object" || content === null || Array.isArray(content)) {
      throw new UsageError(`--parameters ${file} must hold a JSON object.`);
    }
    for (const [name, value] of Object.entries(content)) given[name] = { value };
  }
  for (const pair of pairs) {
    const at = pair.indexOf("=");
    if (at < 1) throw new UsageError(`-p takes NAME=VALUE, not "${pair}".`);
    given[pair.slice(0, at)] = { text: pair.slice(at + 1) };
  }
  return given;
}
