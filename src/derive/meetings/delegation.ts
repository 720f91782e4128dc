import type { Unit } from "../units";
import { wordSet } from "../word-set";
import { isSomeone, isWord } from "./phrases";

export const DELEGATIONS = wordSet("delegation team group mission");

const delegationAfter = (units: Unit[], at: number): boolean =>
  units.slice(at, at + 10).some((u) => DELEGATIONS.has(u.low));

/** The leader of a delegation that is the object; else the object itself. */
export function ledObject(units: Unit[], at: number, object: number): number {
  if (!delegationAfter(units, at)) return object;
  if (object >= 0 && !delegationAfter(units.slice(at, object), 0)) return object;
  const led = leader(units, at);
  return led >= 0 ? led : object;
}

const LEADING = wordSet("led headed under");

/** "a delegation … led by X". */
export function leader(units: Unit[], at: number): number {
  for (let i = at; i < units.length && i < at + 24; i++) {
    if (isWord(units[i], LEADING)) {
      const next = isWord(units[i + 1], "by") ? i + 2 : i + 1;
      const bearer = isWord(units[next], "the")
        ? units.findIndex((u, k) => k > next && k < next + 6 && isSomeone(u))
        : next;
      if (isSomeone(units[bearer])) return bearer;
    }
    // "A delegation with X at its head".
    if (isWord(units[i], "with") && isSomeone(units[i + 1]) && isWord(units[i + 2], "at") && isHead(units[i + 3]))
      return i + 1;
    if (units[i]!.low === "." || units[i]!.low === ";") return -1;
  }
  return -1;
}

const isHead = (u: Unit | undefined): boolean => u?.kind === "role" && u.roles[0]!.head === "head";

/** The leader of the party that stands at a unit: "(a) group of shipowners led by X"; -1 where none does. */
export const ledParty = (units: Unit[], at: number): number =>
  units.slice(at, at + 4).some((u) => DELEGATIONS.has(u.low)) ? leader(units, at) : -1;
