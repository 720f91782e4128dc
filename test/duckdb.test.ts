import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { identifier, literal, rowsOf, withDuckDB } from "../src/duckdb";
import { temporaryFolder } from "./fixtures";

test("a text with quotes in it stays a text, whatever it says", async () => {
  const said = `'; DROP TABLE "x"; --`;
  const rows = await withDuckDB((db) => rowsOf(db, `SELECT ${literal(said)} AS ${identifier('a "b"')}`));
  expect(rows).toEqual([{ 'a "b"': said }]);
  expect(await withDuckDB((db) => rowsOf(db, `SELECT len(${literal(["a", "b'"])}) AS n`))).toEqual([{ n: 2n }]);
});

test("the time zone is UTC and nothing is fetched, whatever the machine says", async () => {
  const rows = await withDuckDB((db) =>
    rowsOf(
      db,
      `SELECT name, value FROM duckdb_settings()
       WHERE name IN ('TimeZone', 'autoload_known_extensions', 'autoinstall_known_extensions') ORDER BY name`,
    ),
  );
  expect(rows.map(({ value }) => value)).toEqual(["UTC", "false", "false"]);
});

test("what does not fit into memory is spilled, and nothing of it stays", async () => {
  const scratch = join(temporaryFolder(), "spill");
  const rows = await withDuckDB(
    (db) => rowsOf(db, "SELECT count(*) AS n FROM (SELECT DISTINCT hash(i), i::VARCHAR FROM range(3000000) t(i))"),
    { memory: "60MB", threads: 1, scratch },
  );
  expect(rows).toEqual([{ n: 3_000_000n }]);
  expect(existsSync(scratch)).toBe(false);
});

test("an error of the engine closes it and is passed on", async () => {
  await expect(withDuckDB((db) => rowsOf(db, "SELECT 1 FROM nowhere"))).rejects.toThrow(/nowhere/);
});
