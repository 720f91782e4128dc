import type { Derivation, DerivedEvent, DerivedEvidence } from "../derive/document";

export const MARK_KINDS = ["official", "day", "meeting", "outlet"] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

/** Words of a text with what they are taken to say; offsets in code points. */
export interface Mark {
  kind: MarkKind;
  label: string;
  start: number;
  end: number;
}

/** A text and the words in it that claims rest on, in order and without overlap. */
export interface MarkedText {
  text: string;
  marks: Mark[];
}

const KIND_OF: Partial<Record<DerivedEvidence["field"], MarkKind>> = {
  official: "official",
  party: "official",
  date: "day",
  earliest: "day",
  latest: "day",
  kind: "meeting",
  outlet: "outlet",
};

/**
 * Marks the officials, days, meetings and outlets that were derived from a text where it names them;
 * where marks would overlap, the longer one stands.
 * @example show(markText(text, derive(text, { published: "2024-05-08" })))
 */
export function markText(text: string, { events }: Derivation): MarkedText {
  const labels = new Map<string, { mark: Mark; labels: Set<string> }>();
  for (const event of events) {
    for (const evidence of event.evidence) {
      const kind = KIND_OF[evidence.field];
      if (!kind) continue;
      const { start, end } = evidence;
      const key = `${kind} ${start} ${end}`;
      const known = labels.get(key) ?? { mark: { kind, label: "", start, end }, labels: new Set() };
      known.labels.add(kind === "meeting" ? happening(event) : evidence.claim);
      labels.set(key, known);
    }
  }
  const all = [...labels.values()].map(({ mark, labels }) => ({ ...mark, label: [...labels].join("; ") }));
  const marks: Mark[] = [];
  for (const mark of all.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)) {
    if (marks.every(({ start, end }) => mark.end <= start || end <= mark.start)) marks.push(mark);
  }
  return { text: text.replace(/^\uFEFF/, ""), marks: marks.sort((a, b) => a.start - b.start) };
}

/** @example happening(event) // "e1 meeting", or "e2 possible meeting" */
const happening = ({ id, kind, status }: DerivedEvent): string =>
  `${id} ${status === "held" ? "" : `${status} `}${kind}`;
