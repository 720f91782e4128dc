import { join } from "node:path";
import type { TableName } from "../model";
import { checkEvents } from "./check-events";
import { checkEvidence, checkKindEvidence, checkSupport } from "./check-evidence";
import { checkKeys } from "./check-keys";
import type { Fault, LocatedTables } from "./located";
import type { Problem } from "./problem";
import { TABLE_NAMES } from "./schema";

/** Everything that no single cell shows: keys, dates against their bounds, and evidence for every claim. */
export function checkTables(tables: LocatedTables, folder: string): Problem[] {
  const faults: Record<TableName, Fault[]> = {
    articles: [],
    officials: [],
    outlets: [],
    events: [...checkEvents(tables), ...checkKindEvidence(tables)],
    evidence: checkEvidence(tables),
    participants: checkSupport(tables, "participants", "official_id", "official"),
    reports: checkSupport(tables, "reports", "outlet_id", "outlet"),
  };
  return TABLE_NAMES.flatMap((name) => {
    const found = [...checkKeys(tables, name), ...faults[name]].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
    return found.map((fault) => ({ file: join(folder, `${name}.csv`), ...fault }));
  });
}
