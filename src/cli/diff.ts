import { parseArgs } from "node:util";
import { chartsFor } from "../figures/charts";
import { diffFigures } from "../figures/diff";
import { diffTables } from "../tables/diff";
import { loadTables } from "../tables/load";
import { type Command, UsageError } from "./command";
import { formatGroups } from "./groups";

export const command: Command = {
  summary: "Tells two data folders apart: which rows changed, and what that does to each chart.",
  usage: "readout diff OLD_DIR NEW_DIR",
  run(args) {
    const { positionals } = parseArgs({ args, allowPositionals: true, options: {} });
    const [before, after] = positionals;
    if (!before || !after || positionals.length > 2) throw new UsageError("Name two data folders, the old one first.");
    const [old, now] = [loadTables(before), loadTables(after)];
    const charts = chartsFor(now).map(({ name, figure }) => [name, diffFigures(figure(old), figure(now))] as const);
    const groups = [
      ...Object.entries(diffTables(old, now)).map(([name, lines]) => [`${name}.csv`, lines] as const),
      ...charts,
    ].filter(([, lines]) => lines.length > 0);
    console.log(groups.length === 0 ? "The folders hold the same tables." : formatGroups(groups));
    return groups.length === 0 ? 0 : 1;
  },
};
