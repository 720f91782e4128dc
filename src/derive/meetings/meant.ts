import type { Context } from "../context";
import { W } from "../lexicon";
import type { Unit } from "../units";
import { wordSet } from "../word-set";
import type { Draft } from "./draft";
import { numberIn } from "./how-many";
import { invitedAs } from "./invited";
import { isPlural } from "./told";

const VISITORS = wordSet("guest visitor delegate");

/** "The guests": the delegation's leader, else those received in the meeting last told. */
const visitors = (context: Context): number[] =>
  context.leader >= 0
    ? [context.leader]
    : (context.focus?.people ?? []).filter((person) => person.side === "object").map((person) => person.id);

const TWO = wordSet("two pair");
const WHEN = wordSet("when as after before where until");

/** "X was greeted by Y, and the pair held talks", "X warned Y when they met", "X said beside Y after their talks": the two whom the sentence has named. */
function bothBefore(units: Unit[], at: number): number[] | null {
  const they =
    (units[at]!.low === "they" && WHEN.has(units[at - 1]?.low ?? "")) ||
    (units[at]!.low === "their" && ((units[at + 1]?.bits ?? 0) & (W.TALK | W.TALKS)) !== 0);
  if (!they && !TWO.has(units[at]!.low)) return null;
  const people = new Set<number>();
  for (let i = Math.max(0, at - 40); i < at; i++) if (units[i]!.person >= 0) people.add(units[i]!.person);
  return people.size === 2 ? [...people] : null;
}

/** "The bloc's ambassadors": others than those told of. */
const OWNED = /\p{L}['’]s /u;

/** "The heads of six companies": others too. */
const isOfOthers = (units: Unit[], i: number): boolean =>
  units[i + 1]?.low === "of" && numberIn(units[units[i + 2]?.low === "the" ? i + 3 : i + 2]?.low ?? "") !== null;

/** "The foreign ministers of the Community": those told of, only where they hold such an office. */
const OF_SOME = / of (the )?\p{Lu}/u;
const holdIt = ({ people }: Context, ids: number[], { roles, country }: Unit): boolean =>
  ids.some((id) => people.all[id]!.roles.some(({ head }) => roles[0]!.head.startsWith(head))) &&
  (!country || ids.some((id) => people.all[id]!.country === country));

/** Those of a meeting; "the two" are no more than sat in, and of three or more those two of one side. */
function told({ people }: Draft, unit: Unit, sides: boolean): number[] {
  const two = unit.low === "two" || /\btwo|both\b/i.test(unit.roles[0]?.determiner ?? "");
  const met = two && people.length > 2 ? people.filter((person) => !person.extra) : people;
  if (two && !sides && met.length > 2)
    for (const side of ["subject", "object"]) {
      const alike = met.filter((person) => person.side === side);
      if (alike.length === 2) return alike.map((person) => person.id);
    }
  if (PARTY.has(unit.low) && met.length > 2)
    for (const side of ["subject", "object"]) {
      const alike = met.filter((person) => person.side === side && !person.extra);
      const others = met.filter((person) => person.side !== side && !person.extra);
      if (alike.length > 1 && others.length === 1) return alike.map((person) => person.id);
    }
  return met.map((person) => person.id);
}

/** "A and B were received by C. D met them too": not C. */
const PARTY = wordSet("them");

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
      (context.pair || context.focus || context.invited || bothBefore(units, i)) &&
      (unit.kind === "pronoun" ||
        (/^(the|both|two)\b/i.test(unit.roles[0]!.determiner) &&
          !OWNED.test(unit.roles[0]!.text) &&
          !isOfOthers(units, i)))
    ) {
      const ids =
        bothBefore(units, i) ??
        invitedAs(context, unit) ??
        context.pair ??
        (context.focus ? told(context.focus, unit, units[i + 1]?.low === "sides") : []);
      if (unit.kind === "role" && OF_SOME.test(unit.roles[0]!.text) && !holdIt(context, ids, unit)) continue;
      for (const id of ids) found.push({ id, unit });
    }
  }
  return found;
}

/** "A, whose office the text has told, and B talked": B is A's opposite, whatever his office. */
export function nameOpposites({ people }: Context, subjects: { id: number }[]): void {
  const all = subjects.map(({ id }) => people.all[id]!);
  if (!all.some(({ official }) => official)) return;
  for (const person of all) if (person.roles.length === 0) person.official = true;
}
