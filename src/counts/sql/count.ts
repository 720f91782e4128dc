import type { Grain } from "../grain";
import { daySql } from "./day";
import { officialSql } from "./official";
import { outletSql } from "./outlet";
import type { SqlOptions } from "./parts";

export const COUNT_NAMES = ["day", "official", "outlet"] as const;
export type CountName = (typeof COUNT_NAMES)[number];

/** What is counted: a filter, the unit, and for days the grain. */
export interface CountOptions extends SqlOptions {
  grain?: Grain;
}

const SQL: Record<CountName, (options?: CountOptions) => string> = {
  day: daySql,
  official: officialSql,
  outlet: outletSql,
};

/**
 * A count as one SQL query, over views that bear the names and the columns of the tables, which DuckDB
 * and Spark SQL run unchanged.
 * @example countSql("outlet", { country: "CUB" }) // "WITH linked AS (…"
 */
export const countSql = (name: CountName, options: CountOptions = {}): string => SQL[name](options);
