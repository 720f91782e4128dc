import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { main } from "../../src/cli/main";
import { corpusCharts } from "../../src/export/corpus";
import { indexPage } from "../../src/export/index-page";
import { generateArticle } from "../../src/generate/article";
import type { PageData } from "../../src/page/data";
import { deriveInto, writeLines } from "../corpus/folder";
import { HOSTILE, writeCorpus } from "../corpus/tables";
import { synthetic } from "../figures/synthetic";
import { temporaryFolder } from "../fixtures";
import { captured } from "./captured";

const printed = captured();

async function run(...args: string[]): Promise<string> {
  printed.out = [];
  expect([await main(args), ...printed.errors.filter((line) => line.startsWith("readout"))]).toEqual([0]);
  return printed.out.join("\n");
}

interface Bars {
  type: string;
  name: string;
  x: (string | number)[];
  y: (string | number)[];
}

const barsIn = (folder: string, chart: string): Bars[] =>
  JSON.parse(readFileSync(join(folder, `${chart}.json`), "utf8")).data.filter(({ type }: Bars) => type === "bar");

const pageData = (html: string): PageData =>
  JSON.parse(/<script type="application\/json" id="page-data">(.*?)<\/script>/s.exec(html)![1]!);

/** A corpus of so many made-up events. */
async function corpusOf(number: number): Promise<string> {
  const folder = temporaryFolder();
  await writeCorpus(folder, { ...synthetic(number), same_as: [] });
  return folder;
}

test("the charts of a corpus show what `readout count` counts, linked tellings once", async () => {
  const home = temporaryFolder();
  const [articles, corpus, charts] = ["articles.jsonl", "corpus", "charts"].map((name) => join(home, name)) as [
    string,
    string,
    string,
  ];
  const lines = Array.from({ length: 300 }, (_, index) => JSON.stringify(generateArticle(5, index)));
  writeLines(articles, lines);
  expect(deriveInto(corpus, [articles], { format: "parquet" }).status).toBe(0);
  await run("charts", "--data", corpus, "--out", charts, "--format", "json,html");

  const count = async (...args: string[]) =>
    JSON.parse(await run("count", ...args, "--data", corpus, "--format", "json"));
  const days = (await count("day", "--grain", "week")).filter(({ day }: { day: string | null }) => day !== null);
  const named = barsIn(charts, "per-day").find(({ name }) => name === "With a named counterpart")!;
  const drawn = new Map(named.x.map((day, index) => [day, named.y[index]]));
  expect(days.length).toBeGreaterThan(10);
  for (const row of days) expect([row.day, drawn.get(row.day) ?? 0]).toEqual([row.day, row.named]);

  const officials = await count("official");
  const stated = barsIn(charts, "per-official").find(({ name }) => name === "Stated")!;
  expect(stated.y.length).toBeGreaterThan(10);
  for (const [index, id] of stated.y.entries())
    expect(officials.find(({ official_id }: { official_id: string }) => official_id === id)!.stated).toBe(
      stated.x[index],
    );
  const outlets = await count("outlet");
  const bars = barsIn(charts, "per-outlet");
  for (const { outlet_id, explicit, coreferent } of outlets.slice(0, 10)) {
    const sum = bars
      .flatMap(({ x, y }) => x.filter((_, index) => y[index] === outlet_id))
      .reduce<number>((total, value) => total + Number(value), 0);
    expect(sum).toBe(explicit + coreferent);
  }
  expect(readFileSync(join(charts, "per-day.json"), "utf8")).toContain("Told by several articles");
});

test("the page of many events is as light as that of fewer, and says which its table holds", async () => {
  const pages: string[] = [];
  for (const number of [2_000, 20_000]) {
    const folder = temporaryFolder();
    await run("charts", "--data", await corpusOf(number), "--out", folder, "--format", "html");
    expect(
      printed.errors.filter((line) => line.startsWith("Not drawn: coverage, timeline, network, comparison.")),
    ).toEqual([expect.stringContaining(`here are ${number.toLocaleString("en")} events`)]);
    printed.errors = [];
    const html = readFileSync(join(folder, "index.html"), "utf8");
    expect(html).toContain(`The table holds the newest 1,000 of ${number.toLocaleString("en")} events`);
    const { tables } = pageData(html);
    expect(tables.events).toHaveLength(1000);
    const latest = tables.events.map((event) => event.latest ?? "");
    expect(latest).toEqual([...latest].sort().reverse());
    pages.push(html);
    expect(statSync(join(folder, "per-official.html")).size).toBeLessThan(2e6);
  }
  const [fewer, many] = pages.map(({ length }) => length) as [number, number];
  expect(many).toBeLessThan(fewer * 1.1);
});

test("days narrow a corpus down until single events can be drawn", async () => {
  const folder = temporaryFolder();
  const corpus = await corpusOf(2_000);
  const { tables } = await corpusCharts(corpus, {});
  const day = tables.events[0]!.latest!;
  await run("charts", "--data", corpus, "--out", folder, "--format", "json", "--from", day);
  const timeline = readFileSync(join(folder, "timeline.json"), "utf8");
  for (const text of [timeline, readFileSync(join(folder, "per-official.json"), "utf8")])
    expect(text).toContain("Shows a part of the tables: from");
});

test("hostile names in a corpus are text in the page", async () => {
  const folder = temporaryFolder();
  const own = synthetic(20);
  const names = [...HOSTILE, "</script><img src=x onerror=alert(1)>", "%{x} $x$ <b>"];
  const hostile = <Row extends { name: string }>(row: Row, index: number) => ({
    ...row,
    name: names[(names.length - 1 - index + names.length) % names.length]!,
  });
  await writeCorpus(folder, {
    ...own,
    officials: own.officials.slice(0, names.length).map(hostile).concat(own.officials.slice(names.length)),
    outlets: own.outlets.slice(0, names.length).map(hostile).concat(own.outlets.slice(names.length)),
    same_as: [],
  });
  const { charts, tables, corpus } = await corpusCharts(folder, {});
  const html = indexPage({ tables, charts, corpus, pictures: new Map(), sentences: [] });
  expect(html).not.toContain("<img src=x");
  expect(html).toContain("&lt;img src=x onerror=alert(1)&gt;");
  expect(pageData(html).tables.officials.map(({ name }) => name)).toContain("</script><img src=x onerror=alert(1)>");
});

test("a cell that the tables may not hold is named", async () => {
  const folder = temporaryFolder();
  const own = synthetic(5);
  const events = own.events.map((event, index) => (index === 0 ? { ...event, kind: "parade" as "meeting" } : event));
  await writeCorpus(folder, { ...own, events, same_as: [] });
  await expect(corpusCharts(folder, {})).rejects.toThrow(
    /The table of events, event_id ".+", column kind: "parade" is not in the vocabulary/,
  );
});

test("what cannot be done with a corpus, or without one, is said: status 2", async () => {
  const corpus = await corpusOf(1_200);
  for (const [args, message] of [
    [["--data", corpus, "--check"], "--check, --update and --with-text go with small tables"],
    [["--data", corpus, "--only", "timeline"], "Not drawn: timeline."],
    [["--data", corpus, "--from", "soon"], "from takes a day"],
    [["--from", "2019-05-23"], "--from and --to go with a corpus"],
  ] as const) {
    printed.errors = [];
    expect(await main(["charts", ...args])).toBe(2);
    expect(printed.errors.join("\n")).toContain(message);
  }
});
