import { type Column, SCHEMA } from "../tables/schema";

export const DECISIONS = ["accept", "reject", "correct", "merge", "split", "add"] as const;
export type DecisionWord = (typeof DECISIONS)[number];

/** A reader's decision about what the rules derived; `null` is an empty cell. */
export interface Decision {
  article_id: string;
  decision: DecisionWord;
  event_id: string | null;
  /** The official or outlet meant; `null`: the event itself. */
  subject: string | null;
  field: string | null;
  old: string | null;
  new: string | null;
  paragraph: number | null;
  start: number | null;
  end: number | null;
  reviewer: string;
  reason: string;
}

const [articleId, , , , , , , length] = SCHEMA.articles.columns;
const eventId = SCHEMA.events.columns[0]!;
const optional = (column: Column, name: string, description: string): Column => ({
  ...column,
  name,
  description,
  required: false,
});
const text = (name: string, description: string): Column => ({ name, type: "string", description });

/** The columns of `review.csv`, described as those of the tables. */
export const REVIEW_COLUMNS: Column[] = [
  { ...articleId!, description: "The article whose rows are meant." },
  {
    name: "decision",
    type: "string",
    required: true,
    enum: DECISIONS,
    description: "What is to be done with what the rules derived.",
  },
  optional(eventId, "event_id", "The event; empty: a person or an outlet wherever the article names it."),
  optional(eventId, "subject", "Id of the official or outlet that is meant; empty: the event itself."),
  text("field", "Column that is corrected, or field of the evidence that is added or rejected."),
  text("old", "What stands there now; where something else does, the decision is reported as stale."),
  text("new", "What is to stand there."),
  optional({ ...length!, minimum: 1 }, "paragraph", "Paragraph of the words that the decision rests on."),
  optional({ ...length!, minimum: 0 }, "start", "Where they begin, in Unicode code points."),
  optional({ ...length!, minimum: 1 }, "end", "Where they end; that code point is no longer part of them."),
  { ...text("reviewer", "Who decided."), required: true },
  { ...text("reason", "Why."), required: true },
];
