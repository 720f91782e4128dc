import { W } from "../lexicon";
import { wordSet } from "../word-set";
import { withoutS } from "./plural";
import { INSIDE, LIMIT } from "./premodifiers";
import { phraseAt, type Reader } from "./reader";

interface Complement {
  to: number;
  country: string | null;
}

/** Offices that are held "to", "on" or "in" something. */
const ENVOYS = wordSet(
  "ambassador envoy representative negotiator consul commissioner adviser advisor secretary coordinator emissary delegate nuncio mediator aide",
);

/** "of the Assembly of the People's Voice (APV)", "for foreign affairs", "to Cuba". */
export function readComplement(reader: Reader, from: number, to: number, stop: (token: number) => boolean): Complement {
  const { tokens, bits } = reader;
  const envoy = ENVOYS.has(withoutS(tokens[from - 1]!.low));
  let end = from;
  let country: string | null = null;
  let i = from;
  for (let steps = 0; steps < 24 && i < to; steps++) {
    const low = tokens[i]!.low;
    if (stop(i)) break;
    const opens =
      low === "of" ||
      low === "for" ||
      (envoy && end === from && (low === "to" || low === "on" || (low === "in" && tokens[i + 1]?.cap)));
    if (opens) {
      const part = readBody(reader, i + 1, to, stop);
      if (part.to === i + 1) break;
      if (low === "of" && end === from) country ??= part.country;
      if (low === "of" && end !== from) country ??= part.state;
      i = end = part.to;
      continue;
    }
    if (low === "(" && end > from && tokens[i + 2]?.low === ")" && tokens[i + 1]!.upper) {
      i = end = i + 3;
      continue;
    }
    if (low === "(" && end > from && tokens[i + 3]?.low === ")" && tokens[i + 1]!.upper && tokens[i + 2]!.upper) {
      i = end = i + 4;
      continue;
    }
    // "…Central Bureau and head of its Press Department": a second office.
    if (low === "and" && end > from) {
      let j = i + 1;
      while (j < to && j - i < 5 && bits[j]! & W.FIELD && !(bits[j]! & W.OFFICE)) j++;
      if (j < to && bits[j]! & W.OFFICE && tokens[j + 1]?.low === "of") {
        i = j + 1;
        continue;
      }
    }
    break;
  }
  return { to: end, country };
}

/** A run of words that names a body: "the Farmers Party of Lapland's Central Bureau". */
function readBody(
  reader: Reader,
  from: number,
  to: number,
  stop: (token: number) => boolean,
): { to: number; country: string | null; state: string | null } {
  const { tokens, bits } = reader;
  let country: string | null = null;
  let state: string | null = null;
  let end = from;
  let fresh = true;
  for (let i = from; i < to && i - from < LIMIT; ) {
    if (stop(i)) break;
    const token = tokens[i]!;
    if (fresh && (token.low === "the" || token.low === "its" || token.low === "his" || token.low === "their")) {
      i++;
      continue;
    }
    const phrase = token.cap ? phraseAt(reader, i, to) : null;
    if (phrase && (phrase.phrase.country || phrase.phrase.demonym || phrase.phrase.place)) {
      // "Minister of Foreign Affairs Santiago Peña": a place that opens a name belongs to the name.
      if (!fresh && !phrase.phrase.demonym && opensName(reader, phrase.to, to)) break;
      const { code } = (phrase.phrase.country ?? phrase.phrase.demonym ?? phrase.phrase.place)!;
      country ??= code;
      if (phrase.phrase.country) state ??= code;
      i = end = phrase.to;
      fresh = false;
      continue;
    }
    if (bits[i]! & INSIDE || token.low === "'s" || token.low === "\u2019" || token.low === "'") {
      i++;
      if (token.kind === "word") end = i;
      // What is "People's" names itself with the next word, whatever it is.
      fresh = token.kind === "mark";
      continue;
    }
    if (
      (token.low === "and" || token.low === "," || token.low === "&") &&
      !fresh &&
      i + 1 < to &&
      bits[i + 1]! & (W.FIELD | W.BODY) &&
      !startsOffice(reader, i + 1, to)
    ) {
      i++;
      continue;
    }
    if (token.cap && (fresh || token.upper) && !(bits[i]! & W.PLAIN) && token.kind === "word") {
      end = ++i;
      // One unknown word, or several that end in a body: "the Torre Tagle Institute".
      let j = i;
      while (j < to && j - i < 4 && tokens[j]!.cap && !bits[j]!) j++;
      if (j < to && j > i && tokens[j]!.cap && bits[j]! & W.BODY) i = end = j + 1;
      fresh = false;
      continue;
    }
    break;
  }
  return { to: end, country, state };
}

/** "…, Foreign Minister Y": the next of a list, not more of a body's name. */
function startsOffice(reader: Reader, at: number, to: number): boolean {
  for (let i = at; i < to && i - at < 4; i++) {
    if (reader.bits[i]! & W.OFFICE) return true;
    if (!(reader.bits[i]! & W.FIELD)) return false;
  }
  return false;
}

function opensName(reader: Reader, at: number, to: number): boolean {
  return (
    at < to &&
    reader.tokens[at]!.cap &&
    reader.bits[at] === 0 &&
    reader.tokens[at]!.kind === "word" &&
    !phraseAt(reader, at, to)
  );
}
