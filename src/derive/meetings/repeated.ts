import type { Unit } from "../units";
import { wordSet } from "../word-set";
import type { SentenceDates } from "./dates";
import type { Draft } from "./draft";
import type { Told } from "./told";

const ORDINALS = wordSet("second third fourth fifth");

/** "Met again", "sat down in the evening a second time": one more, be it on the day told before. */
export const isToldAgain = (units: Unit[], { trigger, end }: Told, dates: SentenceDates): boolean =>
  units.slice(trigger + 1, trigger + 3).some((u) => u.low === "again") ||
  (dates.units.some((date) => date.sameDay) &&
    units
      .slice(trigger + 1, end + 8)
      .some(
        ({ low }, i, near) =>
          (ORDINALS.has(low) && near[i + 1]?.low === "time") || (low === "once" && near[i + 1]?.low === "more"),
      ));

/** A meeting held on several days is one on each. */
export function onEachDay(event: Draft): Draft[] {
  if (event.status !== "held" || event.alsoOn.length === 0 || event.kind === "series") return [event];
  const days = [event.range!, ...event.alsoOn];
  return days.map((range, i) => ({
    ...event,
    range,
    again: event.again || (i > 0 && range.edtf === days[0]!.edtf),
    alsoOn: [],
    people: [...event.people],
    outlets: [...event.outlets],
    support: [...event.support],
  }));
}

/** "The envoys each met X": a meeting of each of those who did. */
export function ofEach(event: Draft, units: Unit[], { trigger }: Told): Draft[] {
  const subjects = event.people.filter(({ side }) => side === "subject");
  const others = event.people.filter(({ side }) => side === "object");
  if (subjects.length < 2 || others.length !== 1 || event.kind !== "meeting") return [event];
  if (!units.slice(Math.max(0, trigger - 5), trigger).some((u) => u.low === "each")) return [event];
  return subjects.map((subject) => ({
    ...event,
    people: [subject, { ...others[0]! }],
    outlets: [...event.outlets],
    support: [...event.support],
  }));
}
