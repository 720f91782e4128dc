import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { parseArgs } from "node:util";
import { parseDay } from "../derive/days/calendar";
import { decode } from "../derive/decode";
import { derive } from "../derive/derive";
import { explain } from "../derive/explain";
import { readLexicon } from "../derive/lexicon/file";
import { type Command, UsageError } from "./command";
import { asTable } from "./derive-table";

export const command: Command = {
  summary: "article text → proposed rows with evidence",
  usage: `readout derive FILE… --published YYYY-MM-DD [--format json|table|csv] [--explain] [--lexicon FILE]

  FILE may be - for standard input. One file prints one JSON document; several print one document a line,
  in the order given. --explain prints each claim with its rule beside the text it rests on.`,
  run(args) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        published: { type: "string" },
        format: { type: "string", default: "json" },
        explain: { type: "boolean" },
        lexicon: { type: "string" },
      },
    });
    if (positionals.length === 0) throw new UsageError(`no file: ${this.usage.split("\n")[0]}`);
    const { published, format } = values;
    if (!published || Number.isNaN(parseDay(published)))
      throw new UsageError(`--published ${published ?? ""}: give the day of publication as YYYY-MM-DD`);
    if (!/^(json|table|csv)$/.test(format)) throw new UsageError(`--format ${format}: json, table or csv`);
    const lexicon = values.lexicon ? readLexicon(readFileSync(values.lexicon, "utf8"), values.lexicon) : undefined;
    for (const file of positionals) {
      const bytes = readFileSync(file === "-" ? 0 : file);
      const name = file === "-" ? "standard input" : file;
      const text = decode(bytes, name);
      const derivation = derive(text, { published, lexicon, sha256: createHash("sha256").update(bytes).digest("hex") });
      if (values.explain) console.log(explain(derivation, text));
      else if (format === "json") console.log(JSON.stringify(derivation, null, positionals.length === 1 ? 2 : 0));
      else
        console.log(
          asTable(
            derivation,
            file === "-" ? "article" : basename(file).replace(/\.[^.]+$/, ""),
            format as "table" | "csv",
          ),
        );
    }
    return 0;
  },
};
