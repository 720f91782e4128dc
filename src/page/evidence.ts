import { escapeHtml } from "../escape";
import type { Evidence, Tables } from "../model";
import type { Sentence } from "./data";

/** The evidence of an event as HTML: what is claimed, where the words stand and, where it may be shown, the sentence. */
export function evidenceHtml(eventId: string, { evidence }: Tables, sentences: readonly Sentence[]): string {
  const claims = evidence.filter(({ event_id }) => event_id === eventId);
  if (claims.length === 0) return "<p>No evidence is given.</p>";
  const items = claims.map((claim) => {
    const where = `paragraph ${claim.paragraph}, characters ${claim.start}–${claim.end}`;
    return `<li><b>${escapeHtml(claim.field.replace("_", " "))}</b> ${escapeHtml(claim.value)} <span class="where">${where}</span>${quote(claim, sentences)}</li>`;
  });
  return `<ul>${items.join("")}</ul>`;
}

function quote({ article_id, start, end }: Evidence, sentences: readonly Sentence[]): string {
  const found = sentences.find((one) => one.article_id === article_id && one.start <= start && end <= one.end);
  if (!found) return "";
  const points = Array.from(found.text);
  const part = (from: number, to: number) => escapeHtml(points.slice(from, to).join(""));
  const [from, to] = [start - found.start, end - found.start];
  return `<blockquote>${part(0, from)}<mark>${part(from, to)}</mark>${part(to, points.length)}</blockquote>`;
}
