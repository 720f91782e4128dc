import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { escapeHtml } from "../escape";
import type { Event, Evidence, Tables } from "../model";
import { PROJECT } from "../project";
import type { Bundle } from "./bundle";

export interface EventOptions {
  tables: Pick<Tables, "participants" | "reports" | "evidence" | "officials" | "outlets">;
  /** The folder of the articles' texts; `data/articles` of this project unless told. */
  articles?: string;
}

export function isEvent(value: unknown): value is Event {
  return typeof value === "object" && value !== null && "event_id" in value && "count_min" in value && "kind" in value;
}

/**
 * An event, who was there, who reported it, and the evidence under each claim: the sentence where the
 * article's text is at hand, else the place of it.
 */
export function eventBundle(
  event: Event,
  { tables, articles = join(PROJECT, "data", "articles") }: EventOptions,
): Bundle {
  const own = <T extends { event_id: string }>(rows: T[]) => rows.filter((row) => row.event_id === event.event_id);
  const name = <T extends { name: string }>(found: T | undefined, id: string) => found?.name ?? id;
  const people = own(tables.participants).map(({ official_id, side, role, attendance }) => {
    const official = tables.officials.find((o) => o.official_id === official_id);
    return `${name(official, official_id)} (${[side, role, `attendance ${attendance}`].filter(Boolean).join(", ")})`;
  });
  const outlets = own(tables.reports).map(({ outlet_id, link }) => {
    const outlet = tables.outlets.find((o) => o.outlet_id === outlet_id);
    return `${name(outlet, outlet_id)} (${link})`;
  });
  const facts: [string, string][] = [
    ["event", `${event.event_id}: ${event.kind}, ${event.status}`],
    ["date", `${event.date ?? "not said"}${event.date_basis ? ` (${event.date_basis})` : ""}`],
    ["number", numberOf(event)],
    ["place", [event.place, event.country].filter(Boolean).join(", ") || "not said"],
    ["officials", people.join("; ") || "none named"],
    ["outlets", outlets.join("; ") || "none named"],
  ];
  const evidence = own(tables.evidence);
  const text = articleText(event.article_id, articles);
  const quotes = evidence.map((row) => ({ claim: `${row.field} = ${row.value}`, ...quote(row, text) }));
  const note = text === undefined ? missingNote(event.article_id) : "";
  return {
    data: {
      "text/html": [
        "<table>",
        ...facts.map(
          ([k, v]) =>
            `  <tr><th style="text-align:left">${k}</th><td style="text-align:left">${escapeHtml(v)}</td></tr>`,
        ),
        ...quotes.map(
          ({ claim, before, marked, after }) =>
            `  <tr><td style="text-align:left">${escapeHtml(claim)}</td><td style="text-align:left">${escapeHtml(before)}<mark>${escapeHtml(marked)}</mark>${escapeHtml(after)}</td></tr>`,
        ),
        "</table>",
        ...(note ? [`<p><small>${escapeHtml(note)}</small></p>`] : []),
      ].join("\n"),
      "text/plain": [
        ...facts.map(([k, v]) => `${k}: ${v}`),
        ...quotes.map(({ claim, before, marked, after }) => `  ${claim}: ${before}[${marked}]${after}`),
        ...(note ? [note] : []),
      ].join("\n"),
    },
  };
}

function numberOf({ count_min, count_max }: Event): string {
  if (count_max === null) return `≥ ${count_min}`;
  return count_min === count_max ? `${count_min}` : `${count_min} to ${count_max}`;
}

// What a headless run writes is meant to be published, and the article's sentences are not ours to publish.
function articleText(id: string, folder: string): string[] | undefined {
  const file = join(folder, `${id}.txt`);
  if (process.env.READOUT_RUN === "1" || !existsSync(file)) return undefined;
  return [...readFileSync(file, "utf8").replace(/^\uFEFF/, "")];
}

function missingNote(id: string): string {
  return `Only the places of the evidence are shown: the sentences need the article's text at data/articles/${id}.txt and an interactive session.`;
}

function quote(
  { paragraph, start, end }: Evidence,
  text?: string[],
): { before: string; marked: string; after: string } {
  if (!text) return { before: "", marked: `paragraph ${paragraph}, characters ${start} to ${end}`, after: "" };
  const points = (from: number, to: number) => text.slice(from, to).join("");
  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  const lineEnd = text.indexOf("\n", end) < 0 ? text.length : text.indexOf("\n", end);
  const [before, marked, after] = [points(lineStart, start), points(start, end), points(end, lineEnd)];
  return { before: lastSentence(before), marked, after: firstSentence(after, before + marked) };
}

const sentences = new Intl.Segmenter("en", { granularity: "sentence" });

function lastSentence(text: string): string {
  return [...sentences.segment(`${text}x`)].at(-1)!.segment.slice(0, -1);
}

function firstSentence(text: string, before: string): string {
  const whole = [...sentences.segment(before + text)].find(
    ({ index, segment }) => index + segment.length > before.length,
  );
  return whole ? whole.segment.slice(Math.max(0, before.length - whole.index)).trimEnd() : text;
}
