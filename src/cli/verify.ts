import { parseArgs } from "node:util";
import { DATA } from "../tables/load";
import { describeProblem } from "../tables/problem";
import { articleFile } from "../tables/text";
import { verifyTables } from "../tables/verify";
import type { Command } from "./command";

export const command: Command = {
  summary: "Checks the tables and, where an article's text is at hand, the words under every claim.",
  usage: "readout verify [--data DIR]",
  run(args) {
    const { values } = parseArgs({ args, options: { data: { type: "string", default: DATA } } });
    const { problems, spansRead, textsMissing } = verifyTables(values.data);
    for (const problem of problems) console.log(describeProblem(problem));
    for (const id of textsMissing) {
      console.error(`Spans of ${id} were not read: its text is not at ${articleFile(id, values.data)}.`);
    }
    if (problems.length > 0) {
      console.error(`${problems.length} problems.`);
      return 1;
    }
    console.log(`The tables keep all rules; ${spansRead} spans read in the articles' texts.`);
    return 0;
  },
};
