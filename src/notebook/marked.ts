import { escapeHtml } from "../escape";
import type { MarkedText, MarkKind } from "../review/mark";
import type { Bundle } from "./bundle";

/** A text with marks in it. */
export function isMarkedText(value: unknown): value is MarkedText {
  if (typeof value !== "object" || value === null) return false;
  const { text, marks } = value as Partial<MarkedText>;
  return typeof text === "string" && Array.isArray(marks);
}

// Told apart by the word beside them and by the line under them, so that no reader needs the colour.
const STYLES: Record<MarkKind, string> = {
  official: "background:#cfe3f7;border-bottom:2px solid #1d4f7c",
  day: "background:#fbe6b0;border-bottom:2px dashed #6b4e00",
  meeting: "background:#d5efd5;border-bottom:4px double #1e5b2a",
  outlet: "background:#efd9ee;border-bottom:2px dotted #6d2a6b",
};

/** A marked text as paragraphs in HTML and as plain text with the labels in brackets. */
export function markedBundle({ text, marks }: MarkedText): Bundle {
  const points = Array.from(text);
  const read = (start: number, end?: number) => points.slice(start, end).join("");
  let html = "";
  let plain = "";
  let at = 0;
  for (const { kind, label, start, end } of marks) {
    const [before, words] = [read(at, start), read(start, end)];
    html += `${escapeHtml(before)}<mark style="color:#111;${STYLES[kind]}">${escapeHtml(words.replace(/\s+/g, " "))} <small>[${escapeHtml(`${kind}: ${label}`)}]</small></mark>`;
    plain += `${before}${words} [${kind}: ${label}]`;
    at = end;
  }
  html += escapeHtml(read(at));
  plain += read(at);
  const paragraphs = html.split(/(?:\r?\n[ \t]*){2,}/).filter((paragraph) => paragraph.trim() !== "");
  const legend = Object.entries(STYLES).map(([kind, style]) => `<mark style="color:#111;${style}">${kind}</mark>`);
  return {
    data: {
      "text/html": [
        `<p>${legend.join(" ")}</p>`,
        ...paragraphs.map((paragraph) => `<p style="line-height:1.9">${paragraph}</p>`),
      ].join("\n"),
      "text/plain": plain,
    },
  };
}
