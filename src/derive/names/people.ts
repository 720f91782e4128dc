import { fold } from "../fold";
import type { Role, Unit } from "../units";
import { wordSet } from "../word-set";
import { fields } from "./fields";
import { PARTICLES, sameName } from "./name-words";
import { ANYONE, conflicts, firstWord, genderOf, OFFICIAL_ADDRESS, type Person } from "./person";
import { type Reader, surface } from "./reader";

const NEAR = 6;

const GUESTS = wordSet("guest visitor");

/** The people of a text: who a name, an office or a pronoun speaks of. */
export class People {
  readonly all: Person[] = [];
  private byWord = new Map<string, number[]>();
  private byHead = new Map<string, number[]>();

  constructor(private reader: Reader) {}

  /** Enters a full name, or finds whom it already names. */
  enter(unit: Unit): Person {
    const words = this.wordsOf(unit);
    const known = this.findFull(words);
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
      if (unit.honorific && conflicts(person, genderOf(unit.honorific))) continue;
      const place = person.words.indexOf(words[0]!);
      const score = (place === person.words.length - 1 || place === 0 ? 2 : 1) + (role ? 2 : 0);
      if (score > bestScore) {
        best = person;
        bestScore = score;
      }
    }
    return best;
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
    return person;
  }

  /** Notes what a mention says of a person, and that it is the latest spoken of. */
  add(person: Person, unit: Unit): void {
    for (const role of unit.roles) {
      if (person.roles.length < 8) person.roles.push(role);
      if (role.official) person.official = true;
      this.index(this.byHead, role.head, person.id);
      person.gender ??= genderOf(role.head) ?? genderOf(firstWord(role.text));
    }
    person.country ??= unit.country;
    person.gender ??= genderOf(unit.honorific);
    if (unit.honorific && OFFICIAL_ADDRESS.has(unit.honorific)) person.official = true;
    // A word that a name has twice is noted twice in a row, which counts once.
    for (const word of person.words) this.touch(this.byWord, word, person.id);
  }

  /** "the Czech minister", "the president": the latest person who holds such an office. */
  byRole(role: Role, host: string | null): Person | null {
    const generic = ANYONE.has(role.head);
    const country = role.country ?? (/^host/.test(fold(role.text)) ? host : null);
    const ids = this.byHead.get(role.head) ?? [];
    let fitting: Person | null = null;
    for (let i = ids.length - 1; i >= 0 && i >= ids.length - NEAR; i--) {
      const person = this.all[ids[i]!]!;
      if (!this.fits(person, role)) continue;
      // "the Indian minister" is rather one known to be India's than one of no known country.
      if (!role.country || person.country === role.country) return person;
      fitting ??= person;
    }
    if (fitting) return fitting;
    if (GUESTS.has(role.head) && !country && host) {
      for (let i = this.all.length - 1; i >= 0 && i >= this.all.length - 40; i--) {
        const person = this.all[i]!;
        if (
          person.official &&
          person.country &&
          person.country !== host &&
          !person.roles.some((held) => held.head === "ambassador")
        )
          return person;
      }
    }
    if (!generic || !country) return null;
    for (let i = this.all.length - 1; i >= 0 && i >= this.all.length - 40; i--)
      if (this.all[i]!.country === country && this.all[i]!.official) return this.all[i]!;
    return null;
  }

  /** Two offices can be one person's: the same head, no other country, no narrower field that differs. */
  private fits(person: Person, role: Role): boolean {
    if (role.country && person.country && role.country !== person.country) return false;
    if (person.roles.length === 0) return true;
    const words = fields(role.text);
    return person.roles.some((held) => {
      if (held.head !== role.head && !ANYONE.has(role.head)) return false;
      const other = fields(held.text);
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
      const { low } = this.reader.tokens[i]!;
      if (low.includes("-")) words.push(...low.split("-"));
      else words.push(low);
    }
    return words.filter((word) => word !== "" && !PARTICLES.has(word));
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
