import { DEFAULT_LEXICON, type Lexicon } from "../derive/lexicon";
import { tokenize } from "../derive/tokens";
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

/** An outlet's name without what names its country: "China's foreign ministry", "the Republic of Korea". */
export function withoutCountry(name: string, country: string | null): string {
  if (!country) return name;
  const tokens = tokenize(name);
  let left = "";
  for (let i = 0; i < tokens.length; ) {
    let level: Lexicon["phrases"] | undefined = DEFAULT_LEXICON.phrases;
    let end = i;
    for (let j = i; level && j < tokens.length; j++) {
      const node = level.get(tokens[j]!.low);
      const { country: named, demonym } = node?.phrase ?? {};
      if ((named ?? demonym)?.code === country) end = j + 1;
      level = node?.next;
    }
    if (end === i) left += ` ${tokens[i++]!.text}`;
    else i = end;
  }
  return left;
}
