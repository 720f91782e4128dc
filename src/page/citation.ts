import { escapeHtml } from "../escape";
import { type Locale, messagesIn } from "../figures/language";
import type { Article } from "../model";
import { cite } from "../tables/package";

/** How an article is cited, as HTML: with a link where its address is one of the web. */
export function citationHtml(article: Article, locale?: Locale): string {
  const text = escapeHtml(
    cite({ ...article, publisher: article.publisher ?? messagesIn(locale).notes.publisherUnknown }),
  );
  const language = article.language === (locale ?? "en") ? "" : ` lang="${escapeHtml(article.language)}"`;
  return article.url && /^https?:\/\//.test(article.url)
    ? `<a href="${escapeHtml(article.url)}" rel="noreferrer"${language}>${text}</a>`
    : `<span${language}>${text}</span>`;
}
