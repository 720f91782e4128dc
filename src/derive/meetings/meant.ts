import type { Context } from "../context";
import type { Unit } from "../units";
import { wordSet } from "../word-set";
import { isPlural } from "./told";

/** A person and the unit that means them. */
export interface Present {
  id: number;
  unit: Unit;
}

const VISITORS = wordSet("guest visitor delegate");

/** "The guests": the delegation's leader, else those received in the meeting last told. */
const visitors = (context: Context): number[] =>
  context.leader >= 0
    ? [context.leader]
    : (context.focus?.people ?? []).filter((person) => person.side === "object").map((person) => person.id);

/** The people that units mean; "the two" and "they" mean those of the meeting last told. */
export function expand(context: Context, list: number[], units: Unit[]): Present[] {
  const found: Present[] = [];
  for (const i of list) {
    const unit = units[i]!;
    if (unit.person >= 0) found.push({ id: unit.person, unit });
    else if (unit.kind === "role" && VISITORS.has(unit.roles[0]!.head) && unit.roles[0]!.plural)
      found.push(...visitors(context).map((id) => ({ id, unit })));
    else if (
      isPlural(unit) &&
      (context.pair || context.focus) &&
      (unit.kind === "pronoun" || /^(the|both|two)\b/i.test(unit.roles[0]!.determiner))
    ) {
      for (const id of context.pair ?? context.focus!.people.map((person) => person.id)) found.push({ id, unit });
    }
  }
  return found;
}
