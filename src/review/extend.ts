import type { Article, Official, Outlet, Tables } from "../model";
import { usedIds } from "./prune";

/**
 * Tables with an article's rows added to them. Rows of the same article from before are replaced, in
 * their place; people and outlets of one id are one, and what another article's rows said of them is kept.
 */
export function extendTables(existing: Tables, added: Tables): Tables {
  const again = new Set(added.articles.map(({ article_id }) => article_id));
  const old = new Set(
    existing.events.filter(({ article_id }) => again.has(article_id)).map(({ event_id }) => event_id),
  );
  const ofOld = ({ event_id }: { event_id: string }) => old.has(event_id);
  const others = usedIds({
    participants: existing.participants.filter((row) => !ofOld(row)),
    reports: existing.reports.filter((row) => !ofOld(row)),
    evidence: existing.evidence.filter((row) => !ofOld(row)),
  });
  const before = usedIds(existing);
  const now = usedIds(added);
  // Only what the replaced rows alone used may go.
  const stays = (id: string) => others.has(id) || now.has(id) || !before.has(id);
  return {
    articles: unite(existing.articles, added.articles, "article_id", keepFacts),
    events: replace(existing.events, added.events, ofOld),
    participants: replace(existing.participants, added.participants, ofOld),
    reports: replace(existing.reports, added.reports, ofOld),
    evidence: replace(existing.evidence, added.evidence, ofOld),
    officials: unite(existing.officials, added.officials, "official_id", (known, row) =>
      others.has(row.official_id) ? fill(known, row) : row,
    ).filter(({ official_id }) => stays(official_id)),
    outlets: unite(existing.outlets, added.outlets, "outlet_id", (known, row) =>
      others.has(row.outlet_id) ? fill(known, row) : row,
    ).filter(({ outlet_id }) => stays(outlet_id)),
  };
}

function replace<Row>(rows: readonly Row[], more: readonly Row[], isOld: (row: Row) => boolean): Row[] {
  const at = rows.findIndex(isOld);
  const kept = rows.filter((row) => !isOld(row));
  return at < 0 ? [...rows, ...more] : [...kept.slice(0, at), ...more, ...kept.slice(at)];
}

function unite<Row>(
  rows: readonly Row[],
  more: readonly Row[],
  id: keyof Row,
  both: (known: Row, row: Row) => Row,
): Row[] {
  const byId = new Map(rows.map((row) => [row[id], row]));
  for (const row of more) {
    const known = byId.get(row[id]);
    byId.set(row[id], known ? both(known, row) : row);
  }
  return [...byId.values()];
}

const keepFacts = (known: Article, { publisher, title, url, ...row }: Article): Article => ({
  ...row,
  publisher: publisher ?? known.publisher,
  title: title ?? known.title,
  url: url ?? known.url,
});

function fill<Row extends Official | Outlet>(known: Row, row: Row): Row {
  const filled = Object.entries(known).map(([column, value]) => [column, value ?? row[column as keyof Row]]);
  const aliases = [...new Set([...known.aliases, ...row.aliases])].filter((alias) => alias !== known.name);
  return { ...Object.fromEntries(filled), aliases } as Row;
}
