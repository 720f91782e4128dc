import { DEFAULT_LEXICON } from "../derive/lexicon";
import { tokenize } from "../derive/tokens";

/** The lexicon's name of an outlet for any name that it goes by, be it with what it is; `null` for one that it lacks. */
export const knownOutlet = (name: string): string | null => inLexicon(name) ?? inLexicon(name.replace(KIND, ""));

/** "Jahon Information Agency", "Granma newspaper". */
const KIND = / (?:(?:news|press|information|telegraph) )?(?:agency|newspaper|daily|tv|television|radio)$/i;

function inLexicon(name: string): string | null {
  let level = DEFAULT_LEXICON.phrases;
  let found: string | null = null;
  for (const { low } of tokenize(name)) {
    const node = level.get(low);
    if (!node) return null;
    found = node.phrase?.outlet?.name ?? null;
    level = node.next;
  }
  return found;
}
