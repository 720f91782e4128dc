import { fold } from "../fold";
import { HE, SHE } from "../pronouns";
import type { Role } from "../units";
import { wordSet } from "../word-set";

/** A person as the whole text knows them. */
export interface Person {
  id: number;
  /** The fullest name that the text gives, without offices. */
  name: string;
  /** Folded words of the name, hyphens parted. */
  words: string[];
  roles: Role[];
  country: string | null;
  /** Holds or held an office of state, by the text. */
  official: boolean;
  gender: "f" | "m" | null;
}

const FEMALE = wordSet(
  "ms mrs miss madam madame mme queen princess chairwoman spokeswoman congresswoman señora doña dame lady shrimati smt daw",
);
const MALE = wordSet(
  "mr sir king prince monsieur señor don lord emir sultan taoiseach-m spokesman congressman herr pope sheikh shaikh father",
);

/** Offices that say no more than "an official": any person of that country will do. */
export const ANYONE = wordSet("politician official leader diplomat guest visitor envoy interlocutor");

export const genderOf = (word: string): "f" | "m" | null => (FEMALE.has(word) ? "f" : MALE.has(word) ? "m" : null);

export const firstWord = (text: string): string => fold(text.includes(" ") ? text.slice(0, text.indexOf(" ")) : text);

/** Is known to be of the other gender. */
export const conflicts = (person: Person, gender: "f" | "m" | null): boolean =>
  gender !== null && person.gender !== null && person.gender !== gender;

/** "He" and "she" fit those of that gender and those of none known. */
export const mayBe = (person: Person, pronoun: string): boolean =>
  !conflicts(person, SHE.has(pronoun) ? "f" : HE.has(pronoun) ? "m" : null);

/** Forms of address of those who hold an office or a rank. */
export const OFFICIAL_ADDRESS = wordSet("gen lt adm sen rep gov amb maj col brig h.e h.e. comrade sheikh shaikh");
