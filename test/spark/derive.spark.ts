import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { PROJECT } from "../../src/project";
import { type Cluster, pack, spoken, startCluster } from "./cluster";
import { compare } from "./compare";
import { readout, writeArticles } from "./corpus";
import { openSpark } from "./environment";
import { isHalfDone, isOfDeriving, tasksIn } from "./log";
import { running } from "./process";

const ARTICLES = 100_000;
const EXAMPLE = join(PROJECT, "examples/spark");
const folder = mkdtempSync(join(tmpdir(), "readout-spark-"));
const [input, single, spread, counts] = ["articles.jsonl", "single", "spread", "counts"].map((name) => join(folder, name)) as [string, string, string, string]; // biome-ignore format: one list
let kit: string;
let cluster: Cluster;
beforeAll(async () => {
  const spark = openSpark();
  kit = pack(folder);
  writeArticles(input, ARTICLES);
  cluster = await startCluster(spark, folder);
});
afterAll(async () => {
  await cluster?.stop();
  rmSync(folder, { recursive: true, force: true });
});

const derive = (out: string) =>
  cluster.submit([
    ...["--archives", `${kit}#readout`, "--py-files", join(EXAMPLE, "node_filter.py")],
    ...[join(EXAMPLE, "derive_articles.py"), input, "--out", out],
  ]);

test("a worker is killed half-way, and the corpus is the one that a single machine makes, row for row", async () => {
  const began = Date.now();
  readout(["derive", input, "--out", single, "--format", "parquet"], 1);
  const alone = (Date.now() - began) / 1000;

  const job = derive(spread);
  await spoken(job, "half of its tasks are done", isHalfDone);
  await cluster.workers[0]!.kill();
  await spoken(job, "it missed the worker", (said) => /Lost executor \d+ on 127\.0\.0\.1: worker lost/.test(said));
  await cluster.addWorker();
  expect(await job.ended, job.said().slice(-5000)).toBe(0);
  readout(["link", "--data", spread]);

  const { rows, differences } = await compare(single, spread);
  expect(differences).toEqual([]);
  expect(rows.articles).toBe(ARTICLES + 1);
  expect(rows.events).toBeGreaterThan(ARTICLES);
  expect(rows.same_as).toBeGreaterThan(0);
  console.log(`Measured: ${JSON.stringify({ ...measured(job.said()), aloneSeconds: alone }, null, 2)}`);
});

test("what is in no table is in rejected.jsonl: the same lines with the same reasons", () => {
  const rejected = (path: string) =>
    readFileSync(join(path, "rejected.jsonl"), "utf8")
      .replaceAll(`file:${input}`, input)
      .split("\n")
      .slice(0, -1)
      .map((line) => JSON.parse(line));
  const lines = rejected(spread);
  expect(lines).toHaveLength(5 + 100);
  expect(lines[1]).toMatchObject({ id: null, input, line: ARTICLES / 2 + 2 });
  expect(lines[5].error).toMatch(/^Its id is that of .*, line 25001, which stays/);
  expect(lines).toEqual(rejected(single));
});

test("Spark counts by the SQL of readout count what readout count itself counts of Spark's folder", async () => {
  const names = ["day", "official", "outlet"];
  const queries = names.map((name) => join(folder, `${name}.sql`));
  for (const [i, query] of queries.entries()) writeFileSync(query, readout(["count", names[i]!, "--sql"]));
  const job = cluster.submit([join(EXAMPLE, "count_meetings.py"), ...queries, "--data", spread, "--out", counts]);
  expect(await job.ended, job.said().slice(-5000)).toBe(0);
  for (const name of names) {
    const [part] = readdirSync(join(counts, name)).filter((file) => /^part-.*\.json$/.test(file));
    const lines = readFileSync(join(counts, name, part!), "utf8")
      .split("\n")
      .slice(0, -1);
    const counted = lines.map((line) => JSON.parse(line));
    expect(counted.length).toBeGreaterThan(100);
    expect(counted).toEqual(JSON.parse(readout(["count", name, "--data", spread, "--format", "json"])));
  }
});

test("a corpus that is finished is not written over", async () => {
  const job = derive(spread);
  expect(await job.ended).not.toBe(0);
  expect(job.said()).toContain(`${spread} holds a corpus already`);
});

test("no process is left when the cluster is stopped", async () => {
  expect(running(folder)).not.toEqual([]);
  await cluster.stop();
  await expect.poll(() => running(folder), { timeout: 20_000 }).toEqual([]);
});

/** What PLANNING.md reckons with: core-seconds, and bytes for each article. */
function measured(log: string) {
  const tasks = tasksIn(log);
  const derived = tasks.filter(({ stage }) => stage === tasks.find(isOfDeriving)!.stage);
  const seconds = (some: typeof tasks) => some.reduce((sum, task) => sum + task.seconds, 0);
  const size = (path: string): number =>
    statSync(path).isDirectory()
      ? readdirSync(path).reduce((sum, name) => sum + size(join(path, name)), 0)
      : statSync(path).size;
  return {
    deriveCoreSeconds: seconds(derived),
    tablesCoreSeconds: seconds(tasks) - seconds(derived),
    bytesIn: size(input) / ARTICLES,
    bytesOut: size(spread) / ARTICLES,
    bytesOutSingle: size(single) / ARTICLES,
  };
}
