import { bounds } from "../edtf";
import type { Event } from "../model";
import type { Fault, Located, LocatedTables } from "./located";

/** Events whose date and bounds, numbers or umbrella contradict one another. */
export function checkEvents(tables: LocatedTables): Fault[] {
  return [...tables.events.flatMap(checkEvent), ...checkPartOf(tables)];
}

function checkEvent({ row, line }: Located<Event>): Fault[] {
  const faults: Fault[] = [];
  const dated = row.date === null ? null : bounds(row.date);
  if (row.earliest !== (dated?.earliest ?? null) || row.latest !== (dated?.latest ?? null)) {
    const fix = dated ? `Write ${dated.earliest} and ${dated.latest}.` : "Leave both empty.";
    faults.push({
      line,
      column: "earliest",
      rule: "bounds",
      message: `earliest and latest are not the bounds of ${row.date ?? "an empty date"}.`,
      fix,
    });
  }
  if ((row.date === null) !== (row.date_basis === null)) {
    faults.push({
      line,
      column: "date_basis",
      rule: "date basis",
      message: "A date needs its basis, and a basis its date.",
      fix: "Fill in both or neither.",
    });
  }
  if (row.count_max !== null && row.count_max < row.count_min) {
    faults.push({
      line,
      column: "count_max",
      rule: "count",
      message: `count_max ${row.count_max} is below count_min ${row.count_min}.`,
      fix: "Correct one; leave count_max empty where the text sets no bound.",
    });
  }
  return faults;
}

function checkPartOf({ events }: LocatedTables): Fault[] {
  const byId = new Map(events.map(({ row }) => [row.event_id, row]));
  return events.flatMap(({ row, line }) => {
    if (row.part_of === null) return [];
    const fault = (message: string) => [
      {
        line,
        column: "part_of",
        rule: "umbrella",
        message,
        fix: "Name the series that the event belongs to, or leave it empty.",
      },
    ];
    const umbrella = byId.get(row.part_of);
    if (umbrella && umbrella.kind !== "series")
      return fault(`${row.part_of} is of kind ${umbrella.kind}; only a series has members.`);
    const seen = new Set([row.event_id]);
    for (let above = row.part_of; above; above = byId.get(above)?.part_of ?? "") {
      if (seen.has(above)) return fault(`${above} would be part of itself.`);
      seen.add(above);
    }
    return [];
  });
}
