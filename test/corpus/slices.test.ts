import { expect, test } from "vitest";
import { createBySlices, slicesOf } from "../../src/corpus/slices";
import { rowsOf, withDuckDB } from "../../src/duckdb";

const count = async (db: Parameters<typeof rowsOf>[0], where: string) =>
  Number((await rowsOf(db, `SELECT count(*) AS rows FROM t WHERE ${where}`))[0]!.rows);

test("a small table is one slice", () =>
  withDuckDB(async (db) => {
    await db.run("CREATE TABLE t AS SELECT 'id-' || range AS id FROM range(1000)");
    expect(await slicesOf(db, "t", "id")).toEqual(["TRUE"]);
  }));

test("each row of a large table lies in exactly one slice, none of which holds much more than its share", () =>
  withDuckDB(async (db) => {
    await db.run("CREATE TABLE t AS SELECT printf('it''s %07d', range) AS id FROM range(450000)");
    const slices = await slicesOf(db, "t", "id");
    expect(slices.length).toBeGreaterThanOrEqual(4);
    const sizes: number[] = [];
    for (const slice of slices) sizes.push(await count(db, slice));
    expect(sizes.reduce((a, b) => a + b)).toBe(450_000);
    expect(Math.max(...sizes)).toBeLessThan(300_000);
  }));

test("rows with one and the same value stay in one slice", () =>
  withDuckDB(async (db) => {
    await db.run(
      "CREATE TABLE t AS SELECT CASE WHEN range % 10 = 0 THEN printf('%07d', range) ELSE 'same' END AS id FROM range(300000)",
    );
    const slices = await slicesOf(db, "t", "id");
    const holding = [];
    for (const slice of slices) if ((await count(db, `${slice} AND id = 'same'`)) > 0) holding.push(slice);
    expect(holding).toHaveLength(1);
  }));

test("a table made by slices holds the rows of each, in their order", () =>
  withDuckDB(
    async (db) => {
      await db.run("CREATE TABLE t AS SELECT printf('%07d', 299999 - range) AS id FROM range(300000)");
      const slices = await slicesOf(db, "t", "id");
      await createBySlices(db, "sorted", slices, (slice) => `SELECT id FROM t WHERE ${slice} ORDER BY id`);
      const [told] = await rowsOf(
        db,
        "SELECT count(*) AS rows, bool_and(id = printf('%07d', rowid)) AS isSorted FROM sorted",
      );
      expect(told).toMatchObject({ rows: 300_000n, isSorted: true });
    },
    { threads: 1 },
  ));
