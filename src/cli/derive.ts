import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { parseArgs } from "node:util";
import { parseDay } from "../derive/days/calendar";
import { decode } from "../derive/decode";
import { derive } from "../derive/derive";
import { explain } from "../derive/explain";
import { readLexicon } from "../derive/lexicon/file";
import { slug } from "../review/slug";
import { type Command, UsageError } from "./command";
import { asTable } from "./derive-table";

export const command: Command = {
  summary: "Derives events from an article's text, each claim with the words under it.",
  usage: `readout derive FILE… --published YYYY-MM-DD [--format json|table|csv] [--explain] [--lexicon FILE] [--out DIR]

  FILE may be - for standard input. One file prints one JSON document; several print one document a line,
  in the order given. --explain prints each claim with its rule beside the text it rests on.
  --out writes or extends the tables in DIR, after the decisions of its review.csv; an article is named after
  its file, and derived again takes the place of its old rows.`,
  async run(args) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        published: { type: "string" },
        format: { type: "string", default: "json" },
        explain: { type: "boolean" },
        lexicon: { type: "string" },
        out: { type: "string" },
      },
    });
    if (positionals.length === 0) throw new UsageError(`no file: ${this.usage.split("\n")[0]}`);
    const { published, format } = values;
    if (!published || Number.isNaN(parseDay(published)))
      throw new UsageError(`--published ${published ?? ""}: give the day of publication as YYYY-MM-DD`);
    if (!/^(json|table|csv)$/.test(format)) throw new UsageError(`--format ${format}: json, table or csv`);
    const lexicon = values.lexicon ? readLexicon(readFileSync(values.lexicon, "utf8"), values.lexicon) : undefined;
    let wrong = false;
    for (const file of positionals) {
      const bytes = readFileSync(file === "-" ? 0 : file);
      const name = file === "-" ? "standard input" : file;
      const text = decode(bytes, name);
      const derivation = derive(text, { published, lexicon, sha256: createHash("sha256").update(bytes).digest("hex") });
      if (values.out !== undefined) {
        if (file === "-") throw new UsageError("--out names an article after its file, and standard input has no name");
        const article_id = slug(basename(file).replace(/\.[^.]+$/, ""));
        // Tables are loaded only to be written.
        const { describeStale, store } = await import("../review/store.js");
        const stale = store(values.out, derivation, { article_id, language: "en" });
        for (const one of stale) console.error(describeStale(one));
        wrong ||= stale.length > 0;
        console.log(`${article_id}: ${derivation.events.length} events derived into ${values.out}`);
      } else if (values.explain) console.log(explain(derivation, text));
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
    return wrong ? 1 : 0;
  },
};
