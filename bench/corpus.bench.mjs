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
const dist = (path) => fileURLToPath(new URL(`../dist/${path}`, import.meta.url));
const READOUT = dist("cli/main.js");

const folder = mkdtempSync(join(tmpdir(), "readout-bench-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
// Derives a file into a folder, and tells how long until the tables were begun and until the end, and what it held at most.
const program = join(folder, "derive.cjs");
writeFileSync(
  program,
  `const { deriveCorpus } = require(${JSON.stringify(dist("corpus/run.js"))});
   const { findInputs } = require(${JSON.stringify(dist("corpus/inputs.js"))});
   const [file, out] = process.argv.slice(2);
   (async () => {
     let derived;
     const progress = ({ table }) => { if (table) derived ??= performance.now(); };
     await deriveCorpus({ inputs: (await findInputs([file])).inputs, out, format: "parquet", progress });
     const told = { derived, whole: performance.now(), peak: process.resourceUsage().maxRSS };
     console.log(JSON.stringify(told));
   })();`,
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

/** Seconds until all is derived and until the tables are written, and megabytes at most, on the processors of a list or on all. */
function derive(file, processors) {
  const out = join(folder, "out");
  rmSync(out, { recursive: true, force: true });
  const call = [process.execPath, program, file, out];
  if (processors) call.unshift("taskset", "-c", processors);
  const { status, stdout, stderr } = spawnSync(call[0], call.slice(1), { encoding: "utf8" });
  if (status !== 0) throw new Error(`Deriving ended with ${status}: ${stderr}`);
  const { derived, whole, peak } = JSON.parse(stdout);
  return { derived: derived / 1000, whole: whole / 1000, megabytes: peak / 1024 };
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

const [FEW, MANY] = [1_000, 100_000];
const file = generate(MANY);
const canChoose = availableParallelism() > 1 && spawnSync("taskset", ["-c", "0,1", "true"]).status === 0;
const both = canChoose ? "0,1" : undefined;
// Each core alone between rounds on both, and of each the fastest round: other work on the machine only slows one down.
const two = [derive(file, both)];
const one = [];
for (const core of canChoose ? ["0", "1"] : []) {
  one.push(derive(file, core));
  two.push(derive(file, both));
}
if (!canChoose) console.log("two cores against one: not measured; it needs taskset and two cores");
else {
  console.log(
    `${MANY} articles          core 0, s   core 1, s   both, s (${two.length} rounds)    fastest: times faster`,
  );
  for (const [name, what, wanted] of [
    ["derived, in shards", "derived", "1.8 wanted"],
    ["with the tables written", "whole", ""],
  ]) {
    const [alone, together] = [one, two].map((rounds) => rounds.map((round) => round[what]));
    const seconds = [
      ...alone.map((value) => value.toFixed(1).padStart(10)),
      `    ${together.map((value) => value.toFixed(1)).join(" ")}`,
    ];
    const times = Math.min(...alone) / Math.min(...together);
    console.log(`${name.padEnd(24)}${seconds.join("  ")}${times.toFixed(2).padStart(16)}   ${wanted}`);
  }
}

const little = generate(FEW);
const peaks = [two.map(() => derive(little, both)), two].map((rounds) => rounds.map(({ megabytes }) => megabytes));
const [few, many] = peaks.map(median);
console.log(`\npeak memory, MB, in ${two.length} rounds   least   median   most`);
for (const [i, articles] of [FEW, MANY].entries()) {
  const figures = [Math.min(...peaks[i]), median(peaks[i]), Math.max(...peaks[i])];
  console.log(`${`${articles} articles`.padEnd(28)}${figures.map((value) => value.toFixed(0).padStart(8)).join("")}`);
}
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
