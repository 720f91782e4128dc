// Headless runs against `jupyter nbconvert --execute`, the first cell against a bare tslab, and the cost
// of showing a long frame. Ratios hold within one run of this file; times are those of the machine.
import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";

const require = createRequire(import.meta.url);
const { PROJECT } = require("../dist/project.js");
const { kernelArguments } = require("../dist/notebook/kernelspec.js");
const { labEnvironment, projectLab } = require("../dist/notebook/lab.js");
const { newConnection } = require("../dist/notebook/run/connection.js");
const { openKernel } = require("../dist/notebook/run/kernel.js");
const { decode, encode, message } = require("../dist/notebook/wire.js");

const ROUNDS = Number(process.env.ROUNDS ?? 3);
const NOTEBOOKS = join(PROJECT, "notebooks");
const names = readdirSync(NOTEBOOKS).filter((name) => name.endsWith(".ipynb"));
const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
const out = mkdtempSync(join(tmpdir(), "readout-bench-"));
const rows = [];
const report = (what, ours, peer, theirs, aim) =>
  rows.push({
    what,
    "ours, ms": Math.round(ours),
    peer,
    "peer, ms": theirs && Math.round(theirs),
    ratio: theirs && Number((ours / theirs).toFixed(3)),
    aim,
  });

function timed(program, args, env = process.env) {
  const start = performance.now();
  const { status, stderr } = spawnSync(program, args, { env, encoding: "utf8", cwd: PROJECT });
  if (status !== 0) throw new Error(`${program} ${args.join(" ")}:\n${stderr}`);
  return performance.now() - start;
}

async function headless() {
  const run = (...args) => timed(process.execPath, [join(PROJECT, "dist/cli/main.js"), "run", "--out", out, ...args]);
  const lab = projectLab();
  const nbconvert = () =>
    timed(
      lab.program("jupyter"),
      [
        "nbconvert",
        "--to",
        "notebook",
        "--execute",
        "--output-dir",
        out,
        ...names.map((name) => join(NOTEBOOKS, name)),
      ],
      labEnvironment(),
    );
  const [forced, unchanged, peer] = [[], [], []];
  for (let i = 0; i < ROUNDS; i += 1) {
    if (lab) peer.push(nbconvert());
    forced.push(run("--force"));
    unchanged.push(run());
  }
  const other = lab ? "nbconvert --execute" : "no JupyterLab: npm run test:lab installs it";
  report(`run ${names.length} notebooks`, median(forced), other, median(peer), "≤ 0.5");
  report("run them, nothing changed", median(unchanged), other, median(peer), "≤ 0.1");
}

/** Milliseconds from the start of a kernel to the reply to its first cell. */
async function firstCell([program, ...args]) {
  const zmq = require("zeromq");
  const { connection, file, remove } = await newConnection();
  const start = performance.now();
  const child = spawn(program, [...args, file], { cwd: NOTEBOOKS, stdio: "ignore" });
  const shell = new zmq.Dealer({ linger: 0, reconnectInterval: 10 });
  shell.connect(`tcp://127.0.0.1:${connection.shell_port}`);
  const content = { code: "1 + 1", silent: false, store_history: true, user_expressions: {}, stop_on_error: true };
  await shell.send(encode(message("execute_request", content, "bench"), connection.key));
  const reply = decode(await shell.receive(), connection.key);
  const time = performance.now() - start;
  shell.close();
  child.kill("SIGKILL");
  remove();
  if (reply.content.status !== "ok") throw new Error(JSON.stringify(reply.content));
  return time;
}

async function starts() {
  const bare = [join(PROJECT, "node_modules/.bin/tslab"), "kernel", "--config-path"];
  const [ours, theirs] = [[], []];
  for (let i = 0; i < ROUNDS; i += 1) {
    theirs.push(await firstCell(bare));
    ours.push(await firstCell([...kernelArguments(), "--config-path"]));
  }
  report("kernel start to first cell", median(ours), "bare tslab", median(theirs), "≤ 1.5");
}

async function longFrame() {
  const kernel = await openKernel({ folder: NOTEBOOKS, pictures: async () => null });
  const time = async (code) => {
    const start = performance.now();
    const { status, evalue } = await kernel.execute(code, () => {});
    if (status !== "ok") throw new Error(evalue);
    return performance.now() - start;
  };
  const made = "Array.from({ length: 10_000 }, (_, i) => ({ i, day: '2019-05-23', name: 'name ' + i }))";
  await time(
    `import { show } from "readout";\nimport { DataFrame } from "danfojs-node";\nconst frame = new DataFrame(${made});`,
  );
  await time("show(frame);");
  const [ours, theirs] = [[], []];
  for (let i = 0; i < ROUNDS; i += 1) {
    ours.push(await time(`show(frame); // ${i}`));
    theirs.push(await time(`console.log(frame); // ${i}`));
  }
  await kernel.kill();
  report("show a frame of 10,000 rows", median(ours), "console.log of it", median(theirs));
}

await headless();
await starts();
await longFrame();
rmSync(out, { recursive: true });
console.table(rows);
