import type { Attendance, EventKind, EventStatus, EvidenceField, Link, OutletKind } from "../../model";
import type { DayRange } from "../days/range";
import type { People } from "../names/people";
import type { Role, Unit } from "../units";

/** A piece of text under a claim: tokens, end exclusive. */
export interface Support {
  field: EvidenceField;
  /** What is claimed: a name, a day, a kind. */
  claim: string;
  from: number;
  to: number;
  rule: string;
}

/** An event as read from one sentence, before it is merged with others. */
export interface Draft {
  kind: EventKind;
  status: EventStatus;
  people: { id: number; attendance: Attendance; side: "subject" | "object"; extra?: boolean }[];
  range: DayRange | null;
  /** The day that the story was at. */
  story: number | null;
  /** The days of the visit that it was on. */
  stay: DayRange | null;
  /** Told in the past perfect, or as the last or an earlier time. */
  before: boolean;
  /** Further days on which it was held as well: "on Monday and again on Tuesday". */
  alsoOn: DayRange[];
  /** The only day given is that of the report. */
  reportedBy: number | null;
  min: number;
  max: number | null;
  place: string | null;
  country: string | null;
  outlets: { name: string; link: Link; kind: OutletKind; country: string | null }[];
  support: Support[];
  sentence: number;
  paragraph: number;
  /** Told as one more: "met again". */
  again: boolean;
  /** "Then held meetings with leaders": on the day of the meeting told before it. */
  follows: boolean;
  /** Told on the word of a newspaper or of somebody unnamed alone. */
  hearsay: boolean;
  /** Told as one besides others: "also saw". */
  besides: boolean;
  /** Told as one more, of some of the people of another or with more of them. */
  further: boolean;
  /** Points back to a meeting told before: "the talks", "his meeting with Ri". */
  definite: boolean;
  /** "Flew in on Sunday for talks with X": its day is the earliest, until another is told. */
  wentFor: boolean;
  heading: boolean;
  partOf: Draft | null;
  /** Order in which the drafts were read. */
  order: number;
  /** Of those who were there and bear no name yet. */
  offices: Role[];
  /** A series that names its members apart. */
  umbrella: boolean;
  /** Who is only supposed to have been met, until the text says; -1 where nobody is. */
  supposed: number;
}

/** Whether someone is told to have been at an event, in whatever attendance. */
export const isThere = ({ people }: Draft, person: number): boolean => people.some(({ id }) => id === person);

/** Whether an event is a meeting that took place. */
export const isHeldMeeting = ({ kind, status }: Draft): boolean => kind === "meeting" && status === "held";

/** A held meeting, or rounds of talks between two who are named: what else is several is told to sum up. */
export const isHeldTalks = (event: Draft): boolean =>
  isHeldMeeting(event) || (event.kind === "series" && event.status === "held" && event.people.length > 1);

export function draft(kind: EventKind, sentence: number, paragraph: number): Draft {
  return {
    kind,
    status: "held",
    people: [],
    range: null,
    story: null,
    stay: null,
    before: false,
    wentFor: false,
    alsoOn: [],
    reportedBy: null,
    min: 1,
    max: 1,
    place: null,
    country: null,
    outlets: [],
    support: [],
    sentence,
    paragraph,
    again: false,
    follows: false,
    hearsay: false,
    besides: false,
    further: false,
    definite: false,
    heading: false,
    partOf: null,
    order: 0,
    offices: [],
    umbrella: false,
    supposed: -1,
  };
}

/** Adds a person once; a surer attendance replaces a less sure one. */
export function addPerson(
  event: Draft,
  id: number,
  attendance: Attendance,
  side: "subject" | "object",
  extra = false,
): void {
  const known = event.people.find((person) => person.id === id);
  if (!known) event.people.push(extra ? { id, attendance, side, extra } : { id, attendance, side });
  else if (attendance === "stated") known.attendance = "stated";
}

export function supportOf(field: Support["field"], claim: string, u: Unit, rule: string): Support {
  return { field, claim, from: u.from, to: u.possessive ? u.to - 1 : u.to, rule };
}

/** That somebody was there, by the name alone that a text gives. */
export function supportOfName({ all }: People, { person, nameFrom, nameTo }: Unit, rule: string): Support {
  return { field: "official", claim: all[person]!.name, from: nameFrom, to: nameTo, rule };
}

/** The day of an event, where the text tells it. */
export function supportOfDay(past: DayRange, { from, to }: { from: number; to: number }): Support {
  return { field: "date", claim: past.edtf, from, to, rule: past.rule };
}
