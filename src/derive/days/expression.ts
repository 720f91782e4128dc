/** What an expression says, before anything is worked out. */
export type Expression =
  | {
      type: "date";
      year: number | null;
      month: number | null;
      day: number;
      lastDay?: number;
      lastMonth?: number;
      each?: boolean;
    }
  | { type: "month"; year: number | null; month: number; part: "early" | "mid" | "late" | null; shift?: number }
  | { type: "year"; year: number }
  | {
      type: "weekday";
      weekday: number;
      mode: "bare" | "last" | "next" | "this" | "last week" | "next week" | "ago week";
    }
  | { type: "from publication"; days: number }
  | { type: "from the story"; days: number; ofOther?: boolean; ofMeeting?: boolean }
  | { type: "day of several"; day: number }
  | { type: "week"; shift: number; part: "weekend" | null }
  | { type: "range"; first: Expression; last: Expression };

/** An expression over `tokens[from..to)`. */
export interface DateMatch {
  from: number;
  to: number;
  expression: Expression;
}

export type Found = { to: number; expression: Expression } | null;
