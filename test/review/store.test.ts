import { spawnSync } from "node:child_process";
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { PROJECT } from "../../src/project";
import { loadTables } from "../../src/tables/load";
import { copyOfData, temporaryFolder } from "../fixtures";

const EXAMPLE = join(PROJECT, "data/examples/lisbon-visit.txt");

function derive(out: string, file = EXAMPLE) {
  const args = [join(PROJECT, "dist/cli/main.js"), "derive", file, "--published", "2024-03-08", "--out", out];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8", timeout: 30_000 });
  return { status, stdout, stderr };
}

test("an article is derived into a new folder, with the review that lies there, and a second time changes nothing", () => {
  const out = join(temporaryFolder(), "mine");
  expect(derive(out)).toMatchObject({ status: 0, stdout: expect.stringContaining("lisbon-visit: ") });
  const read = () =>
    ["events", "participants", "evidence", "officials"].map((name) => readFileSync(join(out, `${name}.csv`), "utf8"));
  const first = read();
  expect(derive(out).status).toBe(0);
  expect(read()).toEqual(first);
  expect(loadTables(out).events.length).toBeGreaterThan(3);
});

test("an article is added to tables that are there, whose rows stay as they were", () => {
  const out = copyOfData();
  const before = loadTables(out);
  expect(derive(out).status).toBe(0);
  const after = loadTables(out);
  expect(after.events.slice(0, before.events.length)).toEqual(before.events);
  expect(after.articles.map(({ article_id }) => article_id)).toEqual(["havana-2019-05-26", "lisbon-visit"]);
});

test("the dispatch's own review fits it in every decision", () => {
  const out = temporaryFolder();
  cpSync(join(PROJECT, "data/examples/review.csv"), join(out, "review.csv"));
  expect(derive(out)).toMatchObject({ status: 0, stderr: "" });
  const visitor = loadTables(out).participants.filter(({ official_id }) => official_id === "ilona-varga");
  expect(new Set(visitor.map(({ side }) => side))).toEqual(new Set(["visitor"]));
});

test("a decision that no longer fits is reported with status 1, and the rest is written", () => {
  const out = temporaryFolder();
  const header = "article_id,decision,event_id,subject,field,old,new,paragraph,start,end,reviewer,reason";
  writeFileSync(join(out, "review.csv"), `${header}\nlisbon-visit,accept,lisbon-visit-e99,,,,,,,,KL,Fine\n`);
  expect(derive(out)).toMatchObject({
    status: 1,
    stderr: expect.stringContaining("there is no event lisbon-visit-e99"),
  });
  expect(loadTables(out).events.length).toBeGreaterThan(3);
});

test("a review with a fault stops everything before anything is written", () => {
  const out = copyOfData();
  writeFileSync(join(out, "review.csv"), "decision\ndrop\n");
  const before = readFileSync(join(out, "events.csv"), "utf8");
  expect(derive(out)).toMatchObject({ status: 2, stdout: "", stderr: expect.stringContaining("review.csv line 1") });
  expect(readFileSync(join(out, "events.csv"), "utf8")).toBe(before);
});
