import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import type { DuckDBConnection } from "@duckdb/node-api";
import { literal, withDuckDB } from "../duckdb";
import { UsageError } from "../errors";
import { writeWhole } from "../files";
import { TABLE_NAMES } from "../tables/schema";
import { deriveShards } from "./derive-shards";
import { type CorpusCounts, finish } from "./finish";
import type { Input } from "./inputs";
import { keepCodeSmall, keepHeapsSmall } from "./memory";
import { parquetColumns } from "./parquet";
import type { WorkerOptions } from "./worker";
import type { CorpusFormat } from "./write-table";

export interface CorpusOptions extends WorkerOptions {
  inputs: readonly Input[];
  out: string;
  format: CorpusFormat;
  /** Is told now and then how far the work is. */
  progress?: (state: Progress) => void;
  /** Is told in a sentence what else is worth knowing. */
  note?: (text: string) => void;
}

export interface Progress {
  /** Articles read, those rejected among them. */
  articles: number;
  events: number;
  rejected: number;
  /** How much of the input is read, 0 to 1; `undefined` of standard input. */
  share?: number;
  /** The table that is written, when all is derived. */
  table?: string;
}

/** What a finished folder says of itself, in `corpus.json`. */
interface Finished extends CorpusCounts {
  /** Checksum of the input and of what else the rows depend on. */
  digest: string;
  format: CorpusFormat;
}

/**
 * Derives the articles of the inputs into the tables of a folder, on all cores and in memory that does not
 * grow with their number. Ended in any way, it goes on where it stopped when it is called again, and
 * the tables then are the same, byte for byte. Throws `UsageError` where another run works on the folder,
 * or where the folder holds something else.
 */
export async function deriveCorpus(options: CorpusOptions): Promise<CorpusCounts> {
  const { inputs, out } = options;
  const work = join(out, ".work");
  checkFolder(out, work);
  keepHeapsSmall();
  keepCodeSmall();
  const columns = new Map<string, string[]>();
  for (const { kind, name } of inputs) if (kind === "parquet") columns.set(name, await parquetColumns(name));
  mkdirSync(work, { recursive: true });
  let isDone = false;
  try {
    return await withDuckDB(
      async (db, others) => {
        // What the engine frees goes back to the system at once.
        for (const name of ["allocator_flush_threshold", "allocator_bulk_deallocation_flush_threshold"])
          await db.run(`SET ${name} = '1MB'`);
        await lock(db, out, work);
        const finished = readFinished(out);
        isDone = finished !== undefined;
        if (finished) return await checkFinished(finished, columns, options);
        const digest = await deriveShards({ ...options, columns, work });
        const counts = await writeOut([db, ...others], work, options);
        const all: Finished = { digest, format: options.format, ...counts };
        writeWhole(join(out, MANIFEST), `${JSON.stringify(all, null, 2)}\n`);
        isDone = true;
        return counts;
      },
      { threads: 1, connections: LANES, memory: MEMORY[0]!, scratch: join(work, "spill") },
    );
  } catch (error) {
    throw isFull(error) ? new UsageError(`${out}: ${(error as Error).message}. ${GOES_ON}`) : error;
  } finally {
    if (isDone) rmSync(work, { recursive: true, force: true });
  }
}

/** How many tables are written at a time; more would need more memory, and wait for the links in the end. */
const LANES = Math.min(2, availableParallelism());
/** What the engine may hold while it writes the tables: so much, and more where rows are too long for that. */
const MEMORY = ["40MB", "256MB", "1GB"];
const GOES_ON = "What is complete stays; with room made, the same command goes on from there.";
// The engine tells in many ways that its memory is full, and names the setting in all of them.
const isOutOfMemory = ({ message }: Error): boolean => /Out of Memory Error|memory_limit/.test(message);
const isFull = (error: unknown): boolean =>
  /^(ENOSPC|EDQUOT|EFBIG|EIO)$/.test((error as NodeJS.ErrnoException).code ?? "");

const MANIFEST = "corpus.json";

function checkFolder(out: string, work: string): void {
  if (!existsSync(out) || existsSync(work) || existsSync(join(out, MANIFEST))) return;
  const held = TABLE_NAMES.flatMap((table) => [table, `${table}.csv`]).find((name) => existsSync(join(out, name)));
  if (held) throw new UsageError(`${out} holds ${held}, made in another way: name a folder of its own for the corpus.`);
}

// The system frees the lock of a file that the engine holds open, however the process ends.
async function lock(db: DuckDBConnection, out: string, work: string): Promise<void> {
  try {
    await db.run(`ATTACH ${literal(join(work, "lock"))} AS lock`);
  } catch (error) {
    const { message } = error as Error;
    if (!/Could not set lock|being used by another process/.test(message))
      throw new UsageError(`${work} cannot be used (${message}): remove it to begin again.`);
    const [, holder] = /\(PID (\d+)\)/.exec(message) ?? [];
    throw new UsageError(
      `${out} is being written by another run${holder ? ` (process ${holder})` : ""}: let it end first.`,
    );
  }
}

function readFinished(out: string): Finished | undefined {
  const file = join(out, MANIFEST);
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined;
}

async function checkFinished(
  { digest, ...counts }: Finished,
  columns: ReadonlyMap<string, readonly string[]>,
  options: CorpusOptions,
): Promise<CorpusCounts> {
  const given = await deriveShards({ ...options, columns });
  if (given === digest && counts.format === options.format) {
    options.note?.(`${options.out} holds these tables already; nothing was to be done.`);
    return counts;
  }
  throw new UsageError(
    `${options.out} is finished, and was made of other articles, in another format or by another version: name another folder, or remove it first.`,
  );
}

/** Writes the tables beside the shards and moves them into place. */
async function writeOut(lanes: readonly DuckDBConnection[], work: string, { out, format, progress }: CorpusOptions) {
  const to = join(work, "out");
  const told = (table: string) => progress?.({ articles: 0, events: 0, rejected: 0, table });
  const write = async ([memory, ...more] = MEMORY): Promise<CorpusCounts> => {
    await lanes[0]!.run(`SET memory_limit = '${memory}'`);
    try {
      return await finish(lanes, work, { to, rows: join(work, "rows"), format, told });
    } catch (error) {
      if (more.length > 0 && isOutOfMemory(error as Error)) return write(more);
      throw new UsageError(`The tables of ${out} could not be written: ${(error as Error).message}. ${GOES_ON}`);
    }
  };
  const counts = await write();
  for (const name of readdirSync(to)) {
    rmSync(join(out, name), { recursive: true, force: true });
    renameSync(join(to, name), join(out, name));
  }
  return counts;
}
