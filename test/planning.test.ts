import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { PROJECT } from "../src/project";

const page = readFileSync(join(PROJECT, "examples/spark/PLANNING.md"), "utf8");

/** The rows of the table under a heading, cell by cell, without its header. */
function tableUnder(heading: string): string[][] {
  const [, section = ""] = page.split(`## ${heading}\n`);
  const lines = section
    .split("\n## ")[0]!
    .split("\n")
    .filter((line) => line.startsWith("|"));
  return lines.slice(2).map((line) => line.split("|").slice(1, -1).map((cell) => cell.trim())); // biome-ignore format: one chain
}

const number = (cell: string | undefined): number => Number(cell!.replaceAll(",", ""));
const { a, s, t, g, l, i, w, r, o, v } = Object.fromEntries(
  tableUnder("Measured").map(([symbol, , rate]) => [symbol!.replaceAll("`", ""), number(rate)]),
) as Record<string, number> as Record<"a" | "s" | "t" | "g" | "l" | "i" | "w" | "r" | "o" | "v", number>;
const hours = (seconds: number): string => (seconds / 3600).toFixed(1);
const gigabytes = (bytes: number): string => Math.ceil(bytes / 1e9).toLocaleString("en");

test("the plan for Spark is what its formulas give", () => {
  const plan = tableUnder("Spark");
  expect(plan.map(([articles]) => number(articles))).toEqual([1e7, 1e7, 1e8, 1e8]);
  for (const [articles, cores, megabytes, ...reckoned] of plan) {
    const [n, c] = [number(articles), number(cores)];
    const tasks = Math.ceil((n * i) / (number(megabytes) * 2 ** 20)).toLocaleString("en");
    expect(reckoned).toEqual([
      tasks,
      hours((n / s + n / t) / c),
      hours(n / l),
      ...[n * i, n * w, n * o].map(gigabytes),
    ]);
  }
});

test("the plan for Slurm is what its formulas give", () => {
  const plan = tableUnder("Slurm");
  expect(plan.map(([articles]) => number(articles))).toEqual([1e7, 1e8]);
  for (const [articles, cores, ...reckoned] of plan) {
    const [n, c] = [number(articles), number(cores)];
    const files = Math.ceil(n / 1e5).toLocaleString("en");
    const bytes = [n * i, n * r, n * v, n * o].map(gigabytes);
    expect(reckoned).toEqual([files, hours(n / a / c), hours(n / g), ...bytes]);
  }
});
