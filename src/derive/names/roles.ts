import { cue } from "../cue";
import { W } from "../lexicon";
import type { Token } from "../tokens";
import type { Role } from "../units";
import { wordSet } from "../word-set";
import { readComplement } from "./complement";
import { isPlural, singular } from "./plural";
import { NEWLY, readPremodifiers } from "./premodifiers";
import { phraseAt, type Reader, surface } from "./reader";

const DETERMINERS = cue(
  "the a an his her their its our my this that another some several various many other both all two three four five six",
);

const isDeterminer = ({ word }: Token): boolean => (word.cues & DETERMINERS) !== 0;

/**
 * Reads an office at a token: "the Cuban vice foreign minister", "Japan's prime minister",
 * "president of the National Assembly". Gives `null` where none begins.
 */
export function readRole(reader: Reader, at: number, to: number, stop: (token: number) => boolean): Role | null {
  const { tokens, bits } = reader;
  let i = at;
  let determiner = "";
  while (i < to && isDeterminer(tokens[i]!) && !tokens[i]!.dotted && i - at < 2) {
    determiner = tokens[i]!.low;
    i++;
  }
  // "That country's health minister".
  if (determiner === "that" && i + 2 < to && STATES.has(tokens[i]!.low) && tokens[i + 1]!.low === "'s") {
    determiner = "the";
    i += 2;
  }
  // "his own foreign minister".
  if (i > at && tokens[i]?.low === "own") i++;
  // "In Ho Chi Minh City Ambassador X": where, and no office of a city.
  if (i === at && isWhere(reader, at, to)) return null;
  const premodifiers = readPremodifiers(reader, i, to, stop, i > at);
  if (!premodifiers) return null;
  const { head } = premodifiers;
  if (isGeneralBody(reader, head, to) || isGuestHouse(reader, head, to)) return null;
  const complement = readComplement(reader, head, fullEnd(reader, head + 1, to), to, stop);
  const low = tokens[head]!.low;
  const plural = isPlural(low);
  return {
    from: at,
    to: complement.to,
    head: singular(low),
    text: surface(reader, determiner ? i : at, complement.to),
    country: premodifiers.country ?? complement.country,
    plural,
    official: !(bits[head]! & W.POST) && !isUnofficial(reader, i, complement.to),
    determiner: determiner || (premodifiers.possessor ? "'s" : ""),
  };
}

const STATES = wordSet("country state nation republic island kingdom territory city");

const GENERAL_BODIES = wordSet("assembly staff secretariat conference council debate directorate election elections");

/** "The UN General Assembly": a body, and no general. */
const isGeneralBody = ({ tokens }: Reader, head: number, to: number): boolean =>
  tokens[head]!.low === "general" &&
  head + 1 < to &&
  tokens[head + 1]!.cap &&
  GENERAL_BODIES.has(tokens[head + 1]!.low);

/** "The Government Guest House". */
const isGuestHouse = ({ tokens }: Reader, head: number, to: number): boolean =>
  tokens[head]!.low === "guest" && tokens[head]!.cap && head + 1 < to && tokens[head + 1]!.low === "house";

const isWhere = (reader: Reader, at: number, to: number): boolean => {
  if (reader.tokens[at - 1]?.low !== "in") return false;
  const found = phraseAt(reader, at, to);
  if (!found?.phrase.place || found.phrase.country || found.phrase.demonym) return false;
  return found.to < to && reader.tokens[found.to]!.cap && (reader.bits[found.to]! & (W.OFFICE | W.FIELD)) !== 0;
};

const FULL = wordSet("extraordinary plenipotentiary designate elect ai");

/** Past "Extraordinary and Plenipotentiary". */
function fullEnd({ tokens }: Reader, at: number, to: number): number {
  let i = at;
  while (i < to && FULL.has(tokens[i]!.low))
    i += tokens[i + 1]?.low === "and" && FULL.has(tokens[i + 2]?.low ?? "") ? 2 : 1;
  return i;
}

/** Bodies whose presidents and chairmen hold no office of state. */
const UNOFFICIAL =
  /\b(union president|federation president|club|team|company|board|bank chair\w*|business|football|soccer|tennis|fifa|uefa|student|fan|supporters?|league president|union leaders?|community leaders?|business leaders?|church leaders?|retired)\b/i;

function isUnofficial(reader: Reader, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (reader.tokens[i]!.word.unofficial) return UNOFFICIAL.test(surface(reader, from, to));
  return false;
}

const VERBS = cue("heads chairs hosts");
const HOSTING = wordSet("to will would could can i we");
const BEFORE_VERB = wordSet("who he she also which it that and");

export function mayStartRole(reader: Reader, at: number, to: number): boolean {
  const token = reader.tokens[at]!;
  // "who heads the party".
  const { cues } = token.word;
  // "delighted to host X".
  if (token.low === "host" && !token.cap && HOSTING.has(reader.tokens[at - 1]?.low ?? "")) return false;
  if ((cues & VERBS) !== 0 && BEFORE_VERB.has(reader.tokens[at - 1]?.low ?? "")) return false;
  if (reader.bits[at]! & (W.OFFICE | W.POST | W.FIELD | W.BODY)) return true;
  if (((cues & DETERMINERS) !== 0 && !token.dotted) || NEWLY.has(token.low)) return true;
  return (
    token.cap &&
    (phraseAt(reader, at, to) !== null ||
      (at + 2 < to &&
        reader.bits[at] === 0 &&
        (reader.bits[at + 2]! & W.OFFICE) !== 0 &&
        !reader.tokens[at + 2]!.cap) ||
      (at + 1 < to && (reader.bits[at + 1]! & (W.OFFICE | W.FIELD | W.BODY)) !== 0 && !(reader.bits[at]! & W.PLAIN)))
  );
}
