import { expect, test } from "vitest";
import { readLines } from "../../src/corpus/lines";

async function linesOf(chunks: string[], longest?: number) {
  const lines = [];
  for await (const some of readLines(streamOf(chunks), longest)) lines.push(...some);
  return lines.map(({ number, bytes, length }) => [number, bytes.toString(), length]);
}

async function* streamOf(chunks: string[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield Buffer.from(chunk);
}

test("lines are the same however the stream is cut", async () => {
  const text = "one\n\ntwo, drie\nlast without a line feed";
  const wanted = [
    [1, "one", 3],
    [2, "", 0],
    [3, "two, drie", 9],
    [4, "last without a line feed", 24],
  ];
  for (let size = 1; size <= text.length; size++) {
    const chunks = Array.from({ length: Math.ceil(text.length / size) }, (_, i) =>
      text.slice(i * size, (i + 1) * size),
    );
    expect(await linesOf(chunks)).toEqual(wanted);
  }
});

test("nothing comes of an empty stream, and a line feed at the end begins no line", async () => {
  expect(await linesOf([])).toEqual([]);
  expect(await linesOf(["a\n"])).toEqual([[1, "a", 1]]);
});

test("a line beyond the limit keeps its number and its length, and the next one is whole", async () => {
  const long = "x".repeat(200_000);
  const lines = await linesOf(["a\n", long.slice(0, 99_000), long.slice(99_000), "\nb\n"], 100_000);
  expect(lines.map(([number, text, length]) => [number, (text as string).length, length])).toEqual([
    [1, 1, 1],
    [2, 65_536, 200_000],
    [3, 1, 1],
  ]);
  expect(await linesOf(["x".repeat(100), "\n"], 100)).toEqual([[1, "x".repeat(100), 100]]);
});
