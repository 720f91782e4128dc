/** A fault in a table: where it is, which rule it breaks and what to do about it. */
export interface Problem {
  file: string;
  /** Counted from 1, the header included; absent where the whole file is meant. */
  line?: number;
  column?: string;
  rule: string;
  message: string;
  fix: string;
}

/**
 * One line for people.
 * @example "data/events.csv line 7, column date: \"31 February\" is no date. Write it in EDTF, such as 2019-05-23. [date]"
 */
export function describeProblem({ file, line, column, rule, message, fix }: Problem): string {
  const place = [file, line && ` line ${line}`, column && `, column ${column}`].filter(Boolean).join("");
  return `${place}: ${message} ${fix} [${rule}]`;
}

/** Tables that cannot be used; carries all problems, not only the first. */
export class TableError extends Error {
  override name = "TableError";
  constructor(readonly problems: Problem[]) {
    const count = problems.length === 1 ? "1 problem" : `${problems.length} problems`;
    super(`${count} in the tables:\n${problems.map((problem) => `  ${describeProblem(problem)}`).join("\n")}`);
  }
}
