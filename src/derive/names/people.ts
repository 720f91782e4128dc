import type { Role, Unit } from "../units";
import { wordSet } from "../word-set";
import { fits, headOf, isTop, rankOf } from "./held";
import { PARTICLES, sameName } from "./name-words";
import {
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

/** A word of a name that tells it from others. */
const isOwn = (word: string): boolean => word !== "" && !PARTICLES.has(word);

const TITLES = wordSet("sheikh shaikh sheikha shaikha sayyid u lord lady baroness viscount");

/** "The Lord Mayor" may be a woman. */
const LORD_OFFICE = /^(?:the )?lord [a-z]/i;

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
      if (role && !fits(person, role)) continue;
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
      ranks: null,
      country: null,
      official: false,
      gender: null,
      from: unit.from,
      opens: false,
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
      person.gender ??= genderOf(role.head) ?? (LORD_OFFICE.test(role.text) ? null : genderOf(firstWord(role.text)));
    }
    person.country ??= unit.country;
    if (unit.honorific) person.gender ??= genderOfAddress(unit.honorific);
    if (unit.honorific && isOfficialAddress(unit.honorific)) person.official = true;
    for (const word of unit.honorific ? unit.honorific.split(" ") : []) {
      const rank = rankOf(word);
      if (!rank) continue;
      person.ranks ??= new Set();
      person.ranks.add(rank);
      this.index(this.byHead, rank, person.id);
    }
    // A word that a name has twice is noted twice in a row, which counts once.
    for (const word of person.words) this.index(this.byWord, word, person.id);
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
  latest(suits: (person: Person) => boolean, reach: number): Person | null {
    const { recent } = this;
    for (let i = recent.length - 1; i >= 0 && i >= recent.length - reach; i--) {
      const person = this.all[recent[i]!]!;
      if (suits(person)) return person;
    }
    return null;
  }

  /** Those entered under an office, the latest last. */
  holders(role: Role): Person[] {
    const ids = this.byHead.get(headOf(role)) ?? [];
    return ids.slice(-NEAR).map((id) => this.all[id]!);
  }

  wasSpokenOf(id: number): boolean {
    return this.spokenOf.has(id);
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
    return words.length === 2 && words[0] === "m" ? this.monsieur(words[1]!) : null;
  }

  /** "M. de Laval" of one entered as "Jean de Laval". */
  private monsieur(surname: string): Person | null {
    const ids = this.byWord.get(surname) ?? [];
    const person = ids.length === 1 ? this.all[ids[0]!]! : null;
    return person && person.gender !== "f" && person.words[person.words.length - 1] === surname ? person : null;
  }

  private wordsOf(unit: Unit): string[] {
    const words: string[] = [];
    for (let i = unit.nameFrom; i < unit.nameTo; i++) {
      const { low, kind, cap } = this.reader.tokens[i]!;
      if (kind === "mark") continue;
      if (low.includes("-")) words.push(...low.split("-").filter(isOwn));
      // "Trần Thị Vân": no particle, for it ends the name.
      else if (isOwn(low) || (cap && i === unit.nameTo - 1)) words.push(low);
    }
    // "Sheikh Tamim" is Tamim bin Hamad, and "Lord Finch" may be Thomas Finch.
    return words.length > 1 && TITLES.has(words[0]!) ? words.slice(1) : words;
  }

  private index(map: Map<string, number[]>, key: string, id: number): void {
    const ids = map.get(key);
    if (!ids) map.set(key, [id]);
    else if (ids[ids.length - 1] !== id) ids.push(id);
    if (ids && ids.length > 64) ids.splice(0, 32);
  }
}
