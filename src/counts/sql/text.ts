import { UsageError } from "../../errors";

const HARD = /['\\$]/;

/**
 * A text as a literal that DuckDB and Spark read alike: quotes, backslashes and dollars, which they
 * treat differently, are written as their numbers.
 * @example sqlText("O'Neil") // "('O' || chr(39) || 'Neil')"
 */
export function sqlText(text: string): string {
  if (text.includes("\0")) throw new UsageError("A NUL character cannot be looked for.");
  if (!HARD.test(text)) return `'${text}'`;
  const parts = text.split(/(['\\$])/).filter((part) => part !== "");
  return `(${parts.map((part) => (HARD.test(part) ? `chr(${part.charCodeAt(0)})` : `'${part}'`)).join(" || ")})`;
}
