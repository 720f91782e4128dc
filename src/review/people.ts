import type { Derivation, DerivedEvent, DerivedParticipant } from "../derive/document";
import { country, freeId, oneLine, slug } from "./slug";

interface Person {
  id: string;
  name: string;
  country: string | null;
  roles: string[];
}

export interface People {
  persons: Map<string, Person>;
  /** The id of a participant; `undefined` where the name is empty. */
  idOf(participant: DerivedParticipant): string | undefined;
  /** Ids of the people of a name: those at the event, else all of that name, else a new one. */
  idsOf(name: string, event: DerivedEvent): string[];
}

/**
 * Tells the people of an article apart. One name is one person, unless their countries differ or one
 * event names it twice with different roles.
 */
export function peopleOf({ events }: Derivation): People {
  const persons = new Map<string, Person>();
  const bySlug = new Map<string, Person[]>();
  const ids = new Map<DerivedParticipant, string>();

  const create = (name: string, code: string | null): Person => {
    const key = slug(name);
    const person = { id: freeId(key, persons), name, country: code, roles: [] };
    persons.set(person.id, person);
    bySlug.set(key, [...(bySlug.get(key) ?? []), person]);
    return person;
  };

  for (const event of events) {
    const here = new Set<Person>();
    for (const participant of event.participants) {
      const name = oneLine(participant.name);
      if (!name) continue;
      const code = country(participant.country);
      const role = oneLine(participant.role);
      const alike = (bySlug.get(slug(name)) ?? []).filter((known) => !code || !known.country || known.country === code);
      const sameRole = (known: Person) => role !== null && known.roles.includes(role);
      const free = alike.filter((known) => !here.has(known));
      const repeated = alike.find((known) => here.has(known) && (!role || known.roles.length === 0 || sameRole(known)));
      const person = repeated ?? free.find(sameRole) ?? free[0] ?? create(name, code);
      person.country ??= code;
      if (role && !sameRole(person)) person.roles.push(role);
      here.add(person);
      ids.set(participant, person.id);
    }
  }

  return {
    persons,
    idOf: (participant) => ids.get(participant),
    idsOf(name, event) {
      const clean = oneLine(name);
      if (!clean) return [];
      const alike = bySlug.get(slug(clean)) ?? [];
      const here = new Set(event.participants.map((participant) => ids.get(participant)));
      const present = alike.filter(({ id }) => here.has(id));
      const found = present.length > 0 ? present : alike;
      return (found.length > 0 ? found : [create(clean, null)]).map(({ id }) => id);
    },
  };
}
