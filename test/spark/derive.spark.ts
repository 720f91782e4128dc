import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { PROJECT } from "../../src/project";
import { type Cluster, spoken, startCluster } from "./cluster";
import { openSpark } from "./environment";
import { running } from "./process";

const EXAMPLE = join(PROJECT, "examples/spark");
const folder = mkdtempSync(join(tmpdir(), "readout-spark-"));
const kit = join(folder, "readout-kit.tar.gz");
let cluster: Cluster;
beforeAll(async () => {
  const spark = openSpark();
  const packed = spawnSync(process.execPath, [join(EXAMPLE, "package.mjs"), kit], { encoding: "utf8" });
  expect(packed.status, packed.stderr).toBe(0);
  cluster = await startCluster(spark, folder, 2);
});
afterAll(async () => {
  await cluster?.stop();
  rmSync(folder, { recursive: true, force: true });
});

const job = (input: string, out: string) =>
  cluster.submit([
    ...["--archives", `${kit}#readout`],
    ...["--py-files", join(EXAMPLE, "node_filter.py")],
    ...[join(EXAMPLE, "derive_articles.py"), input, "--out", out],
  ]);

test("runs", async () => {
  const run = job("/tmp/spark/in100k.jsonl", "/tmp/spark/out");
  const t = Date.now();
  const log = () => require("fs").writeFileSync("/tmp/spark/log", run.said());
  const i = setInterval(log, 1000);
  try {
  await spoken(run, (said) => [...said.matchAll(/Finished task \S+ in stage .* \((\d+)\/(\d+)\)/g)].some(([, done, all]) => Number(all) > 10 && 2 * Number(done) >= Number(all)));
  console.log("half", (Date.now() - t) / 1000);
  await cluster.workers[0].kill();
  console.log(running(folder).map(x => x.slice(0, 150)+"…"+x.slice(-200)).join("\n"));
  } catch (e) { console.log("failed"); }
  expect(await run.ended).toBe(0);
  console.log("end", (Date.now() - t) / 1000);
  clearInterval(i);log();
});
test("nothing is left running", async () => {
  await cluster.stop();
  await expect.poll(() => running(folder), { timeout: 20_000 }).toEqual([]);
});
