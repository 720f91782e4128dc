import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { PROJECT } from "../../src/project";
import { pack } from "./cluster";
import { compare } from "./compare";
import { readout } from "./corpus";

const folder = mkdtempSync(join(tmpdir(), "readout-slurm-"));
const [articles, parts, kit] = ["articles", "parts", "kit"].map((name) => join(folder, name)) as [string, string, string]; // biome-ignore format: one list
beforeAll(() => {
  mkdirSync(articles);
  mkdirSync(kit);
  for (const [i, from] of [0, 400, 800].entries())
    writeFileSync(join(articles, `${i}.jsonl`), readout(["generate", "--articles", "400", "--seed", "3", "--from", `${from}`])); // biome-ignore format: one call
  expect(spawnSync("tar", ["-xzf", pack(folder), "-C", kit]).status).toBe(0);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the body of the job as Slurm does for one task of an array of two that begins at 1. */
const runTask = (task: number, program = kit) =>
  spawnSync("bash", [join(PROJECT, "examples/slurm/derive.sbatch"), articles, parts], {
    env: {
      PATH: process.env.PATH,
      KIT: program,
      SLURM_JOB_ID: `${100 + task}`,
      SLURM_ARRAY_TASK_ID: `${task}`,
      SLURM_ARRAY_TASK_MIN: "1",
      SLURM_ARRAY_TASK_COUNT: "2",
    },
    encoding: "utf8",
  });

test("a task that fails leaves no part behind, and says so by its status", () => {
  const broken = join(folder, "broken");
  mkdirSync(join(broken, "bin"), { recursive: true });
  writeFileSync(join(broken, "bin/node"), "#!/bin/sh\necho half\nexit 70\n", { mode: 0o755 });
  expect(runTask(1, broken).status).toBe(70);
  expect(readdirSync(parts).filter((name) => name.endsWith(".jsonl"))).toEqual([]);
});

test("the tasks of an array share the files out, and what they derive becomes the corpus of one machine", async () => {
  expect(runTask(1)).toMatchObject({ status: 0, stderr: "" });
  expect(readdirSync(parts).filter((name) => name.endsWith(".jsonl"))).toEqual(["0.jsonl", "2.jsonl"]);
  expect(runTask(2)).toMatchObject({ status: 0, stderr: "" });
  const [gathered, single] = [join(folder, "gathered"), join(folder, "single")];
  readout(["derive", parts, "--out", gathered, "--format", "parquet"]);
  readout(["derive", articles, "--out", single, "--format", "parquet"]);
  const { rows, differences } = await compare(single, gathered);
  expect(differences).toEqual([]);
  expect(rows.articles).toBe(1200);
});

test("a task that is queued again leaves what is done as it is", () => {
  writeFileSync(join(parts, "0.jsonl"), "done before\n");
  rmSync(join(parts, "2.jsonl"));
  expect(runTask(1).status).toBe(0);
  expect(readFileSync(join(parts, "0.jsonl"), "utf8")).toBe("done before\n");
  expect(existsSync(join(parts, "2.jsonl"))).toBe(true);
});
