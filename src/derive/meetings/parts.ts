import type { Unit } from "../units";
import { wordSet } from "../word-set";
import type { Draft } from "./draft";
import type { Told } from "./told";

/** A number of meetings, some of which the sentence goes on to name. */
export interface Whole {
  event: Draft;
  trigger: number;
}

/** The whole that a series with a number and nobody named is. */
export const wholeOf = (event: Draft, told: Told): Whole | null =>
  event.kind === "series" && told.number !== null && event.people.length === 1
    ? { event, trigger: told.trigger }
    : null;

const PARTS = wordSet("beginning starting including ending among one with");

/** "Six meetings, beginning with one with X": five are left that name nobody. */
export function takePart({ event, trigger }: Whole, part: Draft, told: Told, units: Unit[]): void {
  if (part.kind !== "meeting" || part.status !== "held" || event.max === null || part.range?.edtf !== event.range?.edtf)
    return;
  if (!units.slice(trigger + 1, told.trigger).some((u) => PARTS.has(u.low))) return;
  if (event.min > 1) event.max = --event.min;
  else part.partOf = event;
}
