import type { Derivation, DerivedEvent } from "../derive/document";
import { UsageError } from "../errors";
import { ATTENDANCES, LINKS, type Official, type Outlet, type Participant, type Report, type Tables } from "../model";
import { parseCell } from "../tables/cells";
import { SCHEMA } from "../tables/schema";
import { aliasOf } from "./aliases";
import { eventId, eventRow } from "./event-row";
import { evidenceRows } from "./evidence-rows";
import { peopleOf } from "./people";
import { prune } from "./prune";
import { country, oneLine, slug } from "./slug";
import { supported } from "./support";
import { surest } from "./surest";

/** What the text itself does not tell of the article; the id also names its rows. */
export interface ArticleInfo {
  article_id: string;
  publisher?: string | null;
  title?: string | null;
  url?: string | null;
  language: string;
}

/**
 * The rows of what was derived from an article, in the order of its text. They keep every rule of the
 * tables; a claim that no words of the text support is left out. Throws `UsageError` where the
 * article's own facts cannot be used.
 * @example toTables(derive(text, { published: "2019-05-26" }), { article_id: "havana", language: "en" })
 */
export function toTables(derivation: Derivation, info: ArticleInfo): Tables {
  const article = articleRow(derivation, info);
  const { article_id } = article;
  const derived = uniqueEvents(derivation.events);
  const events = derived.map((event) => eventRow(event, article_id));
  const people = peopleOf({ ...derivation, events: derived });
  const outlets = outletsOf(derived);

  const quoted = derived.flatMap((event, index) =>
    evidenceRows(event, events[index]!, article.length, ({ field, claim }) => {
      if (field !== "outlet") return people.idsOf(claim, event);
      const id = outletId(claim);
      return id ? [id] : [];
    }),
  );
  const participants = derived.flatMap((event) => participantRows(event, article_id, people.idOf));
  const reports = derived.flatMap((event) => reportRows(event, article_id));
  const names = new Map([...people.persons, ...outlets].map(([id, { name }]) => [id, name]));
  const evidence = supported(quoted, { events, participants, reports }, names);
  const aliases = (id: string) => [...new Set(quoted.flatMap((quote) => aliasOf(quote, id, names.get(id)!)))];
  const officials = [...people.persons.values()].map(
    ({ id, name, country, roles }): Official => ({
      official_id: id,
      name,
      aliases: aliases(id),
      country,
      office: fullest(roles),
    }),
  );
  return prune({
    articles: [article],
    events,
    participants,
    reports,
    evidence,
    officials,
    outlets: [...outlets.values()].map((outlet) => ({ ...outlet, aliases: aliases(outlet.outlet_id) })),
  });
}

function articleRow({ article }: Derivation, info: ArticleInfo) {
  const { published, sha256, length } = article;
  const text = (value: string | null | undefined) => oneLine(value);
  const row = {
    article_id: info.article_id,
    published,
    publisher: text(info.publisher),
    title: text(info.title),
    language: info.language,
    url: text(info.url),
    sha256,
    length,
  };
  for (const column of SCHEMA.articles.columns) {
    const parsed = parseCell(String(row[column.name as keyof typeof row] ?? ""), column);
    if ("fault" in parsed) {
      throw new UsageError(`The article's ${column.name}: ${parsed.fault.message} ${parsed.fault.fix}`);
    }
  }
  return row;
}

function uniqueEvents(events: readonly DerivedEvent[]): DerivedEvent[] {
  return [...new Map(events.map((event) => [event.id, event])).values()];
}

function participantRows(
  { id, participants }: DerivedEvent,
  articleId: string,
  idOf: (participant: DerivedEvent["participants"][number]) => string | undefined,
): Participant[] {
  const rows = new Map<string, Participant>();
  for (const participant of participants) {
    const official_id = idOf(participant);
    if (!official_id) continue;
    const { side, attendance } = participant;
    const role = oneLine(participant.role);
    const known = rows.get(official_id);
    rows.set(official_id, {
      event_id: eventId(articleId, id),
      official_id,
      side: known?.side ?? side,
      role: known?.role ?? role,
      attendance: known ? surest(ATTENDANCES, known.attendance, attendance) : attendance,
    });
  }
  return [...rows.values()];
}

function reportRows({ id, outlets }: DerivedEvent, articleId: string): Report[] {
  const rows = new Map<string, Report>();
  for (const { name, link } of outlets) {
    const outlet_id = outletId(name);
    if (!outlet_id) continue;
    const known = rows.get(outlet_id);
    rows.set(outlet_id, {
      event_id: eventId(articleId, id),
      outlet_id,
      link: known ? surest(LINKS, known.link, link) : link,
    });
  }
  return [...rows.values()];
}

function outletsOf(events: readonly DerivedEvent[]): Map<string, Outlet> {
  const outlets = new Map<string, Outlet>();
  for (const outlet of events.flatMap((event) => event.outlets)) {
    const name = oneLine(outlet.name);
    if (!name || outlets.has(slug(name))) continue;
    const { kind } = outlet;
    outlets.set(slug(name), { outlet_id: slug(name), name, aliases: [], country: country(outlet.country), kind });
  }
  return outlets;
}

function outletId(name: string): string | undefined {
  const clean = oneLine(name);
  return clean ? slug(clean) : undefined;
}

/** The longest of an official's roles, with a capital. */
function fullest(roles: readonly string[]): string | null {
  const [longest] = [...roles].sort((a, b) => b.length - a.length);
  return longest ? longest[0]!.toUpperCase() + longest.slice(1) : null;
}
