// Runs every bench, or those whose names are given, one after the other: node bench/run.mjs [NAME…]
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const wanted = process.argv.slice(2);
const files = readdirSync(here).filter((name) => name.endsWith(".bench.mjs"));
let failed = false;
for (const file of files.filter((name) => wanted.length === 0 || wanted.includes(name.replace(".bench.mjs", "")))) {
  console.log(`\n${file.replace(".bench.mjs", "")}`);
  const { status } = spawnSync(process.execPath, [join(here, file)], { stdio: "inherit" });
  failed ||= status !== 0;
}
process.exitCode = failed ? 1 : 0;
