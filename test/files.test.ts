import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { writeWhole } from "../src/files";
import { PROJECT } from "../src/project";
import { temporaryFolder } from "./fixtures";

test("a file is written with the folders above it, and nothing else is left there", () => {
  const folder = temporaryFolder();
  writeWhole(join(folder, "a", "b.txt"), "whole");
  expect(readFileSync(join(folder, "a", "b.txt"), "utf8")).toBe("whole");
  expect(readdirSync(join(folder, "a"))).toEqual(["b.txt"]);
});

test("where a file cannot be written the error says so and nothing is left", () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "file"), "");
  expect(() => writeWhole(join(folder, "file", "b.txt"), "whole")).toThrow(/ENOTDIR|EEXIST/);
  expect(readdirSync(folder)).toEqual(["file"]);
});

test.skipIf(process.platform === "win32")(
  "where the disk takes no more the old content stays, and nothing is left beside it",
  () => {
    const folder = temporaryFolder();
    const path = join(folder, "table.csv");
    writeFileSync(path, "old");
    const code = `require(${JSON.stringify(join(PROJECT, "dist/files.js"))}).writeWhole(${JSON.stringify(path)}, "x".repeat(1e6))`;
    // A limit on the size of files stands in for a full disk: the write begins and cannot end.
    const { status, stderr } = spawnSync("sh", ["-c", 'ulimit -f 8; exec "$0" -e "$1"', process.execPath, code], {
      encoding: "utf8",
    });
    expect(status).not.toBe(0);
    expect(stderr).toMatch(/EFBIG|ENOSPC/);
    expect(readFileSync(path, "utf8")).toBe("old");
    expect(readdirSync(folder)).toEqual(["table.csv"]);
  },
);
