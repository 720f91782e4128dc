import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { closeSync, existsSync, openSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { PROJECT } from "../../src/project";
import { temporaryFolder } from "../fixtures";

const MAIN = join(PROJECT, "dist/cli/main.js");
const readout = (...args: string[]) =>
  spawnSync(process.execPath, [MAIN, ...args], { encoding: "utf8", timeout: 60_000, maxBuffer: 1e9 });

test("a corpus made in parts is the corpus made at once", () => {
  const whole = readout("generate", "--articles", "60", "--seed", "3").stdout;
  const parts = ["0", "25"].map((from, at) =>
    readout("generate", "--articles", at ? "35" : "25", "--seed", "3", "--from", from),
  );
  expect(parts.map(({ stdout }) => stdout).join("")).toBe(whole);
  expect(whole.trim().split("\n")).toHaveLength(60);
});

test("what is generated can be scored at once", () => {
  const file = join(temporaryFolder(), "corpus.jsonl");
  writeFileSync(file, readout("generate", "--articles", "120", "--seed", "5").stdout);
  const { status, stdout } = readout("score", file, "--format", "json");
  expect(status).toBe(0);
  const { texts, officials } = JSON.parse(stdout);
  expect(texts).toBe(120);
  expect(officials.right + officials.missed).toBeGreaterThan(100);
});

test("ends quietly, and soon, where the reader stops reading", async () => {
  const child = spawn(process.execPath, [MAIN, "generate", "--articles", "100000000", "--seed", "1"]);
  let errors = "";
  child.stderr.on("data", (text) => {
    errors += text;
  });
  await once(child.stdout, "data");
  child.stdout.destroy();
  const [status] = await once(child, "exit");
  expect({ status, errors }).toEqual({ status: 0, errors: "" });
}, 30_000);

test.runIf(existsSync("/dev/full"))("says what went wrong where the output has no room", () => {
  const full = openSync("/dev/full", "w");
  const call = [MAIN, "generate", "--articles", "5000", "--seed", "1"];
  const { status, stderr } = spawnSync(process.execPath, call, { stdio: ["ignore", full, "pipe"], encoding: "utf8" });
  closeSync(full);
  expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringMatching(/^readout generate: ENOSPC/) });
});

test.each([
  ["no number is given", ["--seed", "1"]],
  ["a number is none", ["--articles", "many", "--seed", "1"]],
  ["the seed is missing", ["--articles", "5"]],
  ["a file is named", ["--articles", "5", "--seed", "1", "out.jsonl"]],
])("ends with 2 and prints nothing where %s", (_, args) => {
  expect(readout("generate", ...args)).toMatchObject({ status: 2, stdout: "" });
});
