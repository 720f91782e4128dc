import { bounds } from "../edtf";
import type { Event, Evidence, Tables } from "../model";
import { type Edited, eventOf, evidenceAt, unlike } from "./edit";
import { renamePerson } from "./merge";
import type { Decision } from "./schema";
import { slug } from "./slug";

/** Puts another value in a field of an event, of someone's part in it, or of a person or an outlet. */
export function correct(tables: Tables, decision: Decision): Edited {
  if (decision.subject === null) return correctEvent(tables, decision);
  if (["side", "role", "attendance", "link"].includes(decision.field!)) return correctPart(tables, decision);
  return correctPerson(tables, decision);
}

function correctEvent(tables: Tables, decision: Decision): Edited {
  const event = eventOf(tables, decision);
  if (typeof event === "string") return event;
  const { field, old, new: wanted } = decision;
  const stale = unlike(field === "count" ? countOf(event) : event[field as keyof Event], decision);
  if (stale) return stale;
  const of: Evidence["field"] = field === "country" ? "place" : (field as Evidence["field"]);
  const rests = (row: Evidence) => row.event_id === event.event_id && row.field === of && row.value === old;
  const words = wanted === null ? undefined : evidenceAt(decision, of, wanted);
  const evidence = words
    ? [...tables.evidence.filter((row) => !rests(row)), words]
    : tables.evidence.flatMap((row) => (!rests(row) ? row : wanted === null ? [] : { ...row, value: wanted }));
  const corrected = { ...event, ...changed(event, field!, wanted) };
  return { ...tables, evidence, events: tables.events.map((row) => (row === event ? corrected : row)) };
}

/** @example countOf({ ...event, count_min: 2, count_max: null }) // "2.." */
export const countOf = ({ count_min, count_max }: Event): string => `${count_min}..${count_max ?? ""}`;

function changed(event: Event, field: string, wanted: string | null): Partial<Event> {
  if (field === "count") {
    const [least, most] = wanted!.split("..");
    return { count_min: Number(least), count_max: most ? Number(most) : null };
  }
  if (field !== "date") return { [field]: wanted };
  if (wanted === null) return { date: null, earliest: null, latest: null, date_basis: null };
  return { date: wanted, ...bounds(wanted)!, date_basis: event.date_basis ?? "stated" };
}

function correctPart(tables: Tables, decision: Decision): Edited {
  const { event_id, subject, field } = decision;
  const isMeant = (row: { event_id: string }, id: string) =>
    id === subject && (event_id === null || row.event_id === event_id);
  const parts: object[] =
    field === "link"
      ? tables.reports.filter((row) => isMeant(row, row.outlet_id))
      : tables.participants.filter((row) => isMeant(row, row.official_id));
  if (parts.length === 0) return `${subject} has no part in ${event_id ?? "the article"}`;
  const stale = parts.map((row) => unlike(row[field as never], decision));
  if (!stale.includes(undefined)) return stale[0]!;
  const fitting = new Set(parts.filter((_, index) => stale[index] === undefined));
  const edit = <Row extends object>(rows: Row[]) =>
    rows.map((row) => (fitting.has(row) ? { ...row, [field!]: decision.new } : row));
  return { ...tables, participants: edit(tables.participants), reports: edit(tables.reports) };
}

function correctPerson(tables: Tables, decision: Decision): Edited {
  const { subject, field, new: wanted } = decision;
  const rows = [
    ...tables.officials.filter(({ official_id }) => official_id === subject),
    ...tables.outlets.filter(({ outlet_id }) => outlet_id === subject),
  ].filter((row) => field! in row);
  if (rows.length === 0) return `there is no ${subject}`;
  const stale = rows.map((row) => unlike(row[field as keyof typeof row], decision));
  if (!stale.includes(undefined)) return stale[0]!;
  const fitting = new Set<object>(rows.filter((_, index) => stale[index] === undefined));
  const value = field === "aliases" ? (wanted?.split("|") ?? []) : wanted;
  const edit = <Row extends object>(list: Row[]) =>
    list.map((row) => (fitting.has(row) ? { ...row, [field!]: value } : row));
  const edited = { ...tables, officials: edit(tables.officials), outlets: edit(tables.outlets) };
  return field === "name" ? renamePerson(edited, subject!, slug(wanted!)) : edited;
}
