import { parseArgs } from "node:util";
import { readGold } from "../score/gold";
import { f1, precision, recall, type Score, score, type Tally } from "../score/score";
import { type Command, UsageError } from "./command";

export const command: Command = {
  summary: "how well derive does on dispatches whose meetings are known",
  usage: "readout score GOLD_DIR [--format table|json] [--quiet]   (--quiet: figures only, no misses)",
  run(args) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { format: { type: "string", default: "table" }, quiet: { type: "boolean" } },
    });
    if (positionals.length !== 1) throw new UsageError(`expected one folder: ${this.usage}`);
    const cases = readGold(positionals[0]!);
    if (cases.length === 0) throw new UsageError(`${positionals[0]} holds no case (*.json)`);
    const result = score(cases);
    console.log(values.format === "json" ? JSON.stringify(result, null, 2) : table(result, values.quiet ?? false));
    return 0;
  },
};

function table(result: Score, quiet: boolean): string {
  const percent = (value: number) => value.toFixed(3);
  const row = (name: string, tally: Tally) =>
    `${name.padEnd(30)} ${percent(precision(tally))}  ${percent(recall(tally))}  ${percent(f1(tally))}`;
  const { bounds, days } = result;
  const all = bounds.right + bounds.spurious + bounds.missed;
  const lines = [
    `${result.cases} dispatches`,
    `${"".padEnd(30)} prec.  recall F1`,
    row("official at meeting on day", result.officials),
    row("outlet of meeting", result.outlets),
    `${"days of matched officials".padEnd(30)} ${percent(precision(days))}`,
    `${"per-day lower bounds exact".padEnd(30)} ${percent(all === 0 ? 1 : bounds.right / all)}  (${bounds.right} of ${all} days)`,
    `${"texts counted without a meeting".padEnd(30)} ${result.falseAlarms}`,
  ];
  if (!quiet)
    for (const miss of result.misses)
      lines.push(
        "",
        `${miss.case}: ${miss.what}: wanted ${miss.wanted || "nothing"}, got ${miss.got || "nothing"}`,
        ...(miss.sentence ? [`    ${miss.sentence}`] : []),
      );
  return lines.join("\n");
}
