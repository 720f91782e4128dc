import { expect, test } from "vitest";
import { countDays } from "../../src/counts/per-day";
import { countOfficials } from "../../src/counts/per-official";
import { countOutlets } from "../../src/counts/per-outlet";
import type { Figure } from "../../src/figures/figure";
import { perDayFigure } from "../../src/figures/per-day";
import { perOfficialFigure } from "../../src/figures/per-official";
import { perOutletFigure } from "../../src/figures/per-outlet";
import { loadTables } from "../../src/tables/load";

const tables = loadTables();
// What is left where a database counted: no events and nothing of them, only who they are.
const counted = { ...tables, events: [], reports: [], evidence: [] };
const named = new Map(countOfficials(tables).map(({ official_id, stated }) => [official_id, stated]));
const bars = ({ data }: Figure) =>
  (data as { type?: string; x: unknown; y: unknown }[]).filter(({ type }) => type === "bar").map(({ x, y }) => [x, y]);

test("charts of counts made elsewhere have the bars and the finding of charts that count themselves", () => {
  const pairs = [
    [perDayFigure(tables), perDayFigure(counted, { counts: countDays(tables.events) })],
    [perOfficialFigure(tables), perOfficialFigure(counted, { counts: countOfficials(tables), meetings: 4, named })],
    [perOutletFigure(tables), perOutletFigure(counted, { counts: countOutlets(tables), meetings: 4 })],
  ] as const;
  for (const [own, elsewhere] of pairs) {
    expect(bars(elsewhere)).toEqual(bars(own));
    expect(elsewhere.layout.title).toEqual(own.layout.title);
  }
});
