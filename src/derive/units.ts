import type { OutletKind } from "../model";
import type { DateMatch } from "./days/expression";

/** An office as the text gives it: "vice foreign minister of Cuba". */
export interface Role {
  from: number;
  to: number;
  /** Last word of the office, in lower case and the singular. */
  head: string;
  text: string;
  /** ISO 3166-1 alpha-3 of the state that it serves. */
  country: string | null;
  plural: boolean;
  /** An office of state, a party or a body; not a coach's or a company's. */
  official: boolean;
  /** "the", "his", "a" and so on; empty without one. */
  determiner: string;
}

/** Anything in a sentence that counts as one: a person, a date, a place, or just a word. */
export interface Unit {
  kind: "person" | "role" | "pronoun" | "name" | "place" | "outlet" | "org" | "date" | "word" | "mark";
  /** Tokens, end exclusive. */
  from: number;
  to: number;
  low: string;
  /** Bits of the word (see the lexicon). */
  bits: number;
  /** The cues that the word is among. */
  cues: number;
  /** Tokens of the name alone. */
  nameFrom: number;
  nameTo: number;
  roles: Role[];
  country: string | null;
  /** Canonical name of a place, outlet or body. */
  name: string;
  outletKind: OutletKind | null;
  date: DateMatch | null;
  /** Followed by a possessive 's, which is part of the unit. */
  possessive: boolean;
  /** Person of the register, once resolved. */
  person: number;
  honorific: string;
}

/** Shared by the many units without an office; roles are replaced, never added to in place. */
const NO_ROLES = Object.freeze([]) as unknown as Role[];

/** A unit with nothing but its kind and place. */
export function unit(kind: Unit["kind"], from: number, to: number, low = "", bits = 0): Unit {
  return {
    kind,
    from,
    to,
    low,
    bits,
    cues: 0,
    nameFrom: from,
    nameTo: to,
    roles: NO_ROLES,
    country: null,
    name: "",
    outletKind: null,
    date: null,
    possessive: false,
    person: -1,
    honorific: "",
  };
}

/** The people whom some units are of. */
export const peopleIn = (units: readonly Unit[]): Set<number> =>
  new Set(units.filter(({ person }) => person >= 0).map(({ person }) => person));
