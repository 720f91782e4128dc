import type { Context } from "../context";
import type { Unit } from "../units";
import { wordSet } from "../word-set";
import { type Draft, supportOf } from "./draft";
import type { Told } from "./told";

const AT_PLACE = wordSet("in at near outside inside");

export function setPlace(event: Draft, context: Context, units: Unit[], told: Told): void {
  let best: Unit | null = null;
  for (let i = 0; i < units.length; i++) {
    const u = units[i]!;
    if (u.kind !== "place" || u.possessive || !AT_PLACE.has(previousWord(units, i))) continue;
    if (!best || Math.abs(i - told.trigger) < 12) best = u;
    if (i > told.end) break;
  }
  if (best) {
    event.place = best.name;
    event.country = best.country ?? context.place?.code ?? null;
    event.support.push(supportOf("place", best.name, best, "named in the sentence"));
  } else if (context.place) {
    event.place = context.place.name || null;
    event.country = context.place.code;
  }
}

const previousWord = (units: Unit[], at: number): string => {
  const low = units[at - 1]?.low ?? "";
  return low === "the" ? (units[at - 2]?.low ?? "") : low;
};
