import { escapeHtml } from "../escape";
import type { Locale } from "../figures/language";
import type { Evidence, Tables } from "../model";
import { citationHtml } from "./citation";
import type { Sentence } from "./data";
import { pageMessagesIn } from "./language";

/** The evidence of an event as HTML: in which of several articles, what is claimed, where the words stand and, where it may be shown, the sentence. */
export function evidenceHtml(
  eventId: string,
  { articles, evidence }: Tables,
  sentences: readonly Sentence[],
  locale?: Locale,
): string {
  const { evidence: say } = pageMessagesIn(locale);
  const claims = evidence.filter(({ event_id }) => event_id === eventId);
  if (claims.length === 0) return `<p>${say.none}</p>`;
  const items = claims.map((claim) => {
    const where = say.place(claim.paragraph, claim.start, claim.end);
    return `<li><b>${escapeHtml(say.fields[claim.field])}</b> ${escapeHtml(claim.value)} <span class="where">${where}</span>${quote(claim, sentences)}</li>`;
  });
  const told = articles.length > 1 && articles.find(({ article_id }) => article_id === claims[0]!.article_id);
  return `${told ? `<p>${citationHtml(told, locale)}</p>` : ""}<ul>${items.join("")}</ul>`;
}

function quote({ article_id, start, end }: Evidence, sentences: readonly Sentence[]): string {
  const found = sentences.find((one) => one.article_id === article_id && one.start <= start && end <= one.end);
  if (!found) return "";
  const points = Array.from(found.text);
  const part = (from: number, to: number) => escapeHtml(points.slice(from, to).join(""));
  const [from, to] = [start - found.start, end - found.start];
  return `<blockquote>${part(0, from)}<mark>${part(from, to)}</mark>${part(to, points.length)}</blockquote>`;
}
