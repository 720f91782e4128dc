import { parseArgs } from "node:util";
import { linkFolder } from "../corpus/link-folder";
import { type Command, UsageError } from "./command";

export const command: Command = {
  summary: "Finds the meetings that several articles tell, and notes beside the tables which are one.",
  usage: `readout link --data DIR

  Writes same_as (which event is the same as which, how surely and why) for tables that were made elsewhere or in
  several steps; derive --out of a corpus does so itself. Rows are never merged. Links found before are replaced.`,
  async run(args) {
    const { values } = parseArgs({ args, options: { data: { type: "string" } } });
    if (values.data === undefined) throw new UsageError("Name the folder of the tables with --data.");
    const links = await linkFolder(values.data);
    console.log(`${links} events of ${values.data} are told by an earlier article too.`);
    return 0;
  },
};
