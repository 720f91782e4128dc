import type { TableName, Tables } from "../model";
import type { Problem } from "./problem";

/** A row and the line of the file on which it stands. */
export interface Located<Row> {
  row: Row;
  line: number;
}

/** The rows of all tables with their lines. */
export type LocatedTables = { [Name in TableName]: Located<Tables[Name][number]>[] };

export type AnyRow = Located<object>;

/** A problem in a file that the caller knows. */
export type Fault = Omit<Problem, "file">;

/** The value in a column of a row. */
export const cell = ({ row }: AnyRow, column: string): unknown => (row as Record<string, unknown>)[column];
