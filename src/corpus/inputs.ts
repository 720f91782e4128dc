import { existsSync, statSync } from "node:fs";
import { isAbsolute, join, resolve } from "node:path";
import { glob } from "tinyglobby";
import { UsageError } from "../errors";

export interface Input {
  /** As errors name it: the path, or "standard input". */
  name: string;
  kind: "text" | "jsonl" | "parquet" | "stdin";
  /** What an article in a file of its own is called: its path within the folder that was named, without `.txt`. */
  id: string;
  /** In bytes, as it lies on the disk; 0 of standard input. */
  size: number;
}

const KINDS: [RegExp, Input["kind"]][] = [
  [/\.txt$/i, "text"],
  [/\.(jsonl|ndjson)(\.gz|\.zst)?$/i, "jsonl"],
  [/\.parquet$/i, "parquet"],
];
const KNOWN = ".txt, .jsonl or .ndjson (also .gz or .zst), .parquet";

/**
 * The files that paths, folders and globs mean, in the order given and by name within each; every file
 * once. `ignored` are files of folders that hold no articles. Throws `UsageError` where one means nothing.
 */
export async function findInputs(wanted: readonly string[]): Promise<{ inputs: Input[]; ignored: string[] }> {
  const inputs = new Map<string, Input>();
  const ignored: string[] = [];
  for (const one of wanted) {
    if (one === "-") {
      inputs.set(one, { name: "standard input", kind: "stdin", id: "-", size: 0 });
      continue;
    }
    const isFolder = existsSync(one) && statSync(one).isDirectory();
    const files = isFolder ? await within(one) : existsSync(one) ? [one] : await matching(one);
    let found = 0;
    for (const path of files) {
      const kind = KINDS.find(([pattern]) => pattern.test(path))?.[1];
      if (!kind && isFolder) ignored.push(path);
      else if (!kind) throw new UsageError(`${path}: not read; articles stand in ${KNOWN}.`);
      else {
        found += 1;
        const id = (isFolder ? path.slice(join(one, "/").length) : path.replace(/^.*[\\/]/, "")).replace(/\.txt$/i, "");
        if (!inputs.has(resolve(path)))
          inputs.set(resolve(path), { name: path, kind, id: slashed(id), size: statSync(path).size });
      }
    }
    if (found === 0) throw new UsageError(`${one}: ${isFolder ? `holds no ${KNOWN}` : "there is no such file"}.`);
  }
  return { inputs: [...inputs.values()], ignored };
}

const slashed = (path: string): string => path.replaceAll("\\", "/");
const inOrder = (paths: string[]): string[] => paths.sort((a, b) => (slashed(a) < slashed(b) ? -1 : 1));

async function within(folder: string): Promise<string[]> {
  const paths = await glob("**", { cwd: folder, onlyFiles: true, expandDirectories: false });
  return inOrder(paths.map((path) => join(folder, path)));
}

async function matching(pattern: string): Promise<string[]> {
  const absolute = isAbsolute(pattern);
  return inOrder(await glob(slashed(pattern), { onlyFiles: true, expandDirectories: false, absolute }));
}
