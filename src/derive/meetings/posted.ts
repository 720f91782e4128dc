import { W } from "../lexicon";
import type { Unit } from "../units";
import { wordSet } from "../word-set";
import { readList } from "./list";
import { MEALS } from "./meals";
import { findObject } from "./object";
import { isWord } from "./phrases";
import { ofVerb } from "./status";
import { make, type Told } from "./told";

export const POSTED_RULE = "told without the writer, who was there";

/** What a writer tells without naming themselves: "Thanks to X for the warm welcome", "With X in Oslo today", "Started the day with X". */
export function posted(units: Unit[]): Told | null {
  const object = Math.max(thanked(units), beside(units), begunWith(units), atHome(units));
  if (object < 0 || units[object]!.possessive || !holdsOffice(units[object]!)) return null;
  return make(object, [], readList(units, object), POSTED_RULE, ofVerb(units, object));
}

const THANKS = wordSet("thanks thank grateful thankful");
const FOR = wordSet("for");
const RECEPTION = wordSet(
  "welcome reception hospitality meeting conversation discussion discussions talks talk exchange time visit visiting hosting stopping coming hour hours",
);

/** "Thank you, X, for the warm welcome". */
function thanked(units: Unit[]): number {
  if (!units.slice(0, 3).some((u) => THANKS.has(u.low))) return -1;
  const object = units.findIndex((u, i) => i < 8 && u.kind === "person");
  if (object < 0) return -1;
  const { end } = readList(units, object);
  const reason = units.findIndex((u, i) => i >= end && i < end + 3 && isWord(u, FOR));
  return reason > 0 && units.slice(reason + 1, reason + 7).some((u) => RECEPTION.has(u.low)) ? object : -1;
}

const WHEN = wordSet("date");
const ACTS = W.MEET | W.RECEIVE | W.SAY | W.HOLD;

/** "With X in Oslo today", which tells of nothing else; "in Oslo yesterday to see X". */
function beside(units: Unit[]): number {
  const start = units[0]?.kind === "date" ? 1 : 0;
  const when = units.some((u) => WHEN.has(u.kind));
  if (!when || units.length > 16) return -1;
  if (isWord(units[start], "with") && units[start + 1]?.kind === "person")
    return units.slice(start + 2).some((u) => (u.bits & ACTS) !== 0) ? -1 : start + 1;
  if (!isWord(units[start], "in") || units[start + 1]?.kind !== "place") return -1;
  const to = units.findIndex((u, i) => i < start + 5 && u.low === "to" && isWord(units[i + 1], SEE));
  return to < 0 ? -1 : findObject(units, to + 2, null, 3);
}

const SEE = wordSet("see meet");
const BEGUN = wordSet("started began ended kicked rounded closed finished");
const AT = wordSet("at");
const STRETCH = wordSet("day week morning visit trip evening afternoon");

/** "Started the day with X". */
function begunWith(units: Unit[]): number {
  const at = units.findIndex((u, i) => i < 3 && BEGUN.has(u.low));
  if (at < 0) return -1;
  // "Started at 8 with X".
  const stretch =
    at === 0 && isWord(units[1], AT) ? 1 : units.findIndex((u, i) => i > at && i < at + 4 && STRETCH.has(u.low));
  const marker = stretch < 0 ? -1 : units.findIndex((u, i) => i > stretch && i < stretch + 4 && isWord(u, "with"));
  return marker > 0 && units[marker + 1]?.kind === "person" ? marker + 1 : -1;
}

const HOMES = wordSet("residence home house");

/** "This morning: breakfast at the residence of X". */
function atHome(units: Unit[]): number {
  const meal = units.findIndex((u, i) => i < 6 && MEALS.has(u.low));
  const home = meal < 0 ? -1 : units.findIndex((u, i) => i > meal && i < meal + 4 && HOMES.has(u.low));
  return home > 0 && isWord(units[home + 1], "of") ? findObject(units, home + 2, null, 3) : -1;
}

const holdsOffice = (u: Unit): boolean => u.kind === "person" && u.roles.some((role) => role.official && !role.plural);
