import { rmSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { UsageError } from "../errors";
import { PROJECT } from "../project";
import { type Batch, packBatches } from "./batches";
import type { Meter } from "./bytes";
import type { DerivedBatch } from "./derive-batch";
import { inOrder } from "./in-order";
import { FREE_AFTER, FREE_YOUNG_AFTER, heapFreer, youngFreer } from "./memory";
import { openPool } from "./pool";
import type { CorpusOptions } from "./run";
import { seedOf } from "./seed";
import { findShards, openShard, SHARD_BATCHES, type Shard, type ShardWriter } from "./shards";
import { readUnits } from "./units";

interface ShardOptions extends CorpusOptions {
  /** The columns of each Parquet file that an article has. */
  columns: ReadonlyMap<string, readonly string[]>;
  /** Where the shards are written; left out, the input is only read. */
  work?: string;
}

/** Seconds that the deriving of one article may take; the longest that may be read takes one minute. */
const LIMIT = 300;
const WORKER = join(PROJECT, "dist/corpus/worker.js");

/** Derives what the complete shards of a folder do not hold yet, and gives the checksum of all input. */
export async function deriveShards(options: ShardOptions): Promise<string> {
  for (;;) {
    const shards = options.work === undefined ? undefined : findShards(options.work);
    try {
      return await deriveBeyond(shards, options);
    } catch (error) {
      if (!(error instanceof OtherInput) || !shards) throw error;
      if (options.inputs.some(({ kind }) => kind === "stdin"))
        throw new UsageError(
          `Standard input is not what ${options.out} was begun with: give it the same articles again, or remove ${options.work}.`,
        );
      options.note?.(
        error.shard === 0
          ? "What was derived before is of other articles or by another version, and is derived again."
          : `The first ${error.shard} of ${shards.length} parts are as they were; from there on is derived again.`,
      );
      for (const { path } of shards.slice(error.shard)) rmSync(path, { recursive: true, force: true });
    }
  }
}

/** A shard was not made of the input that is read now. */
class OtherInput extends Error {
  constructor(readonly shard: number) {
    super(`Shard ${shard} is of other input.`);
  }
}

async function deriveBeyond(shards: readonly Shard[] | undefined, options: ShardOptions): Promise<string> {
  const { inputs, columns, work, lexicon, published, progress } = options;
  const meter: Meter = { read: 0 };
  const total = inputs.some(({ kind }) => kind === "stdin") ? 0 : inputs.reduce((sum, { size }) => sum + size, 0);
  const state = { articles: 0, events: 0, rejected: 0 };
  const tell = () => progress?.({ ...state, share: total > 0 ? Math.min(1, meter.read / total) : undefined });
  const size = availableParallelism();
  const pool = openPool<Batch, DerivedBatch>({ size, script: WORKER, options: { lexicon, published }, limit: LIMIT });
  let digest = seedOf({ lexicon, published });
  let number = shards?.length ?? 0;
  let [writer, batches]: [ShardWriter | undefined, number] = [undefined, 0];
  const [freeHeap, freeYoung] = [heapFreer(), youngFreer()];
  const skip = (batch: Batch) => {
    digest = batch.digest;
    state.articles += batch.units.length;
    tell();
  };
  try {
    const wanted = beyond(packBatches(readUnits(inputs, columns, meter), digest), shards, skip);
    const work_ = async (batch: Batch) => ({ digest: batch.digest, derived: await pool.run(batch) });
    for await (const done of inOrder(wanted, 2 * size, work_)) {
      writer ??= await openShard(work!, number);
      await writer.add(done.derived);
      digest = done.digest;
      batches += 1;
      if (batches % FREE_AFTER === 0) freeHeap();
      else if (batches % FREE_YOUNG_AFTER === 0) freeYoung();
      state.articles += done.derived.articles + done.derived.rejected;
      state.events += done.derived.events;
      state.rejected += done.derived.rejected;
      tell();
      if (batches % SHARD_BATCHES > 0) continue;
      await writer.close(digest);
      writer = undefined;
      number += 1;
    }
    await writer?.close(digest);
    writer = undefined;
    freeHeap();
    return digest;
  } finally {
    await writer?.drop();
    await pool.close();
  }
}

/**
 * The batches that come after those of complete shards; none where there is nothing to be derived.
 * Throws `OtherInput` at a shard of other batches.
 */
async function* beyond(
  batches: AsyncIterable<Batch>,
  shards: readonly Shard[] | undefined,
  skip: (batch: Batch) => void,
): AsyncGenerator<Batch, void, undefined> {
  let count = 0;
  let digest = "";
  const check = () => {
    const shard = Math.ceil(count / SHARD_BATCHES) - 1;
    if (shards && shards[shard]?.digest !== digest) throw new OtherInput(shard);
  };
  for await (const batch of batches) {
    if (shards && count >= shards.length * SHARD_BATCHES) yield batch;
    else {
      digest = batch.digest;
      count += 1;
      skip(batch);
      if (count % SHARD_BATCHES === 0) check();
    }
  }
  if (count % SHARD_BATCHES > 0) check();
  const whole = Math.ceil(count / SHARD_BATCHES);
  if (shards && shards.length > whole) throw new OtherInput(whole);
}
