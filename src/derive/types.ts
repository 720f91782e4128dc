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

/** What `derive` gives for one text. */
export interface Derivation {
  article: { published: Day; sha256: string; length: number };
  events: DerivedEvent[];
}

export interface DerivedEvent {
  id: string;
  kind: EventKind;
  status: EventStatus;
  /** EDTF; `null` where the text does not say. */
  date: string | null;
  earliest: Day | null;
  latest: Day | null;
  dateBasis: DateBasis | null;
  count: { min: number; max: number | null };
  place: string | null;
  country: string | null;
  partOf: string | null;
  participants: DerivedParticipant[];
  outlets: { name: string; link: Link; kind: OutletKind; country: string | null }[];
  evidence: DerivedEvidence[];
  /** How the day was worked out. */
  dateTrail: { rule: string; leansOn: Day | null; setAside: Day[] } | null;
}

export interface DerivedParticipant {
  name: string;
  country: string | null;
  side: Side;
  role: string | null;
  attendance: Attendance;
}

/** `value` is the text from `start` to `end` (code points); `claim` what it is taken to say, by `rule`. */
export interface DerivedEvidence {
  field: EvidenceField;
  value: string;
  claim: string;
  rule: string;
  paragraph: number;
  start: number;
  end: number;
}
