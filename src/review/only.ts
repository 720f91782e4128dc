import type { Tables } from "../model";
import { prune } from "./prune";

/** The rows of one article. */
export function onlyArticle(tables: Tables, articleId: string): Tables {
  const events = tables.events.filter(({ article_id }) => article_id === articleId);
  const ids = new Set(events.map(({ event_id }) => event_id));
  const own = ({ event_id }: { event_id: string }) => ids.has(event_id);
  return prune({
    ...tables,
    articles: tables.articles.filter(({ article_id }) => article_id === articleId),
    events,
    participants: tables.participants.filter(own),
    reports: tables.reports.filter(own),
    evidence: tables.evidence.filter(own),
  });
}
