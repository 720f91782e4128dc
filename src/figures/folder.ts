import type { DuckDBConnection } from "@duckdb/node-api";
import { COUNTED_TABLES, countIn, withFolder } from "../corpus/count-folder";
import type { Grain } from "../counts/grain";
import type { CountOptions } from "../counts/sql/count";
import { namedSql } from "../counts/sql/official";
import { sqlText } from "../counts/sql/text";
import { rowsOf } from "../duckdb";
import type { Official, Outlet, Tables } from "../model";
import type { Figure, FigureOptions } from "./figure";
import { perDayFigure } from "./per-day";
import { perOfficialFigure } from "./per-official";
import { perOutletFigure } from "./per-outlet";

/** What is counted, and how the charts are drawn. */
export interface FolderFigureOptions extends FigureOptions, Omit<CountOptions, "grain"> {
  /** Columns of a month unless told. */
  grain?: Exclude<Grain, "year">;
}

/**
 * The three counting charts of a folder of tables of any size: DuckDB counts, and the charts hold the counts alone.
 * @example show((await folderFigures("corpus", { country: "CUB" })).perDay)
 */
export function folderFigures(
  folder: string,
  { grain = "month", theme, locale, width, height, top = 12, scope, ...counting }: FolderFigureOptions = {},
): Promise<{ perDay: Figure; perOfficial: Figure; perOutlet: Figure }> {
  const drawing = { theme, locale, width, height, top, scope };
  return withFolder(folder, COUNTED_TABLES, async (db) => {
    const days = await countIn(db, "day", { ...counting, grain });
    const officials = await countIn(db, "official", counting);
    const outlets = await countIn(db, "outlet", counting);
    const meetings = days.reduce((sum, { named }) => sum + named, 0);
    const shown = {
      officials: officials.slice(0, top + 1).map(({ official_id }) => official_id),
      outlets: outlets.slice(0, top + 2).flatMap(({ outlet_id }) => outlet_id ?? []),
    };
    const tables = await whoIsShown(db, shown);
    const atMeetings = (await rowsOf(db, namedSql(counting))) as { official_id: string; named: bigint }[];
    const named = new Map(atMeetings.map((row) => [row.official_id, Number(row.named)]));
    return {
      perDay: perDayFigure(tables, { ...drawing, counts: days, unit: grain }),
      perOfficial: perOfficialFigure(tables, { ...drawing, counts: officials, meetings, named }),
      perOutlet: perOutletFigure(tables, { ...drawing, counts: outlets, meetings }),
    };
  });
}

/** The tables without events: only who the officials and outlets of the charts are. */
async function whoIsShown(db: DuckDBConnection, shown: { officials: string[]; outlets: string[] }): Promise<Tables> {
  const select = (table: string, column: string, ids: readonly string[]): Promise<unknown[]> =>
    rowsOf(db, `SELECT * FROM ${table} WHERE ${column} IN (${["''", ...ids.map(sqlText)].join(", ")})`);
  return {
    articles: [],
    events: [],
    participants: [],
    reports: [],
    evidence: [],
    officials: (await select("officials", "official_id", shown.officials)) as Official[],
    outlets: (await select("outlets", "outlet_id", shown.outlets)) as Outlet[],
  };
}
