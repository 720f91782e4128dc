import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { expect, test } from "vitest";
import { PROJECT } from "../src/project";

const SRC = join(PROJECT, "src");
/** Each folder may import from those before it. */
const FLOW = [
  "derive",
  "generate",
  "tables",
  "review",
  "link",
  "counts",
  "corpus",
  "score",
  "figures",
  "page",
  "export",
  "notebook",
  "cli",
];
const files = readdirSync(SRC, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));
const folderOf = (path: string) => relative(SRC, path).split(sep)[0]!;

test("data flows one way: a module imports only from the folders before its own", () => {
  const against = files.flatMap((name) => {
    const path = join(SRC, name);
    const own = FLOW.indexOf(folderOf(path));
    if (own < 0) return [];
    const imports = [...readFileSync(path, "utf8").matchAll(/(?:from|import)\s*\(?"(\.[^"]+)"/g)].map(([, to]) =>
      resolve(dirname(path), to!),
    );
    return imports.filter((to) => FLOW.indexOf(folderOf(to)) > own).map((to) => `${name} imports ${relative(SRC, to)}`);
  });
  expect(against).toEqual([]);
});

test("every folder of src has its place in the flow", () => {
  const folders = readdirSync(SRC, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map(({ name }) => name).filter((name) => !FLOW.includes(name))).toEqual([]);
});

test("danfo is loaded by the tables alone, and plotly.js by the export alone", () => {
  const users = (name: string) =>
    files.filter((file) =>
      new RegExp(`(from |require\\(|require\\.resolve\\()"${name}[/"]`).test(
        readFileSync(join(SRC, file), "utf8").replace(/^import type .*$/gm, ""),
      ),
    );
  expect(new Set(users("danfojs-node").map((file) => file.split(sep)[0]))).toEqual(new Set(["tables"]));
  expect(new Set(users("plotly.js-dist").map((file) => file.split(sep)[0]))).toEqual(new Set(["export"]));
});
