import { existsSync } from "node:fs";
import { join } from "node:path";
import { DATA } from "../tables/load";
import type { Located } from "../tables/located";
import { type Problem, TableError } from "../tables/problem";
import { readRows } from "../tables/rows";
import { faultOf } from "./check";
import { type Decision, REVIEW_COLUMNS } from "./schema";

/**
 * The decisions in a folder's `review.csv`, none where there is no such file. Throws `TableError` with
 * every problem found.
 */
export function loadReview(folder: string = DATA): Decision[] {
  const { decisions, problems } = readReview(folder);
  if (problems.length > 0) throw new TableError(problems);
  return decisions.map(({ row }) => row);
}

/** Reads a folder's `review.csv` and lists every problem; decisions with a fault are left out. */
export function readReview(folder: string): { decisions: Located<Decision>[]; problems: Problem[] } {
  const file = join(folder, "review.csv");
  const problems: Problem[] = [];
  if (!existsSync(file)) return { decisions: [], problems };
  const read: Located<Decision>[] = readRows(file, REVIEW_COLUMNS, "review decisions", problems);
  const decisions = read.filter(({ row, line }) => {
    const fault = faultOf(row);
    if (fault) problems.push({ file, line, ...fault });
    return !fault;
  });
  return { decisions, problems };
}
