import type { Name } from "./names";
import { chance, pick, type Random } from "./random";
import type { Official } from "./world";

/** How a text writes names, and whom it has named. */
export interface Naming {
  next: Random;
  /** Without accents. */
  plainLetters: boolean;
  /** With the second family name, where there is one. */
  whole: boolean;
  /** `Mr Ruiz` against `Ruiz`. */
  honorific: boolean;
  /** The country that the text is written in, if it is one of the two. */
  home: string | null;
  named: Map<string, Official>;
  /** Whom the sentence names first, and whom the one before did. */
  first: string | null;
  led: string | null;
}

const LETTERS: Record<string, string> = { ł: "l", ø: "o", ı: "i", đ: "d", æ: "ae" };

/** The full name as this text spells it. */
export function spell(naming: Naming, name: Name): string {
  const text = naming.whole ? name.full : name.plain;
  return naming.plainLetters ? plain(text) : text;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: what ASCII is
const ASCII = /^[\x00-\x7f]*$/;
const plain = (text: string): string =>
  ASCII.test(text)
    ? text
    : text
        .normalize("NFD")
        .replace(/\p{M}/gu, "")
        .replace(/[łøıđæ]/g, (letter) => LETTERS[letter]!);

export const possessive = (name: string): string => (name.endsWith("s") ? `${name}'` : `${name}'s`);

/**
 * A person as the text names them here: with office and country the first time, then in short. A `‚` closes an
 * apposition, and becomes a comma where the sentence goes on.
 */
export function mention(naming: Naming, person: Official, beside: Official | null = null): string {
  const known = naming.named.has(person.key);
  naming.named.set(person.key, person);
  naming.first ??= person.key;
  return known ? again(naming, person) : first(naming, person, beside);
}

function first(naming: Naming, person: Official, beside: Official | null): string {
  const { next, home, named } = naming;
  const { land, titles } = person;
  const name = spell(naming, person.name);
  const title = chance(next, 0.6) ? titles[0]! : pick(next, titles);
  const low = lower(title);
  if (beside && beside.post === person.post && named.has(beside.key) && chance(next, 0.4)) {
    const his = beside.name.female ? "her" : "his";
    return pick(next, [
      `${his} ${land.adjective} counterpart, ${name}‚`,
      `${his} ${land.adjective} counterpart ${name}`,
    ]);
  }
  if (home === land.code && chance(next, 0.6)) return pick(next, [`${title} ${name}`, `the ${title}, ${name}‚`]);
  switch (pick(next, "aaaaabbccde".split(""))) {
    case "b":
      return `${title} ${name} of ${land.name}`;
    case "c":
      return `${possessive(land.name)} ${low}, ${name}‚`;
    case "d":
      return `the ${title} of ${land.name}, ${name}‚`;
    case "e":
      return `${name}, ${possessive(land.name)} ${low}‚`;
    default:
      return `${land.adjective} ${title} ${name}`;
  }
}

function again(naming: Naming, person: Official): string {
  const { next, named, honorific } = naming;
  const short = shortName(naming, person);
  const alike = [...named.values()].some((other) => other !== person && other.name.short === person.name.short);
  if (alike) return `${person.titles[0]} ${spell(naming, person.name)}`;
  if (chance(next, 0.15)) return `the ${person.land.adjective} ${lower(person.titles[0]!)}`;
  return honorific ? `${person.name.female ? "Ms" : "Mr"} ${short}` : short;
}

const shortName = ({ plainLetters }: Naming, { name }: Official): string =>
  plainLetters ? plain(name.short) : name.short;

const lower = (title: string): string => title.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
