import type { Context } from "../context";
import { mayBe, type Person } from "../names/person";
import { surface } from "../names/reader";
import { HIS_HER } from "../pronouns";
import { fold } from "../tokens";
import type { Unit } from "../units";
import { wordSet } from "../word-set";
import { type Credit, official } from "./credit";
import { holderAmongLatest } from "./office";
import { peopleAtHand } from "./whose";

const HEADS = wordSet("aide spokesman spokeswoman spokesperson");
const FOR = wordSet("for to");
const AROUND = wordSet("entourage people camp team aides aide spokesman spokeswoman spokesperson");
const NAMED = wordSet("person name");

/** "An aide to Lee said", "Lee's entourage said": those around someone at the meeting, who bear no name. */
export function aidesOf(context: Context, units: Unit[], i: number): { credit: Credit; next: number } | null {
  const u = units[i]!;
  const owner = u.possessive && u.kind !== "pronoun" ? ownerOf(context, u) : null;
  if (owner !== null) {
    const first = units[i + 1]?.low === "own" ? i + 2 : i + 1;
    const last = units[first]?.low === "press" && units[first]!.kind === "word" ? first + 1 : first;
    const around = units[last];
    if (
      !around ||
      !((last > first ? PRESS : AROUND).has(headOf(around)) || isPressSecretary(around)) ||
      isNamed(units, last + 1)
    )
      return null;
    const { name, country } = context.people.all[owner]!;
    const what = surface(context.reader, units[first]!.from, around.to);
    return told(units, last + 1)
      ? null
      : { credit: official(`${name}'s ${what}`, country, u.from, around.to), next: last + 1 };
  }
  if (isOfOneBefore(u)) {
    const role = u.roles[0]!;
    const named = units.find(
      (v, at) => at < i && v.person >= 0 && mayBe(context.people.all[v.person]!, role.determiner),
    );
    const person = context.people.all[named?.person ?? context.subject];
    if (!person || isNamed(units, i + 1) || told(units, i + 1)) return null;
    return { credit: official(`${person.name}'s ${role.head}`, person.country, u.from, u.to), next: i + 1 };
  }
  if (u.kind !== "role" || u.person >= 0 || u.possessive || !HEADS.has(headOf(u)) || told(units, i + 1)) return null;
  const { person: served = -1, possessive, to } = units[i + 2] ?? u;
  // "A spokesman for Mr Lee".
  if (FOR.has(units[i + 1]?.low ?? "") && served >= 0 && !possessive && !told(units, i + 3)) {
    const { name, country } = context.people.all[served]!;
    const what = surface(context.reader, u.from, units[i + 1]!.to);
    return { credit: official(`${what} ${name}`, country, u.from, to), next: i + 3 };
  }
  const match = /^(.+ (?:to|for|of) )(?:[Mm]rs? )?(\p{Lu}[^ ]+)$/u.exec(surface(context.reader, u.from, u.to));
  const person = match && bySurname(context, units, match[2]!);
  return person ? { credit: official(match[1]! + person.name, person.country, u.from, u.to), next: i + 1 } : null;
}

/** Whose aides are meant: "Lee's", "the minister's". */
const ownerOf = (context: Context, u: Unit): number | null =>
  u.person >= 0 ? u.person : u.kind === "role" ? holderAmongLatest(context, u) : null;

const FOR_ONE = /^(spokes|aide$|advis[eo]r$)/;

/** "Her spokeswoman", "his aide". */
const isOfOneBefore = ({ kind, person, possessive, roles }: Unit): boolean =>
  kind === "role" &&
  person < 0 &&
  !possessive &&
  FOR_ONE.test(roles[0]!.head) &&
  !(roles[0]!.plural && !roles[0]!.head.startsWith("spokes")) &&
  HIS_HER.has(roles[0]!.determiner);

const PRESS = wordSet("man people officer secretary aide team");

const isPressSecretary = ({ kind, roles }: Unit): boolean =>
  kind === "role" && /^press secretary$/i.test(roles[0]!.text);

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
