import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { COUNTED_TABLES, countFolder, countIn, withFolder } from "../../src/corpus/count-folder";
import { COUNT_UNITS } from "../../src/counts/fold";
import { GRAINS } from "../../src/counts/grain";
import { countDays } from "../../src/counts/per-day";
import { countOfficials } from "../../src/counts/per-official";
import { countOutlets } from "../../src/counts/per-outlet";
import { select } from "../../src/counts/select";
import { COUNT_NAMES, type CountName, type CountOptions } from "../../src/counts/sql/count";
import { event, tables, temporaryFolder } from "../fixtures";
import { anyTables, type CorpusTables, HOSTILE, writeCorpus, writeCsvFolder } from "./tables";

function inMemory(tables: CorpusTables, name: CountName, options: CountOptions): object[] {
  const { grain, unit, ...filter } = options;
  const selected = select(tables, filter);
  if (name === "day") return countDays(selected, { grain, unit });
  return name === "official" ? countOfficials(selected, { unit }) : countOutlets(selected, { unit });
}

const optionsFor = ({ officials, outlets }: CorpusTables): fc.Arbitrary<CountOptions> =>
  fc.record(
    {
      from: fc.constantFrom("2018-12-01", "2019-01-01", "2019-01-07"),
      to: fc.constantFrom("2019-01-07", "2019-03-01", "2020-12-31"),
      country: fc.constantFrom("CUB", "PRK", "VNM"),
      official: fc.constantFrom(...officials.flatMap(({ official_id, name }) => [official_id, name])),
      outlet: fc.constantFrom(...outlets.flatMap(({ outlet_id, name }) => [outlet_id, name])),
      grain: fc.constantFrom(...GRAINS),
      unit: fc.constantFrom(...COUNT_UNITS),
    },
    { requiredKeys: [] },
  );

const tablesAndOptions = anyTables.chain((tables) =>
  fc.tuple(fc.constant(tables), fc.array(optionsFor(tables), { minLength: 3, maxLength: 3 })),
);

test("rows in memory, CSV files and Parquet parts are counted alike, whatever the filter, grain and unit", async () => {
  await fc.assert(
    fc.asyncProperty(tablesAndOptions, async ([tables, choices]) => {
      const folder = mkdtempSync(join(tmpdir(), "readout-count-"));
      const [csv, parquet] = [join(folder, "csv"), join(folder, "it's [a] *corpus?")];
      try {
        writeCsvFolder(csv, tables);
        await writeCorpus(parquet, tables);
        const asked = choices.flatMap((options) => COUNT_NAMES.map((name) => ({ name, options })));
        const expected = asked.map(({ name, options }) => inMemory(tables, name, options));
        for (const home of [csv, parquet]) {
          const found = await withFolder(home, COUNTED_TABLES, async (db) => {
            const counts: object[][] = [];
            for (const { name, options } of asked) counts.push(await countIn(db, name, options));
            return counts;
          });
          for (const [index, rows] of found.entries())
            expect([asked[index], rows]).toEqual([asked[index], expected[index]]);
        }
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    }),
    { numRuns: 25 },
  );
}, 120_000);

test("a table that is missing, lacks a column or mixes formats is named", async () => {
  const folder = temporaryFolder();
  await expect(countFolder(folder, "day")).rejects.toThrow("has no table of events");
  writeCsvFolder(folder, { ...tables({ events: [event({})] }), same_as: [] });
  writeFileSync(join(folder, "events.csv"), "event_id,kind\ne1,meeting\n");
  await expect(countFolder(folder, "day")).rejects.toThrow("the table of events lacks article_id, status");
  rmSync(join(folder, "events.csv"));
  mkdirSync(join(folder, "events"));
  for (const format of ["csv", "parquet"]) writeFileSync(join(folder, "events", `part-0.${format}`), "");
  await expect(countFolder(folder, "day")).rejects.toThrow("parquet and csv side by side");
});

test("a file that is no Parquet is named", async () => {
  const folder = temporaryFolder();
  await writeCorpus(folder, { ...tables({ events: [event({})] }), same_as: [] });
  writeFileSync(join(folder, "events/month=2019-01/part-0.parquet"), "PAR1 cut short");
  await expect(countFolder(folder, "day")).rejects.toThrow(/part-0\.parquet/);
});

test("an official whom nobody knows is refused, whatever is in the name", async () => {
  const folder = temporaryFolder();
  writeCsvFolder(folder, { ...tables({ events: [event({})] }), same_as: [] });
  for (const name of HOSTILE)
    await expect(countFolder(folder, "day", { official: name })).rejects.toThrow("No official has the id or the name");
});
