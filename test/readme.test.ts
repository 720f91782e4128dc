import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { PROJECT } from "../src/project";
import { TABLE_NAMES } from "../src/tables/schema";

const readme = readFileSync(join(PROJECT, "README.md"), "utf8");
const { scripts } = JSON.parse(readFileSync(join(PROJECT, "package.json"), "utf8"));
const commands = readFileSync(join(PROJECT, "src/cli/main.ts"), "utf8");

test("every file that the README links to exists", () => {
  const links = [...readme.matchAll(/\]\((?!https?:|#)([^)\s]+)\)/g)].map(([, path]) => path!);
  expect(links.length).toBeGreaterThan(5);
  expect(links.filter((path) => !existsSync(join(PROJECT, path)))).toEqual([]);
});

test("every npm script that the README names exists, and every test script is run by CI", () => {
  const named = [...readme.matchAll(/npm run ([\w:]+)/g)].map(([, name]) => name!);
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
  const ci = readFileSync(join(PROJECT, ".ci/run"), "utf8");
  for (const name of Object.keys(scripts).filter((name) => name.startsWith("test:")))
    expect(ci).toContain(`npm run ${name}`);
  expect(ci).toContain("npm test");
});

test("every readout command that the README names exists, and every command is in its table or its text", () => {
  const named = new Set([...readme.matchAll(/npx readout (\w+)/g)].map(([, name]) => name!));
  const known = [...commands.matchAll(/^ {2}(\w+): \(\) => import/gm)].map(([, name]) => name!);
  expect([...named].filter((name) => !known.includes(name))).toEqual([]);
  expect(known.filter((name) => !named.has(name) && !["start", "lab"].includes(name))).toEqual([]);
});

test("the codebook has a row for each table", () => {
  for (const name of TABLE_NAMES) expect(readme).toContain(`\`${name}.csv\``);
});

test("the picture has an alternative text", () => {
  for (const [, alt, path] of readme.matchAll(/!\[([^\]]*)\]\(([^)]+)\)/g)) {
    expect(alt!.length).toBeGreaterThan(30);
    expect(dirname(path!)).toBe("notebooks");
  }
});
