import { spawn, spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { PROJECT } from "../../src/project";
import { TABLE_NAMES } from "../../src/tables/schema";

const READOUT = join(PROJECT, "dist/cli/main.js");
const TEXT = "Foreign Minister Ann Lee of Fiji met President Bo Dahl of Norway on Monday, Reuters reported.";
const line = (fields: object) => JSON.stringify({ id: "a", published: "2024-05-07", text: TEXT, ...fields });

function filter(input: string | Buffer, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [READOUT, "derive", "--jsonl", ...args], {
    input,
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  const lines = stdout.split("\n").slice(0, -1).map((one) => JSON.parse(one)); // biome-ignore format: one chain
  return { status, stderr, lines };
}

test("a line in is a line out, in order, with the document and the id as it was given", () => {
  const { status, lines } = filter([line({}), line({ id: 7 }), line({ id: "Ü/1" })].join("\n"));
  expect(status).toBe(0);
  expect(lines.map(({ id }) => id)).toEqual(["a", 7, "Ü/1"]);
  expect(lines[0]).toMatchObject({ article: { published: "2024-05-07" }, events: [{ id: "e1", date: "2024-05-06" }] });
});

test("as rows, a line holds the article's rows of the seven tables", () => {
  const { lines } = filter(line({ title: "Talks", url: "https://example.org/a" }), "--format", "rows");
  expect(Object.keys(lines[0])).toEqual(["id", ...TABLE_NAMES]);
  expect(lines[0].articles[0]).toMatchObject({ article_id: "a", title: "Talks", publisher: null, language: "en" });
  expect(lines[0].events[0]).toMatchObject({ event_id: "a-e1", article_id: "a" });
  expect(lines[0].officials[0].aliases).toBeNull();
});

test("what is wrong with a line is said in its place, and the rest goes on", () => {
  const bad: [string | Buffer, RegExp, unknown][] = [
    ["", /empty/, null],
    ['{"id": "cut", "text": "…', /not JSON/, "cut"],
    ["[1]", /No object/, null],
    [Buffer.from('{"id": "latin", "text": "\xe9"}', "latin1"), /not UTF-8/, "latin"],
    [line({ id: null }), /no "id"/, null],
    [line({ id: "b", published: undefined }), /"published" is missing/, "b"],
    [line({ id: "c", published: "2024-02-30" }), /"2024-02-30", no day/, "c"],
    [line({ id: "d", text: " " }), /no "text"/, "d"],
    [line({ id: "e", text: "a\0b" }), /NUL/, "e"],
    [line({ id: "f", text: "a\ud800b" }), /surrogate/, "f"],
    [line({ id: "g", title: 3 }), /"title"/, "g"],
  ];
  const input = Buffer.concat(bad.flatMap(([one]) => [Buffer.from(one as string), Buffer.from("\n")]));
  const { status, lines } = filter(Buffer.concat([input, Buffer.from(line({ id: "last" }))]));
  expect(status).toBe(1);
  expect(lines).toHaveLength(bad.length + 1);
  for (const [i, [, message, id]] of bad.entries())
    expect(lines[i]).toEqual({ id, line: i + 1, error: expect.stringMatching(message) });
  expect(lines.at(-1)).toMatchObject({ id: "last", events: [{ id: "e1" }] });
});

test("a fact that the tables cannot hold is an error of its line", () => {
  const { lines } = filter(
    [line({ url: "example.org" }), line({ language: "English" })].join("\n"),
    "--format",
    "rows",
  );
  expect(lines.map(({ error }) => error)).toEqual([expect.stringMatching(/url/), expect.stringMatching(/language/)]);
});

test("a day of publication may bear a time, and may be given for all that bear none", () => {
  const input = [line({ published: "2024-05-07T23:30:00-05:00" }), line({ published: undefined })].join("\n");
  const { lines } = filter(input, "--published", "2024-05-14");
  expect(lines.map(({ article }) => article.published)).toEqual(["2024-05-07", "2024-05-14"]);
});

test("a line of 200 MB is an error that names its article, and the lines around it are derived", () => {
  const long = Buffer.from(`${line({ id: "long", text: "a" }).slice(0, -2)}${"x".repeat(2e8)}"}\n`);
  const { lines } = filter(Buffer.concat([Buffer.from(`${line({})}\n`), long, Buffer.from(line({ id: "b" }))]));
  expect(lines.map(({ id, error }) => [id, error?.slice(0, 22)])).toEqual([
    ["a", undefined],
    ["long", "The line has 200 MB, m"],
    ["b", undefined],
  ]);
});

test("a reader that has had enough ends it quietly", async () => {
  const child = spawn(process.execPath, [READOUT, "derive", "--jsonl"], { stdio: ["pipe", "pipe", "pipe"] });
  let told = "";
  child.stderr.on("data", (chunk) => {
    told += chunk;
  });
  child.stdin.on("error", () => {});
  const more = setInterval(() => child.stdin.write(`${line({})}\n`.repeat(500)), 5);
  child.stdout.once("data", () => child.stdout.destroy());
  const status = await new Promise((done) => child.on("exit", done));
  clearInterval(more);
  expect({ status, told }).toEqual({ status: 0, told: "" });
});

test("it reads no faster than its output is taken", async () => {
  const child = spawn(process.execPath, [READOUT, "derive", "--jsonl"], { stdio: ["pipe", "pipe", "inherit"] });
  // Nobody listens to its output yet.
  const block = `${line({})}\n`.repeat(1000);
  let given = 0;
  // Until the pipe takes no more for a while, or far more than pipes and buffers can hold has gone in.
  while (given < 50_000) {
    given += 1000;
    if (child.stdin.write(block)) continue;
    const taken = await Promise.race([
      new Promise((done) => child.stdin.once("drain", () => done(true))),
      new Promise((done) => setTimeout(() => done(false), 3000)),
    ]);
    if (!taken) break;
  }
  expect(given).toBeLessThan(50_000);
  let lines = 0;
  child.stdout.on("data", (chunk: Buffer) => {
    for (const byte of chunk) if (byte === 10) lines += 1;
  });
  child.stdin.end();
  await new Promise((done) => child.on("close", done));
  expect(lines).toBe(given);
});
