import { W } from "../lexicon";
import { wordSet } from "../word-set";
import { isPlaceBody } from "./body-name";
import { adjectivesEnd, INSIDE, LIMIT } from "./premodifiers";
import { phraseAt, type Reader } from "./reader";

const GROUPS = wordSet("bloc party movement group front coalition alliance faction militia union");
const STATES = wordSet("republic federation kingdom government");
const DIRECTIONS = wordSet("west east north south central western eastern northern southern upper lower new greater");
const ADJECTIVES = wordSet(
  "social human public national rural urban economic civil regional industrial cultural scientific",
);
const SHORT_RANKS = wordSet("gen lt adm maj brig col capt cmdr sen rep amb");

/** A run of words that names a body: "the Farmers Party of Lapland's Central Bureau". */
export function readBody(
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
    // "leader of the newly formed National Council".
    const past = fresh && !token.cap ? adjectivesEnd(reader, i, to) : i;
    if (past > i) {
      i = past;
      continue;
    }
    const phrase = token.cap ? phraseAt(reader, i, to) : null;
    if (phrase && (phrase.phrase.country || phrase.phrase.demonym || phrase.phrase.place)) {
      // "Minister of Foreign Affairs Santiago Peña": a place that opens a name belongs to the name.
      if (!fresh && !phrase.phrase.demonym && opensName(reader, phrase.to, to)) break;
      const { code } = (phrase.phrase.country ?? phrase.phrase.demonym ?? phrase.phrase.place)!;
      country ??= code;
      if (phrase.phrase.country || (phrase.phrase.demonym && STATES.has(tokens[phrase.to]?.low ?? ""))) state ??= code;
      i = end = phrase.to;
      fresh = false;
      continue;
    }
    // "Ministry of Interior Lt. Gen. X": the rank is the bearer's.
    if (i > from && bits[i]! & W.OFFICE && token.cap && SHORT_RANKS.has(token.low)) break;
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
      !startsOffice(reader, i + 1, to) &&
      !(token.low === "," && opensName(reader, i + 2, to))
    ) {
      i++;
      continue;
    }
    // "For European and Eurasian Affairs".
    if (token.low === "and" && !fresh && i + 2 < to && tokens[i + 1]!.cap && tokens[i + 2]!.low === "affairs") {
      i = end = i + 3;
      continue;
    }
    // "… for Latin America and the Caribbean, X".
    const region = token.low === "and" && !fresh ? regionEnd(reader, i + 1, to) : 0;
    if (region > 0) {
      i = end = region;
      continue;
    }
    // "… Affairs, Governance and Public Administration".
    if (token.low === "," && !fresh && isPortfolio(reader, i + 1, to)) {
      i = end = i + 2;
      continue;
    }
    // "… of Trade and Shipping,": a field that the lexicon lacks.
    if (token.low === "and" && !fresh && bits[i - 1]! & W.FIELD && isLoneCapital(reader, i + 1, to)) {
      i = end = i + 2;
      continue;
    }
    // "… and Social Cohesion,": an adjective names no field of itself.
    if (!fresh && ADJECTIVES.has(tokens[i - 1]!.low) && isLoneCapital(reader, i, to)) {
      end = ++i;
      continue;
    }
    // "governor of West Sepik".
    if (token.cap && i > from && DIRECTIONS.has(tokens[i - 1]!.low) && bits[i] === 0 && !tokens[i + 1]?.cap) {
      end = ++i;
      continue;
    }
    // "… and Human Mobility of Ecuador".
    if (token.cap && bits[i] === 0 && bits[i - 1]! & W.FIELD && tokens[i + 1]?.low === "of" && tokens[i + 2]?.cap) {
      if (phraseAt(reader, i + 2, to)?.phrase.country) {
        end = ++i;
        continue;
      }
    }
    // "… of the peace process, X": a noun that the lexicon lacks.
    if (!fresh && bits[i - 1]! & W.FIELD && !tokens[i - 1]!.cap && isLoneNoun(reader, i, to)) {
      end = ++i;
      continue;
    }
    // "… of the Fijian group Zedoil, X".
    const called = token.cap && CALLED.has(tokens[i - 1]!.low) && i > from ? calledEnd(reader, i, to) : 0;
    if (called > 0) {
      end = called;
      break;
    }
    // "… Parliamentary Friendship League".
    const body = token.cap && !fresh && isUnknown(bits[i]!) ? bodyAhead(reader, i, to) : 0;
    if (body > 0) {
      i = end = body;
      continue;
    }
    if (token.cap && (fresh || token.upper) && !(bits[i]! & W.PLAIN) && token.kind === "word") {
      end = ++i;
      // One unknown word, or several that end in a body: "the Torre Tagle Institute".
      let j = i;
      while (j < to && j - i < 4 && tokens[j]!.cap && !bits[j]!) j++;
      if (j < to && j > i && tokens[j]!.cap && (bits[j]! & W.BODY || tokens[j]!.low === "affairs")) i = end = j + 1;
      // "… of the Jatiya Sangsad, X": a body of two words, where a full name follows.
      else if (j === i + 1 && j + 2 < to && tokens[j]!.low === "," && isFullName(reader, j + 1, to)) i = end = j;
      // "… of the Quang Binh provincial people's committee, X".
      else if (j === i + 1 && j < to && !tokens[j]!.cap && bits[j]! & (W.FIELD | W.BODY) && !(bits[j]! & W.OFFICE))
        i = end = j;
      // "Minister of Strategic Sectors of Ecuador".
      else if (j > i && tokens[j]?.low === "of" && phraseAt(reader, j + 1, to)?.phrase.country) i = end = j;
      fresh = false;
      continue;
    }
    break;
  }
  return { to: end, country, state };
}

/** Nouns for a body that its name may follow. */
const CALLED = wordSet("group company firm bank corporation agency association organisation organization charity");

/** Past one unknown capital that a comma and a name follow; 0 without them. */
function calledEnd(reader: Reader, at: number, to: number): number {
  const { tokens, bits } = reader;
  const named = opensName(reader, at, to) && at + 2 < to && tokens[at + 1]!.low === "," && tokens[at + 2]!.cap;
  return named && (bits[at + 2]! & ~W.HONORIFIC) === 0 ? at + 1 : 0;
}

/** Past "the" and a region's name, or capitals that a comma and a name follow; 0 where there are none. */
function regionEnd(reader: Reader, the: number, to: number): number {
  const { tokens, bits } = reader;
  if (tokens[the]?.low !== "the" || startsOffice(reader, the + 1, to)) return 0;
  let i = the + 1;
  while (i < to && i - the < 3 && tokens[i]!.cap && REGIONAL.has(tokens[i]!.low)) i++;
  if (i > the + 1 && REGIONS.has(tokens[i - 1]!.low)) return i;
  while (i < to && i - the < 4 && tokens[i]!.cap && tokens[i]!.kind === "word" && !(bits[i]! & W.OFFICE)) i++;
  if (i === the + 1 || i + 1 >= to) return 0;
  // "… of the United Nations and the Arab League for Syria, X".
  const goesOn = tokens[i]!.low === "for" && (bits[i - 1]! & W.BODY) !== 0;
  return goesOn || (tokens[i]!.low === "," && tokens[i + 1]!.cap) ? i : 0;
}

const REGIONS = wordSet(
  "caribbean americas pacific middle-east east gulf balkans caucasus sahel maghreb levant mediterranean",
);
const REGIONAL = wordSet(
  "middle near far south north eastern western southern caribbean americas pacific middle-east east gulf balkans caucasus sahel maghreb levant mediterranean",
);

/** An unknown capital, then "and" and a field. */
function isPortfolio(reader: Reader, at: number, to: number): boolean {
  const { tokens, bits } = reader;
  if (at + 2 >= to || !tokens[at]!.cap || bits[at] !== 0 || tokens[at + 1]!.low !== "and") return false;
  return tokens[at + 2]!.cap && (bits[at + 2]! & W.FIELD) !== 0 && !startsOffice(reader, at + 2, to);
}

function isLoneCapital(reader: Reader, at: number, to: number): boolean {
  const { tokens, bits } = reader;
  if (at >= to || !tokens[at]!.cap || bits[at] !== 0 || tokens[at]!.kind !== "word") return false;
  const next = tokens[at + 1];
  return (at + 1 >= to || next!.kind === "mark") && !phraseAt(reader, at, to);
}

/** Forms of address, and two words of a name. */
function isFullName(reader: Reader, at: number, to: number): boolean {
  const { tokens, bits } = reader;
  let i = at;
  while (i < to && tokens[i]!.cap && bits[i]! & W.HONORIFIC) i++;
  const named = (k: number) => k < to && tokens[k]!.cap && tokens[k]!.kind === "word" && bits[k] === 0;
  return named(i) && (named(i + 1) || (i + 2 < to && (bits[i + 1]! & W.PARTICLE) !== 0 && named(i + 2)));
}

/** One unknown noun, then a comma. */
const isLoneNoun = ({ tokens, bits }: Reader, at: number, to: number): boolean =>
  at + 1 < to && tokens[at]!.kind === "word" && !tokens[at]!.cap && bits[at] === 0 && tokens[at + 1]!.low === ",";

const isUnknown = (mask: number): boolean => (mask & ~W.PLAIN) === 0;

/** Past unknown capitals that end in a word for a body; 0 where they do not. */
function bodyAhead(reader: Reader, at: number, to: number): number {
  const { tokens, bits } = reader;
  let i = at;
  while (i < to && i - at < 4 && tokens[i]!.cap && isUnknown(bits[i]!) && tokens[i]!.kind === "word") i++;
  // "… Asia-Pacific Peace Committee".
  while (i > at && i < to && i - at < 5 && tokens[i]!.cap && bits[i]! & W.FIELD && !(bits[i]! & (W.BODY | W.OFFICE)))
    i++;
  // "… of Portuguese Language Countries (CPLP)".
  if (i > at && i + 2 < to && tokens[i]!.low === "(" && tokens[i + 1]!.upper && tokens[i + 2]!.low === ")") return i;
  // "the main Shiite bloc".
  if (i > at && i < to && GROUPS.has(tokens[i]!.low)) return i + 1;
  const ends = i > at && i < to && tokens[i]!.cap && (bits[i]! & W.BODY) !== 0;
  return ends && tokens[i]!.low.length > 4 && !isPlaceBody(tokens[i]!.low) ? i + 1 : 0;
}

/** "…, Foreign Minister Y": the next of a list, not more of a body's name. */
export function startsOffice(reader: Reader, at: number, to: number): boolean {
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
