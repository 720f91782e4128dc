import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../fixtures";
import { articleLines, bytesOf, deriveInto, linesOf, READOUT, rejectedIn, rowsIn, writeLines } from "./folder";

function filter(lines: readonly string[]): string[] {
  const args = [READOUT, "derive", "--jsonl", "--format", "rows"];
  const { stdout } = spawnSync(process.execPath, args, { input: lines.map((line) => `${line}\n`).join(""), encoding: "utf8" }); // biome-ignore format: one call
  return stdout.split("\n").slice(0, -1);
}

test("what the filter derived in parts becomes the very tables that its articles become", () => {
  const folder = temporaryFolder();
  const lines = [...articleLines(60), '{"id":7}', ...articleLines(3)];
  const parts = join(folder, "parts");
  mkdirSync(parts);
  writeLines(join(parts, "a.jsonl"), filter(lines.slice(0, 40)));
  writeLines(join(parts, "b.jsonl"), filter(lines.slice(40)));
  const [own, gathered] = [join(folder, "own"), join(folder, "gathered")];
  expect(deriveInto(own, [writeLines(join(folder, "all.jsonl"), lines)]).status).toBe(1);
  expect(deriveInto(gathered, [parts]).status).toBe(1);
  const tables = ({ "corpus.json": _, "rejected.jsonl": __, ...rest }: Record<string, string>) => rest;
  expect(tables(bytesOf(gathered))).toEqual(tables(bytesOf(own)));
  expect(rejectedIn(gathered)[0]).toEqual({ ...rejectedIn(own)[0], input: join(parts, "b.jsonl"), line: 21 });
  expect(rejectedIn(gathered).map(({ id }) => id)).toEqual(["7", "art-0", "art-1", "art-2"]);
});

test.each([
  ["a table is missing", (one: Rows) => delete one.reports, 'The derived rows lack "reports"'],
  ["a word is not in the vocabulary", (one: Rows) => Object.assign(one.events[0]!, { kind: "chat" }), "events, row 1, kind"], // biome-ignore format: a table
  ["a number is text", (one: Rows) => Object.assign(one.events[0]!, { count_min: "1" }), "of another type"],
  ["they are another article's", (one: Rows) => Object.assign(one, { id: "other" }), "not those of one article"],
])("derived rows are checked: %s", (_, spoil, reason) => {
  const folder = temporaryFolder();
  const [first, second] = filter(articleLines(2)).map((line) => JSON.parse(line) as Rows);
  spoil(first!);
  const input = writeLines(
    join(folder, "parts.jsonl"),
    [first, second].map((one) => JSON.stringify(one)),
  );
  const out = join(folder, "out");
  expect(deriveInto(out, [input]).status).toBe(1);
  expect(rejectedIn(out)).toMatchObject([{ line: 1, error: expect.stringContaining(reason) }]);
  expect(rowsIn(out, "articles")).toMatchObject([{ article_id: "art-1" }]);
});

test("a column that no table has does not get into one", () => {
  const folder = temporaryFolder();
  const [line] = filter(articleLines(1)).map((text) => JSON.parse(text) as Rows);
  Object.assign(line!.events[0]!, { n: 99, note: "?" });
  const out = join(folder, "out");
  expect(deriveInto(out, [writeLines(join(folder, "part.jsonl"), [JSON.stringify(line)])]).status).toBe(0);
  expect(rowsIn(out, "events")[0]).not.toHaveProperty("note");
  expect(linesOf(join(out, "rejected.jsonl"))).toEqual([]);
});

type Rows = Record<string, object[]> & { events: object[] };
