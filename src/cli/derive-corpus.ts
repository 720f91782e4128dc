import { join } from "node:path";
import { findInputs } from "../corpus/inputs";
import { deriveCorpus } from "../corpus/run";
import type { WorkerOptions } from "../corpus/worker";
import { CORPUS_FORMATS } from "../corpus/write-table";
import { UsageError } from "./command";
import { progressOn } from "./progress";

/** Derives many articles into the tables of a folder; status 1 where some were rejected. */
export async function runCorpus(wanted: string[], out: string, word: string, options: WorkerOptions): Promise<number> {
  const format = CORPUS_FORMATS.find((known) => known === word);
  if (!format) throw new UsageError(`--format ${word}: with --out, ${CORPUS_FORMATS.join(", ")}.`);
  const { inputs, ignored } = await findInputs(wanted.length > 0 ? wanted : ["-"]);
  if (ignored.length > 0) {
    const more = ignored.length > 3 ? ` and ${ignored.length - 3} more` : "";
    console.error(`Not read, since no articles by their names: ${ignored.slice(0, 3).join(", ")}${more}.`);
  }
  const bar = progressOn();
  const stop = (signal: NodeJS.Signals) => {
    bar.end();
    console.error(`readout derive: ${signal}; what is complete stays, and the same command goes on from there.`);
    process.exit(signal === "SIGINT" ? 130 : 143);
  };
  process.once("SIGINT", stop).once("SIGTERM", stop).once("SIGHUP", stop);
  const note = (text: string) => {
    bar.end();
    console.error(text);
  };
  try {
    const counts = await deriveCorpus({ ...options, inputs, out, format, progress: bar.tell, note });
    bar.end();
    console.log(`${counts.articles} articles, ${counts.events} events in ${out}`);
    if (counts.rejected > 0)
      console.error(`${counts.rejected} rejected, each with the reason: ${join(out, "rejected.jsonl")}`);
    return counts.rejected > 0 ? 1 : 0;
  } finally {
    bar.end();
    process.off("SIGINT", stop).off("SIGTERM", stop).off("SIGHUP", stop);
  }
}
