import { DEFAULT_LEXICON } from "../derive/lexicon";
import { words } from "../tables/date-words";

const EMPTY = new Set(["the", "of", "and", "s", "mr", "mrs", "ms", "dr"]);
const SPELLINGS = new Map([
  ["center", "centre"],
  ["labor", "labour"],
  ["harbor", "harbour"],
]);
/** What every state's foreign ministry is called. */
const FOREIGN_MINISTRY =
  /\b(ministry of (foreign affairs|(foreign|external) relations)|foreign affairs ministry|foreign office)\b/;
/** "U.S." is "US". */
const INITIALS = /\b(\p{Lu})\.(\p{Lu})\./gu;
// "presidential" stands for "president", "Ukrainian" for "Ukraine".
const STEM = 5;

/** The words of an outlet's name that tell it from others. */
export const tellingWords = (name: string): string[] => words(name).filter((word) => !EMPTY.has(word));

/** What an outlet's name is compared by: its words cut short, spelled in one way. */
export const outletStems = (name: string): string[] =>
  tellingWords(words(name.replace(INITIALS, "$1$2")).join(" ").replace(FOREIGN_MINISTRY, "foreign ministry")).map(
    (word) => (SPELLINGS.get(word) ?? word).slice(0, STEM),
  );

/** The words of a country's adjective. */
export function countryStems(country: string | null): string[] {
  const demonym = country ? DEFAULT_LEXICON.demonyms.get(country) : undefined;
  return demonym ? outletStems(demonym) : [];
}
