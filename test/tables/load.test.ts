import { readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { loadTables } from "../../src/tables/load";
import { describeProblem, TableError } from "../../src/tables/problem";
import { writeTables } from "../../src/tables/write";
import { copyOfData, temporaryFolder } from "../fixtures";

/** What loading says of the committed tables after one change to one file. */
function problemsAfter(file: string, change: (text: string) => string): string[] {
  const folder = copyOfData();
  const path = join(folder, file);
  writeFileSync(path, change(readFileSync(path, "utf8")));
  return problemsOf(folder);
}

function problemsOf(folder: string): string[] {
  try {
    loadTables(folder);
    return [];
  } catch (error) {
    if (!(error instanceof TableError)) throw error;
    return error.problems.map((problem) => describeProblem(problem).replace(`${folder}/`, ""));
  }
}

const replace = (from: string | RegExp, to: string) => (text: string) => {
  expect(text).toMatch(from);
  return text.replace(from, to);
};

test("the committed tables load", () => {
  expect(problemsOf(copyOfData())).toEqual([]);
});

test("written and read again, the tables are the same to the byte", () => {
  const folder = temporaryFolder();
  writeTables(folder, loadTables());
  const again = temporaryFolder();
  writeTables(again, loadTables(folder));
  for (const file of ["articles.csv", "events.csv", "evidence.csv", "datapackage.json"]) {
    expect(readFileSync(join(again, file), "utf8")).toBe(readFileSync(join(folder, file), "utf8"));
  }
});

const first =
  "havana-2019-05-26-e1,havana-2019-05-26,series,held,2019-05-21/2019-05-25,2019-05-21,2019-05-25,resolved,2,";

test.each<[string, string, (text: string) => string, RegExp[]]>([
  [
    "a word outside the vocabulary",
    "events.csv",
    replace(",series,held,", ",tea,held,"),
    [/^events.csv line 2, column kind: "tea" is not in the vocabulary\. Use one of meeting, .*\[vocabulary\]$/],
  ],
  [
    "a day that the calendar lacks",
    "articles.csv",
    replace(",2019-05-26,", ",2019-05-32,"),
    [/^articles.csv line 2, column published: "2019-05-32" is not a day of the calendar\. Write it as YYYY-MM-DD\./],
  ],
  [
    "a date that is no EDTF",
    "events.csv",
    replace(",2019-02-2X,", ",late February,"),
    [/line 14, column date: "late February" is no date .*\[date\]$/],
  ],
  [
    "a number in words",
    "events.csv",
    replace(first, first.replace(",2,", ",two,")),
    [/line 2, column count_min: "two" is not a whole number/],
  ],
  [
    "an empty cell that must be filled",
    "officials.csv",
    replace(",Kim Jong Un,", ",,"),
    [/line 10, column name: The cell is empty/],
  ],
  [
    "white space around a cell",
    "outlets.csv",
    replace(",agency", ", agency"),
    [/column kind: " agency" has white space around it/],
  ],
  [
    "bounds that are not those of the date",
    "events.csv",
    replace("2019-02-20,2019-02-28", "2019-02-20,2019-02-27"),
    [/line 14, column earliest: .*Write 2019-02-20 and 2019-02-28\. \[bounds\]$/],
  ],
  [
    "a date without its basis",
    "events.csv",
    replace(",resolved,2,", ",,2,"),
    [/line 2, column date_basis: .*\[date basis\]$/],
  ],
  [
    "an id twice",
    "officials.csv",
    replace("raul-castro,", "kim-jong-un,"),
    [/\[unique\]$/, /raul-castro. *Add the row|No row of officials.csv has the id raul-castro/],
  ],
  [
    "a key that leads nowhere",
    "participants.csv",
    replace(",ma-chol-su,", ",ma-chol-so,"),
    [/column official_id: No row of officials\.csv has the id ma-chol-so/, /\[evidence\]$/],
  ],
  [
    "an umbrella that is no series",
    "events.csv",
    replace(/CUB,havana-2019-05-26-e1$/m, "CUB,havana-2019-05-26-e4"),
    [/column part_of: .*only a series has members/],
  ],
  [
    "an umbrella under itself",
    "events.csv",
    replace(/^(havana-2019-05-26-e1,.*),$/m, "$1,havana-2019-05-26-e6"),
    [/would be part of itself/],
  ],
  [
    "an upper bound below the lower",
    "events.csv",
    replace(first, first.replace(",2,", ",2,1")),
    [/count_max 1 is below count_min 2/],
  ],
  ["a span that ends before it starts", "evidence.csv", replace(/,1,(\d+),(\d+)$/m, ",1,$2,$1"), [/\[span\]$/]],
  [
    "a span past the end of the text",
    "evidence.csv",
    replace(/,12,\d+,\d+$/m, ",12,2820,2830"),
    [/2820–2830 is no span of a text of 2825 code points/],
  ],
  [
    "evidence for what nobody claims",
    "evidence.csv",
    replace(",date,2019-05-22,", ",date,2019-05-23,"),
    [/e5 does not claim date 2019-05-23/],
  ],
  [
    "a report without evidence",
    "evidence.csv",
    replace(/^.*outlet,cuban-presidential-office.*\n/m, ""),
    [/reports.csv line \d+, column outlet_id: No evidence for cuban-presidential-office/],
  ],
  [
    "an event without evidence",
    "evidence.csv",
    replace(/^.*,kind,gift,.*\n/m, ""),
    [/events.csv line 12, column event_id: No evidence for/],
  ],
])("%s is named with its place, its rule and a way out", (_, file, change, expected) => {
  const problems = problemsAfter(file, change);
  for (const pattern of expected) expect(problems.join("\n")).toMatch(new RegExp(pattern.source, "m"));
});

test("all problems are told at once, not only the first", () => {
  const folder = copyOfData();
  for (const file of ["events.csv", "outlets.csv"]) {
    const path = join(folder, file);
    writeFileSync(path, readFileSync(path, "utf8").replace("series,", "tea,").replace(",agency", ",shop"));
  }
  expect(problemsOf(folder)).toHaveLength(2);
});

test("a missing, a foreign, an empty and a cut file are each told apart", () => {
  const folder = copyOfData();
  rmSync(join(folder, "outlets.csv"));
  writeFileSync(join(folder, "officials.csv"), "name,age\nKim,35\n");
  writeFileSync(join(folder, "reports.csv"), "");
  truncateSync(join(folder, "participants.csv"), 200);
  const problems = problemsOf(folder).join("\n");
  expect(problems).toMatch(/^outlets\.csv: The file is missing\./m);
  expect(problems).toMatch(
    /^officials\.csv line 1: This is not a table of officials: its header lacks official_id, .* and has age besides\./m,
  );
  expect(problems).toMatch(/^reports\.csv: The file is empty\./m);
  expect(problems).toMatch(/^participants\.csv line 3: The row has \d cells and the header 5\./m);
});

test("a wrong table never loads half", () => {
  const folder = copyOfData();
  writeFileSync(join(folder, "reports.csv"), "event_id,outlet_id,link\nhavana-2019-05-26-e1,nobody,explicit\n");
  expect(() => loadTables(folder)).toThrow(TableError);
});
