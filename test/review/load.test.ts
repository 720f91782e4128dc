import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { PROJECT } from "../../src/project";
import { loadReview, readReview } from "../../src/review/load";
import { DECISIONS, REVIEW_COLUMNS } from "../../src/review/schema";
import { TableError } from "../../src/tables/problem";
import { temporaryFolder } from "../fixtures";

const HEADER = "article_id,decision,event_id,subject,field,old,new,paragraph,start,end,reviewer,reason";

function folderWith(...rows: string[]): string {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "review.csv"), `${[HEADER, ...rows].join("\n")}\n`);
  return folder;
}

test("decisions are read with their words and reasons, and a folder without any has none", () => {
  const folder = folderWith('oslo,correct,oslo-e1,,place,,Oslo,2,10,14,KL,"Said at the end, in passing."');
  expect(loadReview(folder)).toEqual([
    {
      article_id: "oslo",
      decision: "correct",
      event_id: "oslo-e1",
      subject: null,
      field: "place",
      old: null,
      new: "Oslo",
      paragraph: 2,
      start: 10,
      end: 14,
      reviewer: "KL",
      reason: "Said at the end, in passing.",
    },
  ]);
  expect(loadReview(temporaryFolder())).toEqual([]);
});

test.each([
  ["the decision is none", "oslo,drop,oslo-e1,,,,,1,2,3,KL,Why", "decision: vocabulary"],
  ["nobody decided", "oslo,accept,oslo-e1,,,,,,,,,Why", "reviewer: required"],
  ["no reason is given", "oslo,accept,oslo-e1,,,,,,,,KL,", "reason: required"],
  ["nothing is named", "oslo,accept,,,,,,,,,KL,Why", "event_id: accept"],
  ["an event is rejected without its words", "oslo,reject,oslo-e1,,,,,,,,KL,Why", "start: reject"],
  ["an event is merged without its words", "oslo,merge,oslo-e1,,,,oslo-e2,,,,KL,Why", "start: merge"],
  ["it is merged into nothing", "oslo,merge,,ana,,,,,,,KL,Why", "new: merge"],
  ["an event and a person are merged", "oslo,merge,oslo-e1,ana,,,bea,1,2,3,KL,Why", "subject: merge"],
  ["nobody leaves the split event", "oslo,split,oslo-e1,,,,oslo-e9,,,,KL,Why", "subject: split"],
  ["what is corrected is not said", "oslo,correct,oslo-e1,,,,Oslo,,,,KL,Why", "field: correct"],
  ["the field is none of an event's", "oslo,correct,oslo-e1,,office,,Envoy,,,,KL,Why", "field: correct"],
  ["the new value breaks its column's rule", "oslo,correct,oslo-e1,,kind,meeting,meet,,,,KL,Why", "new: vocabulary"],
  ["the new date is none", "oslo,correct,oslo-e1,,date,,31 May,,,,KL,Why", "new: date"],
  ["the new count is none", "oslo,correct,oslo-e1,,count,1..1,2,,,,KL,Why", "new: pattern"],
  ["a claim is added without words", "oslo,add,oslo-e1,,date,,2024-05-07,,,,KL,Why", "start: add"],
  ["the words have no end", "oslo,accept,oslo-e1,,,,,1,2,,KL,Why", "end: accept"],
  ["the words end before they begin", "oslo,accept,oslo-e1,,,,,1,9,3,KL,Why", "end: span"],
  ["a cell is missing", "oslo,accept,oslo-e1,,,,,,,KL,Why", "undefined: cells"],
])("a review is refused, with line, column and rule, where %s", (_, row, place) => {
  const folder = folderWith("oslo,accept,oslo-e1,,,,,,,,KL,Fine", row);
  const { problems } = readReview(folder);
  expect(problems.map(({ column, rule }) => `${column}: ${rule}`)).toEqual([place]);
  expect(problems[0]).toMatchObject({ file: join(folder, "review.csv"), line: 3 });
  expect(() => loadReview(folder)).toThrow(TableError);
});

test("the README's codebook tells of every column and every decision", () => {
  const readme = readFileSync(join(PROJECT, "README.md"), "utf8");
  for (const { name } of REVIEW_COLUMNS) expect(readme).toContain(`\`${name}\``);
  for (const name of DECISIONS) expect(readme).toContain(`\`${name}\``);
});
