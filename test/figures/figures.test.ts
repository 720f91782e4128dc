import { describe, expect, test } from "vitest";
import { CHARTS, chartsFor } from "../../src/figures/charts";
import type { Figure } from "../../src/figures/figure";
import { perDayFigure } from "../../src/figures/per-day";
import { perOfficialFigure } from "../../src/figures/per-official";
import { perOutletFigure } from "../../src/figures/per-outlet";
import { loadTables } from "../../src/tables/load";

const tables = loadTables();
const empty = { articles: [], events: [], participants: [], reports: [], evidence: [], officials: [], outlets: [] };

type Bar = {
  name: string;
  x: (string | number)[];
  y: (string | number)[];
  customdata: string[][];
  hovertext: string[];
};
const bars = (figure: Figure) => figure.data.filter(({ type }) => type === "bar") as unknown as Bar[];
const titleOf = (figure: Figure) => (figure.layout.title as { text: string }).text;

test("the day chart says the finding and draws each day's count", () => {
  const figure = perDayFigure(tables);
  expect(titleOf(figure)).toBe("<b>Four named meetings on 23 May; a series on the 22nd, number not given</b>");
  expect(bars(figure).map(({ name, x, y }) => [name, x, y])).toEqual([
    ["With a named counterpart", ["2019-05-23"], [4]],
    ["In a series, at least", ["2019-05-22"], [2]],
    ["Possible", ["2019-05-24"], [1]],
  ]);
  const texts = figure.layout.annotations!.map(({ text }) => text).join("\n");
  expect(texts.match(/none reported/g)).toHaveLength(3);
  expect(texts).toContain("2 or more");
  expect(texts).toContain("4 or more");
});

test("the days without an upper bound, and no others, fade at the top", () => {
  const fading = figureShapes(perDayFigure(tables)).filter(({ opacity }) => opacity !== undefined);
  expect([...new Set(fading.map(({ yanchor }) => yanchor))]).toEqual([2, 4]);
  const bounded = tables.events.map((event) => ({ ...event, count_max: event.count_max ?? event.count_min }));
  expect(figureShapes(perDayFigure({ ...tables, events: bounded })).some(({ opacity }) => opacity !== undefined)).toBe(
    false,
  );
});

const figureShapes = (figure: Figure) => figure.layout.shapes as unknown as { opacity?: number; yanchor?: number }[];

test("the officials chart counts four and one inferred for the visitor, one for each host", () => {
  const figure = perOfficialFigure(tables);
  expect(titleOf(figure)).toBe("<b>Ri Su Yong was at all four named meetings; four others at one each</b>");
  const [stated, inferred, possible] = bars(figure);
  expect(stated!.y).toContain("ri-su-yong");
  expect(stated!.x).toEqual([4, 1, 1, 1, 1]);
  expect([inferred!.y, inferred!.x]).toEqual([["ri-su-yong"], [1]]);
  expect(possible!.x).toEqual([4, 4, 4]);
});

test("the outlets chart sets the meetings without outlet apart and lends no umbrella", () => {
  const figure = perOutletFigure(tables);
  const none = bars(figure).find(({ name }) => name === "No outlet named")!;
  expect(none.x).toEqual([2]);
  expect(bars(figure).flatMap(({ y }) => y)).not.toContain("cuban-and-north-korean-state-media");
  expect(figure.layout.annotations!.at(-1)!.text!.replaceAll("<br>", " ")).toContain(
    "Cuban and North Korean state media",
  );
});

test("as many events stand behind each mark as it counts, and its hover text names them", () => {
  for (const figure of [perOfficialFigure(tables), perOutletFigure(tables)]) {
    for (const { x, customdata, hovertext } of bars(figure)) {
      expect(customdata.map((events) => events.length)).toEqual(x);
      expect(hovertext.map((text) => text.split("• ").length - 1)).toEqual(x);
    }
  }
});

test("a comparison needs two articles, and every other chart none", () => {
  expect(chartsFor(tables).map(({ name }) => name)).toEqual(
    CHARTS.map(({ name }) => name).filter((name) => name !== "comparison"),
  );
});

describe.each(CHARTS)("the chart $name", ({ name, figure }) => {
  test("is plain JSON, the same each time, and does not depend on the order of rows", () => {
    const drawn = figure(tables);
    expect(JSON.parse(JSON.stringify(drawn))).toEqual(drawn);
    const turned = Object.fromEntries(Object.entries(tables).map(([name, rows]) => [name, [...rows].reverse()]));
    const titles = [drawn, figure(turned as unknown as typeof tables)].map(titleOf);
    expect(titles[0]).toBe(titles[1]);
  });

  test.skipIf(name === "comparison")("cites its source and has words for who cannot see it", () => {
    const drawn = figure(tables);
    expect(drawn.layout.annotations!.at(-1)!.text).toContain("NK News");
    expect(drawn.layout.meta.alt.length).toBeGreaterThan(80);
  });

  test("says so where there is nothing to show", () => {
    const drawn = figure(empty);
    expect(drawn.data).toEqual([]);
    expect(titleOf(drawn)).toMatch(/No /);
  });
});
