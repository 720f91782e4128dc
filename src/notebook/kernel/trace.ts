import childProcess from "node:child_process";
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";

const files = new Set<string>();
let closed = true;
const state = { paused: 0 };

// biome-ignore lint/suspicious/noExplicitAny: functions of many shapes that all take a path first
type Functions = Record<string, any>;

const PATHS = [
  "readFile",
  "open",
  "readdir",
  "stat",
  "lstat",
  "access",
  "writeFile",
  "appendFile",
  "rm",
  "unlink",
  "opendir",
];
const TWO_PATHS = ["rename", "copyFile"];
const OUTSIDE = ["spawn", "spawnSync", "exec", "execSync", "execFile", "execFileSync", "fork"];

/** From here on, notes every file that a cell reads, looks for or writes, so that a run can be known to be unchanged. */
export function recordFiles(): void {
  const both = (names: string[]) => names.flatMap((name) => [name, `${name}Sync`]);
  const fsFunctions = fs as Functions;
  for (const name of [...both(PATHS), "exists", "existsSync", "createReadStream", "createWriteStream"])
    wrap(fsFunctions, name, 1);
  for (const name of both(TWO_PATHS)) wrap(fsFunctions, name, 2);
  for (const name of PATHS) wrap(fs.promises as Functions, name, 1);
  for (const name of TWO_PATHS) wrap(fs.promises as Functions, name, 2);
  for (const name of OUTSIDE) wrap(childProcess as Functions, name, 0);
  wrap(globalThis as Functions, "fetch", 0);
  syncBuiltinESMExports();
}

/** Does something of the kernel's own that is not the notebook's reading. */
export function unrecorded<T>(action: () => T): T {
  state.paused += 1;
  try {
    return action();
  } finally {
    state.paused -= 1;
  }
}

/** What the notebook used: files, and whether nothing but files. */
export function filesUsed(compiled: string[]): { files: string[]; closed: boolean } {
  const loaded = Object.keys(require.cache);
  const own = [...files, ...loaded, ...compiled].filter((file) => !file.includes(`${sep}node_modules${sep}`));
  return { files: [...new Set(own)].sort(), closed };
}

function wrap(owner: Functions, name: string, paths: number): void {
  const real = owner[name];
  if (typeof real !== "function") return;
  owner[name] = Object.assign(function (this: unknown, ...args: unknown[]) {
    if (state.paused === 0) {
      if (paths === 0) closed = false;
      for (const path of args.slice(0, paths)) note(path);
    }
    return real.apply(this, args);
  }, real);
}

function note(path: unknown): void {
  if (path instanceof URL && path.protocol === "file:") files.add(fileURLToPath(path));
  else if (typeof path === "string" || Buffer.isBuffer(path)) files.add(resolve(path.toString()));
}
