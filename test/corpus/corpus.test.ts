import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, onTestFinished, test } from "vitest";
import type { Tables } from "../../src/model";
import { SCHEMA, TABLE_NAMES } from "../../src/tables/schema";
import { temporaryFolder } from "../fixtures";
import {
  articleLines,
  beginDerive,
  bytesOf,
  copyTo,
  deriveInto,
  dispatch,
  ended,
  linesOf,
  READOUT,
  rejectedIn,
  rowsIn,
  stands,
  until,
  writeLines,
} from "./folder";

/** What the filter makes of the same lines: the rows of each table, in order. */
function filtered(lines: string[]): Tables {
  const { stdout } = spawnSync(process.execPath, [READOUT, "derive", "--jsonl", "--format", "rows"], {
    input: lines.join("\n"),
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  const rows: Tables[] = stdout.split("\n").slice(0, -1).map((line) => JSON.parse(line)); // biome-ignore format: one chain
  return Object.fromEntries(TABLE_NAMES.map((name) => [name, rows.flatMap((one) => one[name] as object[])])) as never;
}

test("the tables hold what the filter gives, by month, and in one order in every format", async () => {
  const folder = temporaryFolder();
  const lines = articleLines(300);
  const input = writeLines(join(folder, "a.jsonl"), lines);
  const outs = ["jsonl", "csv", "parquet"].map((format) => {
    const out = join(folder, format);
    expect(deriveInto(out, [input], { format })).toMatchObject({ status: 0, stderr: "" });
    expect(readdirSync(out).sort()).toEqual([...TABLE_NAMES, "same_as", "corpus.json", "rejected.jsonl"].sort());
    return out;
  });
  const wanted = filtered(lines);
  for (const table of ["articles", "events", "participants", "reports", "evidence"] as const) {
    const month = new Map(wanted.articles.map((row) => [row.article_id, row.published.slice(0, 7)]));
    const monthOf = (row: object) => month.get(`${Object.values(row)[0]}`.replace(/-e\d+$/, ""))!;
    const inMonths = [...new Set(month.values())].sort().flatMap((one) => (wanted[table] as object[]).filter((row) => monthOf(row) === one)); // biome-ignore format: one chain
    expect(rowsIn(outs[0]!, table), table).toEqual(inMonths);
    const months = new Set((wanted[table] as object[]).map(monthOf));
    expect(readdirSync(join(outs[0]!, table))).toEqual([...months].sort().map((one) => `month=${one}`));
  }
  for (const table of ["officials", "outlets"] as const) {
    const ids = rowsIn(outs[0]!, table).map((row) => row[SCHEMA[table].primaryKey!]);
    expect(ids).toEqual([...new Set(wanted[table].map((row) => Object.values(row)[0]))].sort());
  }
  for (const table of TABLE_NAMES) {
    for (const [out, format] of [
      [outs[1]!, "csv"],
      [outs[2]!, "parquet"],
    ] as const) {
      const again = join(folder, "again.jsonl");
      const read = format === "csv" ? "read_csv(%, all_varchar = true)" : "read_parquet(%, hive_partitioning = false)";
      const glob = `'${join(out, table)}/**/part-*.${format}'`;
      const types = SCHEMA[table].columns.map(
        ({ name, type }) => `"${name}"::${type === "integer" ? "INTEGER" : "VARCHAR"} AS "${name}"`,
      );
      await copyTo(again, `SELECT ${types.join(", ")} FROM ${read.replace("%", glob)}`, "FORMAT json");
      expect(linesOf(again), `${table} as ${format}`).toEqual(rowsIn(outs[0]!, table));
    }
  }
});

test("people of one id are one row, under the name of the article of the first id and all their other names", () => {
  const folder = temporaryFolder();
  const text = (name: string) =>
    `Foreign Minister ${name} of Fiji met President Bo Dahl of Norway. ${name.split(" ").at(-1)} left.`;
  const line = (id: string, name: string) => JSON.stringify({ id, published: "2024-05-07", text: text(name) });
  const input = writeLines(join(folder, "a.jsonl"), [
    line("b", "Ana Díaz"),
    line("a", "Ana Diaz"),
    line("c", "Ana Díaz"),
  ]);
  deriveInto(join(folder, "out"), [input]);
  const people = rowsIn(join(folder, "out"), "officials").filter(({ official_id }) =>
    `${official_id}`.startsWith("ana"),
  );
  expect(people).toMatchObject([{ official_id: "ana-diaz--fji--foreign-minister", name: "Ana Diaz", country: "FJI" }]);
  expect(`${people[0]!.aliases}`.split("|")).toContain("Ana Díaz");
});

test("every kind of input ends in one corpus, and what is bad in each is rejected with its place and reason", async () => {
  const folder = temporaryFolder();
  const inputs = join(folder, "in");
  mkdirSync(join(inputs, "texts"), { recursive: true });
  const lines = articleLines(200);
  writeFileSync(join(inputs, "a.jsonl.gz"), gzipSync(lines.slice(0, 100).join("\n")));
  writeLines(join(inputs, "b.jsonl"), [lines[7]!, '{"id": "cut', ...lines.slice(100, 110)]);
  const cut = gzipSync(articleLines(3000, 1000).join("\n"));
  writeFileSync(join(inputs, "c.jsonl.gz"), cut.subarray(0, cut.length / 2));
  await copyTo(
    join(inputs, "d.parquet"),
    "SELECT 'p' || i AS id, '2024-04-01' AS published, 'Nothing.' AS text FROM range(9) t(i)",
    "FORMAT parquet",
  );
  writeFileSync(join(inputs, "texts", "visit-2024-03-05.txt"), dispatch(1));
  writeFileSync(join(inputs, "texts", "undated.txt"), dispatch(2));
  writeFileSync(join(inputs, "texts", "latin-2024-03-05.txt"), Buffer.from("caf\xe9", "latin1"));
  const out = join(folder, "out");
  const { status, stdout, stderr } = deriveInto(out, [inputs]);
  expect(status).toBe(1);
  const rejected = rejectedIn(out).map(({ id, input, line, error }) => [
    id,
    `${input}`.slice(inputs.length + 1),
    line,
    error,
  ]);
  const read = rowsIn(out, "articles").filter(({ article_id }) => /^art-\d{4}$/.test(`${article_id}`)).length;
  expect(rejected).toEqual([
    ["art-7", "b.jsonl", 1, expect.stringMatching(/id is that of .*a.jsonl.gz, line 8, which stays/)],
    [null, "b.jsonl", 2, expect.stringMatching(/not JSON/)],
    [null, "c.jsonl.gz", read + 1, expect.stringMatching(/breaks off/)],
    ["texts/latin-2024-03-05", join("texts", "latin-2024-03-05.txt"), null, expect.stringMatching(/not UTF-8/)],
    ["texts/undated", join("texts", "undated.txt"), null, expect.stringMatching(/day of publication is missing/)],
  ]);
  expect(read).toBeGreaterThan(500);
  expect(stdout).toContain(`${100 + 10 + read + 9 + 1} articles`);
  expect(stderr).toContain("5 rejected, each with the reason");
  const ids = rowsIn(out, "articles").map(({ article_id }) => article_id);
  expect(ids).toContainEqual(expect.stringMatching(/^texts-visit-2024-03-05-[0-9a-f]{8}$/));
  expect(new Set(ids).size).toBe(ids.length);
  expect(
    deriveInto(join(folder, "dated"), [join(inputs, "texts", "undated.txt")], { more: ["--published", "2024-03-06"] })
      .status,
  ).toBe(0);
});

test("ended by force again and again, under other time zones, the tables are those of an unbroken run", async () => {
  const folder = temporaryFolder();
  const input = writeLines(join(folder, "a.jsonl"), [...articleLines(7000), "{}", ...articleLines(3)]);
  const whole = join(folder, "whole");
  expect(deriveInto(whole, [input], { format: "parquet", env: { TZ: "UTC" } }).status).toBe(1);
  const broken = join(folder, "broken");
  for (const [name, TZ] of [
    [/^part-0$/, "Pacific/Kiritimati"],
    [/^shard-000000/, "America/St_Johns"],
    [/^shard-000002/, "Asia/Kathmandu"],
    [/^rows$/, "UTC"],
    [/^out$/, "Africa/Cairo"],
  ] as const) {
    const run = beginDerive(broken, [input], { format: "parquet", env: { TZ } });
    const end = ended(run);
    await until(() => stands(broken, name));
    run.kill("SIGKILL");
    expect(await end).toBe("SIGKILL");
    expect(existsSync(join(broken, "corpus.json"))).toBe(false);
  }
  expect(deriveInto(broken, [input], { format: "parquet", env: { TZ: "Asia/Tokyo" } }).status).toBe(1);
  expect(bytesOf(broken)).toEqual(bytesOf(whole));
  const again = deriveInto(broken, [input], { format: "parquet" });
  expect(again).toMatchObject({ status: 1, stderr: expect.stringContaining("nothing was to be done") });
  expect(bytesOf(broken)).toEqual(bytesOf(whole));
  expect(rejectedIn(whole).map(({ line, id }) => [line, id])).toEqual([
    [7001, null],
    [7002, "art-0"],
    [7003, "art-1"],
    [7004, "art-2"],
  ]);
});

test("an interrupt says that the work can go on, and it does", async () => {
  const folder = temporaryFolder();
  const input = writeLines(join(folder, "a.jsonl"), articleLines(5000));
  const run = beginDerive(join(folder, "out"), [input]);
  let told = "";
  run.stderr!.on("data", (chunk) => {
    told += chunk;
  });
  const end = ended(run);
  await until(() => stands(join(folder, "out"), /^shard-/));
  run.kill("SIGINT");
  expect(await end).toBe(130);
  expect(told).toContain("the same command goes on from there");
  expect(deriveInto(join(folder, "out"), [input])).toMatchObject({
    status: 0,
    stdout: expect.stringMatching(/^5000 art/),
  });
});

test("parts of input that has changed since are derived again, the others are kept", async () => {
  const folder = temporaryFolder();
  const lines = articleLines(6000);
  const input = writeLines(join(folder, "a.jsonl"), lines);
  const out = join(folder, "out");
  const run = beginDerive(out, [input]);
  const end = ended(run);
  await until(() => stands(out, /^shard-000001/));
  run.kill("SIGKILL");
  await end;
  lines[3000] = JSON.stringify({ id: "other", published: "2024-05-07", text: "Nothing happened." });
  writeLines(input, lines);
  const { status, stderr } = deriveInto(out, [input]);
  expect({ status, stderr }).toEqual({
    status: 0,
    stderr: expect.stringMatching(/^The first 1 of \d+ parts are as they were/),
  });
  deriveInto(join(folder, "new"), [input]);
  expect(bytesOf(out)).toEqual(bytesOf(join(folder, "new")));
});

test("of two runs on one folder the second is refused, and the first is not disturbed", async () => {
  const out = join(temporaryFolder(), "out");
  const first = beginDerive(out, ["-"]);
  onTestFinished(() => void first.kill());
  const end = ended(first);
  await until(() => stands(out, /^lock$/) && stands(out, /^(lock|spill)$/));
  first.stdin!.write(`${articleLines(10).join("\n")}\n`);
  let second = deriveInto(out, ["-"], { input: "" });
  // The lock is taken a moment after its file is there.
  for (let i = 0; i < 50 && second.status !== 2; i++) second = deriveInto(out, ["-"], { input: "" });
  expect(second).toMatchObject({ status: 2, stderr: expect.stringContaining(`another run (process ${first.pid})`) });
  first.stdin!.end();
  expect(await end).toBe(0);
  expect(rowsIn(out, "articles")).toHaveLength(10);
});

test("a worker that hangs, dies or throws on an article costs that article alone", () => {
  const folder = temporaryFolder();
  const dist = join(READOUT, "../..");
  // In every thread: a fatal word in a text is fatal; on the main thread: a second is the limit.
  const fatal = join(folder, "fatal.cjs");
  writeFileSync(
    fatal,
    `const pool = require(${JSON.stringify(join(dist, "corpus/pool.js"))});
     const { openPool } = pool;
     pool.openPool = (options) => openPool({ ...options, limit: 1 });
     const deriving = require(${JSON.stringify(join(dist, "derive/derive.js"))});
     const { derive } = deriving;
     deriving.derive = (text, options) => {
       if (text === "hang") for (;;);
       if (text === "exit") process.exit(9);
       if (text === "throw") throw new TypeError("a fault of the program");
       return derive(text, options);
     };`,
  );
  const lines = articleLines(500);
  const bad = ["hang", "exit", "throw"];
  for (const [i, text] of bad.entries())
    lines.splice(100 * (i + 1), 0, JSON.stringify({ id: text, published: "2024-05-07", text }));
  const out = join(folder, "out");
  const input = writeLines(join(folder, "a.jsonl"), lines);
  expect(deriveInto(out, [input], { env: { NODE_OPTIONS: `--require ${fatal}` } }).status).toBe(1);
  expect(rejectedIn(out).map(({ id, line, error }) => [id, line, error])).toEqual([
    ["hang", 101, expect.stringMatching(/given up after 2 tries: it took more than 1 seconds/)],
    ["exit", 201, expect.stringMatching(/given up after 2 tries: its thread ended with 9/)],
    ["throw", 301, "a fault of the program"],
  ]);
  expect(rowsIn(out, "articles")).toHaveLength(500);
});

test.skipIf(process.platform === "win32")(
  "a disk that fills is a clear error, complete parts stay, and with room the work goes on",
  () => {
    const folder = temporaryFolder();
    const input = writeLines(join(folder, "a.jsonl"), articleLines(5000));
    const whole = join(folder, "whole");
    deriveInto(whole, [input]);
    const out = join(folder, "out");
    // No file may grow beyond so many blocks of 512 bytes; the first limit is met while deriving, the second while writing.
    const limited = (blocks: number) => {
      const command = `ulimit -f ${blocks}; exec "$0" "$@"`;
      const call = [process.execPath, READOUT, "derive", input, "--out", out, "--format", "jsonl"];
      return spawnSync("sh", ["-c", command, ...call], { encoding: "utf8" });
    };
    expect(limited(500)).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/out: EFBIG.*the same command goes on/),
    });
    expect(existsSync(join(out, "events"))).toBe(false);
    const next = limited(4000);
    expect(next).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/The tables of .* could not be written.*the same command goes on/),
    });
    expect(readdirSync(join(out, ".work")).filter((name) => name.startsWith("shard-"))).toHaveLength(3);
    expect(deriveInto(out, [input]).status).toBe(0);
    expect(bytesOf(out)).toEqual(bytesOf(whole));
  },
);

test("rows that are too long for the memory that writing begins with are written with more", () => {
  const folder = temporaryFolder();
  const title = "a long title ".repeat(12_000);
  const lines = articleLines(400).map((line) =>
    JSON.stringify({ ...JSON.parse(line), published: "2019-05-26", title }),
  );
  const out = join(folder, "out");
  expect(deriveInto(out, [writeLines(join(folder, "a.jsonl"), lines)]).status).toBe(0);
  expect(rowsIn(out, "articles")).toHaveLength(400);
});

test("a line of 200 MB is rejected by name and place, and the others are derived", () => {
  const folder = temporaryFolder();
  const long = JSON.stringify({ id: "long", published: "2024-05-07", text: "x".repeat(2e8) });
  const input = writeLines(join(folder, "a.jsonl"), [...articleLines(3), long, ...articleLines(3, 3)]);
  expect(deriveInto(join(folder, "out"), [input]).status).toBe(1);
  expect(rejectedIn(join(folder, "out"))).toMatchObject([
    { id: "long", line: 4, error: expect.stringMatching(/200 MB/) },
  ]);
  expect(rowsIn(join(folder, "out"), "articles")).toHaveLength(6);
});

test("inputs that cannot be read at all are refused before anything is derived", async () => {
  const folder = temporaryFolder();
  const out = join(folder, "out");
  const other = join(folder, "other.parquet");
  await copyTo(other, "SELECT 1 AS id, 'x' AS body", "FORMAT parquet");
  const jsonl = writeLines(join(folder, "a.jsonl"), articleLines(3));
  expect(deriveInto(out, [jsonl, other])).toMatchObject({
    status: 2,
    stderr: expect.stringMatching(/no column published, text/),
  });
  expect(deriveInto(out, [join(folder, "*.txt")])).toMatchObject({
    status: 2,
    stderr: expect.stringMatching(/no such file/),
  });
  expect(deriveInto(out, [jsonl], { format: "table" })).toMatchObject({
    status: 2,
    stderr: expect.stringMatching(/parquet, csv, jsonl/),
  });
  expect(existsSync(out)).toBe(false);
});

test("a folder with tables made in another way, or a finished one of other articles, is left as it is", () => {
  const folder = temporaryFolder();
  const [one, two] = [3, 4].map((count) => writeLines(join(folder, `${count}.jsonl`), articleLines(count)));
  const small = join(folder, "small");
  mkdirSync(small);
  writeFileSync(join(small, "events.csv"), "event_id\n");
  expect(deriveInto(small, [one!])).toMatchObject({ status: 2, stderr: expect.stringMatching(/holds events.csv/) });
  expect(readdirSync(small)).toEqual(["events.csv"]);
  const out = join(folder, "out");
  deriveInto(out, [one!]);
  const before = bytesOf(out);
  expect(deriveInto(out, [two!])).toMatchObject({
    status: 2,
    stderr: expect.stringMatching(/finished, and was made of other/),
  });
  expect(bytesOf(out)).toEqual(before);
});

test("no article at all gives empty tables", () => {
  const out = join(temporaryFolder(), "out");
  expect(deriveInto(out, ["-"], { input: "" })).toMatchObject({
    status: 0,
    stdout: expect.stringMatching(/^0 articles/),
  });
  expect(readdirSync(join(out, "events"))).toEqual([]);
  expect(readFileSync(join(out, "rejected.jsonl"), "utf8")).toBe("");
});

test("a cell that a spreadsheet would run is harmless in CSV, as in the small tables", () => {
  const folder = temporaryFolder();
  const line = JSON.stringify({ id: "a", published: "2024-05-07", text: "Nothing.", title: '=1+1,"x"' });
  deriveInto(join(folder, "out"), ["-"], { format: "csv", input: line });
  const csv = readFileSync(join(folder, "out/articles/month=2024-05/part-0.csv"), "utf8");
  expect(csv).toContain(`a,2024-05-07,,"'=1+1,""x""",en,`);
});
