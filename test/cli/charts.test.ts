import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { main } from "../../src/cli/main";
import { DATA } from "../../src/tables/load";
import { copyOfData, temporaryFolder } from "../fixtures";
import { captured } from "./captured";

const printed = captured();

/** A copy of the tables in which the series of the 22nd has three members at least. */
function changed(): string {
  const folder = copyOfData();
  const edit = (name: string, from: RegExp, to: string) => {
    const file = join(folder, name);
    writeFileSync(file, readFileSync(file, "utf8").replace(from, to));
  };
  edit("events.csv", /(-e5,.*,)2,/, "$13,");
  edit("evidence.csv", /(-e5,count,)2/, "$13");
  return folder;
}

test("charts --check says that all is as accepted, or what changed, by chart", async () => {
  expect(await main(["charts", "--check"])).toBe(0);
  expect(await main(["charts", "--check", "--data", changed(), "--only", "per-day"])).toBe(1);
  expect(printed.out.at(-1)).toContain('per-day:\n  trace "In a series, at least", bar 2019-05-22: 2 → 3');
  expect(printed.errors.at(-1)).toContain("charts --update");
});

test("diff tells folders apart: rows first, then charts", async () => {
  expect(await main(["diff", DATA, DATA])).toBe(0);
  expect(await main(["diff", DATA, changed()])).toBe(1);
  expect(printed.out.at(-1)).toMatch(/^events\.csv:\n {2}havana-2019-05-26-e5, count_min: 2 → 3\n/);
  expect(printed.out.at(-1)).toContain("\nper-day:\n");
});

test("only what is asked for is written", async () => {
  const folder = temporaryFolder();
  expect(await main(["charts", "--only", "per-day", "--format", "json", "--out", folder])).toBe(0);
  expect(printed.out).toEqual([`1 file in ${folder}.`]);
  expect(JSON.parse(readFileSync(join(folder, "per-day.json"), "utf8")).layout.meta.alt).toContain("Four named");
});

test.each([
  [["charts", "--only", "per-week"], 'No chart "per-week"'],
  [["charts", "--format", "gif"], '--format takes html, svg, png, pdf, json, not "gif"'],
  [["charts", "--size", "big"], "--size takes social, square, print or pixels"],
  [["charts", "--check", "--update"], "Either --check or --update."],
  [["diff", "a"], "Name two data folders"],
])("%j cannot be used: status 2", async (args, message) => {
  expect(await main(args)).toBe(2);
  expect(printed.errors.join("\n")).toContain(message);
});
