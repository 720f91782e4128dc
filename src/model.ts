/**
 * The rows of the seven tables. A field bears the name of its column; `null` is an empty cell,
 * which always means "the text does not say".
 */

/** `meeting` is face to face with a named counterpart; the members of a `series` are not named. */
export const EVENT_KINDS = ["meeting", "series", "call", "arrival", "departure", "gift", "other"] as const;
/** `background` is another trip or time, told as history. */
export const EVENT_STATUSES = ["held", "planned", "possible", "denied", "background"] as const;
/** `resolved`: a weekday or "the previous day" worked out; `inferred`: no expression dates it. */
export const DATE_BASES = ["stated", "resolved", "inferred"] as const;
export const SIDES = ["visitor", "host", "other"] as const;
export const ATTENDANCES = ["stated", "inferred", "possible"] as const;
/** `umbrella` is credited for a series or the visit as a whole, never for a single meeting. */
export const LINKS = ["explicit", "coreferent", "umbrella"] as const;
export const OUTLET_KINDS = [
  "agency",
  "newspaper",
  "broadcaster",
  "website",
  "government",
  "legislature",
  "party",
  "organisation",
  "person",
  "collective",
] as const;
/** What a row of `evidence` supports. */
export const EVIDENCE_FIELDS = [
  "kind",
  "status",
  "date",
  "earliest",
  "latest",
  "count",
  "place",
  "part_of",
  "official",
  "attendance",
  "outlet",
  "party",
] as const;

export type EventKind = (typeof EVENT_KINDS)[number];
export type EventStatus = (typeof EVENT_STATUSES)[number];
export type DateBasis = (typeof DATE_BASES)[number];
export type Side = (typeof SIDES)[number];
export type Attendance = (typeof ATTENDANCES)[number];
export type Link = (typeof LINKS)[number];
export type OutletKind = (typeof OUTLET_KINDS)[number];
export type EvidenceField = (typeof EVIDENCE_FIELDS)[number];

/** A calendar day, `YYYY-MM-DD`, without a time zone. */
export type Day = string;

/** A text that rows were derived from; `length` in Unicode code points, `sha256` of its bytes. */
export interface Article {
  article_id: string;
  published: Day;
  publisher: string | null;
  title: string | null;
  language: string;
  url: string | null;
  sha256: string;
  length: number;
}

/** Something that happened, or is said to have; `date` in EDTF, `earliest` and `latest` its bounds. */
export interface Event {
  event_id: string;
  article_id: string;
  kind: EventKind;
  status: EventStatus;
  date: string | null;
  earliest: Day | null;
  latest: Day | null;
  date_basis: DateBasis | null;
  count_min: number;
  /** `null`: the text sets no upper bound. */
  count_max: number | null;
  place: string | null;
  /** ISO 3166-1 alpha-3. */
  country: string | null;
  /** The umbrella series that this event belongs to. */
  part_of: string | null;
}

/** An official at an event. */
export interface Participant {
  event_id: string;
  official_id: string;
  side: Side;
  role: string | null;
  attendance: Attendance;
}

/** An outlet credited for an event. */
export interface Report {
  event_id: string;
  outlet_id: string;
  link: Link;
}

/** A claim and the text under it; `start` and `end` in Unicode code points, end exclusive. */
export interface Evidence {
  event_id: string;
  field: EvidenceField;
  value: string;
  article_id: string;
  /** Counted from 1. */
  paragraph: number;
  start: number;
  end: number;
}

export interface Official {
  official_id: string;
  name: string;
  aliases: string[];
  /** ISO 3166-1 alpha-3. */
  country: string | null;
  office: string | null;
}

/** Who is credited for a report. */
export interface Outlet {
  outlet_id: string;
  name: string;
  aliases: string[];
  /** ISO 3166-1 alpha-3. */
  country: string | null;
  kind: OutletKind;
}

export interface Tables {
  articles: Article[];
  events: Event[];
  participants: Participant[];
  reports: Report[];
  evidence: Evidence[];
  officials: Official[];
  outlets: Outlet[];
}

export type TableName = keyof Tables;
