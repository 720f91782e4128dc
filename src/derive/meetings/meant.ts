import type { Context } from "../context";
import type { Unit } from "../units";
import { wordSet } from "../word-set";
import { isPlural } from "./told";

const VISITORS = wordSet("guest visitor delegate");

/** "The guests": the delegation's leader, else those received in the meeting last told. */
const visitors = (context: Context): number[] =>
  context.leader >= 0
    ? [context.leader]
    : (context.focus?.people ?? []).filter((person) => person.side === "object").map((person) => person.id);

const TWO = wordSet("two pair");

/** "X was greeted by Y, and the pair held talks": the two whom the sentence has named. */
function bothBefore(units: Unit[], at: number): number[] | null {
  if (!TWO.has(units[at]!.low)) return null;
  const people = new Set<number>();
  for (let i = Math.max(0, at - 40); i < at; i++) if (units[i]!.person >= 0) people.add(units[i]!.person);
  return people.size === 2 ? [...people] : null;
}

/** Those of the meeting last told; of three or more, "the two envoys" are those two of one side. */
function ofFocus(context: Context, unit: Unit, sides: boolean): number[] {
  const people = context.focus!.people.filter((person) => !person.extra);
  const all = context.focus!.people.map((person) => person.id);
  if (sides || people.length < 3 || !(unit.low === "two" || /two$/i.test(unit.roles[0]?.determiner ?? ""))) return all;
  for (const side of ["subject", "object"]) {
    const two = people.filter((person) => person.side === side);
    if (two.length === 2) return two.map((person) => person.id);
  }
  return all;
}

/** The people that units mean; "the two" and "they" mean those of the meeting last told. */
export function expand(context: Context, list: number[], units: Unit[]): { id: number; unit: Unit }[] {
  const found: { id: number; unit: Unit }[] = [];
  for (const i of list) {
    const unit = units[i]!;
    if (unit.person >= 0) found.push({ id: unit.person, unit });
    else if (unit.kind === "role" && VISITORS.has(unit.roles[0]!.head) && unit.roles[0]!.plural)
      found.push(...visitors(context).map((id) => ({ id, unit })));
    else if (
      isPlural(unit) &&
      (context.pair || context.focus || bothBefore(units, i)) &&
      (unit.kind === "pronoun" || /^(the|both|two)\b/i.test(unit.roles[0]!.determiner))
    ) {
      for (const id of bothBefore(units, i) ?? context.pair ?? ofFocus(context, unit, units[i + 1]?.low === "sides"))
        found.push({ id, unit });
    }
  }
  return found;
}
