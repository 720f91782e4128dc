import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { inOrder } from "../../src/corpus/in-order";
import { openPool } from "../../src/corpus/pool";
import { temporaryFolder } from "../fixtures";

// A worker whose units are words, some of them fatal; what it answers is what became of each.
const WORKER = `
const { parentPort, workerData } = require("node:worker_threads");
const { existsSync, writeFileSync } = require("node:fs");
parentPort.on("message", ({ job, failed }) => {
  const said = job.map((word, i) => {
    Atomics.store(workerData.at, 0, i);
    if (failed.has(i)) return "failed: " + failed.get(i);
    if (word === "hang") for (;;);
    if (word === "throw") throw new Error("thrown");
    if (word === "exit") process.exit(7);
    if (word.startsWith("once") && !existsSync(word.slice(5))) {
      writeFileSync(word.slice(5), "");
      process.exit(1);
    }
    return word.startsWith("once") ? "once" : word;
  });
  parentPort.postMessage(said);
  if (job.includes("die after")) process.exit(0);
});
`;

function pool(size: number) {
  const folder = temporaryFolder();
  const script = join(folder, "worker.cjs");
  writeFileSync(script, WORKER);
  const opened = openPool<string[], string[]>({ size, script, limit: 1 });
  onTestFinished(() => opened.close());
  return { ...opened, folder };
}

test("a unit that hangs, throws or ends its thread fails with the reason, and the others are done", async () => {
  const { run } = pool(1);
  expect(await run(["a", "hang", "b", "throw", "exit", "c"])).toEqual([
    "a",
    "failed: Deriving it was given up after 2 tries: it took more than 1 seconds.",
    "b",
    "failed: Deriving it was given up after 2 tries: thrown.",
    "failed: Deriving it was given up after 2 tries: its thread ended with 7.",
    "c",
  ]);
});

test("a thread that was killed without fault of its unit is replaced, and nothing shows", async () => {
  const { run, folder } = pool(1);
  expect(await run(["a", `once:${join(folder, "killed")}`, "b"])).toEqual(["a", "once", "b"]);
});

test("a thread that dies between two jobs is replaced", async () => {
  const { run } = pool(1);
  expect(await run(["a", "die after"])).toEqual(["a", "die after"]);
  await new Promise((done) => setTimeout(done, 200));
  expect(await run(["b"])).toEqual(["b"]);
});

test("a worker that cannot start is an error, and no endless loop", async () => {
  const script = join(temporaryFolder(), "broken.cjs");
  writeFileSync(script, "throw new Error('no such lexicon')");
  const opened = openPool<string[], string[]>({ size: 1, script, limit: 1 });
  await expect(opened.run(["a"])).rejects.toThrow("A worker does not start: no such lexicon.");
  await opened.close();
});

test("results come in the order of the jobs, and no more jobs are begun than are wanted", async () => {
  const { run } = pool(3);
  let begun = 0;
  async function* jobs() {
    for (let i = 0; i < 40; i++) {
      begun += 1;
      yield i % 13 === 5 ? ["throw", `${i}`] : [`${i}`];
    }
  }
  const last: (string | undefined)[] = [];
  for await (const said of inOrder(jobs(), 6, run)) {
    last.push(said.at(-1));
    expect(begun - last.length).toBeLessThanOrEqual(6);
  }
  expect(last).toEqual(Array.from({ length: 40 }, (_, i) => `${i}`));
});
