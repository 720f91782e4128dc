import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { DATA } from "./load";

/** The text of an article where it is at hand, at `articles/<article_id>.txt` of the data folder; else `null`. */
export function articleText(articleId: string, folder: string = DATA): string | null {
  const file = articleFile(articleId, folder);
  return existsSync(file) ? readFileSync(file, "utf8").replace(/^\uFEFF/, "") : null;
}

/** Where the text of an article is looked for. */
export const articleFile = (articleId: string, folder: string = DATA): string =>
  join(folder, "articles", `${articleId}.txt`);

/**
 * Reads spans of a text by code points, as the tables count them.
 * @example spanReader("“Ri”")(1, 3) // "Ri"
 */
export function spanReader(text: string): (start: number, end: number) => string {
  const points = Array.from(text);
  return (start, end) => points.slice(start, end).join("");
}

/** A paragraph's first and last offset in code points; paragraphs are parted by empty lines. */
export function paragraphSpans(text: string): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = [];
  let start = 0;
  for (const part of text.split(/(\r?\n[ \t]*\r?\n\s*)/)) {
    const length = Array.from(part).length;
    if (part.trim() !== "") spans.push({ start, end: start + length });
    start += length;
  }
  return spans;
}
