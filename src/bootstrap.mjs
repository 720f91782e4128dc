// Installs and builds what is missing, then runs one of the kit's commands: the first thing on a fresh
// clone, so it needs nothing but Node and npm.
//   node src/bootstrap.mjs start | lab | test | check …
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [name, ...args] = process.argv.slice(2);
const OLDEST = 20;

if (Number(process.versions.node.split(".")[0]) < OLDEST) {
  fail(`Readout needs Node ${OLDEST} or newer, and this is ${process.version}. Install it from nodejs.org.`);
}
install();
run(
  process.execPath,
  [bin("typescript/bin/tsc"), "-p", "tsconfig.build.json"],
  "The build failed; the messages above say where.",
);
process.exitCode = name === "test" ? vitest() : readout();

function install() {
  const lock = readFileSync(join(root, "package-lock.json"), "utf8");
  // Beside the packages, so that it goes when they go.
  const stamp = join(root, "node_modules", ".readout-lock.json");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === lock) return;
  console.error("Installing the packages (about a minute, once) …");
  const npm = process.env.npm_execpath;
  const call = ["ci", "--no-audit", "--no-fund", "--loglevel=error"];
  const why = "npm could not install the packages; its message is above. Is the registry reachable?";
  if (npm) run(process.execPath, [npm, ...call], why);
  else run("npm", call, why, { shell: process.platform === "win32" });
  writeFileSync(stamp, lock);
}

function vitest() {
  return (
    spawnSync(process.execPath, [bin("vitest/vitest.mjs"), "run", ...args], { cwd: root, stdio: "inherit" }).status ?? 1
  );
}

function readout() {
  return (
    spawnSync(process.execPath, [join(root, "dist/cli/main.js"), name, ...args], { cwd: root, stdio: "inherit" })
      .status ?? 1
  );
}

function bin(path) {
  return join(root, "node_modules", path);
}

function run(command, parameters, why, options = {}) {
  const { status } = spawnSync(command, parameters, { cwd: root, stdio: ["inherit", 2, "inherit"], ...options });
  if (status !== 0) fail(why);
}

function fail(message) {
  console.error(message);
  process.exit(2);
}
