import type { GoldEvent } from "./gold";
import { sameOutlet, samePerson } from "./names";

/** A derived meeting or series that counts: held, and no umbrella. */
export interface FoundEvent {
  id: string;
  day: string | null;
  officials: string[];
  outlets: string[];
  /** The country of each outlet. */
  countries: ReadonlyMap<string, string | null>;
}

/**
 * Pairs gold and derived meetings, each at most once, those with the most officials in common first,
 * then those of one day and with an outlet in common; without an official in common there is no pair.
 */
export function align(gold: readonly GoldEvent[], found: readonly FoundEvent[]): Map<GoldEvent, FoundEvent> {
  const pairs = gold.flatMap((wanted) =>
    found.map((candidate) => ({
      wanted,
      candidate,
      officials: pairNames(wanted.officials, candidate.officials, samePerson).length,
      sameDay: wanted.day === candidate.day ? 1 : 0,
      outlets: pairNames(wanted.outlets, candidate.outlets, outletOf(candidate)).length,
    })),
  );
  const likely = pairs
    .filter(({ officials }) => officials > 0)
    .sort((a, b) => b.officials - a.officials || b.sameDay - a.sameDay || b.outlets - a.outlets);
  const matched = new Map<GoldEvent, FoundEvent>();
  const taken = new Set<FoundEvent>();
  for (const { wanted, candidate } of likely) {
    if (matched.has(wanted) || taken.has(candidate)) continue;
    matched.set(wanted, candidate);
    taken.add(candidate);
  }
  return matched;
}

/** Whether a gold name is that of an outlet of a derived meeting. */
export const outletOf =
  ({ countries }: FoundEvent) =>
  (gold: string, derived: string): boolean =>
    sameOutlet(gold, derived, countries.get(derived));

/** Pairs names one to one, in the order of the gold's. */
export function pairNames(
  gold: readonly string[],
  found: readonly string[],
  same: (gold: string, derived: string) => boolean,
): [string, string][] {
  const left = [...found];
  return gold.flatMap((wanted): [string, string][] => {
    const index = left.findIndex((name) => same(wanted, name));
    return index < 0 ? [] : [[wanted, left.splice(index, 1)[0]!]];
  });
}
