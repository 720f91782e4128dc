import type { Event } from "../model";
import { dayOf, isMeeting, isOwnSeries, umbrellaIds } from "./meetings";
import type { Filter } from "./select";

/** `events`: what several articles tell alike counts once; `reports`: each telling counts. */
export const COUNT_UNITS = ["events", "reports"] as const;
export type CountUnit = (typeof COUNT_UNITS)[number];

/** What the counts need of tables; all but the events may be missing. */
export interface Countable {
  events: readonly Event[];
  /** Which tellings are of one event: its first telling is `same_as`, and has no row. */
  same_as?: readonly { event_id: string; same_as: string }[];
  /** Ids of the series that have members, those left out by a filter included. */
  umbrellas?: ReadonlySet<string>;
  filter?: Filter;
}

/** Which event each telling tells, and which of the events are umbrellas. */
export interface Fold {
  eventOf(event_id: string): string;
  /** Whether any event is told more than once. */
  isFolded: boolean;
  /** Whether an event is told more than once. */
  isRetold(event: string): boolean;
  isOwnSeries(event: Event): boolean;
}

/** How the tellings of tables fold into what is counted. */
export function foldOf(tables: Countable, unit: CountUnit): Fold {
  const links = unit === "events" ? (tables.same_as ?? []) : [];
  const first = new Map(links.map(({ event_id, same_as }) => [event_id, same_as]));
  const eventOf =
    first.size > 0 ? (event_id: string) => first.get(event_id) ?? event_id : (event_id: string) => event_id;
  const retold = new Set(first.values());
  // Not every count asks for them.
  let umbrellas: Set<string> | undefined;
  const findUmbrellas = () => new Set([...(tables.umbrellas ?? umbrellaIds(tables.events))].map(eventOf));
  return {
    eventOf,
    isFolded: retold.size > 0,
    isRetold: (event) => retold.has(event),
    isOwnSeries(event) {
      if (event.kind !== "series") return false;
      umbrellas ??= findUmbrellas();
      return isOwnSeries(event, umbrellas, eventOf(event.event_id));
    },
  };
}

/**
 * The telling that stands for each event: what was held before what was possible, a certain day before
 * an open one, the first telling before the later.
 */
export function standing(
  events: readonly Event[],
  { eventOf, isFolded, isRetold, isOwnSeries }: Fold,
): readonly Event[] {
  if (!isFolded) return events;
  const weight = (event: Event): number => {
    if (isMeeting(event)) return 1;
    if (isOwnSeries(event)) return 2;
    if (event.status === "held") return event.kind === "call" ? 3 : 4;
    return event.status === "possible" ? 5 : 6;
  };
  const isFirst = ({ event_id }: Event) => eventOf(event_id) === event_id;
  const before = (a: Event, b: Event): boolean =>
    (weight(a) - weight(b) ||
      Number(dayOf(a) === null) - Number(dayOf(b) === null) ||
      Number(isFirst(b)) - Number(isFirst(a)) ||
      (a.event_id < b.event_id ? -1 : 1)) < 0;
  const best = new Map<string, Event>();
  const alone = events.filter((event) => {
    const id = eventOf(event.event_id);
    if (!isRetold(id)) return true;
    const known = best.get(id);
    if (!known || before(event, known)) best.set(id, event);
    return false;
  });
  return [...alone, ...best.values()];
}
