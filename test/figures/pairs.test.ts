import { expect, test } from "vitest";
import { networkFigure } from "../../src/figures/network";
import { pairsOf } from "../../src/figures/pairs";
import { loadTables } from "../../src/tables/load";
import { synthetic } from "./synthetic";

const tables = loadTables();

test("those who met come first, those who may have met after them; nobody meets his own side", () => {
  const pairs = pairsOf(tables).map(({ one, other, stated, possible }) => [
    one.name,
    other.name,
    stated.length,
    possible.length,
  ]);
  expect(pairs).toHaveLength(16);
  expect(pairs[0]).toEqual(["Ri Su Yong", "Esteban Lazo Hernández", 1, 0]);
  expect(pairs.filter(([, , stated]) => stated === 1)).toHaveLength(4);
  expect(pairs.filter(([one]) => one === "Ma Chol Su")).toHaveLength(4);
});

test("the network draws a line for each pair and says who is left out of sixty and more", () => {
  const { data, layout } = networkFigure(synthetic(100));
  const middles = data.find(({ name }) => name === "Pairs") as unknown as { x: number[] };
  expect(middles.x).toHaveLength(30);
  expect(layout.annotations!.at(-1)!.text).toContain("Not shown: 48 others with fewer meetings.");
});
