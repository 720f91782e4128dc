import { DEFAULT_LEXICON } from "../derive/lexicon";
import { W } from "../derive/lexicon/bits";
import { words } from "../tables/date-words";
import { knownOutlet } from "./outlet-names";
import { outletStems, tellingWords, withoutCountry } from "./outlet-stems";

/**
 * Whether a derived name is the gold's person: every word of the gold's name is in it, whatever its
 * case, accents and hyphens. A form of address before either name makes no difference, two that
 * differ do.
 * @example samePerson("Miguel Díaz-Canel", "Miguel Diaz Canel Bermúdez") // true
 * @example samePerson("Daw Mya Thida", "Mya Thida") // true
 */
export function samePerson(gold: string, derived: string): boolean {
  const wanted = addressed(gold);
  const { forms } = addressed(derived);
  if (wanted.forms.length > 0 && forms.length > 0 && !wanted.forms.some((form) => forms.includes(form))) return false;
  const all = words(derived);
  return wanted.name.length > 0 && wanted.name.every((word) => all.includes(word));
}

/** A name's words without the forms of address before them: "Lord Grey" is Grey, and "Don" alone a name. */
function addressed(name: string): { forms: string[]; name: string[] } {
  const all = words(name);
  let at = 0;
  while (at + 1 < all.length && ((DEFAULT_LEXICON.words.get(all[at]!) ?? 0) & W.HONORIFIC) !== 0) at++;
  return { forms: all.slice(0, at), name: all.slice(at) };
}

/**
 * Whether a derived name is the gold's outlet: every word of the gold's name is in it, or names its
 * country, by the first five letters; or one is the other's initials; or both are names of one outlet of the lexicon.
 * @example sameOutlet("Office of the Ukrainian president", "Ukrainian presidential office") // true
 * @example sameOutlet("Cuban foreign ministry", "Ministry of Foreign Affairs", "CUB") // true
 */
export function sameOutlet(gold: string, derived: string, country: string | null = null): boolean {
  const wanted = outletStems(withoutCountry(gold, country));
  const found = outletStems(derived);
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
