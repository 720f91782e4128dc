import {
  ATTENDANCES,
  DATE_BASES,
  EVENT_KINDS,
  EVENT_STATUSES,
  EVIDENCE_FIELDS,
  LINKS,
  OUTLET_KINDS,
  SIDES,
  type TableName,
} from "../model";

/** A column: how its cells are written and what they mean. */
export interface Column {
  name: string;
  type: "string" | "integer" | "day" | "edtf" | "list";
  description: string;
  required?: boolean;
  enum?: readonly string[];
  pattern?: string;
  minimum?: number;
}

export interface TableSchema {
  description: string;
  columns: Column[];
  primaryKey?: string;
  /** Columns that together occur once. */
  unique?: string[];
  foreignKeys?: { column: string; table: TableName }[];
}

/** Between the members of a list cell. */
export const LIST_DELIMITER = "|";

const ID = "^[a-z0-9][a-z0-9-]*$";
const COUNTRY = "^[A-Z]{3}$";
const id = (name: string, description: string): Column => ({
  name,
  type: "string",
  required: true,
  pattern: ID,
  description,
});
const word = (name: string, values: readonly string[], description: string): Column => ({
  name,
  type: "string",
  required: true,
  enum: values,
  description,
});
const text = (name: string, description: string): Column => ({ name, type: "string", description });
const country = (description: string): Column => ({ name: "country", type: "string", pattern: COUNTRY, description });
const number = (name: string, minimum: number, description: string): Column => ({
  name,
  type: "integer",
  required: true,
  minimum,
  description,
});

/** The seven tables, in the order in which they lean on one another. */
export const SCHEMA: Record<TableName, TableSchema> = {
  articles: {
    description: "One row is a text that rows were derived from.",
    primaryKey: "article_id",
    columns: [
      id("article_id", "Short name of the text; its file, where it is at hand, is articles/<article_id>.txt."),
      {
        name: "published",
        type: "day",
        required: true,
        description: "Day of publication, to which the text's weekdays refer.",
      },
      text("publisher", "Who published the text; empty: unknown."),
      text("title", "Headline; empty: unknown."),
      { name: "language", type: "string", required: true, pattern: "^[a-z]{2,3}$", description: "ISO 639 code." },
      { name: "url", type: "string", pattern: "^https?://", description: "Address of the text; empty: unknown." },
      {
        name: "sha256",
        type: "string",
        required: true,
        pattern: "^[0-9a-f]{64}$",
        description: "SHA-256 of the file's bytes.",
      },
      number("length", 1, "Length in Unicode code points, a leading byte-order mark removed."),
    ],
  },
  events: {
    description: "One row is something that happened, or is said to have.",
    primaryKey: "event_id",
    foreignKeys: [
      { column: "article_id", table: "articles" },
      { column: "part_of", table: "events" },
    ],
    columns: [
      id("event_id", "The article's id and the number of the event in the order of the text."),
      id("article_id", "The text that tells it."),
      word(
        "kind",
        EVENT_KINDS,
        "What it is: a meeting is face to face with a named counterpart; the members of a series are not named.",
      ),
      word("status", EVENT_STATUSES, "Whether it took place; background is another trip or time, told as history."),
      {
        name: "date",
        type: "edtf",
        description:
          "When, in EDTF: a day, [a..b] some day within, a/b a span, 2019-02-2X unspecified; empty: not said.",
      },
      { name: "earliest", type: "day", description: "First day that the date can mean." },
      { name: "latest", type: "day", description: "Last day that the date can mean." },
      {
        name: "date_basis",
        type: "string",
        enum: DATE_BASES,
        description: "How the day is known: stated in the text, resolved (a weekday, the previous day), or inferred.",
      },
      number("count_min", 0, "How many there were at least."),
      {
        name: "count_max",
        type: "integer",
        minimum: 0,
        description: "How many at most; empty: the text sets no upper bound.",
      },
      text("place", "City or site."),
      country("Country of the place, ISO 3166-1 alpha-3."),
      { name: "part_of", type: "string", pattern: ID, description: "The umbrella series that it belongs to." },
    ],
  },
  participants: {
    description: "One row is an official at an event.",
    unique: ["event_id", "official_id"],
    foreignKeys: [
      { column: "event_id", table: "events" },
      { column: "official_id", table: "officials" },
    ],
    columns: [
      id("event_id", "The event."),
      id("official_id", "The official."),
      word("side", SIDES, "Of the visitor, of the host, or neither."),
      text("role", "In which capacity the text names the official."),
      word("attendance", ATTENDANCES, "How surely the official was there."),
    ],
  },
  reports: {
    description: "One row is an outlet that the text credits for an event.",
    unique: ["event_id", "outlet_id"],
    foreignKeys: [
      { column: "event_id", table: "events" },
      { column: "outlet_id", table: "outlets" },
    ],
    columns: [
      id("event_id", "The event."),
      id("outlet_id", "The outlet."),
      word(
        "link",
        LINKS,
        "explicit: credited for this very event; coreferent: by “the report also said”; umbrella: for a series or the visit as a whole.",
      ),
    ],
  },
  evidence: {
    description: "One row is a claim and the place of the words under it; the words themselves are not published.",
    foreignKeys: [
      { column: "event_id", table: "events" },
      { column: "article_id", table: "articles" },
    ],
    columns: [
      id("event_id", "The event that the claim is about."),
      word("field", EVIDENCE_FIELDS, "What is claimed; party: given to or by, without being there."),
      {
        name: "value",
        type: "string",
        required: true,
        description: "The claim: an id, a day, a number with its upper bound (2.. is two or more).",
      },
      id("article_id", "The text."),
      number("paragraph", 1, "Paragraph of the text, counted from 1."),
      number("start", 0, "Where the words begin, in Unicode code points from the start of the text."),
      number("end", 1, "Where they end; that code point is no longer part of them."),
    ],
  },
  officials: {
    description: "One row is a person.",
    primaryKey: "official_id",
    columns: [
      id("official_id", "Short name."),
      { name: "name", type: "string", required: true, description: "Full name, as the text spells it." },
      { name: "aliases", type: "list", description: "Other names that the text uses, with | between them." },
      country("Country that the official acts for, ISO 3166-1 alpha-3."),
      text("office", "Office at the time of the text."),
    ],
  },
  outlets: {
    description: "One row is an outlet: who is credited for a report.",
    primaryKey: "outlet_id",
    columns: [
      id("outlet_id", "Short name."),
      { name: "name", type: "string", required: true, description: "Name in English." },
      { name: "aliases", type: "list", description: "Other names, with | between them." },
      country("Country of the outlet, ISO 3166-1 alpha-3; empty: several or unknown."),
      word("kind", OUTLET_KINDS, "What kind of outlet; collective: several, credited as one."),
    ],
  },
};

export const TABLE_NAMES = Object.keys(SCHEMA) as TableName[];
