import { once } from "node:events";
import { parseArgs } from "node:util";
import { generateArticle } from "../generate/article";
import { type Command, UsageError } from "./command";

export const command: Command = {
  summary: "Writes invented dispatches with their gold, to rehearse a corpus of any size.",
  usage: `readout generate --articles N --seed S [--from I]

  One article a line, as JSON: what derive --jsonl reads, and "gold" as readout score reads it. A seed gives the same
  articles on every machine, and article I is the same whatever N is: --from I begins at it, so that a corpus can be
  made in parts.`,
  async run(args) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { articles: { type: "string" }, seed: { type: "string" }, from: { type: "string", default: "0" } },
    });
    if (positionals.length > 0) throw new UsageError(`"${positionals[0]}": the articles go to standard output.`);
    const articles = whole(values.articles, "--articles");
    const seed = whole(values.seed, "--seed");
    const from = whole(values.from, "--from");
    await write(from, from + articles, seed);
    return 0;
  },
};

function whole(value: string | undefined, option: string): number {
  const number = /^\d+$/.test(value ?? "") ? Number(value) : Number.NaN;
  if (Number.isSafeInteger(number)) return number;
  throw new UsageError(`${option} ${value ?? ""}: give a whole number, such as ${option} 1000.`);
}

const CHUNK = 1 << 16;

/** Keeps no more than one chunk, and ends where the reader ends. Throws the system's error where nothing more fits. */
async function write(from: number, to: number, seed: number): Promise<void> {
  const { stdout } = process;
  let ended: NodeJS.ErrnoException | undefined;
  stdout.on("error", (error: NodeJS.ErrnoException) => {
    ended = error;
  });
  let chunk = "";
  for (let index = from; index < to && !ended; index++) {
    chunk += `${JSON.stringify(generateArticle(seed, index))}\n`;
    if (chunk.length < CHUNK && index < to - 1) continue;
    const isFull = !stdout.write(chunk);
    chunk = "";
    if (isFull) await Promise.race([once(stdout, "drain"), once(stdout, "close")]).catch(() => {});
  }
  // An error of the last chunk comes a moment later.
  await new Promise((resolve) => setImmediate(resolve));
  if (ended && ended.code !== "EPIPE") throw ended;
}
