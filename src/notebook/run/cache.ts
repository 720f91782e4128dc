import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { writeWhole } from "../../files";
import { CACHE, PROJECT } from "../../project";
import { isCode, type Notebook } from "./notebook";

/** What a run gave, and all that it rests on: each file that it used, with a digest. */
interface Entry {
  files: Record<string, string>;
  notebook: Notebook;
}

/** The result of an earlier run, if nothing that it rests on has changed since. */
export function remembered(path: string, notebook: Notebook): Notebook | undefined {
  let entry: Entry;
  try {
    entry = JSON.parse(readFileSync(entryFile(path, notebook), "utf8"));
  } catch {
    return undefined;
  }
  const unchanged = Object.entries(entry.files).every(([file, digest]) => digestOf(file) === digest);
  if (!unchanged) return undefined;
  return { ...entry.notebook, metadata: { ...entry.notebook.metadata, ...notebook.metadata } };
}

/** Keeps the result of a run. A cache that cannot be written is no reason to fail. */
export function remember(path: string, notebook: Notebook, ran: Notebook, files: string[]): void {
  const entry: Entry = { files: Object.fromEntries(files.map((file) => [file, digestOf(file)])), notebook: ran };
  try {
    writeWhole(entryFile(path, notebook), JSON.stringify(entry));
  } catch {}
}

// The code, without what it gave before, says which result is meant.
function entryFile(path: string, notebook: Notebook): string {
  const code = notebook.cells.map((cell) => (isCode(cell) ? { ...cell, outputs: [], execution_count: null } : cell));
  const lock = digestOf(join(PROJECT, "package-lock.json"));
  // A run adds what it knows of the kernel, and the next run should find it all the same.
  const { kernelspec, language_info, ...metadata } = notebook.metadata;
  const parts = [path, process.version, lock, process.env.TZ ?? "", { ...notebook, metadata, cells: code }];
  return join(CACHE, "runs", `${sha256(JSON.stringify(parts)).slice(0, 40)}.json`);
}

function digestOf(file: string): string {
  try {
    return statSync(file).isDirectory() ? sha256(readdirSync(file).sort().join("\0")) : sha256(readFileSync(file));
  } catch {
    return "absent";
  }
}

function sha256(content: string | Buffer): string {
  return createHash("sha256").update(content).digest("hex");
}
