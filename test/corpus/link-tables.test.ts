import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { generateArticle } from "../../src/generate/article";
import { linkable, type SameAs } from "../../src/link/event";
import { linkEvents } from "../../src/link/link";
import type { Tables } from "../../src/model";
import { PROJECT } from "../../src/project";
import { TABLE_NAMES } from "../../src/tables/schema";
import { temporaryFolder } from "../fixtures";

const rows = (folder: string): unknown[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".jsonl"))
    .sort()
    .flatMap((name) => readFileSync(join(folder, name), "utf8").trim().split("\n").filter(Boolean))
    .map((line) => JSON.parse(line));

test("a corpus says which of its events are one, as linking its tables in memory does, and merges none", () => {
  const folder = temporaryFolder();
  const [input, out] = [join(folder, "in.jsonl"), join(folder, "out")];
  const articles = Array.from({ length: 200 }, (_, index) => generateArticle(4, index));
  writeFileSync(input, articles.map((one) => `${JSON.stringify(one)}\n`).join(""));
  const call = [join(PROJECT, "dist/cli/main.js"), "derive", input, "--out", out, "--format", "jsonl"];
  expect(spawnSync(process.execPath, call, { encoding: "utf8", timeout: 60_000 }).status).toBe(0);

  const tables = Object.fromEntries(TABLE_NAMES.map((name) => [name, rows(join(out, name))])) as unknown as Tables;
  const published = new Map(tables.articles.map((article) => [article.article_id, article.published]));
  const place = ({ earliest, article_id, event_id }: Tables["events"][number]) =>
    `${earliest} ${published.get(article_id)} ${event_id}`;
  const events = tables.events.filter(({ earliest }) => earliest !== null);
  events.sort((a, b) => (place(a) < place(b) ? -1 : 1));
  const expected = linkEvents(linkable({ ...tables, events }, { idsHold: true }));

  const found = rows(join(out, "same_as")) as SameAs[];
  expect(found.length).toBeGreaterThan(60);
  // The corpus writes a name as the article does, the table of officials as the first article does.
  const said = ({ event_id, same_as, score }: SameAs) => ({ event_id, same_as, score });
  expect(found.map(said)).toEqual(expected.map(said).sort((a, b) => (a.event_id < b.event_id ? -1 : 1)));
  expect(found.filter(({ reasons }) => !/^day.*; officials ./.test(reasons))).toEqual([]);
  const ids = new Set(tables.events.map(({ event_id }) => event_id));
  expect(found.filter(({ event_id, same_as }) => !ids.has(event_id) || !ids.has(same_as))).toEqual([]);
  // A first telling has no row of its own.
  expect(found.filter(({ same_as }) => found.some(({ event_id }) => event_id === same_as))).toEqual([]);
}, 90_000);
