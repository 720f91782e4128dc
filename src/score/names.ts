import { words } from "../tables/date-words";
import { knownOutlet } from "./outlet-names";

/**
 * Whether a derived name is the gold's person: every word of the gold's name is in it, whatever its
 * case, accents and hyphens.
 * @example samePerson("Miguel Díaz-Canel", "Miguel Diaz Canel Bermúdez") // true
 */
export function samePerson(gold: string, derived: string): boolean {
  const found = words(derived);
  const wanted = words(gold);
  return wanted.length > 0 && wanted.every((word) => found.includes(word));
}

const EMPTY = new Set(["the", "of", "and", "s"]);
// "presidential" stands for "president", "Ukrainian" for "Ukraine".
const STEM = 5;
const stems = (name: string): string[] =>
  words(name)
    .filter((word) => !EMPTY.has(word))
    .map((word) => word.slice(0, STEM));

/**
 * Whether a derived name is the gold's outlet: every word of the gold's name is in it by its first five
 * letters, "of" and "the" aside, or one is the other's initials, or both are names of one outlet of the lexicon.
 * @example sameOutlet("Office of the Ukrainian president", "Ukrainian presidential office") // true
 */
export function sameOutlet(gold: string, derived: string): boolean {
  const found = stems(derived);
  const wanted = stems(gold);
  if (wanted.length > 0 && wanted.every((word) => found.includes(word))) return true;
  const known = knownOutlet(gold);
  return (known !== null && known === knownOutlet(derived)) || isInitials(gold, derived) || isInitials(derived, gold);
}

function isInitials(short: string, long: string): boolean {
  const letters = words(long)
    .filter((word) => !EMPTY.has(word))
    .map((word) => word[0])
    .join("");
  return letters.length > 1 && words(short).join("") === letters;
}
