import { ATTENDANCES, type Evidence, LINKS, type Tables } from "../model";
import { type Edited, eventOf, names, withoutEvent } from "./edit";
import type { Decision } from "./schema";
import { surest } from "./surest";

/** Makes of two events one, or of two names one person or outlet: the first goes into the second. */
export function merge(tables: Tables, decision: Decision): Edited {
  const { event_id, subject, new: into } = decision;
  if (event_id === null) {
    const known = (id: string) =>
      tables.officials.some((row) => row.official_id === id) || tables.outlets.some((row) => row.outlet_id === id);
    const missing = [subject!, into!].find((id) => !known(id));
    return missing ? `there is no ${missing}` : renamePerson(tables, subject!, into!);
  }
  const from = eventOf(tables, decision, true);
  if (typeof from === "string") return from;
  const target = tables.events.find((row) => row.event_id === into);
  if (!target) return `there is no event ${into}`;
  const moved = <Row extends { event_id: string }>(rows: Row[]) =>
    rows.map((row) => (row.event_id === event_id ? { ...row, event_id: target.event_id } : row));
  const filled = Object.fromEntries(
    Object.entries(target).map(([column, value]) => [column, value ?? from[column as keyof typeof from]]),
  ) as typeof target;
  const evidence = moved(tables.evidence).map((row) =>
    row.event_id === target.event_id && row.field === "kind" ? { ...row, value: target.kind } : row,
  );
  const events = tables.events.map((row) => {
    if (row === target) return filled.part_of === target.event_id ? { ...filled, part_of: null } : filled;
    return row.part_of === event_id ? { ...row, part_of: target.event_id } : row;
  });
  return withoutEvent(
    unique({ ...tables, events, evidence, participants: moved(tables.participants), reports: moved(tables.reports) }),
    from.event_id,
  );
}

/** Gives a person or an outlet another id; where that is there already, the two become one. */
export function renamePerson(tables: Tables, from: string, to: string): Tables {
  const id = (old: string) => (old === from ? to : old);
  const isName = (row: Evidence) => names(row) && row.value === from;
  const one = <Row extends { name: string; aliases: string[] }>(rows: Row[], key: keyof Row): Row[] => {
    const known = rows.find((row) => row[key] === to);
    const leaving = rows.find((row) => row[key] === from);
    if (!leaving || leaving === known) return rows;
    if (!known) return rows.map((row) => (row === leaving ? { ...row, [key]: to } : row));
    const aliases = [...new Set([...known.aliases, leaving.name, ...leaving.aliases])];
    const joined = { ...known, aliases: aliases.filter((alias) => alias !== known.name) };
    return rows.flatMap((row) => (row === known ? joined : row === leaving ? [] : row));
  };
  return unique({
    ...tables,
    participants: tables.participants.map((row) => ({ ...row, official_id: id(row.official_id) })),
    reports: tables.reports.map((row) => ({ ...row, outlet_id: id(row.outlet_id) })),
    evidence: tables.evidence.map((row) => (isName(row) ? { ...row, value: to } : row)),
    officials: one(tables.officials, "official_id"),
    outlets: one(tables.outlets, "outlet_id"),
  });
}

/** One row for each person and outlet of an event: the first, with the surest word of all. */
function unique(tables: Tables): Tables {
  const participants = new Map<string, Tables["participants"][number]>();
  for (const row of tables.participants) {
    const key = `${row.event_id} ${row.official_id}`;
    const known = participants.get(key) ?? row;
    const attendance = surest(ATTENDANCES, known.attendance, row.attendance);
    participants.set(key, { ...known, role: known.role ?? row.role, attendance });
  }
  const reports = new Map<string, Tables["reports"][number]>();
  for (const row of tables.reports) {
    const key = `${row.event_id} ${row.outlet_id}`;
    const known = reports.get(key) ?? row;
    reports.set(key, { ...known, link: surest(LINKS, known.link, row.link) });
  }
  return { ...tables, participants: [...participants.values()], reports: [...reports.values()] };
}
