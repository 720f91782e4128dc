import type { Context } from "../context";
import { W } from "../lexicon";
import { officeText } from "../names/office";
import { mayBe } from "../names/person";
import type { Unit } from "../units";
import { wordSet } from "../word-set";
import { withCountry } from "./country";
import { isLow, official, type Speaker } from "./credit";

/** "X's office". */
export function officeOfNamed(context: Context, units: Unit[], i: number): Speaker | null {
  const u = units[i]!;
  const owns = (u.kind === "person" || u.kind === "name") && u.possessive && u.person >= 0;
  return owns && isLow(units, i + 1, "office") ? officeOf(context, u.person, units, i) : null;
}

const OFFICE = wordSet("office staff");
const OFFICE_OR_SPOKESMAN = wordSet("office staff spokesman spokeswoman spokesperson");
const HIS_HER = wordSet("his her");

/** "the minister's office", "his office". */
export function officeOfHolder(context: Context, units: Unit[], i: number): Speaker | null {
  const u = units[i]!;
  if (u.kind === "role" && u.possessive && isLow(units, i + 1, OFFICE)) {
    const holder = u.person >= 0 ? u.person : holderAmongLatest(context, u);
    return holder === null ? null : officeOf(context, holder, units, i);
  }
  if (u.kind === "pronoun" && HIS_HER.has(u.low) && u.person >= 0 && isLow(units, i + 1, OFFICE_OR_SPOKESMAN))
    return officeOf(context, ownerOfOffice(context, units, i) ?? u.person, units, i);
  return null;
}

/** "the minister's office" after a meeting of one minister: the one of that meeting who holds such a post. */
function holderAmongLatest(context: Context, u: Unit): number | null {
  const { head } = u.roles[0]!;
  const holders = (context.focus?.people ?? []).filter(({ id }) =>
    context.people.all[id]!.roles.some((role) => role.head === head),
  );
  return holders.length === 1 ? holders[0]!.id : null;
}

/** Whose office "his office" is: one received speaks for himself, else the first who acts. */
function ownerOfOffice(context: Context, units: Unit[], at: number): number | null {
  const passive = units.findIndex(
    (u, i) => i < at && u.low === "by" && units.slice(Math.max(0, i - 5), i).some((v) => v.bits & W.RECEIVE),
  );
  const from = passive >= 0 ? passive : 0;
  for (let i = from; i < at; i++) {
    const { kind, person } = units[i]!;
    if (kind === "person" && person >= 0 && mayBe(context.people.all[person]!, units[at]!.low)) return person;
  }
  return null;
}

/** "Office of Ukrainian President Volodymyr Zelenko": an office that is named for who holds it. */
function officeOf(context: Context, holder: number, units: Unit[], i: number): Speaker {
  const person = context.people.all[holder]!;
  const role = person.roles.find((r) => r.official);
  const country = person.country ?? role?.country ?? null;
  const post = role ? `${officeText(context.reader, role)} ` : "";
  const name = `Office of ${withCountry(context, country, `${post}${person.name}`)}`;
  return { credit: official(name, country, units[i]!.from, units[i + 1]!.to), next: i + 2 };
}
