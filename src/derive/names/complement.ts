import { W } from "../lexicon";
import { wordSet } from "../word-set";
import { isPlaceBody } from "./body-name";
import { withoutS } from "./plural";
import { adjectivesEnd, INSIDE, LIMIT } from "./premodifiers";
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
  const relative = RELATIVE.has(withoutS(tokens[from - 1]!.low));
  // "The guest of the mayor of Suva, X": the mayor is called so.
  if (GUESTS.has(tokens[from - 1]!.low) && tokens[from]?.low === "of" && startsOwned(reader, from + 1, to))
    return { to: from, country: null };
  let end = from;
  let country: string | null = null;
  let i = from;
  for (let steps = 0; steps < 24 && i < to; steps++) {
    const low = tokens[i]!.low;
    if (stop(i)) break;
    const opens =
      low === "of" ||
      low === "for" ||
      (relative && end === from && low === "from") ||
      (envoy &&
        ((low === "to" && (end === from || !toSomeone(reader, i + 1, to))) ||
          (end === from &&
            (low === "on" ||
              (low === "in" && (tokens[i + 1]?.cap || (tokens[i + 1]?.low === "the" && tokens[i + 2]?.cap)))))));
    // "Resident Coordinator of the UN system in Fiji Mrs X".
    const posted = envoy && low === "in" && end > from ? phraseAt(reader, i + 1, to) : null;
    if (posted && (posted.phrase.country || posted.phrase.place) && tokens[posted.to]?.cap && posted.to < to) {
      i = end = posted.to;
      continue;
    }
    if (opens) {
      const part = readBody(reader, i + 1, to, stop);
      if (part.to === i + 1) break;
      if ((low === "of" || low === "from") && end === from) country ??= part.country;
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
    // "Minister of State (Independent Charge) for Commerce".
    const bracket = low === "(" && end > from ? closing(reader, i, to) : 0;
    if (bracket > 0 && OPENS_FIELD.has(tokens[bracket]?.low ?? "")) {
      i = bracket;
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

const STATES = wordSet("republic federation kingdom government");
const GUESTS = wordSet("guest guests host hosts visitor");

/** "the mayor of …", "Quebec's relations minister": an office within a few words. */
function startsOwned(reader: Reader, at: number, to: number): boolean {
  for (let i = at; i < to && i < at + 8; i++) {
    if (reader.bits[i]! & W.OFFICE) return true;
    const { low, cap, kind } = reader.tokens[i]!;
    if (kind === "mark" && low !== "'s") return false;
    if (!cap && low !== "the" && !(reader.bits[i]! & (W.FIELD | W.BODY)) && low !== "'s") return false;
  }
  return false;
}

const RELATIVE = wordSet("counterpart colleague number");
const DIRECTIONS = wordSet("west east north south central western eastern northern southern upper lower new greater");
const SHORT_RANKS = wordSet("gen lt adm maj brig col capt cmdr sen rep amb");
const OPENS_FIELD = wordSet("of for to");

/** Past a short bracket; 0 where it does not close. */
function closing(reader: Reader, at: number, to: number): number {
  for (let i = at + 1; i < to && i < at + 5; i++) if (reader.tokens[i]!.low === ")") return i + 1;
  return 0;
}

/** "The ambassador of Peru to the president": what follows is no posting. */
function toSomeone(reader: Reader, at: number, to: number): boolean {
  const i = reader.tokens[at]?.low === "the" ? at + 1 : at;
  return i >= to || !reader.tokens[i]!.cap || startsOffice(reader, i, to);
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
      if (j < to && j > i && tokens[j]!.cap && bits[j]! & W.BODY) i = end = j + 1;
      fresh = false;
      continue;
    }
    break;
  }
  return { to: end, country, state };
}

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

const isUnknown = (mask: number): boolean => (mask & ~W.PLAIN) === 0;

/** Past unknown capitals that end in a word for a body; 0 where they do not. */
function bodyAhead(reader: Reader, at: number, to: number): number {
  const { tokens, bits } = reader;
  let i = at;
  while (i < to && i - at < 4 && tokens[i]!.cap && isUnknown(bits[i]!) && tokens[i]!.kind === "word") i++;
  // "… of Portuguese Language Countries (CPLP)".
  if (i > at && i + 2 < to && tokens[i]!.low === "(" && tokens[i + 1]!.upper && tokens[i + 2]!.low === ")") return i;
  const ends = i > at && i < to && tokens[i]!.cap && (bits[i]! & W.BODY) !== 0;
  return ends && tokens[i]!.low.length > 4 && !isPlaceBody(tokens[i]!.low) ? i + 1 : 0;
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
