import { filterLines, type LineOptions } from "../corpus/filter";
import { keepCodeSmall } from "../corpus/memory";
import { UsageError } from "./command";

/** Standard input to standard output, a line for a line; status 1 where one of them is an error. */
export async function runFilter(files: string[], format: string, options: Omit<LineOptions, "format">) {
  if (files.length > 0 && files.join() !== "-")
    throw new UsageError("--jsonl reads standard input: cat FILE | readout derive --jsonl");
  if (format !== "json" && format !== "rows") throw new UsageError(`--format ${format}: json or rows with --jsonl`);
  keepCodeSmall();
  try {
    const { errors } = await filterLines(process.stdin, process.stdout, { format, ...options });
    return errors > 0 ? 1 : 0;
  } catch (error) {
    // Whoever reads has had enough.
    if ((error as NodeJS.ErrnoException).code === "EPIPE") return 0;
    throw error;
  }
}
