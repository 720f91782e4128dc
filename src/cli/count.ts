import { parseArgs } from "node:util";
import { type CountRows, countFolder } from "../corpus/count-folder";
import { hasLinks, isCountedInPlace } from "../corpus/parts";
import { COUNT_UNITS, type CountUnit } from "../counts/fold";
import { GRAINS } from "../counts/grain";
import { countDays } from "../counts/per-day";
import { countOfficials } from "../counts/per-official";
import { countOutlets } from "../counts/per-outlet";
import { type Selection, select } from "../counts/select";
import { COUNT_NAMES, type CountName, type CountOptions, countSql } from "../counts/sql/count";
import { DATA, loadTables } from "../tables/load";
import { type Command, UsageError } from "./command";
import { formatRows, readFormat } from "./table";

const COUNTS: { [Name in CountName]: Count<Name> } = {
  day: {
    columns: ["day", "named", "at_least", "open", "possible", "calls"],
    none: "(day open)",
    rows: countDays,
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

interface Count<Name extends CountName> {
  columns: string[];
  /** What stands in text for a `null` in the first column. */
  none: string;
  rows(tables: Selection, options: CountOptions): CountRows[Name][];
}

export const command: Command = {
  summary: "Counts meetings per day, per official or per outlet.",
  usage: `readout count ${COUNT_NAMES.join("|")} [--data DIR] [--from DAY] [--to DAY] [--country CODE] [--official ID|NAME] [--outlet ID|NAME]
                     [--grain ${GRAINS.join("|")}] [--unit ${COUNT_UNITS.join("|")}] [--format json|csv|table] | --sql`,
  async run(args) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        data: { type: "string", default: DATA },
        from: { type: "string" },
        to: { type: "string" },
        country: { type: "string" },
        official: { type: "string" },
        outlet: { type: "string" },
        grain: { type: "string" },
        unit: { type: "string", default: "events" },
        format: { type: "string", default: "table" },
        sql: { type: "boolean", default: false },
      },
    });
    const name = COUNT_NAMES.find((known) => known === positionals[0]);
    if (!name || positionals.length > 1) throw new UsageError(`Say what to count: ${COUNT_NAMES.join(", ")}.`);
    if (values.grain !== undefined && name !== "day") throw new UsageError("--grain goes with count day.");
    const { from, to, country, official, outlet } = values;
    const options: CountOptions = {
      ...{ from, to, country, official, outlet },
      grain: oneOf(GRAINS, values.grain ?? "day", "--grain"),
      unit: oneOf(COUNT_UNITS, values.unit, "--unit"),
    };
    const format = readFormat(values.format);
    const { columns, none } = COUNTS[name];
    if (!values.sql && hasLinks(values.data)) console.error(COUNTED[options.unit ?? "events"]);
    console.log(
      values.sql ? countSql(name, options) : formatRows(await count(values.data, name, options), columns, format, none),
    );
    return 0;
  },
};

const COUNTED: Record<CountUnit, string> = {
  events: "Counted: events. What several articles tell counts once; --unit reports counts each telling.",
  reports: "Counted: reports. What several articles tell counts for each; --unit events counts it once.",
};

function count(folder: string, name: CountName, options: CountOptions): Promise<object[]> | object[] {
  if (isCountedInPlace(folder)) return countFolder(folder, name, options);
  return COUNTS[name].rows(select(loadTables(folder), options), options);
}

function oneOf<Word extends string>(words: readonly Word[], word: string, option: string): Word {
  const known = words.find((one) => one === word);
  if (!known) throw new UsageError(`${option} takes ${words.join(", ")}, not "${word}".`);
  return known;
}
