import type { Unit } from "../units";
import { wordSet } from "../word-set";
import type { Draft } from "./draft";
import { isTalkWord } from "./phrases";
import type { Told } from "./told";

const APART = wordSet(
  "separate separately private privately alone bilateral bilaterally one-on-one one-to-one tete-a-tete trilateral three-way four-way joint jointly",
);
const THEN = wordSet("then later earlier afterwards afterward subsequently also others");
const BEFORE_AFTER = wordSet("before after following");

/** "Also had a private meeting with A", "were then received by B", "before the trilateral, A met B": told as one more. */
export function isFurther(units: Unit[], { trigger, end, definite }: Told): boolean {
  if (definite) return false;
  for (let i = Math.max(0, trigger - 12); i < end + 4 && i < units.length; i++) {
    const { low } = units[i]!;
    if (APART.has(low) || (i < trigger && THEN.has(low))) return true;
    if (i < trigger && BEFORE_AFTER.has(low) && units.slice(i + 1, Math.min(i + 4, trigger)).some(isTalkWord))
      return true;
  }
  return false;
}

/** Whether one event tells of some of the people of another and of nobody else; who only came with them is not asked for. */
export function isOfFewer(few: Draft, many: Draft): boolean {
  const there = many.people.filter(({ extra }) => !extra);
  return few.people.length < there.length && few.people.every(({ id }) => there.some((one) => one.id === id));
}
