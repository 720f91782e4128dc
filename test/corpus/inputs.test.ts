import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { findInputs } from "../../src/corpus/inputs";
import { parquetColumns } from "../../src/corpus/parquet";
import { readUnits } from "../../src/corpus/units";
import { temporaryFolder } from "../fixtures";
import { articleLines, copyTo, writeLines } from "./folder";

const LINES = articleLines(5000);
const TEXT = `${LINES.join("\n")}\n`;

async function unitsOf(...wanted: string[]) {
  const { inputs } = await findInputs(wanted);
  const columns = new Map<string, string[]>();
  for (const { kind, name } of inputs) if (kind === "parquet") columns.set(name, await parquetColumns(name));
  const units = [];
  for await (const some of readUnits(inputs, columns, { read: 0 })) units.push(...some);
  return units.map(({ line, kind, bytes, id }) => ({ line, kind, id, text: Buffer.from(bytes).toString() }));
}

test("a folder is read in the order of its names, whatever lies deeper, and says what it does not read", async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, "b"));
  for (const name of ["c.txt", "b/a.jsonl.gz", "a.ndjson", "b.parquet", "README.md"])
    writeFileSync(join(folder, name), "");
  const { inputs, ignored } = await findInputs([folder]);
  expect(inputs.map(({ name, kind, id }) => [name.slice(folder.length + 1), kind, id])).toEqual([
    ["a.ndjson", "jsonl", "a.ndjson"],
    ["b.parquet", "parquet", "b.parquet"],
    [join("b", "a.jsonl.gz"), "jsonl", "b/a.jsonl.gz"],
    ["c.txt", "text", "c"],
  ]);
  expect(ignored).toEqual([join(folder, "README.md")]);
});

test("a glob means the files that fit, a file named twice is read once, and what means nothing is said", async () => {
  const folder = temporaryFolder();
  for (const name of ["b1.txt", "a1.txt", "x.jsonl", "[a].txt"]) writeFileSync(join(folder, name), "");
  const { inputs } = await findInputs([join(folder, "?1.txt"), join(folder, "a1.txt"), join(folder, "[a].txt")]);
  expect(inputs.map(({ id }) => id)).toEqual(["a1", "b1", "[a]"]);
  await expect(findInputs([join(folder, "*.parquet")])).rejects.toThrow("there is no such file");
  await expect(findInputs([join(folder, "x.csv")])).rejects.toThrow("there is no such file");
  writeFileSync(join(folder, "x.csv"), "");
  await expect(findInputs([join(folder, "x.csv")])).rejects.toThrow("articles stand in .txt, .jsonl");
});

test("lines are the same plain, as gzip of one or several members and as zstd, whatever the file is called", async () => {
  const folder = temporaryFolder();
  const half = TEXT.length / 2;
  const files = {
    "plain.jsonl": Buffer.from(TEXT),
    "one.jsonl.gz": gzipSync(TEXT),
    "two.jsonl.gz": Buffer.concat([gzipSync(TEXT.slice(0, half)), gzipSync(TEXT.slice(half))]),
    "disguised.jsonl": gzipSync(TEXT),
  };
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes);
  const plain = join(folder, "plain.jsonl");
  await copyTo(
    join(folder, "packed.jsonl.zst"),
    `SELECT * FROM read_csv('${plain}', header = false, delim = '\\x01', quote = '', columns = {l: 'VARCHAR'})`,
    "FORMAT csv, HEADER false, QUOTE '', DELIMITER '\\x01', COMPRESSION zstd",
  );
  for (const name of [...Object.keys(files), "packed.jsonl.zst"])
    expect(
      (await unitsOf(join(folder, name))).map(({ text }) => text),
      name,
    ).toEqual(LINES);
});

test.each(["gz", "zst"])(
  "of a %s that breaks off, the whole lines are read, and the fault is told in its place",
  async (kind) => {
    const folder = temporaryFolder();
    const [plain, packed] = [writeLines(join(folder, "a.jsonl"), LINES), join(folder, `a.jsonl.${kind}`)];
    if (kind === "gz") writeFileSync(packed, gzipSync(TEXT));
    else await copyTo(packed, `SELECT * FROM read_json('${plain}')`, "FORMAT json, COMPRESSION zstd");
    const all = await unitsOf(packed);
    truncateSync(packed, Math.floor(readFileSync(packed).length * 0.7));
    const units = await unitsOf(packed, plain);
    const read = units.findIndex((unit) => unit.kind === "fault");
    expect(read).toBeGreaterThan(100);
    expect(units.slice(0, read)).toEqual(all.slice(0, read));
    expect(units[read]).toMatchObject({
      line: read + 1,
      text: expect.stringMatching(/breaks off or is damaged.*fetch it again/),
    });
    expect(units.slice(read + 1).map(({ text }) => text)).toEqual(LINES);
    truncateSync(packed, 0);
    expect((await unitsOf(packed))[0]!.text).toMatch(/is empty: fetch it again/);
  },
);

test("a Parquet file gives its articles in order, whatever the types of its columns and whatever else it holds", async () => {
  const file = join(temporaryFolder(), "a.parquet");
  await copyTo(
    file,
    "SELECT i AS id, DATE '2024-05-07' AS published, 'Text ' || i AS text, now() AS fetched, NULL::VARCHAR AS url FROM range(5000) t(i)",
    "FORMAT parquet",
  );
  const units = await unitsOf(file);
  expect(units).toHaveLength(5000);
  expect(units.map(({ line }) => line)).toEqual(units.map((_, i) => i + 1));
  expect(JSON.parse(units[4321]!.text)).toEqual({ id: "4321", published: "2024-05-07", text: "Text 4321", url: null });
});

test("a Parquet file without the columns of articles, or that is none, is refused by name", async () => {
  const folder = temporaryFolder();
  const [other, none] = [join(folder, "other.parquet"), join(folder, "none.parquet")];
  await copyTo(other, "SELECT 1 AS id, 'x' AS body", "FORMAT parquet");
  writeFileSync(none, "PAR1 and so on");
  await expect(parquetColumns(other)).rejects.toThrow(/no column published, text: it has id, body; name the columns/);
  await expect(parquetColumns(none)).rejects.toThrow(/none.parquet is no Parquet file that can be read/);
});

test("standard input is unpacked as files are", () => {
  const script = `
    const { readBytes } = require(${JSON.stringify(join(__dirname, "../../dist/corpus/bytes.js"))});
    (async () => {
      for await (const chunk of readBytes({ kind: "stdin", name: "standard input" }, { read: 0 })) process.stdout.write(chunk);
    })();`;
  const out = execFileSync(process.execPath, ["-e", script], { input: gzipSync(TEXT), maxBuffer: 1 << 26 });
  expect(out.toString()).toBe(TEXT);
});
