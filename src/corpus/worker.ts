import { parentPort, workerData } from "node:worker_threads";
import { readText } from "../derive/derive";
import { DEFAULT_LEXICON } from "../derive/lexicon";
import { readLexicon } from "../derive/lexicon/file";
import type { Day } from "../model";
import type { Batch } from "./batches";
import { deriveBatch } from "./derive-batch";
import { FREE_AFTER, heapFreer } from "./memory";

/** What a worker knows from its start. */
export interface WorkerOptions {
  /** The user's lexicon: the file's text, and its name for errors. */
  lexicon?: { text: string; name: string };
  published?: Day;
}

const { at, options } = workerData as { at: Int32Array; options: WorkerOptions };
const lexicon = options.lexicon ? readLexicon(options.lexicon.text, options.lexicon.name) : DEFAULT_LEXICON;

const ANY = "Foreign Minister Ann Lee of Fiji met President Bo Dahl of Norway on Monday, Xinhua reported.";
const freeHeap = heapFreer(readText(ANY, 0, lexicon));
let batches = 0;

parentPort!.on("message", ({ job, failed }: { job: Batch; failed: Map<number, string> }) => {
  const begins = (unit: number) => Atomics.store(at, 0, unit);
  const derived = deriveBatch(job, { lexicon, published: options.published, begins, failed });
  parentPort!.postMessage(
    derived,
    derived.files.map((file) => file.buffer as ArrayBuffer),
  );
  batches += 1;
  if (batches % FREE_AFTER === 0) freeHeap();
});
