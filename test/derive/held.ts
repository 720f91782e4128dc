import { derive } from "../../src/derive/derive";
import type { DerivedEvent } from "../../src/derive/document";

/** What a text tells of as held, one meeting or several. */
export const heldIn = (text: string, published = "2024-05-10"): DerivedEvent[] =>
  derive(text, { published }).events.filter(
    ({ status, kind }) => status === "held" && (kind === "meeting" || kind === "series"),
  );

/** "2024-05-07 Dahl,Lee", and " x2" where there were two at least. */
export function daysAndNames(text: string, published?: string): string[] {
  const told = heldIn(text, published).map(({ date, participants, count: { min } }) => {
    const people = participants.map(({ name }) => name.split(" ").at(-1)).sort();
    return `${date} ${people}${min > 1 ? ` x${min}` : ""}`;
  });
  return told.sort();
}

/** Whoever is credited for what a text tells of as held, in order of their names. */
export const creditedIn = (text: string): string[] =>
  heldIn(text)
    .flatMap(({ outlets }) => outlets.map(({ name }) => name))
    .sort();
