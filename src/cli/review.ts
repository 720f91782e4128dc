import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import { decode } from "../derive/decode";
import { derive } from "../derive/derive";
import { writeWhole } from "../files";
import { decisionsBetween } from "../review/between";
import { keepReasons, reviewCsv } from "../review/format";
import { loadReview } from "../review/load";
import { onlyArticle } from "../review/only";
import type { DecisionWord } from "../review/schema";
import { slug } from "../review/slug";
import { toTables } from "../review/to-tables";
import { DATA, loadTables } from "../tables/load";
import { type Command, UsageError } from "./command";

const REASONS: Record<DecisionWord, string> = {
  accept: "Read again.",
  reject: "These words do not say it.",
  correct: "Read otherwise than by the rules.",
  merge: "One and the same.",
  split: "Not one and the same.",
  add: "These words say it, and the rules did not read them so.",
};

export const command: Command = {
  summary: "Writes the decisions that lead from what the rules derive to the tables, as they were edited.",
  usage: `readout review FILE --reviewer NAME [--data DIR]

  FILE is the text of an article in the tables and is named after it. Decisions that review.csv holds already
  keep their reasons; give the new ones theirs.`,
  run(args) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { data: { type: "string", default: DATA }, reviewer: { type: "string" } },
    });
    const [file] = positionals;
    if (!file || positionals.length > 1) throw new UsageError("Name the file of one article's text.");
    const { reviewer, data } = values;
    if (!reviewer) throw new UsageError("Say with --reviewer who decides.");
    const bytes = readFileSync(file);
    const text = decode(bytes, file);
    const wanted = onlyArticle(loadTables(data), slug(basename(file).replace(/\.[^.]+$/, "")));
    const [article] = wanted.articles;
    if (!article) throw new UsageError(`${data} holds no article of the name of ${basename(file)}.`);
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    if (sha256 !== article.sha256)
      throw new UsageError(`${file} is not the text of ${article.article_id}: its hash is another.`);
    const derived = toTables(derive(text, { published: article.published, sha256 }), article);
    const before = loadReview(data);
    const decisions = decisionsBetween(derived, wanted, { reviewer, reason: (word) => REASONS[word] });
    const others = before.filter((one) => one.article_id !== article.article_id || one.decision === "accept");
    writeWhole(join(data, "review.csv"), reviewCsv([...others, ...keepReasons(decisions, before)]));
    console.log(`${article.article_id}: ${decisions.length} decisions in ${join(data, "review.csv")}`);
    return 0;
  },
};
