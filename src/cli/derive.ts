import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { isDay } from "../days";
import { DEFAULT_LEXICON } from "../derive/lexicon";
import { readLexicon } from "../derive/lexicon/file";
import { type Command, UsageError } from "./command";
import { runCorpus } from "./derive-corpus";
import { runFiles } from "./derive-files";
import { runFilter } from "./derive-filter";

export const command: Command = {
  summary: "Derives events from an article's text, each claim with the words under it.",
  usage: `readout derive FILE… --published YYYY-MM-DD [--format json|table|csv] [--explain] [--lexicon FILE] [--out DIR]
       readout derive INPUT… --out DIR --format parquet|csv|jsonl [--published YYYY-MM-DD] [--lexicon FILE]
       readout derive --jsonl [--format json|rows] [--published YYYY-MM-DD] [--lexicon FILE] < IN > OUT

  FILE may be - for standard input. One file prints one JSON document; several print one document a line,
  in the order given. --explain prints each claim with its rule beside the text it rests on.
  --out writes or extends the tables in DIR, after the decisions of its review.csv; an article is named after
  its file, and derived again takes the place of its old rows.

  --out with --format is for many articles. INPUT is a file, a folder, a glob in quotes or - for standard input: .txt,
  .jsonl or .ndjson (also .gz or .zst), .parquet with the same columns. DIR gets a folder of parts for each table and
  rejected.jsonl, the articles that could not be derived and why. Ended in any way, the same command goes on where it
  stopped. A text file is published on the YYYY-MM-DD in its name.

  --jsonl is a filter: a line of standard input is an article, {"id", "published", "text"} and, if known, "title",
  "publisher", "url", "language"; a line of standard output is its document or, with --format rows, its rows of the
  seven tables. An article that cannot be derived is a line {"id", "line", "error"}; the status then is 1. With --out,
  INPUT may be such lines of rows: they are checked and taken as they stand.

  In both, --published dates the articles that bear no day of their own.`,
  async run(args) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        jsonl: { type: "boolean" },
        published: { type: "string" },
        format: { type: "string" },
        explain: { type: "boolean" },
        lexicon: { type: "string" },
        out: { type: "string" },
      },
    });
    const { published, jsonl, out, format = "json" } = values;
    if (published !== undefined && !isDay(published)) throw new UsageError(`--published ${published}: ${DAY_WANTED}`);
    const user = values.lexicon ? { text: readFileSync(values.lexicon, "utf8"), name: values.lexicon } : undefined;
    const lexicon = user ? readLexicon(user.text, user.name) : DEFAULT_LEXICON;
    if (out !== undefined && (jsonl || values.format !== undefined))
      return runCorpus(positionals, out, format, { lexicon: user, published });
    if (jsonl) return runFilter(positionals, format, { lexicon, published });
    if (positionals.length === 0) throw new UsageError(`no file: ${this.usage.split("\n")[0]}`);
    if (published === undefined) throw new UsageError(`--published: ${DAY_WANTED}`);
    if (format !== "json" && format !== "table" && format !== "csv")
      throw new UsageError(`--format ${format}: json, table or csv`);
    return runFiles(positionals, { ...values, published, lexicon, format });
  },
};

const DAY_WANTED = "give the day of publication as YYYY-MM-DD";
