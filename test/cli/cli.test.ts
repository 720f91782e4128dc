import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { PROJECT } from "../../src/project";
import { copyOfData, copyWithText, HAVANA_TEXT } from "../fixtures";

function readout(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(PROJECT, "dist/cli/main.js"), ...args], {
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

/** Changes a file of a copy of the tables and gives the copy's folder. */
function damaged(file: string, from: string, to: string): string {
  const folder = copyOfData();
  const path = join(folder, file);
  writeFileSync(path, readFileSync(path, "utf8").replace(from, to));
  return folder;
}

describe("readout", () => {
  test("lists its commands, and tells each one's usage", () => {
    const { status, stdout } = readout("--help");
    expect(status).toBe(0);
    for (const name of ["verify", "count"]) {
      expect(stdout).toContain(`  ${name}`);
      expect(readout(name, "--help").stdout).toContain(`Usage: readout ${name}`);
    }
  });

  test("ends with 2 on a command that it does not have, and names those it has", () => {
    expect(readout("cuont")).toMatchObject({ status: 2, stdout: "", stderr: expect.stringContaining("verify, count") });
  });
});

describe("readout count", () => {
  test("gives the days as JSON that scripts can rely on", () => {
    const { status, stdout } = readout("count", "day", "--format", "json");
    expect(status).toBe(0);
    expect(JSON.parse(stdout)[2]).toEqual({
      day: "2019-05-23",
      named: 4,
      at_least: 4,
      open: true,
      possible: 0,
      calls: 0,
    });
  });

  test("gives the officials as CSV", () => {
    expect(readout("count", "official", "--format", "csv").stdout.split("\n").slice(0, 2)).toEqual([
      "official,official_id,stated,inferred,possible",
      "Ri Su Yong,ri-su-yong,4,1,0",
    ]);
  });

  test("counts what a filter leaves, by the grain that is asked for", () => {
    const { stdout } = readout("count", "day", "--country", "CUB", "--grain", "month", "--format", "json");
    expect(JSON.parse(stdout)).toMatchObject([{ day: "2019-05-01", named: 4, at_least: 4, open: false }]);
  });

  test("prints a count as one query, and reads no table for it", () => {
    const { status, stdout } = readout("count", "outlet", "--sql", "--official", "O'Neil", "--data", "nowhere");
    expect(status).toBe(0);
    expect(stdout).toMatch(/^WITH linked AS \([\s\S]*'O' \|\| chr\(39\) \|\| 'Neil'/);
  });

  test("gives the outlets as a table, with a row for meetings without one", () => {
    expect(readout("count", "outlet").stdout).toMatch(/^\(none named\) .* 2$/m);
  });

  test.each([
    ["what is to be counted is not said", []],
    ["it cannot be counted", ["week"]],
    ["the grain is not one", ["day", "--grain", "decade"]],
    ["officials are wanted by month", ["official", "--grain", "month"]],
    ["nobody bears the name", ["day", "--official", "Nobody"]],
    ["two things are named", ["day", "outlet"]],
    ["the format is unknown", ["day", "--format", "xml"]],
    ["an option is unknown", ["day", "--fromat", "csv"]],
    ["the folder does not exist", ["day", "--data", "/no/such/folder"]],
  ])("ends with 2 and prints nothing where %s", (_, args) => {
    expect(readout("count", ...args)).toMatchObject({ status: 2, stdout: "" });
  });

  test("refuses tables with a fault whole, and says where it is", () => {
    const { status, stdout, stderr } = readout("count", "day", "--data", damaged("events.csv", ",held,", ",hold,"));
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(/events\.csv line 2, column status: "hold" is not in the vocabulary/);
  });

  test("shows control characters of a table as spaces, so that a terminal obeys none", () => {
    const folder = damaged("officials.csv", "Ri Su Yong", "Ri \u001b[2JSu Yong");
    expect(readout("count", "official", "--data", folder).stdout).toContain("Ri  [2JSu Yong");
  });
});

describe("readout verify", () => {
  test("ends with 0 on the committed tables, and says what it could not read", () => {
    const { status, stderr } = readout("verify", "--data", copyOfData());
    expect(status).toBe(0);
    expect(stderr).toContain("Spans of havana-2019-05-26 were not read");
  });

  test("ends with 1 on a bad row and prints its place", () => {
    const { status, stdout } = readout("verify", "--data", damaged("reports.csv", ",umbrella", ",unclear"));
    expect(status).toBe(1);
    expect(stdout).toMatch(/reports\.csv line 2, column link: "unclear" is not in the vocabulary/);
  });

  test.skipIf(!HAVANA_TEXT)(
    "ends with 1 on a span that says something else (skipped where the text is not at hand)",
    () => {
      const folder = copyWithText();
      const path = join(folder, "evidence.csv");
      writeFileSync(path, readFileSync(path, "utf8").replace(/(,date,2019-05-22,.*,)\d+,\d+$/m, "$11190,1199"));
      const { status, stdout } = readout("verify", "--data", folder);
      expect(status).toBe(1);
      expect(stdout).toMatch(/evidence\.csv line \d+, column (value|paragraph)/);
    },
  );
});
