import type { Context } from "../context";
import { W } from "../lexicon";
import { officeText } from "../names/office";
import { mayBe, type Person } from "../names/person";
import { surface } from "../names/reader";
import { fold } from "../tokens";
import type { Unit } from "../units";
import { countryHere, trimThe, withCountry } from "./country";
import { type Credit, official } from "./credit";

/** "The Prime Minister's Office" is that of one who holds this very post. */
export function holdsPost(context: Context, id: number, u: Unit): boolean {
  const wanted = fold(officeText(context.reader, u.roles[0]!)).split(" ");
  return context.people.all[id]!.roles.some((role) => {
    const words = fold(role.text).split(" ");
    return wanted.every((word) => words.includes(word));
  });
}

/** "the minister's office" after a meeting of one minister: the one of that meeting who holds such a post. */
export function holderAmongLatest(context: Context, u: Unit): number | null {
  const { head } = u.roles[0]!;
  const holders = (context.focus?.people ?? []).filter(
    ({ id }) => holdsPost(context, id, u) && context.people.all[id]!.roles.some((role) => role.head === head),
  );
  return holders.length === 1 ? holders[0]!.id : null;
}

/** Whose office "his office" is: one received speaks for himself, else the first who acts. */
export function ownerOfOffice(context: Context, units: Unit[], at: number): number | null {
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

/** "The LTTE's London office": the branch of a body, and no office of the state where it is. */
export function branchOffice({ reader }: Context, units: Unit[], i: number): { credit: Credit; next: number } | null {
  const whole = officeIn(units, i);
  if (whole > 0) {
    const { from, to, country } = units[whole]!;
    const name = trimThe(surface(reader, from, to));
    return { credit: { ...official(name, country, units[i]!.from, to), kind: "organisation" }, next: whole + 1 };
  }
  const [owner, place, office] = [units[i - 1], units[i], units[i + 1]];
  if (place?.kind !== "place" || place.possessive || office?.low !== "office" || !owner?.possessive) return null;
  if (!reader.tokens[owner.from]!.cap || owner.person >= 0) return null;
  const to = office.possessive ? office.to - 1 : office.to;
  return { credit: official(surface(reader, owner.from, to), owner.country, owner.from, to), next: i + 2 };
}

/** "The Suva office of the Pacific Community": what it is an office of; -1 where it is none. */
function officeIn(units: Unit[], i: number): number {
  if (units[i]!.kind !== "place" || units[i]!.possessive || units[i + 1]?.low !== "office") return -1;
  if (units[i + 2]?.low !== "of") return -1;
  const at = units[i + 3]?.kind === "word" ? i + 4 : i + 3;
  const owner = units[at];
  return owner && !owner.possessive && (owner.kind === "org" || owner.kind === "role") ? at : -1;
}

/** Of the state itself, which a text written there need not name. */
const LEADS_A_STATE = /\bminister\b/i;

/** Posts that are named by another, or by what they are of, at any length. */
const LONG_POST = /\b(?:of|for|counterpart|colleague)\b/i;

/** "Office of Ukrainian President Volodymyr Zelenko": an office that is named for who holds it, by a post that is short. */
export function officeOf(context: Context, units: Unit[], person: Person, from: number, to: number): Credit {
  const role = person.roles.find((r) => r.official);
  const country =
    person.country ?? role?.country ?? (role && LEADS_A_STATE.test(role.text) ? countryHere(context, units) : null);
  const post = role ? officeText(context.reader, role) : "";
  const isShort = post !== "" && !LONG_POST.test(post);
  const holder = isShort ? withCountry(context, country, `${post} ${person.name}`) : person.name;
  return official(`Office of ${holder}`, country, from, to);
}
