import type { Evidence, Tables } from "../model";
import { formatCell } from "../tables/cells";
import { applyReview } from "./apply";
import { countOf } from "./correct";
import { names } from "./edit";
import type { Decision, DecisionWord } from "./schema";

type Row = Record<string, unknown>;
type Part = Partial<Decision> & { decision: DecisionWord };

/**
 * The decisions that lead from an article's derived rows to the rows that a reader wants: what to write
 * into `review.csv` after an editing of the tables. Officials and outlets keep their ids.
 */
export function decisionsBetween(
  derived: Tables,
  wanted: Tables,
  { reviewer, reason }: { reviewer: string; reason: (decision: DecisionWord) => string },
): Decision[] {
  const decisions: Decision[] = [];
  let now = derived;
  for (const step of [eventsOf, peopleOf, fieldsOf, partsOf, personsOf, evidenceOf]) {
    const parts = step(now, wanted).map((part) => ({
      ...EMPTY,
      ...part,
      old: cut(part.old ?? null),
      article_id: derived.articles[0]!.article_id,
      reviewer,
      reason: reason(part.decision),
    }));
    decisions.push(...parts);
    now = applyReview(now, parts).tables;
  }
  return decisions;
}

const EMPTY = {
  event_id: null,
  subject: null,
  field: null,
  old: null,
  new: null,
  paragraph: null,
  start: null,
  end: null,
};

// An article's phrases are not ours to publish, and its first words tell a role apart.
const cut = (old: string | null): string | null =>
  old !== null && old.length > 30 ? `${old.slice(0, 29).trimEnd()}…` : old;

const at = ({ paragraph, start, end }: Evidence) => ({ paragraph, start, end });
const cellOf = (value: unknown): string | null => formatCell(value as string) || null;

function eventsOf(now: Tables, wanted: Tables): Part[] {
  const told = (tables: Tables, event_id: string) =>
    tables.evidence.find((row) => row.event_id === event_id && row.field === "kind")!;
  const missing = (from: Tables, other: Tables) =>
    from.events.filter(({ event_id }) => !other.events.some((row) => row.event_id === event_id));
  return [
    ...missing(now, wanted).map(({ event_id }): Part => ({ decision: "reject", event_id, ...at(told(now, event_id)) })),
    ...missing(wanted, now).map(({ event_id, kind }): Part => {
      return { decision: "add", event_id, field: "kind", new: kind, ...at(told(wanted, event_id)) };
    }),
  ];
}

/** Who is at an event or credited for it, and is not; then who is and should not. */
function peopleOf(now: Tables, wanted: Tables): Part[] {
  const part = (row: Evidence) => `${row.event_id} ${row.field} ${row.value}`;
  const known = new Set(now.evidence.map(part));
  const right = new Set(wanted.evidence.map(part));
  const nameOf = ({ field, value }: Evidence) =>
    field === "outlet"
      ? wanted.outlets.find((row) => row.outlet_id === value)!.name
      : wanted.officials.find((row) => row.official_id === value)!.name;
  const first = new Map(
    wanted.evidence.filter((row) => names(row) && !known.has(part(row))).map((row) => [part(row), row]),
  );
  const extra = new Map(
    now.evidence.filter((row) => names(row) && !right.has(part(row))).map((row) => [part(row), row]),
  );
  return [
    ...[...first.values()].map((row): Part => {
      return { decision: "add", event_id: row.event_id, field: row.field, new: nameOf(row), ...at(row) };
    }),
    ...[...extra.values()].map(
      ({ event_id, field, value }): Part => ({ decision: "reject", event_id, subject: value, field }),
    ),
  ];
}

const EVENT_FIELDS = ["kind", "status", "date", "date_basis", "count", "place", "country", "part_of"] as const;

function fieldsOf(now: Tables, wanted: Tables): Part[] {
  return now.events.flatMap((event) => {
    const right = wanted.events.find(({ event_id }) => event_id === event.event_id)!;
    const said = (row: typeof event, field: (typeof EVENT_FIELDS)[number]) =>
      field === "count" ? countOf(row) : cellOf(row[field]);
    // The basis of a day comes and goes with the day.
    const start = (field: (typeof EVENT_FIELDS)[number]) =>
      field === "date_basis" && event.date === null && right.date !== null ? "stated" : said(event, field);
    return EVENT_FIELDS.flatMap((field): Part[] => {
      const [old, value] = [start(field), said(right, field)];
      return old === value ? [] : [{ decision: "correct", event_id: event.event_id, field, old, new: value }];
    });
  });
}

/** Corrections of what someone is at an event; one for all events where they are all alike. */
function partsOf(now: Tables, wanted: Tables): Part[] {
  const compare = <R extends { event_id: string }>(rows: R[], right: R[], id: keyof R, fields: (keyof R & string)[]) =>
    fields.flatMap((field) =>
      [...new Set(rows.map((row) => row[id] as string))].flatMap((subject): Part[] => {
        const changes = rows
          .filter((row) => row[id] === subject)
          .map((row): Part => {
            const other = right.find((one) => one.event_id === row.event_id && one[id] === subject)!;
            return {
              decision: "correct",
              event_id: row.event_id,
              subject,
              field,
              old: cellOf(row[field]),
              new: cellOf(other[field]),
            };
          });
        const news = new Set(changes.map((part) => part.new));
        if (news.size > 1) return changes.filter((part) => part.old !== part.new);
        const olds = [...new Set(changes.filter((part) => part.old !== part.new).map((part) => part.old))];
        return olds.map((old) => ({ ...changes.find((part) => part.old === old)!, event_id: null }));
      }),
    );
  return [
    ...compare(now.participants, wanted.participants, "official_id", ["side", "role", "attendance"]),
    ...compare(now.reports, wanted.reports, "outlet_id", ["link"]),
  ];
}

function personsOf(now: Tables, wanted: Tables): Part[] {
  const compare = (rows: object[], right: object[], id: string, fields: string[]) =>
    (rows as Row[]).flatMap((row) => {
      const other = (right as Row[]).find((one) => one[id] === row[id])!;
      return fields.flatMap((field): Part[] => {
        const [old, value] = [cellOf(row[field]), cellOf(other[field])];
        return old === value ? [] : [{ decision: "correct", subject: String(row[id]), field, old, new: value }];
      });
    });
  return [
    ...compare(now.officials, wanted.officials, "official_id", ["aliases", "country", "office"]),
    ...compare(now.outlets, wanted.outlets, "outlet_id", ["aliases", "country", "kind"]),
  ];
}

/** Words that a claim lacks, and then those that it should not rest on. */
function evidenceOf(now: Tables, wanted: Tables): Part[] {
  const key = (row: Evidence) => Object.values(row).join("\t");
  const known = new Set(now.evidence.map(key));
  const right = new Set(wanted.evidence.map(key));
  return [
    ...wanted.evidence
      .filter((row) => !known.has(key(row)))
      .map((row): Part => ({ decision: "add", event_id: row.event_id, field: row.field, new: row.value, ...at(row) })),
    ...now.evidence
      .filter((row) => !right.has(key(row)))
      .map((row): Part => {
        const subject = names(row) ? row.value : null;
        return { decision: "reject", event_id: row.event_id, subject, field: row.field, ...at(row) };
      }),
  ];
}
