import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { generateArticle } from "../../src/generate/article";
import { linkable, type SameAs } from "../../src/link/event";
import { linkEvents } from "../../src/link/link";
import type { Tables } from "../../src/model";
import { PROJECT } from "../../src/project";
import { TABLE_NAMES } from "../../src/tables/schema";
import { temporaryFolder } from "../fixtures";

const rows = (folder: string): unknown[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".jsonl"))
    .sort()
    .flatMap((name) => readFileSync(join(folder, name), "utf8").trim().split("\n").filter(Boolean))
    .map((line) => JSON.parse(line));

const derived = (count: number, format: string): string => {
  const folder = temporaryFolder();
  const [input, out] = [join(folder, "in.jsonl"), join(folder, "out")];
  const articles = Array.from({ length: count }, (_, index) => generateArticle(4, index));
  writeFileSync(input, articles.map((one) => `${JSON.stringify(one)}\n`).join(""));
  expect(readout("derive", input, "--out", out, "--format", format).status).toBe(0);
  return out;
};
const readout = (...args: string[]) =>
  spawnSync(process.execPath, [join(PROJECT, "dist/cli/main.js"), ...args], { encoding: "utf8", timeout: 60_000 });

test("a corpus says which of its events are one, as linking its tables in memory does, and merges none", () => {
  const out = derived(200, "jsonl");
  const tables = Object.fromEntries(TABLE_NAMES.map((name) => [name, rows(join(out, name))])) as unknown as Tables;
  const published = new Map(tables.articles.map((article) => [article.article_id, article.published]));
  const place = ({ earliest, article_id, event_id }: Tables["events"][number]) =>
    `${earliest} ${published.get(article_id)} ${event_id}`;
  const events = tables.events.filter(({ earliest }) => earliest !== null);
  events.sort((a, b) => (place(a) < place(b) ? -1 : 1));
  const expected = linkEvents(linkable({ ...tables, events }, { idsHold: true }));

  const found = rows(join(out, "same_as")) as SameAs[];
  expect(found.length).toBeGreaterThan(60);
  // The order of the officials is that of their ids in the one and of the text in the other.
  const said = ({ reasons, ...row }: SameAs) => ({
    ...row,
    reasons: reasons.replace("officials ", "").split(/[;,] /).sort(),
  });
  expect(found.map(said)).toEqual(expected.map(said).sort((a, b) => (a.event_id < b.event_id ? -1 : 1)));
  expect(found.filter(({ reasons }) => !/^day.*; officials ./.test(reasons))).toEqual([]);
  const ids = new Set(tables.events.map(({ event_id }) => event_id));
  expect(found.filter(({ event_id, same_as }) => !ids.has(event_id) || !ids.has(same_as))).toEqual([]);
  // A first telling has no row of its own.
  expect(found.filter(({ same_as }) => found.some(({ event_id }) => event_id === same_as))).toEqual([]);
}, 90_000);

test.each(["parquet", "csv"])(
  "tables made elsewhere are linked afterwards as a corpus is, in %s",
  (format) => {
    const out = derived(80, format);
    const file = join(out, "same_as", `part-0.${format}`);
    const before = readFileSync(file);
    rmSync(join(out, "same_as"), { recursive: true });
    const { status, stdout } = readout("link", "--data", out);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^[1-9]\d* events of .* are told by an earlier article too\.\n$/);
    expect(readFileSync(file)).toEqual(before);
    expect(readout("link", "--data", out)).toMatchObject({ status: 0, stdout });
    expect(readFileSync(file)).toEqual(before);
    expect(readdirSync(out).filter((name) => name.startsWith(".same_as"))).toEqual([]);
  },
  90_000,
);

test("the small tables are linked in a file beside them, which the counts go by", () => {
  const folder = temporaryFolder();
  const text = "Foreign Minister Ann Lee of Fiji met President Bo Dahl of Norway in Oslo on Monday.\n";
  for (const name of ["one", "two"]) {
    writeFileSync(join(folder, `${name}.txt`), text);
    const call = ["derive", join(folder, `${name}.txt`), "--published", "2024-05-07", "--out", join(folder, "data")];
    expect(readout(...call).status).toBe(0);
  }
  const count = (unit: string) =>
    readout("count", "day", "--data", join(folder, "data"), "--unit", unit, "--format", "csv").stdout;
  expect(readout("link", "--data", join(folder, "data")).status).toBe(0);
  expect(readFileSync(join(folder, "data/same_as.csv"), "utf8")).toBe(
    'event_id,same_as,score,reasons\ntwo-e1,one-e1,1.0,"day 2024-05-06; place Oslo; officials Ann Lee, Bo Dahl"\n',
  );
  expect(count("reports")).toContain("2024-05-06,2,2");
  expect(count("events")).toContain("2024-05-06,1,1");
}, 60_000);

test("a folder without tables is refused, and none is taken without being named", () => {
  expect(readout("link")).toMatchObject({ status: 2, stdout: "" });
  expect(readout("link", "--data", temporaryFolder())).toMatchObject({ status: 2, stdout: "" });
});
