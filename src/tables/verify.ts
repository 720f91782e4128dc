import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Evidence } from "../model";
import { dateFits, words } from "./date-words";
import { readTables } from "./load";
import type { LocatedTables } from "./located";
import type { Problem } from "./problem";
import { articleFile, articleText, paragraphSpans, spanReader } from "./text";

export interface Verification {
  problems: Problem[];
  /** Spans whose words were read and fit their claim. */
  spansRead: number;
  /** Articles whose text is not at hand, so that their spans were not read. */
  textsMissing: string[];
}

/**
 * Checks the tables of a folder and, where an article's text is at hand, its hash, its length and the
 * words under every span: a name must name its official or outlet, a date its day.
 */
export function verifyTables(folder: string): Verification {
  const { tables, problems } = readTables(folder);
  const result: Verification = { problems, spansRead: 0, textsMissing: [] };
  if (problems.length > 0) return result;
  for (const { row: article, line } of tables.articles) {
    const text = articleText(article.article_id, folder);
    if (text === null) {
      result.textsMissing.push(article.article_id);
      continue;
    }
    const fault = identityFault(article, text, articleFile(article.article_id, folder));
    if (fault) problems.push({ file: join(folder, "articles.csv"), line, ...fault });
    else verifySpans(tables, article.article_id, text, folder, result);
  }
  return result;
}

function identityFault(article: { sha256: string; length: number }, text: string, file: string) {
  const fix = "Put the very text there that the rows were derived from, or derive them again.";
  const hash = existsSync(file) ? createHash("sha256").update(readFileSync(file)).digest("hex") : "";
  if (hash !== article.sha256) return { column: "sha256", rule: "hash", message: `${file} has another hash.`, fix };
  const length = Array.from(text).length;
  if (length !== article.length)
    return { column: "length", rule: "length", message: `The text has ${length} code points.`, fix };
  return undefined;
}

function verifySpans(
  tables: LocatedTables,
  articleId: string,
  text: string,
  folder: string,
  result: Verification,
): void {
  const read = spanReader(text);
  const paragraphs = paragraphSpans(text);
  const names = namesById(tables);
  const coreferent = new Set(
    tables.reports.filter(({ row }) => row.link === "coreferent").map(({ row }) => `${row.event_id} ${row.outlet_id}`),
  );
  for (const { row, line } of tables.evidence) {
    if (row.article_id !== articleId) continue;
    const fault = (column: string, rule: string, message: string) =>
      result.problems.push({
        file: join(folder, "evidence.csv"),
        line,
        column,
        rule,
        message,
        fix: "Correct the span or the claim.",
      });
    const around = paragraphs[row.paragraph - 1];
    if (!around || row.start < around.start || row.end > around.end) {
      fault("paragraph", "paragraph", `The span is not in paragraph ${row.paragraph}.`);
      continue;
    }
    const said = read(row.start, row.end);
    const anaphor = row.field === "outlet" && coreferent.has(`${row.event_id} ${row.value}`);
    if (!anaphor && !supports(said, row, names))
      fault("value", "words", `The words under the span do not say ${row.field} ${row.value}.`);
    else result.spansRead++;
  }
}

function namesById({ officials, outlets }: LocatedTables): Map<string, readonly string[]> {
  const people = officials.map(({ row }) => [row.official_id, [row.name, ...row.aliases]] as const);
  return new Map([...people, ...outlets.map(({ row }) => [row.outlet_id, [row.name, ...row.aliases]] as const)]);
}

/** Whether words can stand for the claim made of them. */
function supports(span: string, { field, value }: Evidence, names: Map<string, readonly string[]>): boolean {
  if (field === "official" || field === "outlet" || field === "party") {
    const known = new Set((names.get(value) ?? []).flatMap(words));
    return words(span).some((word) => known.has(word) && word.length > 1);
  }
  if (field === "date" || field === "earliest" || field === "latest") return dateFits(span, value);
  return span.trim() !== "";
}
