import type { Derivation, DerivedEvent, DerivedEvidence } from "../../src/derive/document";

/** Evidence at words of a text; the claim is the words unless told. */
export function words(
  text: string,
  field: DerivedEvidence["field"],
  value: string,
  claim = value,
  after = 0,
): DerivedEvidence {
  const at = text.indexOf(value, after);
  const start = Array.from(text.slice(0, at)).length;
  const paragraph = text.slice(0, at).split("\n\n").length;
  return { field, value, claim, rule: "test", paragraph, start, end: start + Array.from(value).length };
}

/** A held meeting on a day of May 2024 with everything filled in that a test does not care about. */
export function derived(values: Partial<DerivedEvent>): DerivedEvent {
  const day = values.date === undefined ? "2024-05-07" : values.date;
  return {
    id: "e1",
    kind: "meeting",
    status: "held",
    earliest: day,
    latest: day,
    dateBasis: day === null ? null : "resolved",
    count: { min: 1, max: 1 },
    place: null,
    country: null,
    partOf: null,
    participants: [],
    outlets: [],
    evidence: [],
    ...values,
    date: day,
  };
}

export const person = (name: string, values: Partial<DerivedEvent["participants"][number]> = {}) => ({
  name,
  country: null,
  side: "other" as const,
  role: null,
  attendance: "stated" as const,
  ...values,
});

export const outlet = (name: string, values: Partial<DerivedEvent["outlets"][number]> = {}) => ({
  name,
  link: "explicit" as const,
  kind: "agency" as const,
  country: null,
  ...values,
});

export const derivation = (events: DerivedEvent[], length = 10_000): Derivation => ({
  article: { published: "2024-05-08", sha256: "0".repeat(64), length },
  events,
});
