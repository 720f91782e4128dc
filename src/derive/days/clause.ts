import type { Unit } from "../units";
import { wordSet } from "../word-set";

/** A relative clause: units, end exclusive. */
export interface Clause {
  from: number;
  to: number;
  /** "Which": it tells of a thing, not of a person. */
  ofThing: boolean;
}

const REACH = 20;
const PARTING = wordSet(", ; : ( ) \u2014 \u2013");
const CLOSING = wordSet(", ; : ) \u2014 \u2013");
const OPENS = wordSet("who which whose whom where");

/** The relative clause around a unit: "X, who came on Monday, met Y" has Monday in one. */
export function clauseAround(units: Unit[], at: number): Clause | null {
  for (let i = at - 1; i >= 0 && i > at - REACH; i--) {
    const { low, kind } = units[i]!;
    if (kind === "mark" && PARTING.has(low)) return null;
    if (kind === "word" && OPENS.has(low))
      return {
        from: i,
        to: closing(units, at, at === i + 1 || (at === i + 2 && units[i + 1]!.low === "on")),
        ofThing: low === "which",
      };
  }
  return null;
}

/** Up to the comma that closes a clause; one right behind the day that opens it does not: "where on Monday, 2 May, he met Y". */
function closing(units: Unit[], at: number, opens: boolean): number {
  let i = opens && units[at + 1]?.low === "," ? at + 2 : at + 1;
  while (i < units.length && i < at + 2 * REACH && !(units[i]!.kind === "mark" && CLOSING.has(units[i]!.low))) i++;
  return i;
}

/** A day in a clause of its own dates only what that clause tells. */
export const inside = (clause: Clause | null, trigger: number): boolean =>
  clause === null || (trigger >= clause.from && trigger < clause.to);
