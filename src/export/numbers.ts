import { escapeHtml } from "../escape";
import { type Cell, type Chart, questionIn } from "../figures/charts";
import { type Locale, messagesIn } from "../figures/language";
import type { Tables } from "../model";
import { pageMessagesIn } from "../page/language";

/** A chart's numbers as an HTML table, heads and words in a language; `null` is shown in words. */
export function numbersTable(chart: Chart, tables: Tables, locale?: Locale): string {
  const { numbers } = pageMessagesIn(locale);
  const { notNamed, event, firstRows } = messagesIn(locale);
  const words: Record<string, Record<string, string>> = { event: event.kinds, status: event.statuses, link: numbers };
  const cell = (column: string, value: Cell | undefined): string => {
    if (value === null || value === undefined) return notNamed;
    if (typeof value === "boolean") return numbers[value ? "yes" : "no"]!;
    return words[column]?.[value] ?? `${value}`;
  };
  const head = chart.columns.map((column) => `<th scope="col">${escapeHtml(numbers[column] ?? column)}</th>`).join("");
  const rows = chart.rows(tables, locale);
  const part = chart.total && chart.total > rows.length ? ` ${firstRows(rows.length, chart.total)}.` : "";
  const body = rows.map((row) => {
    const [first, ...rest] = chart.columns.map((column) => escapeHtml(cell(column, row[column])));
    return `<tr><th scope="row">${first}</th>${rest.map((text) => `<td>${text}</td>`).join("")}</tr>`;
  });
  return `<table><caption>${escapeHtml(questionIn(chart, locale))}${part}</caption><thead><tr>${head}</tr></thead><tbody>\n${body.join("\n")}\n</tbody></table>`;
}
