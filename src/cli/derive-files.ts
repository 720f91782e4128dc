import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { decode } from "../derive/decode";
import { derive } from "../derive/derive";
import { explain } from "../derive/explain";
import type { Lexicon } from "../derive/lexicon";
import { slug } from "../review/slug";
import { describeStale, store } from "../review/store";
import { UsageError } from "./command";
import { asTable } from "./derive-table";

interface FilesOptions {
  published: string;
  lexicon: Lexicon;
  format: "json" | "table" | "csv";
  explain?: boolean;
  out?: string;
}

/** Derives each file by itself and prints what came of it, or stores it in the tables of a folder. */
export function runFiles(files: string[], { published, lexicon, format, explain: isExplained, out }: FilesOptions) {
  let wrong = false;
  for (const file of files) {
    const bytes = readFileSync(file === "-" ? 0 : file);
    const text = decode(bytes, file === "-" ? "standard input" : file);
    const name = file === "-" ? "article" : basename(file).replace(/\.[^.]+$/, "");
    const derivation = derive(text, { published, lexicon, sha256: createHash("sha256").update(bytes).digest("hex") });
    if (out !== undefined) {
      if (file === "-") throw new UsageError("--out names an article after its file, and standard input has no name");
      const article_id = slug(name);
      const stale = store(out, derivation, { article_id, language: "en" });
      for (const one of stale) console.error(describeStale(one));
      wrong ||= stale.length > 0;
      console.log(`${article_id}: ${derivation.events.length} events derived into ${out}`);
    } else if (isExplained) console.log(explain(derivation, text));
    else if (format === "json") console.log(JSON.stringify(derivation, null, files.length === 1 ? 2 : 0));
    else console.log(asTable(derivation, name, format));
  }
  return wrong ? 1 : 0;
}
