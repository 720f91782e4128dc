import type { Derivation } from "../derive/document";
import { type LinkableEvent, linkable } from "../link/event";
import { linkEvents } from "../link/link";
import { eventId } from "../review/event-row";
import { slug } from "../review/slug";
import { toTables } from "../review/to-tables";
import { align } from "./align";
import type { Tally } from "./compare";
import { foundIn } from "./found";
import type { Gold } from "./gold";

/** A derived meeting that counts, and which of the gold's it is; `null`: none. */
export interface Identified {
  event: LinkableEvent;
  meeting: string | null;
}

/** The meetings derived from a text, each with the gold's name for it; none where the gold names none. */
export function identify(gold: Gold, derivation: Derivation): Identified[] {
  if (!gold.events.some(({ meeting }) => meeting !== undefined)) return [];
  const found = foundIn(derivation);
  const article_id = slug(gold.id);
  const meetings = new Map([...align(gold.events, found.events)].map(([wanted, { id }]) => [id, wanted.meeting]));
  const counted = new Map(found.events.map(({ id }) => [eventId(article_id, id), meetings.get(id) ?? null]));
  return linkable(toTables(derivation, { article_id, language: "en" })).flatMap((event) =>
    counted.has(event.event_id) ? [{ event, meeting: counted.get(event.event_id)! }] : [],
  );
}

/** Pairs of derived meetings in two texts that are linked, against those that are one by the gold. */
export function tallyLinks(identified: readonly Identified[]): Tally {
  const day = ({ event }: Identified) => event.earliest ?? "";
  const sorted = [...identified].sort((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0));
  const first = new Map(linkEvents(sorted.map(({ event }) => event)).map((row) => [row.event_id, row.same_as]));
  const linked = new Map<string, number>();
  const one = new Map<string, number>();
  const both = new Map<string, number>();
  const add = (counts: Map<string, number>, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const { event, meeting } of identified) {
    const cluster = first.get(event.event_id) ?? event.event_id;
    add(linked, cluster);
    if (meeting === null) continue;
    add(one, meeting);
    add(both, `${cluster} ${meeting}`);
  }
  const right = pairs(both);
  return { right, wrong: pairs(linked) - right, missed: pairs(one) - right };
}

const pairs = (counts: ReadonlyMap<string, number>): number =>
  [...counts.values()].reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
