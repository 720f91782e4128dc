import { formatDay } from "../days";
import type { Event, Tables } from "../model";
import type { Cell as Value } from "./charts";
import { detailsOf, plain, whatIs } from "./details";
import type { Figure, FigureOptions } from "./figure";
import { type Match, matchEvents } from "./matches";
import { type Cell, matrixFigure } from "./matrix";
import { closingNotes, emptyFigure, openSheet } from "./sheet";
import { figureText } from "./text";
import { capitalize, countInWords, inWords, listInWords } from "./words";

export interface ComparisonOptions extends FigureOptions {
  /** Events shown, those with contradictions first; 20 unless told. */
  top?: number;
}

/**
 * The same visit in different reports: a row for each event, a column for each article, and whether
 * they agree on it; where they contradict one another, each cell says what its article has.
 */
export function comparisonFigure(tables: Tables, options: ComparisonOptions = {}): Figure {
  const sheet = openSheet(options);
  const matches = tables.articles.length > 1 ? matchEvents(tables).sort((a, b) => weight(b) - weight(a)) : [];
  const title = finding(matches, tables.articles.length);
  const words = {
    title,
    subtitle:
      "Events by article. Filled: told, and contradicted by none; diamond: another article says otherwise; point: not told",
    notes: closingNotes(tables, [], options),
    alt: title,
  };
  if (matches.length === 0) return emptyFigure(sheet, words);
  const limit = options.top ?? 20;
  const shown = matches.length > limit + 1 ? matches.slice(0, limit) : matches;
  if (shown.length < matches.length) words.notes.unshift(`Not shown: ${matches.length - shown.length} others.`);
  const details = detailsOf(tables);
  const rows = shown.map((match) => ({
    id: match.tellings[0]!.event.event_id,
    match,
    name: nameOf(match, details.counterparts),
  }));
  words.alt = [title, ...rows.map(({ name, match }) => `${name}: ${verdict(match)}`)].join(". ");
  const cells = rows.flatMap(({ id, match }) =>
    match.tellings.map(
      ({ article_id, event }): Cell => ({
        row: id,
        column: article_id,
        mark: match.contradictions.length > 0 ? "against" : "agreed",
        text: match.contradictions.length > 0 ? said(event, match) : undefined,
        events: [event.event_id],
        hover: `<b>${figureText(article_id)}</b><br>${event.date ? `${figureText(event.date)}: ` : ""}${details.line(event)}`,
      }),
    ),
  );
  return matrixFigure(sheet, words, {
    rows: rows.map(({ id, name, match }) => ({
      id,
      name,
      detail: capitalize(whatIs(match.tellings[0]!.event)),
      end:
        match.contradictions.length > 0
          ? `${match.contradictions.join(", ")} differs`
          : match.tellings.length === 1
            ? "alone"
            : undefined,
    })),
    columns: tables.articles.map(({ article_id, publisher, published }) => ({
      id: article_id,
      name: `${publisher ?? article_id}, ${formatDay(published, "d MMM")}`,
    })),
    cells,
    marks: {
      agreed: { name: "Told", symbol: "square", color: sheet.theme.visitor },
      against: { name: "Contradicted", symbol: "diamond", color: sheet.theme.host },
    },
  });
}

/** The comparison as rows: what each article says of each event. */
export function comparisonRows(tables: Tables): Record<string, Value>[] {
  const { counterparts } = detailsOf(tables);
  return matchEvents(tables).flatMap((match) =>
    match.tellings.map(({ article_id, event }) => ({
      event: nameOf(match, counterparts),
      article: article_id,
      date: event.date,
      verdict: verdict(match),
    })),
  );
}

const weight = ({ contradictions, tellings }: Match): number => contradictions.length * 1000 + tellings.length;

function verdict({ contradictions, tellings }: Match): string {
  if (contradictions.length > 0) return `${listInWords(contradictions)} differs`;
  return tellings.length === 1 ? "told by one alone" : "agreed";
}

function nameOf({ tellings }: Match, counterparts: (event: Event) => string[]): string {
  const { event } = tellings[0]!;
  const who = counterparts(event).map(plain);
  return who.length > 0 ? listInWords(who) : capitalize(whatIs(event));
}

function said(event: Event, { contradictions }: Match): string {
  const parts = contradictions.map((what) => {
    if (what === "status") return event.status;
    if (what === "number") return `${event.count_min}${event.count_max === null ? " or more" : ""}`;
    return event.earliest === event.latest && event.earliest ? formatDay(event.earliest, "d MMM") : (event.date ?? "");
  });
  return parts.join(", ");
}

function finding(matches: readonly Match[], articles: number): string {
  if (articles < 2) return "No second article to compare with";
  const shared = matches.filter(({ tellings }) => tellings.length > 1);
  if (shared.length === 0) return `No event is told by more than one of ${countInWords(articles, "article")}`;
  const against = shared.filter(({ contradictions }) => contradictions.length > 0).length;
  const agree = shared.length - against;
  const alone = matches.length - shared.length;
  const head = `${inWords(articles)} articles agree on ${inWords(agree)} of ${countInWords(matches.length, "event")}`;
  const parts = [
    against > 0 && `contradict one another on ${inWords(against)}`,
    alone > 0 && `${inWords(alone)} ${alone === 1 ? "is" : "are"} told by one alone`,
  ].filter(Boolean);
  return capitalize([head, ...parts].join("; "));
}
