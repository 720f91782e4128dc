import { fold } from "../tokens";
import type { Role } from "../units";
import { wordSet } from "../word-set";
import { isDeputy } from "./ahead";
import { fits, headOf, held, isTop, presides } from "./held";
import type { People } from "./people";
import { ANYONE, type Person } from "./person";

const GUESTS = wordSet("guest visitor");
const ENVOYS = wordSet("ambassador d'affaires consul spokesman spokeswoman spokesperson aide secretary director");
const isEnvoy = (person: Person): boolean =>
  person.roles.length > 0 && person.roles.every(({ head }) => ENVOYS.has(head));
const alike = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((word) => b.includes(word));
/** So many of the first entered are looked through: time stays linear in a text of endless names. */
const FIRST = 64;

/** "The Iraqi", "the Chinese guest": the latest official of that country, envoys on the spot last. */
export function ofCountry(people: People, country: string): Person | null {
  const there = (person: Person) => person.official && person.country === country;
  return (
    people.latest((person) => there(person) && !isEnvoy(person), 64) ??
    people.latest(there, 64) ??
    people.all.slice(0, FIRST).find((person) => there(person) && !isEnvoy(person)) ??
    null
  );
}

/** "His Thai counterpart": the Thai who holds the same office, else the only Thai official. */
export function counterpart(people: People, country: string, other: number): Person | null {
  const there = people.all
    .slice(0, FIRST)
    .filter((person) => person.official && person.country === country && person.id !== other);
  const heads = new Set(other >= 0 ? people.all[other]!.roles.map(headOf) : []);
  const same = there.filter((person) => person.roles.some((role) => heads.has(headOf(role))));
  if (same.length === 1) return same[0]!;
  return there.length === 1 ? there[0]! : null;
}

/** "the Czech minister", "the president": the latest person who holds such an office. */
export function byRole(people: People, role: Role, host: string | null): Person | null {
  const country = role.country ?? (/^host/.test(fold(role.text)) ? host : null);
  const holders = people.holders(role).filter((person) => fits(person, role));
  // "the prime minister" is rather the prime minister than a deputy.
  const { words } = held(role);
  const exact =
    words.length > 0 && holders.findLast((person) => person.roles.some((one) => alike(held(one).words, words)));
  if (exact) return exact;
  const acting = ACTING.test(role.text) && holders.findLast(({ roles }) => roles.some((one) => ACTING.test(one.text)));
  if (acting) return acting;
  const state = headOfState(people, role, holders);
  if (state) return state;
  // "The minister" of a lead is no deputy minister whom the text goes on to name.
  const known = holders.filter(
    (one) => people.wasSpokenOf(one.id) || !(role.head.startsWith("spokes") || isDeputy(one, role)),
  );
  // "the Indian minister" is rather one known to be India's than one of no known country, and "the Indian leader" any.
  const own = known.filter((person) => !role.country || person.country === role.country);
  const fitting =
    latestOf(people, own) ??
    (ANYONE.has(role.head) && country ? ofCountry(people, country) : null) ??
    latestOf(people, known);
  if (fitting) return fitting;
  if (role.head === "speaker")
    return people.latest(
      (person) =>
        (!role.country || !person.country || role.country === person.country) &&
        person.roles.some((one) => presides(role, one)),
      16,
    );
  if (GUESTS.has(role.head) && !country && host) {
    const foreign = (person: Person) =>
      person.official && person.country !== null && person.country !== host && !isEnvoy(person);
    return people.latest(foreign, 40) ?? people.all.slice(0, FIRST).find(foreign) ?? null;
  }
  if (!ANYONE.has(role.head) || !country) return null;
  return ofCountry(people, country) ?? (role.head === "leader" && country !== host ? unplaced(people, country) : null);
}

const ACTING = /^acting /i;

/** The last of them who was spoken of, else the last. */
const latestOf = (people: People, some: Person[]): Person | undefined =>
  some.findLast(({ id }) => people.wasSpokenOf(id)) ?? some.at(-1);

const PRESIDING = wordSet("president chairman");
const REIGNING = wordSet("president king queen emir sultan emperor pope");
const OF_BODY = / of (?!the republic\b)/i;
const isOfBody = (role: Role): boolean => role.country === null && OF_BODY.test(role.text);

const HEAD_OF_STATE = /^(the )?head of state/i;

/** "The president" is rather a state's than a bank's, "the head of state" its president or monarch. */
function headOfState(people: People, role: Role, holders: Person[]): Person | null {
  if (role.head === "head" && /^(head|chief) of state/i.test(role.text)) {
    const reigns = (person: Person): boolean =>
      (!role.country || !person.country || role.country === person.country) &&
      person.roles.some((one) => REIGNING.has(headOf(one)) && !isOfBody(one));
    return people.latest(reigns, 32) ?? people.all.slice(0, FIRST).find(reigns) ?? null;
  }
  if (!PRESIDING.has(headOf(role)) || isOfBody(role)) return null;
  if (holders.length === 0 && role.head === "president")
    return people.latest((person) => person.roles.some(({ text }) => HEAD_OF_STATE.test(text)), 32);
  const own = (person: Person): boolean =>
    person.roles.some((one) => headOf(one) === headOf(role) && !isOfBody(one)) &&
    (!role.country || person.country === role.country);
  return holders.some((person) => !own(person)) ? (holders.findLast(own) ?? null) : null;
}

/** "The South African leader" after one president whose country the text has not told. */
function unplaced(people: People, country: string): Person | null {
  const leads = new Set<Person>();
  people.latest((person) => {
    if (person.official && person.country === null && person.roles.some(isTop)) leads.add(person);
    return false;
  }, 6);
  if (leads.size !== 1) return null;
  const [leader] = leads;
  leader!.country = country;
  return leader!;
}
