import { withFolder } from "../corpus/count-folder";
import { newestIn } from "../corpus/newest";
import type { Filter } from "../counts/select";
import { CHARTS, type Chart } from "../figures/charts";
import { COUNTED_CHARTS, countedCharts } from "../figures/counted";
import { countForCharts } from "../figures/folder";
import type { Locale } from "../figures/language";
import type { Tables } from "../model";
import { scopeInWords } from "../page/filter";
import { EMPTY } from "../page/state";
import { TABLE_NAMES } from "../tables/schema";

/** Events that the page's table holds at most, and that charts of single events are drawn of. */
export const MOST_EVENTS = 1000;

/** More articles than this cannot be compared side by side. */
export const MOST_COMPARED = 12;

/** The charts of a folder of tables of any size. */
export interface CorpusCharts {
  charts: Chart[];
  /** The newest events, and all rows about them. */
  tables: Tables;
  /** How much the charts count. */
  corpus: { events: number; articles: number };
  /** The charts that show events one by one, of which there are too many. */
  left: Chart[];
}

/**
 * Counts a folder of tables where it is, and reads the rows of its newest events alone. Throws
 * `UsageError` for what cannot be read.
 */
export function corpusCharts(
  folder: string,
  days: Pick<Filter, "from" | "to">,
  locale?: Locale,
): Promise<CorpusCharts> {
  return withFolder(folder, TABLE_NAMES, async (db) => {
    const counted = await countForCharts(db, days);
    const { tables, events } = await newestIn(db, days, MOST_EVENTS);
    const corpus = { events, articles: counted.articles };
    const scope = scopeInWords(tables, { ...EMPTY, ...defined(days) }, locale);
    const single = CHARTS.filter(({ name }) => !COUNTED_CHARTS.some((one) => one === name));
    const fits = ({ name }: Chart) =>
      corpus.events <= MOST_EVENTS && (name !== "comparison" || corpus.articles <= MOST_COMPARED);
    return {
      charts: [...countedCharts(counted, scope), ...single.filter(fits).map((chart) => within(chart, scope))],
      tables,
      corpus,
      left: single.filter((chart) => !fits(chart)),
    };
  });
}

const within = (chart: Chart, scope: string): Chart => ({
  ...chart,
  figure: (tables, options) => chart.figure(tables, scope ? { ...options, scope } : options),
});

const defined = (days: object) => Object.fromEntries(Object.entries(days).filter(([, day]) => day !== undefined));
