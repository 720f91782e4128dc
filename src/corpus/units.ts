import { readFile } from "node:fs/promises";
import { LARGEST } from "../derive/decode";
import { type Meter, readBytes } from "./bytes";
import type { Input } from "./inputs";
import { readLines } from "./lines";
import { readParquet } from "./parquet";

/** One article on its way to be derived, or what is wrong with an input. */
export interface Unit {
  input: string;
  /** Of a file of lines or rows, counted from 1. */
  line: number | null;
  kind: "json" | "text" | "fault";
  /** What the article or the fault reads. */
  bytes: Uint8Array;
  /** Of a line longer than may be read, `bytes` is the beginning and this is the whole. */
  length: number;
  /** Of a text in a file of its own. */
  id?: string;
}

/**
 * The articles of the inputs, in order. An input that breaks off gives a fault in its place, and the next
 * one is read.
 */
export async function* readUnits(
  inputs: readonly Input[],
  columns: ReadonlyMap<string, readonly string[]>,
  meter: Meter,
): AsyncGenerator<Unit[], void> {
  for (const input of inputs) {
    let line = 0;
    try {
      for await (const units of unitsOf(input, columns, meter)) {
        line = units.at(-1)?.line ?? 0;
        yield units;
      }
    } catch (error) {
      if (isOfSystem(error)) throw error;
      yield [fault(input, line + 1, (error as Error).message)];
    }
  }
}

// A file that is gone or a disk that fails is no fault of an article.
const isOfSystem = (error: unknown): boolean => (error as Error).name !== "UsageError";

async function* unitsOf(
  input: Input,
  columns: ReadonlyMap<string, readonly string[]>,
  meter: Meter,
): AsyncGenerator<Unit[], void> {
  const { name, kind, size, id } = input;
  if (kind === "text") {
    if (size > LARGEST) yield [fault(input, null, `${name} has ${Math.round(size / 1e6)} MB: cut it into articles.`)];
    else {
      const bytes = await readFile(name);
      yield [{ input: name, line: null, kind: "text", bytes, length: bytes.length, id }];
    }
    meter.read += size;
  } else if (kind === "parquet") {
    let line = 0;
    for await (const rows of readParquet(name, columns.get(name)!)) {
      yield rows.map((row) => {
        const bytes = Buffer.from(row);
        return { input: name, line: ++line, kind: "json", bytes, length: bytes.length };
      });
    }
    meter.read += size;
  } else {
    for await (const lines of readLines(readBytes(input, meter)))
      yield lines.map(({ number, bytes, length }) => ({ input: name, line: number, kind: "json", bytes, length }));
  }
}

function fault({ name }: Input, line: number | null, message: string): Unit {
  const bytes = Buffer.from(message);
  return { input: name, line, kind: "fault", bytes, length: bytes.length };
}
