import { describe, expect, test } from "vitest";
import { koreanFaces } from "../../src/export/assets";
import { tablesFor } from "../../src/export/snapshots";
import { CHARTS, type Chart, questionIn } from "../../src/figures/charts";
import type { Figure } from "../../src/figures/figure";
import { loadTables } from "../../src/tables/load";

const tables = loadTables();
const own = (chart: Chart) => tablesFor(chart, tables);

// What stands in a figure for plotly.js, not for a reader.
const NOT_SHOWN = new Set(
  "type mode orientation x y customdata marker line symbol family xref yref xanchor".split(" "),
);
const ALSO_NOT =
  "yanchor categoryorder categoryarray tickvals ticks side align barmode hoverinfo textposition layer ysizemode";
for (const key of ALSO_NOT.split(" ")) NOT_SHOWN.add(key);

/** Every text of a figure that a reader or a screen reader meets. */
function texts(value: unknown, key = ""): string[] {
  if (NOT_SHOWN.has(key)) return [];
  if (typeof value === "string") return /^(#|,d$|rgb)/.test(value) || /color$/.test(key) ? [] : [value];
  if (Array.isArray(value)) return value.flatMap((one) => texts(one, key));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, one]) => texts(one, name));
}

const words = (figure: Figure): string[] =>
  [...texts(figure.data), ...texts(figure.layout)]
    .map((text) => text.replace(/<[^>]*>|\p{L}+…/gu, " "))
    .flatMap((text) => text.match(/\p{L}{2,}/gu) ?? [])
    .map((word) => word.toLowerCase());

/** Names, offices, places and titles stay as the tables give them. */
const names = [tables, own(CHARTS.at(-1)!)].flatMap(({ officials, outlets, articles, events }) => [
  ...officials.flatMap(({ name, office }) => [name, office]),
  ...outlets.map(({ name }) => name),
  ...articles.flatMap(({ publisher, title }) => [publisher, title]),
  ...events.map(({ place }) => place),
]);
const given = new Set(names.flatMap((name) => name?.toLowerCase().match(/\p{L}{2,}/gu) ?? []));
// Words that Spanish has too; "may" is its short May.
const SHARED = new Set(["no", "cuba", "may", "series"]);

describe.each(CHARTS)("the chart $name", (chart) => {
  test("has no Latin letters of ours in Korean", () => {
    const latin = words(chart.figure(own(chart), { locale: "ko" })).filter((word) => /\p{Script=Latin}/u.test(word));
    expect(latin.filter((word) => !given.has(word))).toEqual([]);
    expect(questionIn(chart, "ko")).not.toMatch(/[a-z]/i);
  });

  test("has no English word of ours in Spanish", () => {
    const english = new Set(words(chart.figure(own(chart))).filter((word) => !given.has(word) && !SHARED.has(word)));
    expect(english.size).toBeGreaterThan(10);
    const spanish = words(chart.figure(own(chart), { locale: "es" })).filter((word) => english.has(word));
    expect(spanish).toEqual([]);
    expect(questionIn(chart, "es")).not.toBe(chart.question);
  });

  test("draws the same marks in every language", () => {
    const marks = (figure: Figure) => figure.data.map((trace) => (trace as { customdata?: unknown }).customdata);
    for (const locale of ["es", "ko"] as const)
      expect(marks(chart.figure(own(chart), { locale }))).toEqual(marks(chart.figure(own(chart))));
  });
});

test("a text carries the Korean letters that it needs and no others", () => {
  expect(koreanFaces("Raúl Castro, 23 May")).toBe("");
  const faces = koreanFaces("회담");
  expect(faces.match(/@font-face/g)!.length).toBeLessThanOrEqual(2);
  expect(faces.length).toBeLessThan(koreanFaces("회담 4건; 횟수 불명, 방문 측").length);
});
