import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Derivation } from "../derive/document";
import type { Tables } from "../model";
import { loadTables } from "../tables/load";
import { writeTables } from "../tables/write";
import { applyReview, type Stale } from "./apply";
import { extendTables } from "./extend";
import { loadReview } from "./load";
import { type ArticleInfo, toTables } from "./to-tables";

const EMPTY: Tables = {
  articles: [],
  events: [],
  participants: [],
  reports: [],
  evidence: [],
  officials: [],
  outlets: [],
};

/**
 * Writes what was derived from an article into the tables of a folder, new or not, after the decisions
 * of its `review.csv`; gives those that no longer fit. Throws `TableError` where tables or review are
 * broken, and then writes nothing.
 */
export function store(folder: string, derivation: Derivation, info: ArticleInfo): Stale[] {
  const existing = existsSync(join(folder, "events.csv")) ? loadTables(folder) : EMPTY;
  const decisions = loadReview(folder).filter(({ article_id }) => article_id === info.article_id);
  const { tables, stale } = applyReview(toTables(derivation, info), decisions);
  writeTables(folder, extendTables(existing, tables));
  return stale;
}

/**
 * A line for people about a decision that no longer fits.
 * @example "review.csv, oslo-e1 (merge → oslo-e2): there is no event oslo-e1. The decision changed nothing; correct or remove it."
 */
export function describeStale({ decision, reason }: Stale): string {
  const { event_id, subject, decision: word, field, new: wanted } = decision;
  const what = [word, field, wanted && `→ ${wanted}`].filter(Boolean).join(" ");
  return `review.csv, ${[event_id, subject].filter(Boolean).join(", ")} (${what}): ${reason}. The decision changed nothing; correct or remove it.`;
}
