import { DEFAULT_LEXICON } from "../derive/lexicon";
import { tokenize } from "../derive/tokens";

/** The lexicon's name of an outlet for any name that it goes by; `null` for one that it lacks. */
export function knownOutlet(name: string): string | null {
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
