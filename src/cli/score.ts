import { parseArgs } from "node:util";
import { derive } from "../derive/derive";
import { formatScore } from "../score/format";
import { eachGold } from "../score/gold";
import { scoreGold } from "../score/score";
import { type Command, UsageError } from "./command";

export const command: Command = {
  summary: "Compares what is derived with gold, and lists every miss with its sentence.",
  usage: `readout score GOLD [--format json|table]

  GOLD is a folder of *.json files, or a file of JSON lines as readout generate writes them.`,
  run(args) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { format: { type: "string", default: "table" } },
    });
    const [gold] = positionals;
    if (!gold || positionals.length > 1) throw new UsageError("Name one folder or file of gold.");
    if (!["json", "table"].includes(values.format)) {
      throw new UsageError(`--format takes json, table, not "${values.format}".`);
    }
    const score = scoreGold(eachGold(gold), derive);
    console.log(values.format === "json" ? JSON.stringify(score, null, 2) : formatScore(score));
    return 0;
  },
};
