import { words } from "../tables/date-words";
import { knownOutlet } from "./outlet-names";
import { countryStems, outletStems, tellingWords } from "./outlet-stems";

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

/**
 * Whether a derived name is the gold's outlet: every word of the gold's name is in it, or is its
 * country's adjective, by the first five letters; or one is the other's initials; or both are names of one outlet of the lexicon.
 * @example sameOutlet("Office of the Ukrainian president", "Ukrainian presidential office") // true
 * @example sameOutlet("Cuban foreign ministry", "Ministry of Foreign Affairs", "CUB") // true
 */
export function sameOutlet(gold: string, derived: string, country: string | null = null): boolean {
  const wanted = outletStems(gold);
  const found = [...outletStems(derived), ...countryStems(country)];
  if (wanted.length > 0 && wanted.every((word) => found.includes(word))) return true;
  const known = knownOutlet(gold);
  return (known !== null && known === knownOutlet(derived)) || isInitials(gold, derived) || isInitials(derived, gold);
}

function isInitials(short: string, long: string): boolean {
  const letters = tellingWords(long)
    .map((word) => word[0])
    .join("");
  return letters.length > 1 && words(short).join("") === letters;
}
