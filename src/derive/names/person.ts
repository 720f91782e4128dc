import { MEN, WOMEN } from "../lexicon/given-names";
import { HE, SHE } from "../pronouns";
import { fold } from "../tokens";
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
  /** Offices that the forms of address stand for: "general" of "Gen. Dahl". */
  ranks: Set<string> | null;
  country: string | null;
  /** Holds or held an office of state, by the text. */
  official: boolean;
  gender: "f" | "m" | null;
  /** The token of the first mention that is entered. */
  from: number;
  /** That mention opens its sentence. */
  opens: boolean;
}

const FEMALE = wordSet(
  "ms mrs miss madam madame mme queen princess chairwoman spokeswoman congresswoman senora dona dame lady shrimati smt daw her srta sra senorita kumari begum mohtarma datin sayyida lalla alhaja hadja hajiya senhora licenciada mademoiselle mlle mevrouw fru frau baroness duchess countess empress ombudswoman assemblywoman alderwoman hajah dra woizero",
);
const MALE = wordSet(
  "mr sir king prince monsieur senhor lyonpo dasho ratu mallam monsignor senor don lord emir sultan spokesman congressman herr pope sheikh shaikh father his sayyid sayed moulay shri cardinal archbishop patriarch emperor ayatollah mufti mullah maulana dom meneer gospodin alhaji haji hajji tsar amir ato imam dato datuk msgr assemblyman ombudsman",
);

/** Offices that say no more than "an official": any person of that country will do. */
export const ANYONE = wordSet("politician official leader diplomat guest visitor envoy interlocutor");

const BY_NAME = new Map<string, "f" | "m">([
  ...WOMEN.trim()
    .split(/\s+/)
    .map((name) => [name, "f"] as const),
  ...MEN.trim()
    .split(/\s+/)
    .map((name) => [name, "m"] as const),
]);

const DAUGHTER = /^(?:binti|bint|binte|qizi|kyzy|thi)$|(?:ovna|evna|ichna|dottir)$/;
const SON = /^(?:bin|ibn|oglu|uulu)$|.{2}(?:ovich|evich)$/;

/** What a full name's first word tells, or one for a daughter or a son behind it; nothing where it may be a surname. */
export function genderOfName(words: string[]): "f" | "m" | null {
  if (words.length < 2) return null;
  for (const word of words.slice(1)) if (DAUGHTER.test(word)) return "f";
  const given = BY_NAME.get(words[0]!);
  // A surname may end as a patronymic does: "Milena Petrovich".
  return given ?? (words.slice(1).some((word) => SON.test(word)) ? "m" : null);
}

export const genderOf = (word: string): "f" | "m" | null => (FEMALE.has(word) ? "f" : MALE.has(word) ? "m" : null);

/** Of "her excellency ms": the first word that tells. */
export function genderOfAddress(honorific: string): "f" | "m" | null {
  for (const word of honorific.split(" ")) {
    const gender = genderOf(word);
    if (gender) return gender;
  }
  return null;
}

export const firstWord = (text: string): string => fold(text.includes(" ") ? text.slice(0, text.indexOf(" ")) : text);

export const conflicts = (person: Person, gender: "f" | "m" | null): boolean =>
  gender !== null && person.gender !== null && person.gender !== gender;

export const mayBe = (person: Person, pronoun: string): boolean =>
  !conflicts(person, SHE.has(pronoun) ? "f" : HE.has(pronoun) ? "m" : null);

const OFFICIAL_ADDRESS = wordSet(
  "gen lt adm sen rep gov amb maj major col brig h.e h.e. he comrade comrades sheikh shaikh sens reps govs hon honourable honorable hon'ble excellency majesty highness eminence holiness hrh hh hm hrm samdech cmdr vadm radm ltg adml msgr lt-gen maj-gen brig-gen lt-col",
);

export const isOfficialAddress = (honorific: string): boolean =>
  honorific.split(" ").some((word) => OFFICIAL_ADDRESS.has(word));
