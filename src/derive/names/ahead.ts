import type { Role } from "../units";
import { wordSet } from "../word-set";
import { fits } from "./held";
import type { People } from "./people";
import { ANYONE, conflicts, genderOf, type Person } from "./person";

/** Tokens from an office to the name that it is waiting for, and those of a text's lead. */
const NEAR = 120;
const LEAD = 160;
/** So many of the first entered are looked through. */
const FIRST = 16;
/** Between the names of two who were told of together. */
const BESIDE = 40;

/**
 * Whom "a Fijian envoy" of the lead means: one whom the text names soon after under that office, or the
 * next to open a sentence by a bare full name. `beside`: whom another office of the sentence means so.
 */
export function namedAhead(people: People, role: Role, beside: Person | null): Person | null {
  if (!role.official || role.from > LEAD) return null;
  const ahead = (person: Person): boolean =>
    person.from > role.from && person.from - role.from < NEAR && !people.wasSpokenOf(person.id);
  const holder = people.holders(role).find((person) => ahead(person) && fits(person, role) && !isDeputy(person, role));
  if (holder) return holder;
  const next = people.all.slice(0, FIRST).find(ahead);
  // "The Queen" is nobody whom a text would go on to name without saying so.
  const open = role.determiner !== "the" || role.country !== null;
  if (!next || !open || conflicts(next, genderOf(role.head))) return null;
  if (next.roles.length === 0 && !conflicting(next, role))
    return next.opens || (beside && next.from > beside.from && next.from - beside.from < BESIDE) ? next : null;
  // "A Fijian envoy met Norway's president. President X told Y, a deputy minister of Fiji, …": Y.
  if (!ANYONE.has(role.head) && !(ENVOYS.has(role.head) && role.determiner !== "the")) return null;
  return people.all.slice(0, FIRST).find((one) => ahead(one) && isSomeoneOf(one, role)) ?? null;
}

const ENVOYS = wordSet("envoy delegate representative negotiator emissary");

const isSomeoneOf = ({ country, official }: Person, role: Role): boolean =>
  official && role.country !== null && country === role.country;

/** "The minister" of a lead is no deputy minister whom the text names. */
const DEPUTY = /^(?:\w+ )?(?:deputy|vice|assistant|junior)\b/i;

/** The deputy of who holds an office. */
export const isDeputy = ({ roles }: Person, { text }: Role): boolean =>
  !DEPUTY.test(text) && roles.length > 0 && roles.every((one) => DEPUTY.test(one.text));

const conflicting = (person: Person, role: Role): boolean =>
  person.country !== null && role.country !== null && person.country !== role.country;
