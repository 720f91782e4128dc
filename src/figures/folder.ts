import type { DuckDBConnection } from "@duckdb/node-api";
import { COUNTED_TABLES, countIn, withFolder } from "../corpus/count-folder";
import type { Grain } from "../counts/grain";
import type { CountOptions } from "../counts/sql/count";
import { namedSql } from "../counts/sql/official";
import { partsOf } from "../counts/sql/parts";
import { sqlText } from "../counts/sql/text";
import { rowsOf } from "../duckdb";
import type { Official, Outlet, Tables } from "../model";
import { type Counted, countedCharts } from "./counted";
import type { Figure, FigureOptions } from "./figure";
import { type Unit, unitFor } from "./periods";

/** What is counted, and how the charts are drawn. */
export interface FolderFigureOptions extends Omit<FigureOptions, "counted">, CountOptions {
  /** The finest whose columns can be read unless told. */
  grain?: Grain;
}

/**
 * The three counting charts of a folder of tables of any size: DuckDB counts, and the charts hold the counts alone.
 * @example show((await folderFigures("corpus", { country: "CUB" })).perDay)
 */
export async function folderFigures(
  folder: string,
  { theme, locale, width, height, top, scope, ...counting }: FolderFigureOptions = {},
): Promise<{ perDay: Figure; perOfficial: Figure; perOutlet: Figure }> {
  const counted = await withFolder(folder, COUNTED_TABLES, (db) => countForCharts(db, counting));
  const [perDay, perOfficial, perOutlet] = countedCharts(counted, scope).map((chart) =>
    chart.figure(counted.tables, { theme, locale, width, height, top }),
  );
  return { perDay: perDay!, perOfficial: perOfficial!, perOutlet: perOutlet! };
}

/** Counts the views of a connection for the charts. */
export async function countForCharts(db: DuckDBConnection, options: CountOptions = {}): Promise<Counted> {
  const { unit = "events", grain = await finestGrain(db, options) } = options;
  const days = await countIn(db, "day", { ...options, grain });
  const officials = await countIn(db, "official", options);
  const outlets = await countIn(db, "outlet", options);
  const named = (await rowsOf(db, namedSql(options))) as { official_id: string; named: bigint }[];
  const [told] = await rowsOf(
    db,
    `SELECT count(DISTINCT e.article_id) AS articles FROM events e WHERE TRUE${partsOf(options).filter}`,
  );
  return {
    days,
    grain,
    officials,
    outlets,
    unit,
    articles: Number(told!.articles),
    meetings: days.reduce((sum, day) => sum + day.named, 0),
    named: new Map(named.map((row) => [row.official_id, Number(row.named)])),
    tables: await whoComesFirst(db, {
      officials: officials.slice(0, MOST).map(({ official_id }) => official_id),
      outlets: outlets.slice(0, MOST).flatMap(({ outlet_id }) => outlet_id ?? []),
    }),
  };
}

// Rows of a chart at most, and some to spare.
const MOST = 500;

/** The grain of the days on which the counted events were, or may have been. */
async function finestGrain(db: DuckDBConnection, options: CountOptions): Promise<Unit> {
  const [bounds] = await rowsOf(
    db,
    `SELECT min(e.earliest) AS first, max(e.latest) AS last FROM events e
WHERE e.status IN ('held', 'possible')${partsOf(options).filter}`,
  );
  const first = options.from ?? (bounds?.first as string | null);
  const last = options.to ?? (bounds?.last as string | null);
  return first && last ? unitFor(first, last) : "day";
}

/** The tables without events: only who the officials and outlets are. */
async function whoComesFirst(db: DuckDBConnection, ids: { officials: string[]; outlets: string[] }): Promise<Tables> {
  const select = (table: string, column: string, wanted: readonly string[]): Promise<unknown[]> =>
    rowsOf(db, `SELECT * FROM ${table} WHERE ${column} IN (${["''", ...wanted.map(sqlText)].join(", ")})`);
  return {
    articles: [],
    events: [],
    participants: [],
    reports: [],
    evidence: [],
    officials: (await select("officials", "official_id", ids.officials)) as Official[],
    outlets: (await select("outlets", "outlet_id", ids.outlets)) as Outlet[],
  };
}
