// Packs what an executor needs to run the filter, and nothing else: this platform's Node, the built kit and
// the packages that deriving loads. Executors need neither Node nor npm nor the network.
//   node examples/spark/package.mjs readout-kit.tar.gz
import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const require = createRequire(import.meta.url);
const { build } = require("esbuild");
const [archive] = process.argv.slice(2);

if (!archive || !/\.(tar\.gz|tgz)$/.test(archive)) fail("name the archive to write, such as readout-kit.tar.gz");
if (!existsSync(join(root, "dist/cli/main.js"))) fail("the kit is not built yet: npm run build");
if (process.config.variables.node_shared)
  fail(`${process.execPath} needs a library beside it (libnode). Use a Node from nodejs.org, which is one file.`);

const kit = mkdtempSync(join(tmpdir(), "readout-kit-"));
try {
  for (const file of await filesOfTheFilter()) copy(file, join(kit, relative(root, file)));
  copy(process.execPath, join(kit, "bin/node"));
  writeFileSync(join(kit, "columns.json"), JSON.stringify(columns()));
  const packed = `${archive}.${process.pid}.part`;
  const { status } = spawnSync("tar", ["-czf", resolve(packed), "-C", kit, "."], { stdio: "inherit" });
  if (status !== 0) throw new Error("tar could not write the archive; its message is above.");
  renameSync(packed, archive);
  console.log(`${archive}: ${(statSync(archive).size / 1e6).toFixed(1)} MB, ${process.platform} ${process.arch}`);
} finally {
  rmSync(kit, { recursive: true });
}

/** What `derive` loads, followed through its imports, and the `package.json` of each package among it. */
async function filesOfTheFilter() {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: ["dist/cli/derive.js"],
    bundle: true,
    write: false,
    outdir: "unused",
    metafile: true,
    platform: "node",
    external: ["@duckdb/*"], // writes tables, which is not the filter's work
    logLevel: "error",
  });
  const files = ["package.json", "dist/cli/main.js", ...Object.keys(metafile.inputs)];
  const packages = files.flatMap((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+\//.exec(file)?.[0] ?? []);
  return [...new Set([...files, ...packages.map((name) => `${name}package.json`)])].map((file) => join(root, file));
}

/** The columns of each table, for the job to read its rows by. */
function columns() {
  const { SCHEMA } = require(join(root, "dist/tables/schema.js"));
  return Object.fromEntries(
    Object.entries(SCHEMA).map(([table, { columns }]) => [table, columns.map(({ name, type }) => ({ name, type }))]),
  );
}

function copy(from, to) {
  mkdirSync(dirname(to), { recursive: true });
  copyFileSync(from, to);
}

function fail(message) {
  console.error(`package: ${message}`);
  process.exit(2);
}
