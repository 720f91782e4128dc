import type { Event, Tables } from "../model";
import type { Cell as Value } from "./charts";
import { detailsOf, plain, whatIs } from "./details";
import type { Figure, FigureOptions } from "./figure";
import { type Locale, messagesIn } from "./language";
import { type Match, matchEvents } from "./matches";
import { type Cell, matrixFigure } from "./matrix";
import type { Messages } from "./messages/en";
import { closingNotes, emptyFigure, hiddenOf, openSheet } from "./sheet";
import { figureText } from "./text";

/**
 * The same visit in different reports: a row for each event, a column for each article, and whether
 * they agree on it; where they contradict one another, each cell says what its article has. Contradictions
 * come first, 20 rows unless told.
 */
export function comparisonFigure(tables: Tables, options: FigureOptions = {}): Figure {
  const sheet = openSheet(options);
  const { say } = sheet;
  const matches = tables.articles.length > 1 ? matchEvents(tables).sort((a, b) => weight(b) - weight(a)) : [];
  const title = finding(matches, tables.articles.length, say.comparison);
  const words = {
    title,
    subtitle: say.comparison.subtitle,
    notes: closingNotes(tables, [], options),
    alt: title,
    hidden: 0,
  };
  if (matches.length === 0) return emptyFigure(sheet, words);
  words.hidden = hiddenOf(matches.length, options.top ?? 20);
  const shown = matches.slice(0, matches.length - words.hidden);
  if (words.hidden > 0) words.notes.unshift(say.notes.notShown([say.others(words.hidden)]));
  const details = detailsOf(tables, say);
  const rows = shown.map((match) => ({
    id: match.tellings[0]!.event.event_id,
    match,
    name: nameOf(match, details.counterparts, say),
  }));
  words.alt = [title, ...rows.map(({ name, match }) => `${name}: ${verdict(match, say)}`)].join(". ");
  const cells = rows.flatMap(({ id, match }) =>
    match.tellings.map(
      ({ article_id, event }): Cell => ({
        row: id,
        column: article_id,
        mark: match.contradictions.length > 0 ? "against" : "agreed",
        text: match.contradictions.length > 0 ? said(event, match, say) : undefined,
        events: [event.event_id],
        hover: `<b>${figureText(article_id)}</b><br>${event.date ? `${figureText(event.date)}: ` : ""}${details.line(event)}`,
      }),
    ),
  );
  return matrixFigure(sheet, words, {
    rows: rows.map(({ id, name, match }) => ({
      id,
      name,
      detail: [...(name === what(match, say) ? [] : [what(match, say)]), ...dayOf(match, say)].join(", ") || undefined,
      end:
        match.contradictions.length > 0
          ? say.comparison.differs(aspects(match, say))
          : match.tellings.length === 1
            ? say.comparison.alone
            : undefined,
    })),
    columns: tables.articles.map(({ article_id, publisher, published }) => ({
      id: article_id,
      name: `${publisher ?? article_id}, ${say.day(published, "short")}`,
    })),
    cells,
    marks: {
      agreed: { name: say.comparison.told, symbol: "square", color: sheet.theme.visitor },
      against: { name: say.comparison.contradicted, symbol: "diamond", color: sheet.theme.host },
    },
  });
}

/** The comparison as rows: what each article says of each event. */
export function comparisonRows(tables: Tables, locale?: Locale): Record<string, Value>[] {
  const say = messagesIn(locale);
  const { counterparts } = detailsOf(tables, say);
  return matchEvents(tables).flatMap((match) =>
    match.tellings.map(({ article_id, event }) => ({
      event: nameOf(match, counterparts, say),
      article: article_id,
      date: event.date,
      verdict: verdict(match, say),
    })),
  );
}

const weight = ({ contradictions, tellings }: Match): number => contradictions.length * 1000 + tellings.length;

/** What happened; without a number where the articles give several. */
function what({ tellings, contradictions }: Match, say: Messages): string {
  const { event } = tellings[0]!;
  return say.capitalize(contradictions.includes("number") ? say.event.kinds[event.kind] : whatIs(event, say));
}

/** The day, where the articles that give one give the same. */
function dayOf({ tellings }: Match, say: Messages): string[] {
  const days = new Set(
    tellings.flatMap(({ event }) => (event.earliest === event.latest ? (event.earliest ?? []) : [])),
  );
  return days.size === 1 ? [say.day([...days][0]!, "short")] : [];
}

const aspects = ({ contradictions }: Match, { comparison }: Messages): string[] =>
  contradictions.map((what) => comparison.aspects[what]);

function verdict(match: Match, say: Messages): string {
  if (match.contradictions.length > 0) return say.comparison.differsInWords(aspects(match, say));
  return match.tellings.length === 1 ? say.comparison.toldByOne : say.comparison.agreed;
}

function nameOf(match: Match, counterparts: (event: Event) => string[], say: Messages): string {
  const who = counterparts(match.tellings[0]!.event).map(plain);
  return who.length > 0 ? say.list(who) : what(match, say);
}

function said(event: Event, { contradictions }: Match, say: Messages): string {
  const parts = contradictions.map((what) => {
    if (what === "status") return say.event.statuses[event.status];
    if (what === "number") return event.count_max === null ? say.perDay.orMore(event.count_min) : `${event.count_min}`;
    return event.earliest === event.latest && event.earliest ? say.day(event.earliest, "short") : (event.date ?? "");
  });
  return parts.join(", ");
}

function finding(matches: readonly Match[], articles: number, say: Messages["comparison"]): string {
  if (articles < 2) return say.noSecond;
  const shared = matches.filter(({ tellings }) => tellings.length > 1);
  if (shared.length === 0) return say.noneShared(articles);
  const against = shared.filter(({ contradictions }) => contradictions.length > 0).length;
  return say.finding(articles, matches.length, shared.length - against, against, matches.length - shared.length);
}
