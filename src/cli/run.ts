import { existsSync, readdirSync, statSync } from "node:fs";
import { availableParallelism } from "node:os";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import { writeWhole } from "../files";
import { imageServer } from "../notebook/run/images";
import { notebookText, readNotebook } from "../notebook/run/notebook";
import { inFreshKernel, killKernels, NotebookError } from "../notebook/run/run";
import { PROJECT } from "../project";
import { type Command, UsageError } from "./command";

export const command: Command = {
  summary: "executes notebooks headless and writes their outputs",
  usage: "readout run [NOTEBOOK…] [--timeout SECONDS]",
  run,
};

async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { timeout: { type: "string", default: "120" } },
  });
  const paths = notebooksOf(positionals);
  const images = imageServer((text) => console.error(text));
  let failed = 0;
  const one = async (path: string) => {
    const notebook = readNotebook(path);
    try {
      await inFreshKernel(path, notebook, { timeout: Number(values.timeout), images }, (ran) =>
        writeWhole(path, notebookText(ran)),
      );
      console.error(`${basename(path)}: done`);
    } catch (error) {
      if (!(error instanceof NotebookError)) throw error;
      failed += 1;
      console.error(error.message);
    }
  };
  const stop = (signal: NodeJS.Signals) => {
    console.error(`${signal}: nothing is written any more.`);
    killKernels().finally(() => process.exit(signal === "SIGINT" ? 130 : 143));
  };
  process.once("SIGINT", stop).once("SIGTERM", stop);
  try {
    const queue = [...paths];
    const workers = Array.from({ length: Math.min(availableParallelism(), queue.length) }, async () => {
      for (let path = queue.shift(); path; path = queue.shift()) await one(path);
    });
    await Promise.all(workers);
  } finally {
    await killKernels();
    await images.close();
  }
  return failed ? 1 : 0;
}

function notebooksOf(named: string[]): string[] {
  const paths = named.length > 0 ? named : [join(PROJECT, "notebooks")];
  return paths.flatMap((path) => {
    if (!existsSync(path)) throw new UsageError(`${path} does not exist.`);
    if (!statSync(path).isDirectory()) return [path];
    return readdirSync(path)
      .filter((name) => name.endsWith(".ipynb"))
      .sort()
      .map((name) => join(path, name));
  });
}
