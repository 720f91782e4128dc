import type {
  Attendance,
  DateBasis,
  Day,
  EventKind,
  EventStatus,
  EvidenceField,
  Link,
  OutletKind,
  Side,
} from "../model";

/** What deriving proposes for one article; the shape that `readout derive --format json` prints. */
export interface Derivation {
  article: DerivedArticle;
  events: DerivedEvent[];
}

export interface DerivedArticle {
  published: Day;
  /** Of the file's bytes. */
  sha256: string;
  /** In Unicode code points, a leading byte-order mark removed. */
  length: number;
}

export interface DerivedEvent {
  /** `e1`, `e2`, … in the order of the text. */
  id: string;
  kind: EventKind;
  status: EventStatus;
  /** EDTF. */
  date: string | null;
  earliest: Day | null;
  latest: Day | null;
  dateBasis: DateBasis | null;
  /** `max` is `null` where the text sets no upper bound. */
  count: { min: number; max: number | null };
  place: string | null;
  country: string | null;
  /** Id of the umbrella series that the event belongs to. */
  partOf: string | null;
  participants: DerivedParticipant[];
  outlets: DerivedOutlet[];
  evidence: DerivedEvidence[];
  /** How the day was worked out: the rule, the day it leans on, and those set aside. */
  dateTrail?: { rule: string; leansOn: Day | null; setAside: Day[] } | null;
}

export interface DerivedParticipant {
  /** Full name as the text gives it, without titles. */
  name: string;
  country: string | null;
  side: Side;
  role: string | null;
  attendance: Attendance;
}

export interface DerivedOutlet {
  name: string;
  link: Link;
  kind: OutletKind;
  country: string | null;
}

export interface DerivedEvidence {
  field: EvidenceField;
  /** The words under the span. */
  value: string;
  /** What they are taken to claim: a day, a name, a kind. */
  claim: string;
  /** The rule that took them so. */
  rule: string;
  /** Counted from 1. */
  paragraph: number;
  /** Unicode code points, end exclusive. */
  start: number;
  end: number;
}
