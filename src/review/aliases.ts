import { LIST_DELIMITER } from "../tables/schema";
import type { Quoted } from "./evidence-rows";
import { oneLine } from "./slug";
import { shareWord } from "./support";

/** Another name for a person or an outlet in the words of a piece of evidence: none or one. */
export function aliasOf({ row, words }: Quoted, id: string, name: string): string[] {
  if (row.value !== id) return [];
  const said = oneLine(words)?.replace(/['’]s$/, "");
  if (!said || said === name || said.includes(LIST_DELIMITER)) return [];
  if (row.field === "outlet") return isAcronym(said) || (isProper(said) && shareWord(said, name)) ? [said] : [];
  const isPerson = row.field === "official" || row.field === "party";
  return isPerson && isProper(said) && shareWord(said, name) ? [said] : [];
}

const isAcronym = (said: string): boolean => /^\p{Lu}[\p{Lu}.&-]+$/u.test(said);
const isProper = (said: string): boolean => /^\p{Lu}|^\p{Lo}/u.test(said);
