import { W } from "../lexicon";
import { wordSet } from "../word-set";
import { isSyllable, isUnknownCapital } from "./name-words";
import type { Reader } from "./reader";

const BUILDINGS = wordSet(
  "house palace hall castle hotel airport city province state county island islands sea ocean river strait lake bay gulf peninsula mountain valley square street avenue road monument memorial cemetery mausoleum tower museum stadium theatre theater arena centre center villa residence guesthouse lodge manor base port station",
);

export const isPlaceBody = (low: string): boolean => BUILDINGS.has(low);

/** "Sun Weidong", "Paek Nam Sun": a word for a paper that is part of a person's name. */
export function isSurname({ tokens, bits }: Reader, i: number, at: number, to: number): boolean {
  if (tokens[i]!.low !== "sun" || tokens[i]!.upper || tokens[at - 1]?.low === "the") return false;
  if (i === at) return i + 1 < to && isUnknownCapital(tokens, bits, i + 1) && !tokens[i + 2]?.cap;
  return i === at + 2 && [at, at + 1].every((k) => isUnknownCapital(tokens, bits, k) && isSyllable(tokens[k]!.low));
}

/** "The Food and Drug Administration": the "and" between two fields of one body. */
const joinsFields = ({ tokens, bits }: Reader, at: number, and: number): boolean =>
  tokens[and]!.low === "and" &&
  and > at &&
  (tokens[at - 1]?.low === "the" || tokens[at]!.low === "the") &&
  (bits[and - 1]! & (W.FIELD | W.OFFICE)) === W.FIELD &&
  tokens[and + 1]?.cap === true &&
  tokens[and + 2]?.cap === true &&
  (bits[and + 2]! & (W.BODY | W.OFFICE)) === W.BODY &&
  !isPlaceBody(tokens[and + 2]!.low);

/** End of a run of capitals that ends in a word for a body: "Human Rights Council", "Merdeka Palace". */
export function bodyRun(reader: Reader, at: number, to: number, stop: (token: number) => boolean): number {
  const { tokens, bits } = reader;
  let end = 0;
  for (let i = at; i < to && i - at < 8; i++) {
    const token = tokens[i]!;
    if (stop(i) || token.kind !== "word" || (i > at && token.breaks > 1)) break;
    if (!token.cap) {
      // "Torre Tagle palace", "Ministry of External Affairs".
      if (i > at && bits[i]! & W.BODY && isPlaceBody(token.low) && end === 0) end = i + 1;
      if (
        end === i &&
        (token.low === "of" || token.low === "for" || token.low === "and") &&
        tokens[i + 1]?.cap &&
        i + 1 < to
      )
        continue;
      if (end === 0 && joinsFields(reader, at, i)) continue;
      if (token.low === "the" && end > 0 && tokens[i - 1]?.low === "of") continue;
      break;
    }
    if (bits[i]! & W.OFFICE && !(bits[i]! & (W.BODY | W.FIELD)) && i === at) break;
    if (bits[i]! & W.BODY && isSurname(reader, i, at, to)) break;
    if (bits[i]! & W.BODY) end = i + 1;
    else if (end > 0 && i > end + 2) break;
    else if (
      end > 0 &&
      (tokens[i - 1]?.low === "of" ||
        tokens[i - 1]?.low === "for" ||
        tokens[i - 1]?.low === "the" ||
        bits[i]! & W.FIELD)
    )
      end = i + 1;
    else if (end > 0) break;
    else if (i === at && bits[i]! & W.PLAIN && !(bits[i]! & W.FIELD)) break;
  }
  // "Rashid House": one given name and a surname read as a body only when the word is one for a body of state or a building.
  return end;
}
