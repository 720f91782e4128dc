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

test("a title calls nobody first where series make the bars of several as long", () => {
  const counts = ["A", "B"].map((official) => ({
    official,
    official_id: official,
    stated: 3,
    inferred: 0,
    possible: 0,
  }));
  const figure = perOfficialFigure(counted, {
    counts,
    meetings: 5,
    named: new Map([
      ["A", 3],
      ["B", 2],
    ]),
  });
  expect(JSON.stringify(figure.layout.title)).not.toContain("A was");
  const series = counts.map((row) => ({ ...row, stated: 4 }));
  const longer = perOfficialFigure(counted, {
    counts: series,
    meetings: 5,
    named: new Map([
      ["A", 3],
      ["B", 2],
    ]),
  });
  expect(JSON.stringify(longer.layout.title)).toContain("Two officials are named at four meetings or series each");
});
