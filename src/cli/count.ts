import { parseArgs } from "node:util";
import { countDays } from "../counts/per-day";
import { countOfficials } from "../counts/per-official";
import { countOutlets } from "../counts/per-outlet";
import type { Tables } from "../model";
import { DATA, loadTables } from "../tables/load";
import { type Command, UsageError } from "./command";
import { formatRows, readFormat } from "./table";

interface Count {
  columns: string[];
  /** What stands in text for a `null` in the first column. */
  none: string;
  rows(tables: Tables): object[];
}

const COUNTS: Record<string, Count> = {
  day: {
    columns: ["day", "named", "at_least", "open", "possible", "calls"],
    none: "(day open)",
    rows: ({ events }) => countDays(events),
  },
  official: {
    columns: ["official", "official_id", "stated", "inferred", "possible"],
    none: "",
    rows: countOfficials,
  },
  outlet: {
    columns: ["outlet", "outlet_id", "explicit", "coreferent", "meetings"],
    none: "(none named)",
    rows: countOutlets,
  },
};

export const command: Command = {
  summary: "Counts meetings per day, per official or per outlet.",
  usage: "readout count day|official|outlet [--data DIR] [--format json|csv|table]",
  run(args) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { data: { type: "string", default: DATA }, format: { type: "string", default: "table" } },
    });
    const format = readFormat(values.format);
    const count = COUNTS[positionals[0] ?? ""];
    if (!count || positionals.length > 1) throw new UsageError(`Say what to count: ${Object.keys(COUNTS).join(", ")}.`);
    console.log(formatRows(count.rows(loadTables(values.data)), count.columns, format, count.none));
    return 0;
  },
};
