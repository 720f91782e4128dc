import { createHash } from "node:crypto";
import { decode } from "../derive/decode";
import type { Lexicon } from "../derive/lexicon";
import { UsageError } from "../errors";
import type { Day, TableName } from "../model";
import { SCHEMA, TABLE_NAMES } from "../tables/schema";
import { type CorpusArticle, idIn, idOf, parseLine, readArticle } from "./article";
import type { Batch, Packed } from "./batches";
import { type IdentifiedRows, rowsOf } from "./derive-article";
import { readDerived } from "./derived";
import { LONGEST_ROW, SHARD_FILES, shardLine } from "./shard-rows";

/** The lines for each file of a shard. */
export interface DerivedBatch {
  files: Uint8Array[];
  articles: number;
  events: number;
  rejected: number;
}

export interface BatchOptions {
  lexicon: Lexicon;
  /** Day of publication of articles that name none. */
  published?: Day;
  /** Called with the number of each unit in the batch before it is derived. */
  begins?: (unit: number) => void;
  /** Units that are not to be tried, each with the reason. */
  failed?: ReadonlyMap<number, string>;
}

/** Derives the articles of a batch; what cannot be derived becomes a line of `rejected` that says why. */
export function deriveBatch(batch: Batch, { lexicon, published, begins, failed }: BatchOptions): DerivedBatch {
  for (const file of written) file.length = 0;
  const counts = { articles: 0, events: 0, rejected: 0 };
  for (const [i, unit] of batch.units.entries()) {
    const n = batch.first + i;
    const bytes = batch.bytes.subarray(unit.from, unit.to);
    const { input, line } = unit;
    let id: string | null = unit.id ?? null;
    try {
      begins?.(i);
      if (failed?.has(i)) throw new UsageError(failed.get(i)!);
      const rows = rowsOfUnit(unit, bytes, lexicon, published);
      id = String(rows.id);
      const { article_id, published: day } = rows.articles[0]!;
      const m = day.slice(0, 7);
      const beside = { articles: [id, input, line], events: [day], officials: [article_id], outlets: [article_id] };
      const lines = TABLE_NAMES.map((table) => {
        const more = table in beside ? beside[table as keyof typeof beside] : [];
        return rows[table].map((row, k) => fitting(shardLine([m, n, k, ...more, ...cellsOf(table, row)])));
      });
      for (const [file, some] of lines.entries()) append(written[file]!, some.join(""));
      counts.articles += 1;
      counts.events += rows.events.length;
    } catch (error) {
      id ??= idOfUnit(unit, bytes);
      const rejected = shardLine([n, id && said(id), input, line, said((error as Error).message)]);
      append(written[TABLE_NAMES.length]!, rejected);
      counts.rejected += 1;
    }
  }
  // Copies, for what is handed to another thread is gone from this one.
  return { files: written.map(({ bytes, length }) => new Uint8Array(bytes.subarray(0, length))), ...counts };
}

/** Bytes that grow, with room for more behind them. */
interface Written {
  bytes: Buffer;
  length: number;
}

// Outside of the heap, where lines kept until the end of a batch would live long enough to fill it with garbage.
const written = SHARD_FILES.map((): Written => ({ bytes: Buffer.alloc(1 << 16), length: 0 }));
const MOST_BYTES_OF_A_CHARACTER = 3;

function append(file: Written, text: string): void {
  const least = file.length + text.length * MOST_BYTES_OF_A_CHARACTER;
  if (least > file.bytes.length) file.bytes = Buffer.concat([file.bytes], 2 * least);
  file.length += file.bytes.write(text, file.length);
}

const cellsOf = (table: TableName, row: object) =>
  SCHEMA[table].columns.map(({ name }) => (row as Record<string, string | number | null>)[name]);

const asLine = ({ line, length }: Packed, bytes: Uint8Array) => ({
  number: line ?? 1,
  bytes: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length),
  length,
});

function rowsOfUnit(unit: Packed, bytes: Uint8Array, lexicon: Lexicon, published?: Day): IdentifiedRows {
  if (unit.kind === "fault") throw new UsageError(new TextDecoder().decode(bytes));
  if (unit.kind === "json") {
    const value = parseLine(asLine(unit, bytes));
    return readDerived(value) ?? rowsOf(readArticle(value, published), lexicon);
  }
  return rowsOf(articleOf(unit, bytes, published), lexicon, sha256(bytes));
}

function articleOf(unit: Packed, bytes: Uint8Array, published?: Day): CorpusArticle {
  const day = /(?<!\d)\d{4}-\d\d-\d\d(?!\d)/.exec(unit.id!.replace(/^.*\//, ""))?.[0] ?? published;
  if (!day)
    throw new UsageError("Its day of publication is missing: write YYYY-MM-DD into its name, or give --published.");
  return readArticle({ id: unit.id, published: day, text: decode(bytes, unit.input) });
}

function idOfUnit(unit: Packed, bytes: Uint8Array): string | null {
  if (unit.kind !== "json") return unit.id ?? null;
  const line = asLine(unit, bytes);
  let id: string | number | null;
  try {
    id = idOf(parseLine(line));
  } catch {
    id = idIn(line);
  }
  return id === null ? null : String(id);
}

const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

function fitting(row: string): string {
  if (row.length <= LONGEST_ROW) return row;
  throw new UsageError(
    "One of its rows has more than a quarter of a million characters: its title, or a name in it, is no such thing.",
  );
}

// An id, and an error that repeats what the input holds, may be as long as a line of it, and no text at all.
const MOST_SAID = 10_000;

function said(text: string): string {
  const some = text.length > MOST_SAID ? `${text.slice(0, MOST_SAID)}…` : text;
  return some.replace(/[\p{Cs}\0]/gu, "\ufffd");
}
