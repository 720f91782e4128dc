import type { Day, EventKind, EventStatus, Tables } from "../model";

/** An event as far as it matters for whether another article tells it too. */
export interface LinkableEvent {
  event_id: string;
  article_id: string;
  published: Day;
  kind: EventKind;
  status: EventStatus;
  earliest: Day | null;
  latest: Day | null;
  place: string | null;
  country: string | null;
  /** Those who were there, without those who only may have been. */
  officials: LinkableOfficial[];
}

export interface LinkableOfficial {
  /** Where it holds across articles: one id is one person. */
  official_id: string | null;
  name: string;
  country: string | null;
  office: string | null;
}

/** An event that another article tells too; `same_as` is told first, and has no row. */
export interface SameAs {
  event_id: string;
  same_as: string;
  /** From 0 to 1. */
  score: number;
  reasons: string;
}

/** The events of tables, with those who were there. Ids are taken to hold across articles only where that is said. */
export function linkable(tables: Tables, { idsHold = false } = {}): LinkableEvent[] {
  const published = new Map(tables.articles.map((article) => [article.article_id, article.published]));
  const people = new Map(tables.officials.map((official) => [official.official_id, official]));
  const present = new Map<string, LinkableOfficial[]>();
  for (const { event_id, official_id, attendance, role } of tables.participants) {
    const person = people.get(official_id);
    if (!person || attendance === "possible") continue;
    const { name, country, office } = person;
    const official = { official_id: idsHold ? official_id : null, name, country, office: role ?? office };
    present.set(event_id, [...(present.get(event_id) ?? []), official]);
  }
  return tables.events.map(({ event_id, article_id, kind, status, earliest, latest, place, country }) => ({
    event_id,
    article_id,
    published: published.get(article_id)!,
    kind,
    status,
    earliest,
    latest,
    place,
    country,
    officials: present.get(event_id) ?? [],
  }));
}
