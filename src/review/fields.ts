import { EVIDENCE_FIELDS } from "../model";
import { type Column, SCHEMA } from "../tables/schema";
import type { Decision } from "./schema";

const COUNT: Column = {
  name: "count",
  type: "string",
  required: true,
  pattern: "^[0-9]{1,9}\\.\\.([0-9]{1,9})?$",
  description: "Write the least and the greatest number as 2..3, or 2.. without an upper bound.",
};
const pick = (columns: readonly Column[], names: readonly string[]): Record<string, Column> =>
  Object.fromEntries(columns.filter(({ name }) => names.includes(name)).map((column) => [column.name, column]));

const OF_EVENT: Record<string, Column> = {
  ...pick(SCHEMA.events.columns, ["kind", "status", "date", "date_basis", "place", "country", "part_of"]),
  count: COUNT,
};
const OF_PART: Record<string, Column> = {
  ...pick(SCHEMA.participants.columns, ["side", "role", "attendance"]),
  ...pick(SCHEMA.reports.columns, ["link"]),
};
const OF_PERSON: Record<string, Column> = {
  ...OF_PART,
  ...pick(SCHEMA.officials.columns, ["name", "aliases", "country", "office"]),
  ...pick(SCHEMA.outlets.columns, ["kind"]),
};
const [EVENT_ID] = SCHEMA.events.columns;
const FREE: Column = { name: "new", type: "string", description: "" };

/** The fields that a decision can be about. */
export function fieldsOf({ decision, event_id, subject }: Decision): readonly string[] {
  if (decision === "add" || decision === "reject") return EVIDENCE_FIELDS;
  return Object.keys(subject === null ? OF_EVENT : event_id === null ? OF_PERSON : OF_PART);
}

/** The column whose rules `new` must keep; `undefined`: none, `null`: the field is not one of the decision's. */
export function columnOf(decision: Decision): Column | undefined | null {
  const { decision: word, event_id, subject, field } = decision;
  if (field !== null && !fieldsOf(decision).includes(field)) return null;
  if (word === "merge" || word === "split") return EVENT_ID;
  if (word === "add") return field === "place" ? FREE : (OF_EVENT[field!] ?? FREE);
  if (word !== "correct") return undefined;
  return (subject === null ? OF_EVENT : event_id === null ? OF_PERSON : OF_PART)[field!];
}
