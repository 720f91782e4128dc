import { once } from "node:events";
import type { Writable } from "node:stream";
import type { Lexicon } from "../derive/lexicon";
import type { Day } from "../model";
import { idIn, idOf, parseLine, readArticle } from "./article";
import { documentOf, rowsOf } from "./derive-article";
import { type Line, readLines } from "./lines";

export interface LineOptions {
  format: "json" | "rows";
  lexicon: Lexicon;
  /** Day of publication of articles that name none. */
  published?: Day;
}

/** What came of a line; `id` is `null` where the line shows none. */
export interface LineError {
  id: string | number | null;
  /** Counted from 1. */
  line: number;
  error: string;
}

/** Derives one line of JSON; whatever is wrong with it becomes an error that names the article. */
export function deriveLine(line: Line, { format, lexicon, published }: LineOptions): object | LineError {
  let value: unknown;
  try {
    value = parseLine(line);
    const article = readArticle(value, published);
    return format === "rows" ? rowsOf(article, lexicon) : documentOf(article, lexicon);
  } catch (error) {
    return { id: value === undefined ? idIn(line) : idOf(value), line: line.number, error: (error as Error).message };
  }
}

/**
 * Derives each line of a stream of JSON: one line in, one line out, in order, an error as a line.
 * It reads no faster than what comes of it is taken, and gives the number of errors.
 */
export async function filterLines(
  input: AsyncIterable<Uint8Array>,
  output: Writable,
  options: LineOptions,
): Promise<{ errors: number }> {
  let errors = 0;
  const write = async (text: string) => {
    if (!output.write(text)) await once(output, "drain");
  };
  for await (const lines of readLines(input)) {
    let text = "";
    for (const line of lines) {
      const derived = deriveLine(line, options);
      if ("error" in derived) errors += 1;
      text += `${JSON.stringify(derived)}\n`;
      if (text.length > 1 << 20) {
        await write(text);
        text = "";
      }
    }
    if (text) await write(text);
  }
  return { errors };
}
