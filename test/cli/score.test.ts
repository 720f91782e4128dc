import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { PROJECT } from "../../src/project";

function score(...args: string[]) {
  const call = [join(PROJECT, "dist/cli/main.js"), "score", ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, call, { encoding: "utf8", timeout: 60_000 });
  return { status, stdout, stderr };
}

const DEV = join(PROJECT, "test/cases/dev");

test("prints a line for each measure, and every miss under its text", () => {
  const { status, stdout } = score(DEV);
  expect(status).toBe(0);
  expect(stdout).toMatch(/^official at meeting on day +[01]\.\d{3} +[01]\.\d{3} +[01]\.\d{3}/m);
  expect(stdout).toMatch(/^lower bounds per day +[01]\.\d{3} +\d+ of \d+ exact/m);
});

test("gives the same as JSON, the misses with their sentences", () => {
  const { officials, misses } = JSON.parse(score(DEV, "--format", "json").stdout);
  expect(officials.right + officials.missed).toBeGreaterThan(20);
  expect(officials.f1).toBeCloseTo((2 * officials.right) / (2 * officials.right + officials.wrong + officials.missed));
  for (const miss of misses)
    expect(miss).toEqual(expect.objectContaining({ text: expect.any(String), sentence: expect.any(String) }));
});

test.each([
  ["no folder is named", []],
  ["the folder holds no gold", [join(PROJECT, "data")]],
  ["the format is unknown", [DEV, "--format", "csv"]],
])("ends with 2 and prints nothing where %s", (_, args) => {
  expect(score(...args)).toMatchObject({ status: 2, stdout: "" });
});
