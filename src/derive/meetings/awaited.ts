import { POSSESSIVE_PRONOUNS } from "../pronouns";
import type { Unit } from "../units";
import { wordSet } from "../word-set";
import { isAtTheGate } from "./arrivals";
import { readList } from "./list";
import { isWord } from "./phrases";
import { ofVerb } from "./status";
import { findSubject } from "./subject";
import { make, type Told } from "./told";

export const AWAITED_RULE = "was waiting where the other went";

const WAITING = wordSet("waiting waited");
const BEFORE_WAITING = wordSet("was were sat stood already");
const MOVED = wordSet(
  "driven drove taken went gone walked flown flew came brought led escorted shown ushered hurried rode crossed motored headed whisked conducted",
);
const AT_IN = wordSet("at in inside");
const REACH = 16;

/** "Was driven to the palace, where Dahl was waiting": a meeting of the two, unless it was at a gate. */
export function awaited(units: Unit[]): Told | null {
  const wait = units.findIndex((u, i) => isWord(u, WAITING) && isWord(units[i - 1], BEFORE_WAITING));
  if (wait < 0 || isAtTheGate(units, wait)) return null;
  const where = units.findLastIndex((u, i) => i < wait && i > wait - REACH && u.low === "where");
  const host = units.findIndex((u, i) => i > where && i < wait && u.kind === "person");
  if (host < 0) return null;
  // "She flew to Oslo. At the ministry President Dahl was waiting."
  const there = where < 0 && isWord(units[0], AT_IN) && units[host]!.roles.some(({ official }) => official);
  if (there)
    return {
      ...make(wait, [], { ...readList(units, host), end: wait + 1 }, AWAITED_RULE, ofVerb(units, wait)),
      joint: true,
    };
  if (where < 0 || isKin(units, where, host)) return null;
  const moved = units.findLastIndex((u, i) => i < where && i > where - REACH && isWord(u, MOVED));
  const subjects = moved < 0 ? [] : findSubject(units, moved);
  if (subjects.length === 0) return null;
  const list = { ...readList(units, host), end: wait + 1 };
  return { ...make(wait, subjects, list, AWAITED_RULE, ofVerb(units, moved)), joint: true };
}

/** "Where his wife, Anna Dahl, was waiting", "where Anna Dahl, a nurse, was waiting". */
const isKin = (units: Unit[], where: number, host: number): boolean =>
  units[host]!.nameTo - units[host]!.nameFrom < 2 ||
  units[host]!.roles.some(({ official }) => !official) ||
  units.slice(where, host).some((u) => u.kind === "pronoun" && POSSESSIVE_PRONOUNS.has(u.low));
