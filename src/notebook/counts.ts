import type { Row } from "./table";

/**
 * Rows of a count with their bounds written out: "≥ 2" where the text sets no upper bound, "none named"
 * for a missing outlet. `undefined` for rows that are no count.
 */
export function countRows(rows: Row[]): Row[] | undefined {
  const [first] = rows;
  if (!first) return undefined;
  if (has(first, "day", "named", "at_least", "open")) {
    return rows.map(({ day, named, at_least, open, ...rest }) => ({
      day,
      named,
      meetings: open ? `≥ ${at_least}` : String(at_least),
      ...rest,
    }));
  }
  if (has(first, "official", "official_id", "stated")) {
    return rows.map(({ official_id, ...rest }) => rest);
  }
  if (has(first, "outlet", "outlet_id", "explicit")) {
    return rows.map(({ outlet_id, outlet, ...rest }) => ({ outlet: outlet ?? "none named", ...rest }));
  }
  return undefined;
}

function has(row: Row, ...names: string[]): boolean {
  return names.every((name) => name in row);
}
