// Runs every bench beside this file in turn: `npm run bench`, or `npm run bench derive` for one.
import { execFileSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

const only = process.argv[2] ?? "";
const here = fileURLToPath(new URL(".", import.meta.url));
for (const file of readdirSync(here).filter((name) => name.endsWith(".bench.mjs") && name.startsWith(only))) {
  console.log(`\n${file}`);
  execFileSync(process.execPath, [`${here}${file}`], { stdio: "inherit" });
}
