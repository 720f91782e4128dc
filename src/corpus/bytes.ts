import { createReadStream } from "node:fs";
import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";
import { Decompress } from "fzstd";
import { UsageError } from "../errors";
import type { Input } from "./inputs";

/** How far reading is, in bytes as they lie on the disk. */
export interface Meter {
  read: number;
}

/** The bytes of a file of lines or of standard input, unpacked where they begin as gzip or zstd do. */
export async function* readBytes({ kind, name }: Input, meter: Meter): AsyncGenerator<Uint8Array, void, undefined> {
  const stream: Readable = kind === "stdin" ? process.stdin : createReadStream(name, { highWaterMark: 1 << 18 });
  const chunks = counted(stream, meter);
  let head: Buffer = Buffer.alloc(0);
  for (let next = await chunks.next(); ; next = await chunks.next()) {
    if (!next.done) head = Buffer.concat([head, next.value]);
    if (next.done || head.length >= 4) break;
  }
  const all = joined(head, chunks);
  if (head.length >= 2 && head.readUInt16BE(0) === 0x1f8b) yield* gunzip(all, name);
  else if (head.length >= 4 && isZstd(head.readUInt32LE(0))) yield* unzstd(all, name);
  else if (head.length === 0 && /\.(gz|zst)$/i.test(name)) throw new UsageError(`${name} is empty: fetch it again.`);
  else yield* all;
}

// A frame, or a frame to skip as parallel packers write them.
const isZstd = (magic: number): boolean => magic === 0xfd2fb528 || (magic & 0xfffffff0) >>> 0 === 0x184d2a50;

async function* counted(stream: Readable, meter: Meter): AsyncGenerator<Buffer, void, undefined> {
  for await (const chunk of stream) {
    meter.read += chunk.length;
    yield chunk;
  }
}

async function* joined(head: Buffer, rest: AsyncIterable<Buffer>): AsyncGenerator<Buffer, void, undefined> {
  if (head.length > 0) yield head;
  yield* rest;
}

async function* gunzip(packed: AsyncIterable<Buffer>, name: string): AsyncGenerator<Uint8Array, void, undefined> {
  const unpacked = createGunzip({ chunkSize: 1 << 18 });
  // What fails there fails below as well.
  const fed = pipeline(packed, unpacked).catch(() => {});
  try {
    yield* unpacked;
  } catch (error) {
    throw new UsageError(`${name} breaks off or is damaged (gzip: ${(error as Error).message}): fetch it again.`);
  } finally {
    unpacked.destroy();
    await fed;
  }
}

async function* unzstd(packed: AsyncIterable<Buffer>, name: string): AsyncGenerator<Uint8Array, void, undefined> {
  let out: Uint8Array[] = [];
  const unpack = new Decompress((chunk) => {
    out.push(chunk.slice());
  });
  const push = (chunk: Uint8Array, isLast: boolean) => {
    try {
      unpack.push(chunk, isLast);
    } catch (error) {
      throw new UsageError(`${name} breaks off or is damaged (zstd: ${(error as Error).message}): fetch it again.`);
    }
  };
  for await (const chunk of packed) {
    push(chunk, false);
    yield* out;
    out = [];
  }
  push(new Uint8Array(0), true);
  yield* out;
}
