import { mkdirSync } from "node:fs";
import { expect, test } from "vitest";
import type { Figure } from "../../src/figures/figure";
import type { Event } from "../../src/model";
import { setKernelHook } from "../../src/notebook/bundle";
import { countRows } from "../../src/notebook/counts";
import { eventBundle } from "../../src/notebook/event";
import { figureBundle } from "../../src/notebook/figure";
import { readTable } from "../../src/notebook/run/diff-table";
import { bundleOf } from "../../src/notebook/show";
import { tableBundle } from "../../src/notebook/table";
import { newFolder } from "./folder";

const text = (bundle: { data: Record<string, unknown> }) => String(bundle.data["text/plain"]);
const html = (bundle: { data: Record<string, unknown> }) => String(bundle.data["text/html"]);

test("rows are a table: types, numbers to the right, what is missing marked", () => {
  const bundle = tableBundle(
    [
      { name: "Ana", n: 7, at: null },
      { name: "Bo", n: 12, at: ["x", "y"] },
    ],
    { title: "People" },
  );
  expect(text(bundle)).toBe(
    [
      "People",
      "name         n  at",
      "string  number  list",
      "Ana          7  —",
      "Bo          12  x, y",
      "2 rows",
    ].join("\n"),
  );
  expect(html(bundle)).toContain('<td style="text-align:right">7</td>');
});

test("a DataFrame is known by its looks, and a long one is cut with the number of rows said", () => {
  const values = Array.from({ length: 10_000 }, (_, i) => [i, `row ${i}`]);
  const frame = { columns: ["i", "label"], values, dtypes: ["int32", "string"], index: values.map((_, i) => i) };
  const bundle = bundleOf(frame, { limit: 3 }) as { data: Record<string, unknown> };
  expect(readTable(html(bundle))).toEqual([
    ["i", "label"],
    ["0", "row 0"],
    ["1", "row 1"],
    ["2", "row 2"],
  ]);
  expect(text(bundle)).toMatch(/3 of 10,000 rows$/);
});

test("whatever is shown is text, never markup", () => {
  const evil = '<img src=x onerror="alert(1)">&';
  const bundle = tableBundle([{ [evil]: evil }], { title: evil });
  expect(html(bundle)).not.toContain("<img");
  expect(readTable(html(bundle))).toEqual([[evil], [evil]]);
});

test("counts show their bounds", () => {
  const day = { day: "2019-05-22", named: 0, at_least: 2, open: true, possible: 0, calls: 0 };
  expect(countRows([day, { ...day, open: false }])).toMatchObject([{ meetings: "≥ 2" }, { meetings: "2" }]);
  expect(countRows([{ outlet: null, outlet_id: null, explicit: 2 }])).toEqual([{ outlet: "none named", explicit: 2 }]);
  expect(countRows([{ other: 1 }])).toBeUndefined();
});

const figure: Figure = {
  data: [{ type: "bar", x: ["a"], y: [1] }],
  layout: { meta: { alt: 'One "bar" <b>' }, title: { text: "</script><script>alert(1)</script>" } },
};

test("a figure is one bundle of Plotly's JSON, HTML with the picture, an SVG and its alternative text", async () => {
  setKernelHook({ display() {}, pictures: async () => ({ svg: "<svg/>", png: "UE5H" }) });
  const { data } = await figureBundle(figure);
  expect(Object.keys(data)).toEqual(["application/vnd.plotly.v1+json", "image/svg+xml", "text/html", "text/plain"]);
  expect(data["text/plain"]).toBe('One "bar" <b>');
  expect(data["text/html"]).toContain('<img alt="One &quot;bar&quot; &lt;b&gt;" src="data:image/png;base64,UE5H"');
  expect(String(data["text/html"]).match(/<script/g)).toHaveLength(2);
  expect(data["text/html"]).not.toContain("alert(1)</script>");
});

test("without a browser a figure is shown all the same, in words where nothing can draw it", async () => {
  setKernelHook({ display() {}, pictures: async () => null });
  const { data } = await figureBundle({ data: [], layout: { title: { text: "Untold" } } } as unknown as Figure);
  expect(Object.keys(data)).toEqual(["application/vnd.plotly.v1+json", "text/html", "text/plain"]);
  expect(data["text/html"]).toContain("<p>Untold</p>");
});

test("an event comes with its evidence: the sentence where the article is at hand, else the place", () => {
  const here = newFolder();
  const article = "First day. The envoy met 😀 Ana <i>today</i>. Then he left.";
  mkdirSync(here.at("articles"));
  here.write("articles/x.txt", `\uFEFF${article}\nNext paragraph.`);
  const event = {
    event_id: "e1",
    article_id: "x",
    kind: "meeting",
    status: "held",
    count_min: 2,
    count_max: null,
  } as Event;
  const start = [...article.slice(0, article.indexOf("Ana"))].length;
  const span = { article_id: "x", paragraph: 1, start, end: start + 3 };
  const tables = {
    participants: [
      { event_id: "e1", official_id: "o1", side: "host" as const, role: null, attendance: "stated" as const },
    ],
    officials: [{ official_id: "o1", name: "Ana", aliases: [], country: null, office: null }],
    reports: [],
    outlets: [],
    evidence: [{ event_id: "e1", field: "official" as const, value: "o1", ...span }],
  };
  const shown = eventBundle(event, { tables, data: here.folder });
  expect(text(shown)).toContain("official = o1: The envoy met 😀 [Ana] <i>today</i>.");
  expect(text(shown)).not.toContain("First day");
  expect(text(shown)).toContain("number: ≥ 2");
  expect(text(shown)).toContain("Ana (host, attendance stated)");
  expect(html(shown)).toContain("<mark>Ana</mark> &lt;i&gt;today&lt;/i&gt;.");
  const hidden = eventBundle(event, { tables, data: here.at("elsewhere") });
  expect(text(hidden)).toContain(`[paragraph 1, characters ${start} to ${start + 3}]`);
  expect(text(hidden)).toContain("data/articles/x.txt");
  here.remove();
});

test("a chart that is longer than a screen scrolls in a box that the keyboard reaches, a short one does not", async () => {
  const chart = (height: number): Figure => ({ data: [], layout: { height, meta: { alt: "Who met whom" } } });
  const htmlOf = async (height: number) => `${(await figureBundle(chart(height))).data["text/html"]}`;
  expect(await htmlOf(1400)).toContain('overflow:auto" tabindex="0" role="region" aria-label="Who met whom"');
  expect(await htmlOf(450)).not.toContain("tabindex");
});
