import { expect, test } from "vitest";
import { diffFigures } from "../../src/figures/diff";
import type { Figure } from "../../src/figures/figure";

const figure = (data: object[], layout: object = {}) => ({ data, layout: { meta: { alt: "" }, ...layout } }) as Figure;
const days = { type: "bar", x: ["2019-05-22", "2019-05-23"], y: [0, 4] };

const cases: [string, Figure, Figure, string[]][] = [
  ["the same", figure([days]), figure([{ ...days }]), []],
  ["a value", figure([days]), figure([{ ...days, y: [0, 3] }]), ["bar 2019-05-23: 4 → 3"]],
  [
    "a mark more and a mark less",
    figure([days]),
    figure([{ ...days, x: ["2019-05-23", "2019-05-24"], y: [4, 1] }]),
    ["bar 2019-05-22: gone, was 0", "bar 2019-05-24: new, 1"],
  ],
  [
    "a horizontal bar",
    figure([{ type: "bar", orientation: "h", y: ["Ana"], x: [1] }]),
    figure([{ type: "bar", orientation: "h", y: ["Ana"], x: [2] }]),
    ["bar Ana: 1 → 2"],
  ],
  [
    "one of several traces, by its name",
    figure([days, { ...days, name: "possible" }]),
    figure([days, { ...days, name: "possible", y: [1, 4] }]),
    ['trace "possible", bar 2019-05-22: 0 → 1'],
  ],
  ["a trace more", figure([days]), figure([days, { ...days, name: "new" }]), ['trace "new" is new']],
  ["a type", figure([days]), figure([{ ...days, type: "scatter" }]), ['type: "bar" → "scatter"']],
  [
    "what a mark says",
    figure([{ ...days, text: ["", "4"] }]),
    figure([{ ...days, text: ["", "four"] }]),
    ['bar 2019-05-23, text: "4" → "four"'],
  ],
  [
    "how a trace looks",
    figure([{ ...days, marker: { color: "red" } }]),
    figure([{ ...days, marker: { color: "blue" } }]),
    ['marker.color: "red" → "blue"'],
  ],
  [
    "the layout",
    figure([days], { title: { text: "Four" }, xaxis: { range: [0, 1] } }),
    figure([days], { title: { text: "Three" }, xaxis: { range: [0, 2] } }),
    ['title.text: "Four" → "Three"', "xaxis.range.1: 1 → 2"],
  ],
  [
    "marks that share a label",
    figure([{ type: "scatter", x: [1, 1], y: [2, 3] }]),
    figure([{ type: "scatter", x: [1, 1], y: [2, 5] }]),
    ["y.1: 3 → 5"],
  ],
];

for (const [what, before, after, words] of cases) {
  test(`figures that differ in ${what}`, () => expect(diffFigures(before, after)).toEqual(words));
}

test("what JSON does not keep is no difference", () => {
  expect(diffFigures(figure([{ ...days, name: undefined }]), figure([days]))).toEqual([]);
});
