import { countDays } from "../counts/per-day";
import { countOfficials } from "../counts/per-official";
import { countOutlets } from "../counts/per-outlet";
import type { Report, Tables } from "../model";
import { comparisonFigure, comparisonRows } from "./comparison";
import { coverageFigure } from "./coverage";
import type { Figure, FigureOptions } from "./figure";
import type { Locale } from "./language";
import { messagesIn } from "./language";
import { en } from "./messages/en";
import { networkFigure } from "./network";
import { pairsOf } from "./pairs";
import { perDayFigure } from "./per-day";
import { perOfficialFigure } from "./per-official";
import { perOutletFigure } from "./per-outlet";
import { timelineFigure } from "./timeline";

export type Cell = string | number | boolean | null;

/** A chart: the question that it answers, its figure and its numbers as rows. */
export interface Chart {
  name: string;
  question: string;
  figure(tables: Tables, options?: FigureOptions): Figure;
  columns: string[];
  /** The names and words that the numbers hold are English unless told. */
  rows(tables: Tables, locale?: Locale): Record<string, Cell>[];
  /** How many rows of numbers there are, where `rows` gives the first of them alone. */
  total?: number;
  /** Whether the tables hold what the chart is about; all do unless told. */
  fits?(tables: Tables): boolean;
}

/** The question that a chart answers, in a language. */
export const questionIn = ({ name, question }: Chart, locale?: Locale): string =>
  messagesIn(locale).questions[name] ?? question;

/** The charts that have something to say of these tables. */
export const chartsFor = (tables: Tables): readonly Chart[] => CHARTS.filter(({ fits }) => fits?.(tables) ?? true);

/** Every chart, in the order in which they are shown. */
export const CHARTS: readonly Chart[] = [
  {
    name: "per-day",
    question: en.questions["per-day"]!,
    figure: perDayFigure,
    columns: ["day", "named", "at_least", "open", "possible", "calls"],
    rows: ({ events }) => countDays(events).map((row) => ({ ...row })),
  },
  {
    name: "per-official",
    question: en.questions["per-official"]!,
    figure: perOfficialFigure,
    columns: ["official", "stated", "inferred", "possible"],
    rows: (tables) => countOfficials(tables).map((row) => ({ ...row })),
  },
  {
    name: "per-outlet",
    question: en.questions["per-outlet"]!,
    figure: perOutletFigure,
    columns: ["outlet", "explicit", "coreferent", "meetings"],
    rows: (tables) => countOutlets(tables).map((row) => ({ ...row })),
  },
  {
    name: "coverage",
    question: en.questions.coverage!,
    figure: coverageFigure,
    columns: ["date", "event", "outlet", "link"],
    rows: coverageRows,
  },
  {
    name: "timeline",
    question: en.questions.timeline!,
    figure: timelineFigure,
    columns: ["date", "event", "status"],
    rows: ({ events }) => events.map(({ date, kind, status }) => ({ date, event: kind, status })),
  },
  {
    name: "network",
    question: en.questions.network!,
    figure: networkFigure,
    columns: ["official", "met", "stated", "possible"],
    rows: (tables) =>
      pairsOf(tables).map(({ one, other, stated, possible }) => ({
        official: one.name,
        met: other.name,
        stated: stated.length,
        possible: possible.length,
      })),
  },
  {
    name: "comparison",
    question: en.questions.comparison!,
    figure: comparisonFigure,
    columns: ["event", "article", "date", "verdict"],
    rows: comparisonRows,
    fits: ({ articles }) => articles.length > 1,
  },
];

function coverageRows({ events, reports, outlets }: Tables): Record<string, Cell>[] {
  const names = new Map(outlets.map(({ outlet_id, name }) => [outlet_id, name]));
  const byEvent = new Map(events.map(({ event_id }) => [event_id, [] as Report[]]));
  for (const report of reports) byEvent.get(report.event_id)?.push(report);
  return events.flatMap(({ event_id, date, kind }): Record<string, Cell>[] => {
    const credited = byEvent.get(event_id)!;
    if (credited.length === 0) return [{ date, event: kind, outlet: null, link: null }];
    return credited.map(({ outlet_id, link }) => ({
      date,
      event: kind,
      outlet: names.get(outlet_id) ?? outlet_id,
      link,
    }));
  });
}
