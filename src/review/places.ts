import type { Derivation, DerivedEvidence } from "../derive/document";
import { words } from "../tables/date-words";

const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });

/** Sentences for the reader of a miss. */
export interface Places {
  /** The sentence under an event's claim; where that has no words of its own, the one that tells of the event. */
  of(eventId: string, field: DerivedEvidence["field"], claim?: string): string;
  /** The first sentence with the most words of a name, its last word before the others. */
  naming(name: string): string;
}

/** Finds the sentences of a text that a derivation or a name leads to. */
export function placesIn(text: string, { events }: Derivation): Places {
  let start = 0;
  const all = [...segmenter.segment(text)].map(({ segment }) => {
    start += Array.from(segment).length;
    return { text: segment.replace(/\s+/g, " ").trim(), end: start, words: words(segment) };
  });
  return {
    of(eventId, field, claim) {
      const evidence = events.find(({ id }) => id === eventId)?.evidence ?? [];
      const exact = evidence.find((one) => one.field === field && (claim === undefined || one.claim === claim));
      const at = exact ?? evidence.find((one) => one.field === "kind") ?? evidence[0];
      return (at && all.find(({ end }) => at.start < end)?.text) ?? "";
    },
    naming(name) {
      const wanted = words(name);
      const weight = (found: string[]) =>
        wanted.filter((word) => found.includes(word)).length + Number(found.includes(wanted.at(-1)!)) / 2;
      const weights = all.map((sentence) => weight(sentence.words));
      const most = Math.max(0, ...weights);
      return most > 0 ? all[weights.indexOf(most)]!.text : "";
    },
  };
}
