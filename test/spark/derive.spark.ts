import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { PROJECT } from "../../src/project";
import { type Cluster, startCluster, spoken } from "./cluster";
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

test("runs", async () => {
  console.log("started", folder);
  const job = cluster.submit([
    "--archives", `${kit}#readout`, "--py-files", join(EXAMPLE, "node_filter.py"),
    join(EXAMPLE, "derive_articles.py"), "/tmp/spark/in4k.jsonl", "--out", join(folder, "out"),
  ]);
  try { await spoken(job, /XXXX/); } catch (e) { require("fs").writeFileSync("/tmp/spark/log", job.said()); }
  console.log(await job.ended);
  spawnSync("rm", ["-rf", "/tmp/spark/out"]);
  spawnSync("cp", ["-a", join(folder, "out"), "/tmp/spark/out"]);
  spawnSync("cp", ["-a", join(folder, "worker-0"), "/tmp/spark/out-worker"]);
});
