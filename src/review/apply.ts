import type { Tables } from "../model";
import { add } from "./add";
import { correct } from "./correct";
import { type Edited, eventOf, unlike } from "./edit";
import { merge } from "./merge";
import { prune } from "./prune";
import { reject } from "./reject";
import type { Decision, DecisionWord } from "./schema";
import { split } from "./split";

/** A decision that changed nothing because what it was made about is no longer so, and what is. */
export interface Stale<D extends Decision = Decision> {
  decision: D;
  reason: string;
}

const DO: Record<DecisionWord, (tables: Tables, decision: Decision) => Edited> = {
  accept,
  reject,
  correct,
  merge,
  split,
  add,
};

/**
 * The tables with a reader's decisions applied in their order, and those that no longer fit. What a
 * decision leaves without evidence goes.
 * @example applyReview(toTables(derivation, article), loadReview("data"))
 */
export function applyReview<D extends Decision>(
  tables: Tables,
  decisions: readonly D[],
): { tables: Tables; stale: Stale<D>[] } {
  const articles = new Set(tables.articles.map(({ article_id }) => article_id));
  const stale: Stale<D>[] = [];
  let current = tables;
  for (const decision of decisions) {
    const edited = articles.has(decision.article_id)
      ? DO[decision.decision](current, decision)
      : `there is no article ${decision.article_id}`;
    if (typeof edited === "string") stale.push({ decision, reason: edited });
    else current = prune(edited);
  }
  return { tables: current, stale };
}

/** Changes nothing; says where what was accepted is no longer so. */
function accept(tables: Tables, decision: Decision): Edited {
  const { event_id, subject, field } = decision;
  if (event_id === null) {
    const ids = [...tables.officials.map((row) => row.official_id), ...tables.outlets.map((row) => row.outlet_id)];
    return ids.includes(subject!) ? tables : `there is no ${subject}`;
  }
  const event = eventOf(tables, decision, true);
  if (typeof event === "string") return event;
  if (subject !== null) {
    const part = [...tables.participants, ...tables.reports].some(
      (row) => row.event_id === event_id && ("official_id" in row ? row.official_id : row.outlet_id) === subject,
    );
    return part ? tables : `${subject} has no part in ${event_id}`;
  }
  return (field !== null && unlike(event[field as keyof typeof event], decision)) || tables;
}
