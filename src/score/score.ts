import { derive } from "../derive/derive";
import type { Lexicon } from "../derive/lexicon";
import { fold } from "../derive/tokens";
import type { Derivation, DerivedEvent } from "../derive/types";
import type { GoldCase, GoldEvent } from "./gold";

/** Right, spurious and missed. */
export interface Tally {
  right: number;
  spurious: number;
  missed: number;
}

export interface Miss {
  case: string;
  what: string;
  wanted: string;
  got: string;
  sentence: string;
}

export interface Score {
  cases: number;
  officials: Tally;
  outlets: Tally;
  /** Right days among officials that were matched by name. */
  days: Tally;
  /** Days whose lower bound is exact, and those where it is not. */
  bounds: Tally;
  /** Texts without a meeting in which something was counted. */
  falseAlarms: number;
  misses: Miss[];
}

const empty = (): Tally => ({ right: 0, spurious: 0, missed: 0 });

/** Derives every case and compares it with what is wanted. */
export function score(cases: GoldCase[], lexicon?: Lexicon): Score {
  const total: Score = {
    cases: cases.length,
    officials: empty(),
    outlets: empty(),
    days: empty(),
    bounds: empty(),
    falseAlarms: 0,
    misses: [],
  };
  for (const gold of cases)
    compare(total, gold, derive(gold.text.join("\n\n"), { published: gold.published, lexicon }));
  return total;
}

export const precision = ({ right, spurious }: Tally): number =>
  right + spurious === 0 ? 1 : right / (right + spurious);
export const recall = ({ right, missed }: Tally): number => (right + missed === 0 ? 1 : right / (right + missed));
export const f1 = (tally: Tally): number => {
  const [p, r] = [precision(tally), recall(tally)];
  return p + r === 0 ? 0 : (2 * p * r) / (p + r);
};

const key = (name: string): string => fold(name).replace(/^the /, "").replace(/[^\p{L}\p{N}]+/gu, " ").trim(); // biome-ignore format: one chain

function compare(total: Score, gold: GoldCase, derived: Derivation): void {
  const held = derived.events.filter(
    (event) => event.status === "held" && (event.kind === "meeting" || event.kind === "series"),
  );
  const meetings = held.filter((event) => event.kind === "meeting");
  const miss = (what: string, wanted: string, got: string, clue: string) =>
    total.misses.push({ case: gold.id, what, wanted, got, sentence: sentenceWith(gold, clue) });
  // Officials at a meeting on a day.
  const wanted = pairs(
    gold.events
      .filter((event) => event.kind === "meeting")
      .map((event) => ({ day: event.day, names: event.officials })),
  );
  const got = pairs(
    meetings.map((event) => ({
      day: event.earliest === event.latest ? event.earliest : event.date,
      names: event.participants.filter((p) => p.attendance === "stated").map((p) => p.name),
    })),
  );
  for (const pair of wanted) {
    if (got.has(pair)) total.officials.right++;
    else {
      total.officials.missed++;
      miss("official", pair, "", pair.split(" @ ")[0]!);
    }
  }
  for (const pair of got) {
    if (wanted.has(pair)) continue;
    total.officials.spurious++;
    miss("official", "", pair, pair.split(" @ ")[0]!);
  }
  // Days of officials that both sides have.
  const daysOf = (all: Set<string>, name: string) => [...all].filter((pair) => pair.startsWith(`${name} @ `));
  for (const name of new Set([...got].map((pair) => pair.split(" @ ")[0]!))) {
    if (daysOf(wanted, name).length === 0) continue;
    for (const pair of daysOf(got, name)) {
      if (wanted.has(pair)) total.days.right++;
      else total.days.spurious++;
    }
  }
  compareOutlets(total, gold, meetings, miss);
  compareBounds(total, gold, held, miss);
}

const pairs = (events: { day: string | null; names: string[] }[]): Set<string> =>
  new Set(events.flatMap(({ day, names }) => names.map((name) => `${key(name)} @ ${day ?? "?"}`)));

type Note = (what: string, wanted: string, got: string, clue: string) => void;

function compareOutlets(total: Score, gold: GoldCase, meetings: DerivedEvent[], miss: Note): void {
  const left = new Set(meetings);
  const overlap = (event: GoldEvent, candidate: DerivedEvent) =>
    event.officials.filter((name) => candidate.participants.some((p) => key(p.name) === key(name))).length;
  for (const event of gold.events.filter((e) => e.kind === "meeting")) {
    const match = [...left]
      .filter((candidate) => candidate.earliest === event.day && overlap(event, candidate) > 0)
      .sort((a, b) => overlap(event, b) - overlap(event, a))[0];
    if (match) left.delete(match);
    const got = new Set((match?.outlets ?? []).filter((o) => o.link !== "umbrella").map((o) => key(o.name)));
    for (const outlet of event.outlets) {
      if (got.delete(key(outlet))) total.outlets.right++;
      else {
        total.outlets.missed++;
        miss(
          "outlet",
          outlet,
          (match?.outlets ?? []).map((o) => o.name).join(", "),
          event.officials[event.officials.length - 1]!,
        );
      }
    }
    for (const outlet of got) {
      total.outlets.spurious++;
      miss("outlet", "", outlet, outlet);
    }
  }
  for (const event of left) total.outlets.spurious += event.outlets.filter((o) => o.link !== "umbrella").length;
}

/** Fewest meetings of each day: the named ones and single-day series that have no members. */
export function lowerBounds(events: DerivedEvent[]): Map<string, number> {
  const bounds = new Map<string, number>();
  const umbrellas = new Set(events.map((event) => event.partOf));
  for (const event of events) {
    if (event.status !== "held" || event.earliest === null || event.earliest !== event.latest) continue;
    if (event.kind !== "meeting" && !(event.kind === "series" && !umbrellas.has(event.id))) continue;
    bounds.set(event.earliest, (bounds.get(event.earliest) ?? 0) + event.count.min);
  }
  return bounds;
}

function compareBounds(total: Score, gold: GoldCase, held: DerivedEvent[], miss: Note): void {
  const got = lowerBounds(held);
  const wanted = new Map(Object.entries(gold.days));
  if (wanted.size === 0 && got.size > 0) total.falseAlarms++;
  for (const day of new Set([...wanted.keys(), ...got.keys()])) {
    const [want, have] = [wanted.get(day) ?? 0, got.get(day) ?? 0];
    if (want === have) total.bounds.right++;
    else {
      if (have > want) total.bounds.spurious++;
      else total.bounds.missed++;
      miss("bound", `${day}: ${want}`, `${day}: ${have}`, "");
    }
  }
}

function sentenceWith(gold: GoldCase, clue: string): string {
  const word = clue.split(" ").pop() ?? "";
  if (word === "") return "";
  const paragraph = gold.text.find((text) => key(text).includes(word)) ?? "";
  return paragraph.split(/(?<=[.!?]) /).find((sentence) => key(sentence).includes(word)) ?? "";
}
