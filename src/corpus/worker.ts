import { parentPort, workerData } from "node:worker_threads";
import { DEFAULT_LEXICON } from "../derive/lexicon";
import { readLexicon } from "../derive/lexicon/file";
import type { Day } from "../model";
import type { Batch } from "./batches";
import { deriveBatch } from "./derive-batch";

/** What a worker knows from its start. */
export interface WorkerOptions {
  /** The user's lexicon: the file's text, and its name for errors. */
  lexicon?: { text: string; name: string };
  published?: Day;
}

const { at, options } = workerData as { at: Int32Array; options: WorkerOptions };
const lexicon = options.lexicon ? readLexicon(options.lexicon.text, options.lexicon.name) : DEFAULT_LEXICON;

parentPort!.on("message", ({ job, failed }: { job: Batch; failed: Map<number, string> }) => {
  const begins = (unit: number) => Atomics.store(at, 0, unit);
  const derived = deriveBatch(job, { lexicon, published: options.published, begins, failed });
  parentPort!.postMessage(
    derived,
    derived.files.map((file) => file.buffer as ArrayBuffer),
  );
});
