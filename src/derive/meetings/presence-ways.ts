import { POSSESSIVE_PRONOUNS } from "../pronouns";
import type { Unit } from "../units";
import { wordSet } from "../word-set";
import { attendeesFrom, subjectOfPresence, withBefore } from "./attendees";
import { isSomeone } from "./phrases";

/** How a sentence tells who else was there. */
export interface Presence {
  /** Units of those who were. */
  people: number[];
  /** "Attended by A": what A attended is the subject; "A attended": what follows is; "with A attending", "present were A". */
  way: "by" | "subject" | "beside";
}

const WERE = wordSet("were was included are is include includes sat stood :");
export const WAS = wordSet("was were is are , also sat stood");
export const WITH_ONE = wordSet("me him her us them");
export const AT_BY_TO = wordSet("at by to on");
export const AFTER_THERE = wordSet(", . too as for at and");

export const made = (people: number[], way: Presence["way"]): Presence | null =>
  people.length > 0 ? { people, way } : null;

/** Whoever a word of presence speaks of: "present were A", "with A present", "A was present". */
export function beside(units: Unit[], i: number, way: Presence["way"]): Presence | null {
  const after = way === "beside" ? inverted(units, i, 60) : null;
  if (after) return after;
  const held = withBefore(units, i);
  if (held.length > 0) return { people: held, way: "beside" };
  return made(subjectOfPresence(units, i), way) ?? (way === "subject" ? inverted(units, i, 60) : null);
}

/** "Present at the talks were A and B": within a reach of the word. */
export function inverted(units: Unit[], i: number, reach: number): Presence | null {
  for (let j = i + 1; j < units.length && j <= i + reach; j++) {
    if (WERE.has(units[j]!.low)) return made(attendeesFrom(units, j + 1), "beside");
    if (units[j]!.low === "which" && units[j - 1]!.low === ",") {
      // "Taking part in the interview, which was cordial, was A".
      while (j <= i + reach && j + 1 < units.length && units[j + 1]!.low !== ",") j++;
    } else if (CLAUSE.has(units[j]!.low)) return null;
  }
  return null;
}

const CLAUSE = wordSet("who that which said but when while");

const THROUGHOUT = wordSet("at by to on throughout during");
const OCCASIONS = wordSet("occasion occasions day days call calls meeting meetings talks session sessions audience");

const ALSO = wordSet("also both");
const THE = wordSet("the that this both");

/** "B was also at the meeting". */
function isAtTalks(units: Unit[], i: number): boolean {
  const at = ALSO.has(units[i + 1]?.low ?? "") ? i + 2 : i + 1;
  return units[at]?.low === "at" && THE.has(units[at + 1]?.low ?? "") && OCCASIONS.has(units[at + 2]?.low ?? "");
}

/** "B was with the minister on both calls". */
const isWithAt = (units: Unit[], i: number): boolean =>
  units[i + 1]?.low === "with" &&
  isSomeone(units[i + 2]) &&
  THROUGHOUT.has(units[i + 3]?.low ?? "") &&
  units.slice(i + 4, i + 7).some((u) => OCCASIONS.has(u.low));

/** "B came with her", "B came with her, and C with me". */
export function cameWith(units: Unit[], i: number): Presence | null {
  const next = units[i + 3]?.low === "," ? i + 4 : i + 3;
  const people = subjectOfPresence(units, i);
  if (people.length > 0 && units[next]?.low === "and" && isSomeone(units[next + 1])) {
    const withOne = units[next + 2]?.low === "with" && WITH_ONE.has(units[next + 3]?.low ?? "");
    return made(withOne ? [...people, next + 1] : [], "subject");
  }
  return AFTER_THERE.has(units[i + 3]?.low ?? ".") ? made(people, "subject") : null;
}

/** "Together with A, B met C", "on Monday, together with A, B met C": only days stand before it. */
export const opensWith = (units: Unit[], i: number): boolean =>
  units[i + 1]?.low === "with" && units.slice(0, i).every((u) => u.kind === "date" || OPENERS.has(u.low));

const OPENERS = wordSet("on , in the");
const OWN_PARTY = wordSet("delegation party team entourage");

/** "Her delegation, including A". */
export function isOfOwnParty(units: Unit[], i: number): boolean {
  const party = units[i - 1]?.low === "," ? i - 2 : i - 1;
  const owner = units[party - 1];
  return (
    OWN_PARTY.has(units[party]?.low ?? "") &&
    owner !== undefined &&
    (POSSESSIVE_PRONOUNS.has(owner.low) || (owner.possessive && isSomeone(owner)))
  );
}

/** "A and B sat with him.": at what was told before. */
export const isSatWith = (units: Unit[], i: number): boolean =>
  units[i]!.low === "sat" &&
  units[i + 1]?.low === "with" &&
  WITH_ONE.has(units[i + 2]?.low ?? "") &&
  (units[i + 3]?.low ?? ".") === ".";

/** "With A, for the first time, was B"; "B was with him". */
export function invertedWith(units: Unit[], i: number): Presence | null {
  if (isAtTalks(units, i) || isWithAt(units, i)) return made(subjectOfPresence(units, i), "subject");
  if (units[i + 1]?.low === "with" && WITH_ONE.has(units[i + 2]?.low ?? ""))
    return AFTER_THERE.has(units[i + 3]?.low ?? ".") ? made(subjectOfPresence(units, i), "subject") : null;
  return units[0]?.low === "with" && i > 1 && i < 12 && (isSomeone(units[1]) || WITH_ONE.has(units[1]!.low))
    ? made(attendeesFrom(units, i + 1), "by")
    : null;
}

/** "At his side was A", "A at the president's side", "on the Kazakh side by A". */
export function atSide(units: Unit[], i: number): Presence | null {
  const owner = units[i - 1];
  const owned = owner !== undefined && (POSSESSIVE_PRONOUNS.has(owner.low) || owner.possessive);
  if (owned && AT_BY_TO.has(units[i - 2]?.low ?? units[i - 3]?.low ?? "") && units[i - 2]?.low !== "on") {
    // "With A at her side".
    const held = withBefore(units, i - 1);
    return held.length > 0 ? { people: held, way: "beside" } : beside(units, i, "beside");
  }
  if (i > 5 || !SIDE_OPENERS.has(units[0]?.low ?? "")) return null;
  const next = units[i + 1]?.low === ":" || units[i + 1]?.low === "," ? i + 2 : i + 1;
  if (units[next]?.low === "by" || units[next - 1]?.low === ":") return made(attendeesFrom(units, next), "by");
  return inverted(units, i, 2);
}

const SIDE_OPENERS = wordSet("on from for also");

/** "Beside him sat A", "A sat beside him". */
export function besideSomeone(units: Unit[], i: number): Presence | null {
  if (i < 2) return inverted(units, i, 4);
  return WAS.has(units[i - 1]!.low) || units[i - 1]!.low === "sitting" || units[i - 1]!.low === "seated"
    ? made(subjectOfPresence(units, i), "subject")
    : null;
}

/** "Brought A along", "brought A with him", "brought his minister A". */
export function broughtAlong(units: Unit[], i: number): Presence | null {
  if (units[i + 1]?.low === "along") return made(attendeesFrom(units, i + 2), "by");
  const people = attendeesFrom(units, i + 1);
  const own = units[people[0] ?? -1];
  if (people[0] === i + 1 && POSSESSIVE_PRONOUNS.has(own!.roles[0]?.determiner ?? "")) return made(people, "by");
  const after = (people.at(-1) ?? i) + 1;
  const along =
    units[after]?.low === "along" || (units[after]?.low === "with" && WITH_ONE.has(units[after + 1]?.low ?? ""));
  return along ? made(people, "by") : null;
}

const FURTHEST = 7;

/** "Had A of the Fisheries Board with him". */
export function hadAlong(units: Unit[], i: number): Presence | null {
  if (!isSomeone(units[i + 1]) && !isSomeone(units[i + 2])) return null;
  const people = attendeesFrom(units, i + 1);
  const last = people.at(-1) ?? units.length;
  for (let j = last + 1; j < units.length && j < last + FURTHEST; j++) {
    if (units[j]!.kind === "mark") return null;
    if (units[j]!.low === "with")
      return WITH_ONE.has(units[j + 1]?.low ?? "") && AFTER_THERE.has(units[j + 2]?.low ?? ".")
        ? made(people, "by")
        : null;
  }
  return null;
}

/** The word after the "by" that names who attended; -1 without one. */
export function byAfter(units: Unit[], at: number): number {
  if (units[at + 1]?.low === ":" || units[at + 1]?.low === ",") at++;
  for (let i = at + 1; i < units.length && i < at + 10; i++) {
    const u = units[i]!;
    if (u.low === "by") return i + 1;
    if (isSomeone(u) && u.kind !== "pronoun" && !u.possessive && u.kind !== "role") return -1;
    if (u.kind === "mark" && u.low !== "-" && u.low !== ",") return -1;
  }
  return -1;
}
