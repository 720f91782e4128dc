import { W } from "../lexicon";
import { wordSet } from "../word-set";
import { readBody, startsOffice } from "./body-phrase";
import { foreignBodyEnd } from "./foreign-body";
import { withoutS } from "./plural";
import { phraseAt, type Reader } from "./reader";

interface Complement {
  to: number;
  country: string | null;
}

/** Offices that are held "to", "on" or "in" something. */
const ENVOYS = wordSet(
  "man woman ambassador envoy representative negotiator consul commissioner adviser advisor secretary coordinator emissary delegate nuncio mediator aide assistant",
);

/** "of the Assembly of the People's Voice (APV)", "for foreign affairs", "to Cuba". */
export function readComplement(
  reader: Reader,
  head: number,
  from: number,
  to: number,
  stop: (token: number) => boolean,
): Complement {
  const { tokens, bits } = reader;
  const envoy = ENVOYS.has(withoutS(tokens[head]!.low));
  const relative = RELATIVE.has(withoutS(tokens[head]!.low));
  // "The guest of the mayor of Suva, X": the mayor is called so.
  if (GUESTS.has(tokens[head]!.low) && tokens[from]?.low === "of" && startsOwned(reader, from + 1, to))
    return { to: from, country: null };
  let end = pastField(reader, head, from, to);
  let country: string | null = null;
  // "Minister Responsible for Trade", "Minister in charge of Trade".
  const charge = tokens[from]?.low === "in" && tokens[from + 1]?.low === "charge" ? from + 2 : from + 1;
  const inCharge = charge > from + 1 || tokens[from]?.low === "responsible";
  let i = inCharge && charge < to && OPENS_FIELD.has(tokens[charge]!.low) ? charge : end;
  for (let steps = 0; steps < 24 && i < to; steps++) {
    const low = tokens[i]!.low;
    if (stop(i)) break;
    const opens =
      (end === from && low === "in" && LEGATION.has(tokens[head]!.low) && isPost(reader, i + 1, to)) ||
      low === "of" ||
      low === "for" ||
      // "Committee on Eurasian Integration".
      (low === "on" && end > from && bits[end - 1]! & W.BODY && opensCapital(reader, i + 1)) ||
      ((relative || envoy) && end === from && low === "from" && opensCapital(reader, i + 1)) ||
      (envoy &&
        ((low === "to" && (end === from || !toSomeone(reader, i + 1, to))) ||
          (end === from &&
            (low === "on" ||
              (low === "in" && (tokens[i + 1]?.cap || (tokens[i + 1]?.low === "the" && tokens[i + 2]?.cap)))))));
    // "Resident Coordinator of the UN system in Fiji Mrs X", "head of the EU delegation in Suva Jon Dahl".
    const posted = end > from && POSTED.has(low) && !(envoy && low === "to") ? phraseAt(reader, i + 1, to) : null;
    if (posted && (posted.phrase.country || posted.phrase.place) && bearerFollows(reader, posted.to, to, envoy)) {
      i = end = posted.to;
      continue;
    }
    // "Minister of State at the Ministry of Trade X".
    const within = !opens && WITHIN.has(low) && tokens[i + 1]?.low === "the" ? wholeBody(reader, i + 1, to, stop) : 0;
    if (within > i + 2 && bits[i + 2]! & W.SPEAKS && bearerFollows(reader, within, to, false)) {
      i = end = within;
      continue;
    }
    const foreign = low === "of" ? foreignBodyEnd(reader, i + 1, to) : 0;
    if (foreign > i + 1) {
      i = end = foreign;
      continue;
    }
    if (opens) {
      const part = readBody(reader, i + 1, to, stop);
      // "envoy of his Fijian counterpart X", "aide to President X": the name is the inner office's.
      const inner = end === from ? innerBearer(reader, i + 1, part.to, to) : 0;
      if (inner > 0) return { to: inner, country: part.country };
      if (part.to === i + 1) {
        // "the army's head of operations, X": a field that the lexicon lacks.
        if (low === "of" && end === from && DIRECTING.has(tokens[head]!.low) && isLoneNoun(reader, i + 1, to))
          end = i + 2;
        break;
      }
      if ((low === "of" || low === "from") && end === from) country ??= part.country;
      if (low === "of" && end !== from) country ??= part.state;
      const seat = low === "of" && SEATED.has(tokens[head]!.low) ? seatEnd(reader, part.to, i + 1, to) : part.to;
      i = end = seat;
      continue;
    }
    // "Committee for Cultural Relations with Foreign Countries".
    if (low === "with" && end > from && tokens[i + 1]?.low === "foreign" && tokens[i + 2]?.low === "countries") {
      i = end = i + 3;
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

/** "Secretary Interior Tahir Mehmood": past the field that follows its office, before a name. */
function pastField({ tokens, bits }: Reader, head: number, from: number, to: number): number {
  if (tokens[head]!.low !== "secretary" || !tokens[head]!.cap) return from;
  let i = from;
  while (i < to && i - from < 2 && tokens[i]!.cap && (bits[i]! & (W.FIELD | W.OFFICE)) === W.FIELD) i++;
  return i > from && i + 1 < to && tokens[i]!.cap && bits[i] === 0 && tokens[i + 1]!.cap ? i : from;
}

const POSTED = wordSet("in to at");

/** Offices that are held of a town or a province. */
const SEATED = wordSet("mayor governor prefect deputy-mayor vice-mayor deputy-governor lieutenant-governor");

/** "The mayor of Monte Alto", "the mayor of Monte Alto Bo Dahl": a place of two words that the lexicon lacks. */
function seatEnd({ tokens, bits }: Reader, end: number, from: number, to: number): number {
  if (end !== from + 1 || bits[from] !== 0) return end;
  let i = end;
  // "Norte de Lara".
  while (i < to && i - end < 2 && bits[i]! & W.PARTICLE && !tokens[i]!.cap) i++;
  if (i > end) return i < to && tokens[i]!.cap && tokens[i + 1]?.cap !== true ? i + 1 : end;
  while (i < to && i - from < 6 && tokens[i]!.cap && tokens[i]!.kind === "word" && bits[i] === 0) i++;
  const words = i - from;
  return words === 2 || words === 4 ? from + 2 : end;
}

/** Diplomats whose office is told by where they are: "Iceland's Minister in Oslo, X". */
const LEGATION = wordSet("minister counsellor counselor attache consul");

/** A place, then a comma and a name. */
function isPost(reader: Reader, at: number, to: number): boolean {
  const { phrase, to: end } = phraseAt(reader, at, to) ?? { phrase: null, to: at };
  return phrase?.place != null && end + 1 < to && reader.tokens[end]!.low === "," && reader.tokens[end + 1]!.cap;
}

/** Past "the Ministry of Foreign Affairs". */
function wholeBody(reader: Reader, at: number, to: number, stop: (token: number) => boolean): number {
  const { to: end } = readBody(reader, at, to, stop);
  return reader.tokens[end]?.low === "of" && end > at ? readBody(reader, end + 1, to, stop).to : end;
}

const WITHIN = wordSet("in at within");

/** A name, after a place that an office is held in. */
function bearerFollows({ tokens, bits }: Reader, at: number, to: number, envoy: boolean): boolean {
  if (at + 1 >= to || !tokens[at]!.cap || tokens[at]!.kind !== "word") return false;
  const next = bits[at + 1]! & W.PARTICLE && !tokens[at + 1]!.cap ? at + 2 : at + 1;
  const full = bits[at] === 0 && next < to && tokens[next]!.cap && (bits[next]! & ~W.PARTICLE) === 0;
  return envoy || full || (bits[at]! & W.HONORIFIC) !== 0;
}

const opensCapital = ({ tokens }: Reader, at: number): boolean =>
  tokens[at]?.cap === true || (tokens[at]?.low === "the" && tokens[at + 1]?.cap === true);

const DIRECTING = wordSet("head chief director deputy secretary commissioner minister adviser advisor coordinator");

/** One lower-case noun, then a comma and a capital. */
const isLoneNoun = ({ tokens, bits }: Reader, at: number, to: number): boolean =>
  at + 2 < to &&
  tokens[at]!.kind === "word" &&
  !tokens[at]!.cap &&
  bits[at] === 0 &&
  (tokens[at + 1]!.cap ? bits[at + 1] === 0 : tokens[at + 1]!.low === "," && tokens[at + 2]!.cap);

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
const INNER = wordSet("president minister premier king queen chancellor counterpart emir sultan leader pm");

/** The end of a name that an office within the complement introduces; 0 where there is none. */
function innerBearer(reader: Reader, from: number, at: number, to: number): number {
  const { tokens, bits } = reader;
  if (at >= to || tokens[from]!.low === "the" || !INNER.has(tokens[at - 1]!.low)) return 0;
  for (let i = from; i < at; i++) if (tokens[i]!.low === "of" || (bits[i]! & W.BODY && !(bits[i]! & W.FIELD))) return 0;
  let i = at;
  while (i < to && i - at < 4 && tokens[i]!.cap && bits[i] === 0 && tokens[i]!.kind === "word") i++;
  return i > at ? i : 0;
}

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
