import { expect, test } from "vitest";
import type { Figure } from "../../src/figures/figure";
import { folderFigures } from "../../src/figures/folder";
import { perDayFigure } from "../../src/figures/per-day";
import { perOfficialFigure } from "../../src/figures/per-official";
import { perOutletFigure } from "../../src/figures/per-outlet";
import { DATA, loadTables } from "../../src/tables/load";

const titleOf = ({ layout }: Figure) => (layout.title as { text: string }).text;
const bars = ({ data }: Figure) =>
  (data as { type?: string; name: string; x: unknown[]; y: unknown[] }[])
    .filter(({ type }) => type === "bar")
    .map(({ name, x, y }) => [name, new Map(y.map((id, index) => [id, x[index]]))]);

test("the charts of a folder have the bars and the findings of the charts of its tables", async () => {
  const tables = loadTables();
  const { perDay, perOfficial, perOutlet } = await folderFigures(DATA, { grain: "day" });
  for (const [counted, own] of [
    [perDay, perDayFigure(tables)],
    [perOfficial, perOfficialFigure(tables)],
    [perOutlet, perOutletFigure(tables)],
  ] as const) {
    expect(bars(counted)).toEqual(bars(own));
    expect(titleOf(counted)).toBe(titleOf(own));
  }
});

test("a folder's charts are light: what is counted is not held", async () => {
  const { perOfficial } = await folderFigures(DATA, { grain: "month", country: "CUB", top: 2 });
  expect(JSON.stringify(perOfficial)).not.toContain("event_id");
  expect((perOfficial.data as { customdata: unknown[][] }[]).flatMap(({ customdata }) => customdata.flat())).toEqual(
    [],
  );
  expect(JSON.stringify(perOfficial.layout)).toContain("others");
});
