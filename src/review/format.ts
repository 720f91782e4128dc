import { formatCell } from "../tables/cells";
import { formatCsv } from "../tables/csv";
import { type Decision, REVIEW_COLUMNS } from "./schema";

/** Decisions as the text of a `review.csv`, header first. */
export function reviewCsv(decisions: readonly Decision[]): string {
  const columns = REVIEW_COLUMNS.map(({ name }) => name as keyof Decision);
  return formatCsv([columns, ...decisions.map((row) => columns.map((column) => formatCell(row[column])))]);
}

/** The decisions, each with the reviewer and the reason that the same one bore before. */
export function keepReasons(decisions: readonly Decision[], before: readonly Decision[]): Decision[] {
  const key = ({ reviewer: _, reason: __, ...what }: Decision) => JSON.stringify(what, Object.keys(what).sort());
  const known = new Map(before.map((decision) => [key(decision), decision]));
  return decisions.map((decision) => known.get(key(decision)) ?? decision);
}
