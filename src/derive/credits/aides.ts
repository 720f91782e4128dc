import type { Context } from "../context";
import type { Person } from "../names/person";
import { surface } from "../names/reader";
import { fold } from "../tokens";
import type { Unit } from "../units";
import { wordSet } from "../word-set";
import { type Credit, official } from "./credit";
import { peopleAtHand } from "./whose";

const HEADS = wordSet("aide spokesman spokeswoman spokesperson");
const AROUND = wordSet("entourage people camp team aides aide spokesman spokeswoman spokesperson");
const NAMED = wordSet("person name");

/** "An aide to Lee said", "Lee's entourage said": those around someone at the meeting, who bear no name. */
export function aidesOf(context: Context, units: Unit[], i: number): { credit: Credit; next: number } | null {
  const u = units[i]!;
  if (u.possessive && u.person >= 0 && u.kind !== "pronoun" && u.kind !== "role") {
    const around = units[i + 1];
    if (!around || !AROUND.has(headOf(around)) || isNamed(units, i + 2)) return null;
    const { name, country } = context.people.all[u.person]!;
    const credit = official(`${name}'s ${surface(context.reader, around.from, around.to)}`, country, u.from, around.to);
    return told(units, i + 2) ? null : { credit, next: i + 2 };
  }
  if (u.kind !== "role" || u.person >= 0 || u.possessive || !HEADS.has(headOf(u)) || told(units, i + 1)) return null;
  const match = /^(.+ (?:to|for|of) )(?:[Mm]rs? )?(\p{Lu}[^ ]+)$/u.exec(surface(context.reader, u.from, u.to));
  const person = match && bySurname(context, units, match[2]!);
  return person ? { credit: official(match[1]! + person.name, person.country, u.from, u.to), next: i + 1 } : null;
}

const headOf = (u: Unit): string => (u.kind === "role" ? u.roles[0]!.head : u.low);

/** "Lee's spokesman, Bo Dahl": he bears a name. */
const isNamed = (units: Unit[], at: number): boolean =>
  NAMED.has(units[units[at]?.low === "," ? at + 1 : at]?.kind ?? "");

/** What an agency was told, the agency is credited for. */
const told = (units: Unit[], at: number): boolean => units[at]?.low === "told" && units[at + 1]?.kind === "outlet";

function bySurname(context: Context, units: Unit[], surname: string): Person | null {
  const wanted = fold(surname);
  for (const person of peopleAtHand(context, units)) if (fold(person.name).split(" ").includes(wanted)) return person;
  return null;
}
