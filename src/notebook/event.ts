import { escapeHtml } from "../escape";
import type { Event, Evidence, Tables } from "../model";
import { articleText } from "../tables/text";
import type { Bundle } from "./bundle";
import { quoteSpan } from "./quote";

export interface EventOptions {
  tables: Pick<Tables, "participants" | "reports" | "evidence" | "officials" | "outlets">;
  /** The data folder with the articles' texts; `data` of this project unless told. */
  data?: string;
}

export function isEvent(value: unknown): value is Event {
  return typeof value === "object" && value !== null && "event_id" in value && "count_min" in value && "kind" in value;
}

/**
 * An event, who was there, who reported it, and the evidence under each claim: the sentence where the
 * article's text is at hand, else the place of it.
 */
export function eventBundle(event: Event, { tables, data }: EventOptions): Bundle {
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
  // What a headless run writes is meant to be published, and the article's sentences are not ours to publish.
  const text = process.env.READOUT_RUN === "1" ? null : articleText(event.article_id, data);
  const quotes = evidence.map((row) => ({ claim: `${row.field} = ${row.value}`, ...quote(row, text) }));
  const note = text === null ? missingNote(event.article_id) : "";
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

function missingNote(id: string): string {
  return `Only the places of the evidence are shown: the sentences need the article's text at data/articles/${id}.txt and an interactive session.`;
}

function quote(row: Evidence, text: string | null) {
  return text === null ? placeOf(row) : quoteSpan(text, row.start, row.end);
}

const placeOf = ({ paragraph, start, end }: Evidence) => ({
  before: "",
  marked: `paragraph ${paragraph}, characters ${start} to ${end}`,
  after: "",
});
