import { spawnSync } from "node:child_process";
import { closeSync, openSync, writeSync } from "node:fs";
import { join } from "node:path";
import { PROJECT } from "../../src/project";

const MAIN = join(PROJECT, "dist/cli/main.js");

/** Runs the built `readout` and gives what it prints; `status` is the one that is expected. */
export function readout(args: readonly string[], status = 0): string {
  const run = spawnSync(process.execPath, [MAIN, ...args], { encoding: "utf8", maxBuffer: 2 ** 30 });
  if (run.status !== status) throw new Error(`readout ${args.join(" ")}: status ${run.status}\n${run.stderr}`);
  return run.stdout;
}

const BROKEN = Buffer.concat([
  Buffer.from('\nno JSON\n{"id":7}\n{"id":"x/y","published":"yesterday","text":"Nothing."}\n'),
  Buffer.from([0xff, 0xfe, 0x0a]),
  // Of an article that ends its line as Windows does, and has a number as id.
  Buffer.from('{"id":8,"published":"2020-02-03","text":"Nothing."}\r\n'),
]);

/** Writes generated articles, with lines in their midst that cannot be derived and, at the end, ids that were there. */
export function writeArticles(path: string, articles: number): void {
  const file = openSync(path, "w");
  const generate = (from: number, count: number) => {
    const args = ["generate", "--articles", String(count), "--seed", "1", "--from", String(from)];
    const { status } = spawnSync(process.execPath, [MAIN, ...args], { stdio: ["ignore", file, "inherit"] });
    if (status !== 0) throw new Error(`readout ${args.join(" ")}: status ${status}`);
  };
  generate(0, articles / 2);
  writeSync(file, BROKEN);
  generate(articles / 2, articles / 2);
  generate(articles / 4, 100);
  closeSync(file);
}
