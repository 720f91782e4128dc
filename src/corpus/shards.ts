import { mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { join } from "node:path";
import type { DerivedBatch } from "./derive-batch";
import { SHARD_FILES } from "./shard-rows";

/** Batches of a shard; its end depends on nothing else. */
export const SHARD_BATCHES = 32;

/** A shard that is complete: a folder with a file for each table, named after its number and its input. */
export interface Shard {
  path: string;
  /** Checksum of all input up to its end. */
  digest: string;
}

const SHARD = /^shard-(\d{6})-([0-9a-f]{16})$/;
const shardName = (number: number, digest: string): string => `shard-${String(number).padStart(6, "0")}-${digest}`;

/** The complete shards of a folder from the first on, without a gap; whatever else is there of shards is removed. */
export function findShards(folder: string): Shard[] {
  const shards: Shard[] = [];
  for (const name of readdirSync(folder).sort()) {
    const [, number, digest] = SHARD.exec(name) ?? [];
    if (digest !== undefined && Number(number) === shards.length) shards.push({ path: join(folder, name), digest });
    else if (/^(shard|part)-/.test(name)) rmSync(join(folder, name), { recursive: true, force: true });
  }
  return shards;
}

/** A shard on its way: nothing of it counts before it is closed. */
export interface ShardWriter {
  add(batch: DerivedBatch): Promise<void>;
  /** Makes it a complete shard of the input that ends with `digest`. */
  close(digest: string): Promise<void>;
  drop(): Promise<void>;
}

export async function openShard(folder: string, number: number): Promise<ShardWriter> {
  const path = join(folder, `part-${number}`);
  mkdirSync(path);
  const files: FileHandle[] = [];
  for (const name of SHARD_FILES) files.push(await open(join(path, `${name}.csv`), "w"));
  return {
    async add(batch) {
      for (const [i, bytes] of batch.files.entries()) if (bytes.length > 0) await files[i]!.writeFile(bytes);
    },
    async close(digest) {
      for (const file of files) {
        await file.sync();
        await file.close();
      }
      renameSync(path, join(folder, shardName(number, digest)));
    },
    async drop() {
      await Promise.all(files.map((file) => file.close().catch(() => {})));
      rmSync(path, { recursive: true, force: true });
    },
  };
}
