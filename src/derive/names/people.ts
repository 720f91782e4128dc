import { fold } from "../tokens";
import type { Role, Unit } from "../units";
import { wordSet } from "../word-set";
import { headOf, held, isTop } from "./held";
import { PARTICLES, sameName } from "./name-words";
import {
  ANYONE,
  conflicts,
  firstWord,
  genderOf,
  genderOfAddress,
  genderOfName,
  isOfficialAddress,
  type Person,
} from "./person";
import { type Reader, surface } from "./reader";

const NEAR = 6;

const alike = (a: string[], b: string[]): boolean => a.length === b.length && a.every((word) => b.includes(word));
const isEnvoy = (person: Person): boolean =>
  person.roles.length > 0 && person.roles.every(({ head }) => ENVOYS.has(head));
const ENVOYS = wordSet("ambassador d'affaires consul spokesman spokeswoman spokesperson aide secretary director");

const SHEIKHS = wordSet("sheikh shaikh sheikha shaikha sayyid u");

const GUESTS = wordSet("guest visitor");

/** The people of a text: who a name, an office or a pronoun speaks of. */
export class People {
  readonly all: Person[] = [];
  /** Ids in the order of their mentions, the latest last. */
  private recent: number[] = [];
  private spokenOf = new Set<number>();
  private byWord = new Map<string, number[]>();
  private byHead = new Map<string, number[]>();

  constructor(private reader: Reader) {}

  /** Enters a full name, or finds whom it already names. */
  enter(unit: Unit): Person {
    const words = this.wordsOf(unit);
    const known = words.length > 1 ? this.findFull(words) : this.find(unit);
    if (known) {
      this.add(known, unit);
      // The fullest form wins, and one in ordinary capitals over one in capitals only.
      const name = surface(this.reader, unit.nameFrom, unit.nameTo);
      if (
        words.length > known.words.length ||
        (known.name === known.name.toUpperCase() && name !== name.toUpperCase())
      ) {
        known.name = name;
        known.words = words;
        for (const word of words) this.index(this.byWord, word, known.id);
      }
      return known;
    }
    return this.create(unit, words);
  }

  /** A later "Prime Minister Dahl" tells that the Bo Dahl named without an office holds one. */
  foresee(unit: Unit): void {
    const ids = this.byWord.get(this.wordsOf(unit)[0] ?? "") ?? [];
    const person = ids.length === 1 ? this.all[ids[0]!]! : null;
    if (!person || person.roles.length > 0 || !unit.roles.some(({ official }) => official)) return;
    if (person.words[person.words.length - 1] === this.wordsOf(unit)[0]) this.add(person, unit);
  }

  /** Finds the person that a mention means: one word of a name, with or without an office. */
  find(unit: Unit): Person | null {
    const words = this.wordsOf(unit);
    if (words.length > 1) return this.findFull(words);
    const ids = this.byWord.get(words[0]!);
    if (!ids) return null;
    const role = unit.roles[0] && unit.roles[0].from < unit.nameFrom ? unit.roles[0] : undefined;
    let best: Person | null = null;
    let bestScore = -1;
    for (let i = ids.length - 1; i >= 0 && i >= ids.length - NEAR; i--) {
      const person = this.all[ids[i]!]!;
      if (role && !this.fits(person, role)) continue;
      if (unit.honorific && conflicts(person, genderOfAddress(unit.honorific))) continue;
      const place = person.words.indexOf(words[0]!);
      const score = (place === person.words.length - 1 || place === 0 ? 2 : 1) + (role ? 2 : 0);
      if (score > bestScore) {
        best = person;
        bestScore = score;
      }
    }
    return best ?? (role ? this.underAnotherTitle(ids, unit, role) : null);
  }

  /** "General Burhani" of one entered as head of a council: the only one of that name whom no office sets apart. */
  private underAnotherTitle(ids: number[], unit: Unit, role: Role): Person | null {
    let only: Person | null = null;
    for (let i = ids.length - 1; i >= 0 && i >= ids.length - NEAR; i--) {
      const person = this.all[ids[i]!]!;
      if (person === only || (role.country && person.country && role.country !== person.country)) continue;
      if (unit.honorific && conflicts(person, genderOfAddress(unit.honorific))) continue;
      if (conflicts(person, genderOf(role.head)) || (isTop(role) && person.roles.some(isTop))) continue;
      if (only) return null;
      only = person;
    }
    return only;
  }

  create(unit: Unit, words = this.wordsOf(unit)): Person {
    const name = surface(this.reader, unit.nameFrom, unit.nameTo);
    const person: Person = {
      id: this.all.length,
      name,
      words,
      roles: [],
      country: null,
      official: false,
      gender: null,
    };
    this.all.push(person);
    for (const word of new Set(words)) this.index(this.byWord, word, person.id);
    this.add(person, unit);
    person.gender ??= genderOfName(words);
    return person;
  }

  /** Notes what a mention says of a person, and that it is the latest spoken of. */
  add(person: Person, unit: Unit): void {
    for (const role of unit.roles) {
      if (person.roles.length < 8) person.roles.push(role);
      if (role.official) person.official = true;
      this.index(this.byHead, headOf(role), person.id);
      person.gender ??= genderOf(role.head) ?? genderOf(firstWord(role.text));
    }
    person.country ??= unit.country;
    if (unit.honorific) person.gender ??= genderOfAddress(unit.honorific);
    if (unit.honorific && isOfficialAddress(unit.honorific)) person.official = true;
    // A word that a name has twice is noted twice in a row, which counts once.
    for (const word of person.words) this.touch(this.byWord, word, person.id);
  }

  /** Notes that a sentence speaks of a person. */
  mention(id: number): void {
    const { recent } = this;
    this.spokenOf.add(id);
    if (recent[recent.length - 1] === id) return;
    recent.push(id);
    if (recent.length > 128) recent.splice(0, 64);
  }

  /** The latest person spoken of who fits, not further back than some mentions. */
  latest(fits: (person: Person) => boolean, reach: number): Person | null {
    const { recent } = this;
    for (let i = recent.length - 1; i >= 0 && i >= recent.length - reach; i--) {
      const person = this.all[recent[i]!]!;
      if (fits(person)) return person;
    }
    return null;
  }

  /** "The Iraqi", "the Chinese guest": the latest official of that country, envoys on the spot last. */
  ofCountry(country: string): Person | null {
    const there = (person: Person) => person.official && person.country === country;
    return (
      this.latest((person) => there(person) && !isEnvoy(person), 64) ??
      this.latest(there, 64) ??
      this.all.find((person) => there(person) && !isEnvoy(person)) ??
      null
    );
  }

  /** "His Thai counterpart": the Thai who holds the same office, else the only Thai official. */
  counterpart(country: string, other: number): Person | null {
    const there = this.all.filter((person) => person.official && person.country === country && person.id !== other);
    const heads = new Set(other >= 0 ? this.all[other]!.roles.map(headOf) : []);
    const same = there.filter((person) => person.roles.some((role) => heads.has(headOf(role))));
    if (same.length === 1) return same[0]!;
    return there.length === 1 ? there[0]! : null;
  }

  /** "the Czech minister", "the president": the latest person who holds such an office. */
  byRole(role: Role, host: string | null): Person | null {
    const generic = ANYONE.has(role.head);
    const country = role.country ?? (/^host/.test(fold(role.text)) ? host : null);
    const ids = this.byHead.get(headOf(role)) ?? [];
    let fitting: Person | null = null;
    // "the prime minister" is rather the prime minister than a deputy.
    const exact = held(role).words;
    if (exact.length > 0)
      for (let i = ids.length - 1; i >= 0 && i >= ids.length - NEAR; i--) {
        const person = this.all[ids[i]!]!;
        if (this.fits(person, role) && person.roles.some((one) => alike(held(one).words, exact))) return person;
      }
    for (let i = ids.length - 1; i >= 0 && i >= ids.length - NEAR; i--) {
      const person = this.all[ids[i]!]!;
      if (!this.fits(person, role) || (role.head.startsWith("spokes") && !this.spokenOf.has(person.id))) continue;
      // "the Indian minister" is rather one known to be India's than one of no known country.
      if (!role.country || person.country === role.country) return person;
      fitting ??= person;
    }
    if (fitting) return fitting;
    if (GUESTS.has(role.head) && !country && host) {
      const foreign = (person: Person) =>
        person.official && person.country !== null && person.country !== host && !isEnvoy(person);
      return this.latest(foreign, 40) ?? this.all.find(foreign) ?? null;
    }
    if (!generic || !country) return null;
    const there = this.ofCountry(country);
    if (there || role.head !== "leader") return there;
    const leads = (person: Person) => person.official && person.country === null && person.roles.some(isTop);
    const recent = new Set(this.recent.slice(-6).map((id) => this.all[id]!));
    const [leader, another] = country === host ? [] : [...recent].filter(leads);
    if (!leader || another) return null;
    leader.country = country;
    return leader;
  }

  /** Two offices can be one person's: the same head, no other country, no narrower field that differs. */
  private fits(person: Person, role: Role): boolean {
    if (role.country && person.country && role.country !== person.country) return false;
    if (person.roles.length === 0) return true;
    const { head, words } = held(role);
    return person.roles.some((one) => {
      const { head: otherHead, words: other } = held(one);
      if (otherHead !== head && !ANYONE.has(role.head)) return false;
      // "the minister" is never the prime minister.
      if (other.includes("prime") !== words.includes("prime")) return false;
      return (
        words.every((word) => other.includes(word)) || (other.length > 0 && other.every((word) => words.includes(word)))
      );
    });
  }

  private findFull(words: string[]): Person | null {
    if (words.length < 2) return null;
    for (const word of [words[words.length - 1]!, words[0]!]) {
      const ids = this.byWord.get(word) ?? [];
      for (let i = ids.length - 1; i >= 0 && i >= ids.length - NEAR; i--) {
        const person = this.all[ids[i]!]!;
        if (sameName(words, person.words)) return person;
      }
    }
    return null;
  }

  private wordsOf(unit: Unit): string[] {
    const words: string[] = [];
    for (let i = unit.nameFrom; i < unit.nameTo; i++) {
      const { low, kind } = this.reader.tokens[i]!;
      if (kind === "mark") continue;
      if (low.includes("-")) words.push(...low.split("-"));
      else words.push(low);
    }
    const own = words.filter((word) => word !== "" && !PARTICLES.has(word));
    // "Sheikh Tamim" is Tamim bin Hamad.
    return own.length > 1 && SHEIKHS.has(own[0]!) ? own.slice(1) : own;
  }

  private index(map: Map<string, number[]>, key: string, id: number): void {
    const ids = map.get(key);
    if (!ids) map.set(key, [id]);
    else if (ids[ids.length - 1] !== id) ids.push(id);
    if (ids && ids.length > 64) ids.splice(0, 32);
  }

  private touch(map: Map<string, number[]>, key: string, id: number): void {
    this.index(map, key, id);
  }
}
