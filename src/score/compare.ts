import type { Derivation } from "../derive/document";
import { type Places, placesIn } from "../review/places";
import { align, type FoundEvent, outletOf, pairNames } from "./align";
import { foundIn } from "./found";
import type { Gold, GoldEvent } from "./gold";
import { samePerson } from "./names";

export interface Tally {
  right: number;
  /** Derived, and not in the gold. */
  wrong: number;
  /** In the gold, and not derived. */
  missed: number;
}

export interface Part {
  right: number;
  of: number;
}

export interface Miss {
  text: string;
  measure: "official" | "outlet" | "day" | "lower bound";
  /** `missed`: in the gold and not derived; `wrong`: derived and not in the gold. */
  problem: "missed" | "wrong";
  what: string;
  sentence: string;
}

/** One text's part of the score. */
export interface Case {
  officials: Tally;
  outlets: Tally;
  lower_bounds: Part;
  days: Part;
  without_meetings: Part;
  misses: Miss[];
}

type Found = Omit<Miss, "text">;

/** Compares what was derived from one text with its gold. */
export function compare(gold: Gold, derivation: Derivation): Case {
  const found = foundIn(derivation);
  const places = placesIn(gold.text.join("\n\n"), derivation);
  const pairs = [...align(gold.events, found.events)];
  const sides = { gold: gold.events, found: found.events, pairs, places };
  const officials = compareNames(
    sides,
    "official",
    () => samePerson,
    ({ officials }) => officials,
  );
  const outlets = compareNames(sides, "outlet", outletOf, ({ outlets }) => outlets);

  const onDay = officials.paired.filter(({ event, other }) => event.day === other.day);
  const offDay = officials.paired.filter(({ event, other, names }) => event.day !== other.day && names.length > 0);
  const right = count(onDay);
  const total = (events: readonly (GoldEvent | FoundEvent)[]) => events.flatMap((event) => event.officials).length;
  const days = offDay.map(({ event, other, names }): Found => {
    const what = `${names.join(", ")}: ${event.day ?? "no day"}, not ${other.day ?? "no day"}`;
    return { measure: "day", problem: "wrong", what, sentence: places.of(other.id, "date") };
  });
  const bounds = compareBounds(gold, found, places);
  const isEmpty = gold.events.length === 0 && Object.keys(gold.days).length === 0;
  return {
    officials: { right, wrong: total(found.events) - right, missed: total(gold.events) - right },
    outlets: outlets.tally,
    days: { right, of: count(officials.paired) },
    lower_bounds: bounds.part,
    without_meetings: { right: Number(isEmpty && !found.any), of: Number(isEmpty) },
    misses: [...officials.misses, ...days, ...outlets.misses, ...bounds.misses].map((miss) => ({
      text: gold.id,
      ...miss,
    })),
  };
}

interface Sides {
  gold: readonly GoldEvent[];
  found: readonly FoundEvent[];
  pairs: readonly [GoldEvent, FoundEvent][];
  places: Places;
}

/** Names of one kind at the paired meetings, and those that only one side has. */
function compareNames(
  { gold, found, pairs, places }: Sides,
  measure: "official" | "outlet",
  sameIn: (event: FoundEvent) => (gold: string, derived: string) => boolean,
  namesOf: (event: GoldEvent | FoundEvent) => string[],
) {
  const matched = pairs.map(([event, other]) => ({
    event,
    other,
    names: pairNames(namesOf(event), namesOf(other), sameIn(other)),
  }));
  const missed = gold.flatMap((event) => {
    const had = matched.find((pair) => pair.event === event)?.names.map(([name]) => name) ?? [];
    return without(namesOf(event), had).map((name): Found => {
      return { measure, problem: "missed", what: `${name} ${where(event)}`, sentence: places.naming(name) };
    });
  });
  const wrong = found.flatMap((other) => {
    const had = matched.find((pair) => pair.other === other)?.names.map(([, name]) => name) ?? [];
    return without(namesOf(other), had).map((name): Found => {
      const sentence = places.of(other.id, measure, name);
      return { measure, problem: "wrong", what: `${name} ${where(other)}`, sentence };
    });
  });
  const paired = matched.map(({ names, ...pair }) => ({ ...pair, names: names.map(([name]) => name) }));
  return {
    paired,
    tally: { right: count(paired), wrong: wrong.length, missed: missed.length },
    misses: [...missed, ...wrong],
  };
}

/** The least number of meetings on each day that either side tells of. */
function compareBounds(gold: Gold, found: ReturnType<typeof foundIn>, places: Places) {
  const days = [...new Set([...Object.keys(gold.days), ...found.days.keys()])].sort();
  const misses = days.flatMap((day): Found[] => {
    const [wanted, got] = [gold.days[day] ?? 0, found.days.get(day) ?? 0];
    if (wanted === got) return [];
    const there = found.events.find((event) => event.day === day);
    const [name] = gold.events.find((event) => event.day === day)?.officials ?? [];
    const sentence = there ? places.of(there.id, "kind") : places.naming(name ?? "");
    const problem = got < wanted ? "missed" : "wrong";
    return [{ measure: "lower bound", problem, what: `${day}: ${wanted}, not ${got}`, sentence }];
  });
  return { part: { right: days.length - misses.length, of: days.length }, misses };
}

const count = (pairs: readonly { names: unknown[] }[]): number => pairs.flatMap(({ names }) => names).length;

const where = ({ officials, day }: GoldEvent | FoundEvent): string => `(${officials.join(", ")}; ${day ?? "no day"})`;

/** Names without those named, each taken away once. */
function without(names: readonly string[], taken: readonly string[]): string[] {
  const left = [...taken];
  return names.filter((name) => {
    const index = left.indexOf(name);
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
}
