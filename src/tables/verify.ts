import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { formatDay } from "../days";
import { bounds } from "../edtf";
import type { Evidence } from "../model";
import { type LocatedTables, readTables } from "./load";
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
    const words = read(row.start, row.end);
    const anaphor = row.field === "outlet" && coreferent.has(`${row.event_id} ${row.value}`);
    if (!anaphor && !supports(words, row, names))
      fault("value", "words", `The words under the span do not say ${row.field} ${row.value}.`);
    else result.spansRead++;
  }
}

function namesById({ officials, outlets }: LocatedTables): Map<string, readonly string[]> {
  const people = officials.map(({ row }) => [row.official_id, [row.name, ...row.aliases]] as const);
  return new Map([...people, ...outlets.map(({ row }) => [row.outlet_id, [row.name, ...row.aliases]] as const)]);
}

const words = (text: string): string[] =>
  text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** Whether words can stand for the claim made of them. */
function supports(span: string, { field, value }: Evidence, names: Map<string, readonly string[]>): boolean {
  if (field === "official" || field === "outlet" || field === "party") {
    const known = new Set((names.get(value) ?? []).flatMap(words));
    return words(span).some((word) => known.has(word) && word.length > 1);
  }
  if (field === "date" || field === "earliest" || field === "latest") return dateFits(span, value);
  return span.trim() !== "";
}

const WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
const MONTHS = "january february march april may june july august september october november december".split(" ");

/** A weekday, month or day of the month that the words name must be that of the date; other words ("that day") may be any. */
function dateFits(span: string, value: string): boolean {
  const dated = bounds(value);
  if (!dated) return false;
  const said = words(span);
  const day = dated.earliest === dated.latest ? dated.earliest : null;
  const weekday = said.find((word) => WEEKDAYS.includes(word));
  if (weekday && day && formatDay(day, "EEEE").toLowerCase() !== weekday) return false;
  const month = said.find((word) =>
    MONTHS.some((name) => name === word || (word.length >= 3 && name.startsWith(word))),
  );
  if (!month) return true;
  const named = MONTHS.findIndex((name) => name.startsWith(month)) + 1;
  const [first, last] = [Number(dated.earliest.slice(5, 7)), Number(dated.latest.slice(5, 7))];
  if (dated.earliest.slice(0, 4) === dated.latest.slice(0, 4) && (named < first || named > last)) return false;
  const number = said.find((word) => /^\d{1,2}(st|nd|rd|th)?$/.test(word));
  return !number || !day || Number.parseInt(number, 10) === Number(day.slice(8));
}
