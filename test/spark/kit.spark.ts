import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { PROJECT } from "../../src/project";
import { pack } from "./cluster";

const folder = mkdtempSync(join(tmpdir(), "readout-kit-"));
const article = (id: string, text = "Nothing.") => JSON.stringify({ id, published: "2024-03-08", text });
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("the archive needs neither the repository nor anything of the environment", () => {
  const archive = pack(folder);
  const kit = join(folder, "kit");
  mkdirSync(kit);
  expect(spawnSync("tar", ["-xzf", archive, "-C", kit]).status).toBe(0);
  const input = spawnSync(process.execPath, [join(PROJECT, "dist/cli/main.js"), "generate", "--articles", "50", "--seed", "2"]).stdout; // biome-ignore format: one call
  const filter = ["dist/cli/main.js", "derive", "--jsonl", "--format", "rows"];
  const packed = spawnSync("./bin/node", filter, { cwd: kit, env: {}, input, encoding: "utf8" });
  const here = spawnSync(process.execPath, filter, { cwd: PROJECT, input, encoding: "utf8" });
  expect(packed.stderr).toBe("");
  expect(packed.stdout.split("\n")).toHaveLength(51);
  expect(packed.stdout).toBe(here.stdout);
});

/** What `node_filter.answers` yields for lines, with a filter written in a few words of JavaScript. */
function answers(lines: readonly string[], onLine: string): { status: number | null; stderr: string; ids: string[] } {
  const filter = join(folder, "filter.mjs");
  writeFileSync(
    filter,
    `import { readFileSync } from "node:fs";
for (const line of readFileSync(0, "utf8").split("\\n").slice(0, -1)) { ${onLine}; console.log(line); }`,
  );
  const code = `import json, sys
sys.path.insert(0, ${JSON.stringify(join(PROJECT, "examples/spark"))})
import node_filter
for answer in node_filter.answers(${JSON.stringify([process.execPath, filter])}, sys.stdin.buffer.read().split(b"\\n")[:-1], 2):
    found = json.loads(answer)
    print(found["id"], found.get("error", ""))`;
  const run = spawnSync("python3", ["-c", code], { input: lines.map((line) => `${line}\n`).join(""), encoding: "utf8" }); // biome-ignore format: one call
  return { status: run.status, stderr: run.stderr, ids: run.stdout.split("\n").slice(0, -1) };
}

test("an article that ends the filter is answered with an error, and the others with their rows, in order", () => {
  const lines = ["a", "b", "c", "d", "e"].map((id) => article(id, id === "c" ? "poison" : undefined));
  const { ids } = answers(lines, 'if (line.includes("poison")) process.kill(process.pid, "SIGKILL")');
  expect(ids).toEqual(["a ", "b ", "c The filter ended on this article: status -9.", "d ", "e "]);
});

test("an article that hangs the filter is answered with an error", () => {
  const lines = ["a", "b", "c"].map((id) => article(id, id === "b" ? "endless" : undefined));
  const { ids } = answers(lines, 'while (line.includes("endless"));');
  expect(ids).toEqual(["a ", "b The filter ended on this article: no answer within 2 seconds.", "c "]);
});

test("a filter that cannot run is no article's fault: the task fails", () => {
  const { status, stderr, ids } = answers([article("a"), article("b")], "process.exit(3)");
  expect(ids).toEqual([]);
  expect(status).toBe(1);
  expect(stderr).toContain("RuntimeError: the filter does not run here: status 3");
});
