import type { Event, Tables } from "../model";

/** What one article says of an event that others may tell as well. */
export interface Telling {
  article_id: string;
  event: Event;
}

/** The same event in all articles that tell it, and what they contradict one another in. */
export interface Match {
  /** Every article tells it at most once. */
  tellings: Telling[];
  contradictions: ("day" | "status" | "number")[];
}

/**
 * Finds the same event in several articles: of one kind and with the same counterparts, the first such
 * with the first, the second with the second; series must share a day besides.
 */
export function matchEvents({ events, participants }: Tables): Match[] {
  const matches = new Map<string, Match>();
  const seen = new Map<string, number>();
  const sorted = events
    .filter(({ status }) => status !== "background")
    .sort((a, b) => (keyDay(a) < keyDay(b) ? -1 : 1));
  const present = new Map<string, string[]>();
  for (const { event_id, official_id, side, attendance } of participants) {
    if (side === "visitor" || attendance === "possible") continue;
    present.set(event_id, [...(present.get(event_id) ?? []), official_id]);
  }
  for (const event of sorted) {
    const who = [...(present.get(event.event_id) ?? [])].sort().join(" ");
    const span = event.kind === "series" ? `${event.earliest} ${event.latest}` : "";
    const what = `${event.kind} ${who} ${span}`;
    const ordinal = seen.get(`${event.article_id} ${what}`) ?? 0;
    seen.set(`${event.article_id} ${what}`, ordinal + 1);
    const match = matches.get(`${what} ${ordinal}`) ?? { tellings: [], contradictions: [] };
    match.tellings.push({ article_id: event.article_id, event });
    matches.set(`${what} ${ordinal}`, match);
  }
  for (const match of matches.values()) match.contradictions = contradictions(match.tellings.map(({ event }) => event));
  return [...matches.values()];
}

const keyDay = ({ earliest, event_id }: Event): string => `${earliest ?? "9999"} ${event_id}`;

function contradictions(events: readonly Event[]): Match["contradictions"] {
  const apart = (a: Event, b: Event) => a.earliest !== null && b.latest !== null && a.earliest > b.latest;
  const below = (a: Event, b: Event) => a.count_max !== null && a.count_max < b.count_min;
  const held = events.some(({ status }) => status === "held");
  const denied = events.some(({ status }) => status === "denied");
  const some = (test: (a: Event, b: Event) => boolean) => events.some((a) => events.some((b) => test(a, b)));
  return [
    ...(some(apart) ? (["day"] as const) : []),
    ...(held && denied ? (["status"] as const) : []),
    ...(some(below) ? (["number"] as const) : []),
  ];
}
