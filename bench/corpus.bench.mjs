// A corpus: two cores against one, peak memory at a thousand and at a hundred thousand articles, and reading 1 GB of lines.
import { execFileSync, spawnSync } from "node:child_process";
import {
  closeSync,
  createReadStream,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { createRequire } from "node:module";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const require = createRequire(import.meta.url);
const { packBatches } = require("../dist/corpus/batches.js");
const { readLines } = require("../dist/corpus/lines.js");
const { readUnits } = require("../dist/corpus/units.js");
const READOUT = fileURLToPath(new URL("../dist/cli/main.js", import.meta.url));

const folder = mkdtempSync(join(tmpdir(), "readout-bench-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
// What a process held at most, told on its last line of standard error.
const peak = join(folder, "peak.cjs");
writeFileSync(
  peak,
  `if (require("node:worker_threads").isMainThread)
     process.on("exit", () => require("node:fs").writeSync(2, "\\npeak " + process.resourceUsage().maxRSS));`,
);

/** A file of so many generated articles. */
function generate(articles) {
  const file = join(folder, `${articles}.jsonl`);
  const handle = openSync(file, "w");
  const call = [READOUT, "generate", "--articles", `${articles}`, "--seed", "1"];
  execFileSync(process.execPath, call, { stdio: ["ignore", handle, "inherit"] });
  closeSync(handle);
  return file;
}

/** Seconds and megabytes at most of deriving a file into a folder, on the processors of a list or on all. */
function derive(file, processors) {
  const out = join(folder, "out");
  rmSync(out, { recursive: true, force: true });
  const call = [process.execPath, "--require", peak, READOUT, "derive", file, "--out", out, "--format", "parquet"];
  if (processors) call.unshift("taskset", "-c", processors);
  const began = performance.now();
  const { status, stderr } = spawnSync(call[0], call.slice(1), { encoding: "utf8" });
  if (status !== 0) throw new Error(`Deriving ended with ${status}: ${stderr}`);
  return { seconds: (performance.now() - began) / 1000, megabytes: Number(/peak (\d+)$/.exec(stderr)[1]) / 1024 };
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

const [FEW, MANY] = [1_000, 100_000];
const file = generate(MANY);
const canChoose = availableParallelism() > 1 && spawnSync("taskset", ["-c", "0,1", "true"]).status === 0;
const both = canChoose ? "0,1" : undefined;
// A round on one core between two on both, so that a machine that slows down slows all alike.
const [first, one, last] = [derive(file, both), canChoose && derive(file, "0"), derive(file, both)];
if (!one) console.log("two cores against one: not measured; it needs taskset and two cores");
else {
  const two = (first.seconds + last.seconds) / 2;
  console.log(
    `${MANY} articles, from lines to tables   one core ${one.seconds.toFixed(1)} s   two cores ${two.toFixed(1)} s`,
  );
  console.log(`two cores are faster ${(one.seconds / two).toFixed(2)} times (1.8 wanted)`);
}

const few = derive(generate(FEW), both).megabytes;
const many = Math.max(first.megabytes, last.megabytes);
console.log(`\npeak memory   ${FEW} articles ${few.toFixed(0)} MB   ${MANY} articles ${many.toFixed(0)} MB`);
console.log(`${(many / few).toFixed(2)} times as much (1.2 allowed)`);

const big = join(folder, "1-gb.jsonl");
const block = readFileSync(generate(20_000));
const handle = openSync(big, "w");
let size = 0;
for (; size < 1e9; size += block.length) writeSync(handle, block);
closeSync(handle);

async function parseOnly() {
  for await (const lines of readLines(createReadStream(big, { highWaterMark: 1 << 18 })))
    for (const { bytes } of lines) JSON.parse(bytes.toString());
}

async function readAll() {
  const inputs = [{ name: big, kind: "jsonl", id: "", size }];
  for await (const _ of packBatches(readUnits(inputs, new Map(), { read: 0 }), ""));
}

const readers = [
  ["cat", () => spawnSync("cat", [big], { stdio: ["ignore", "ignore", "ignore"] })],
  ["JSON.parse of each line", parseOnly],
  ["readout: lines, checked and packed for the workers", readAll],
];
const took = readers.map(() => []);
for (let round = 0; round < 3; round++)
  for (const [i, [, read]] of readers.entries()) {
    const began = performance.now();
    await read();
    took[i].push((performance.now() - began) / 1000);
  }
console.log(`\nreading ${(size / 1e9).toFixed(2)} GB of lines                            seconds     GB/s`);
for (const [i, [name]] of readers.entries()) {
  const seconds = median(took[i]);
  console.log(`${name.padEnd(53)}${seconds.toFixed(1).padStart(8)} ${(size / 1e9 / seconds).toFixed(2).padStart(8)}`);
}
