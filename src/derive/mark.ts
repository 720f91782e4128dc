import type { Derivation, DerivedEvidence } from "./types";

/** Label and colour of each kind of mark; the label alone tells them apart in greyscale. */
const MARKS: Partial<Record<DerivedEvidence["field"], { label: string; colour: string }>> = {
  official: { label: "official", colour: "#dbe9f6" },
  date: { label: "day", colour: "#fdebc8" },
  kind: { label: "event", colour: "#dff0d8" },
  outlet: { label: "outlet", colour: "#eadcf4" },
};

const escapeHtml = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;").replace(/'/g, "&#39;"); // biome-ignore format: one chain

/**
 * The text with officials, days, events and outlets marked in place, by colour and by label: as HTML
 * with everything of the text escaped, and as plain text in square brackets.
 */
export function markText(derivation: Derivation, input: string): { html: string; text: string } {
  const points = Array.from(input.charCodeAt(0) === 0xfeff ? input.slice(1) : input);
  const spans = derivation.events
    .flatMap((event) => event.evidence)
    .filter((evidence) => MARKS[evidence.field])
    .sort((a, b) => a.start - b.start || b.end - a.end);
  let html = "";
  let text = "";
  let at = 0;
  for (const { field, start, end } of spans) {
    if (start < at) continue;
    const { label, colour } = MARKS[field]!;
    const before = points.slice(at, start).join("");
    const inside = points.slice(start, end).join("");
    html += `${escapeHtml(before)}<mark style="background:${colour};color:#000;border-bottom:2px solid #333">${escapeHtml(inside)}<sub style="font-size:.7em"> ${label}</sub></mark>`;
    text += `${before}[${label}: ${inside}]`;
    at = end;
  }
  const rest = points.slice(at).join("");
  return {
    html: `<div style="white-space:pre-wrap;line-height:1.7">${html}${escapeHtml(rest)}</div>`,
    text: text + rest,
  };
}

/** The proposed events, the least certain first, each with the sentences' words that it rests on. */
export function proposals(
  derivation: Derivation,
): { id: string; what: string; day: string; officials: string; outlets: string; rests_on: string; doubts: string }[] {
  const rows = derivation.events.map((event) => {
    const doubts = [
      event.status === "held" ? "" : event.status,
      event.dateBasis === "inferred" ? "day inferred" : event.date === null ? "no day" : "",
      event.count.max === null ? "number open" : "",
      event.participants.some((p) => p.attendance !== "stated") ? "attendance not stated" : "",
    ].filter(Boolean);
    return {
      id: event.id,
      what: event.kind,
      day: event.date ?? "",
      officials: event.participants.map((p) => p.name).join("; "),
      outlets: event.outlets.map((o) => o.name).join("; "),
      rests_on: event.evidence.map((e) => e.value).join(" · "),
      doubts: doubts.join(", "),
    };
  });
  return rows.sort((a, b) => b.doubts.length - a.doubts.length);
}
