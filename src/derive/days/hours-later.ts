import type { Token } from "../tokens";
import { HOURS } from "../word-classes";
import { wordSet } from "../word-set";
import { NUMBER_WORDS } from "./words";

const LATER = wordSet("later earlier");

/** "Hours later", "an hour earlier", "half an hour later": on the day last spoken of; how many words say so, 0 where none do. */
export function hoursLater(tokens: Token[], at: number, to: number): number {
  let i = at;
  if (tokens[i]?.low === "half") i++;
  if (NUMBER_WORDS.has(tokens[i]?.low ?? "") || tokens[i]?.low === "an" || tokens[i]?.kind === "number") i++;
  const said = i + 1 < to && HOURS.has(tokens[i]!.low) && LATER.has(tokens[i + 1]!.low);
  return said && (i > at || tokens[i]!.low === "hours") ? i + 2 - at : 0;
}
