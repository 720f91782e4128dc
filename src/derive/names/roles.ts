import { W } from "../lexicon";
import type { Role } from "../units";
import { phraseAt, type Reader, surface } from "./reader";

export const DETERMINERS = new Set(
  "the a an his her their its our my this that another some several various many other both all two three four five six".split(
    " ",
  ),
);
const LIMIT = 14;
const INSIDE = W.FIELD | W.BODY | W.OFFICE;

/**
 * Reads an office at a token: "the Cuban vice foreign minister", "Japan's prime minister",
 * "president of the National Assembly". Gives `null` where none begins.
 */
export function readRole(reader: Reader, at: number, to: number, stop: (token: number) => boolean): Role | null {
  const { tokens, bits } = reader;
  let i = at;
  let determiner = "";
  while (i < to && DETERMINERS.has(tokens[i]!.low) && i - at < 2) {
    determiner = tokens[i]!.low;
    i++;
  }
  const premodifiers = readPremodifiers(reader, i, to, stop);
  if (!premodifiers) return null;
  const head = premodifiers.head;
  const complement = readComplement(reader, head + 1, to, stop);
  const low = tokens[head]!.low;
  const plural = isPlural(low);
  return {
    from: at,
    to: complement.to,
    head: singular(low),
    text: surface(reader, determiner ? i : at, complement.to),
    country: premodifiers.country ?? complement.country,
    plural,
    official: !(bits[head]! & W.POST) && !UNOFFICIAL.test(surface(reader, i, complement.to)),
    determiner: determiner || (premodifiers.possessor ? "'s" : ""),
  };
}

/** Bodies whose presidents and chairmen hold no office of state. */
const UNOFFICIAL =
  /\b(union president|federation president|club|team|company|board|bank chair\w*|business|football|soccer|tennis|fifa|uefa|student|fan|supporters?|league president|union leaders?|community leaders?|business leaders?|church leaders?|retired)\b/i;

export const isPlural = (low: string): boolean =>
  low.endsWith("s") && /[^s]s$/.test(low) && low !== "taoiseachs" && !/(congress|mps)$/.test(low)
    ? true
    : low.endsWith("men") || low === "mps";
export const singular = (low: string): string =>
  low.endsWith("men") ? `${low.slice(0, -3)}man` : isPlural(low) ? low.slice(0, -1) : low;

interface Premodifiers {
  head: number;
  country: string | null;
  possessor: boolean;
}

function readPremodifiers(
  reader: Reader,
  from: number,
  to: number,
  stop: (token: number) => boolean,
): Premodifiers | null {
  const { tokens, bits } = reader;
  let country: string | null = null;
  let possessor = false;
  let i = from;
  let names = 0;
  for (let steps = 0; steps < LIMIT && i < to; steps++) {
    if (stop(i)) return null;
    const token = tokens[i]!;
    const mask = bits[i]!;
    if (token.kind === "mark") {
      if (token.low !== "'s" || i === from) return null;
      possessor = true;
      i++;
      continue;
    }
    if (mask & (W.OFFICE | W.POST)) {
      const head = lastOffice(reader, i, to);
      if (head < 0) return null;
      return { head, country: country ?? null, possessor };
    }
    const phrase = token.cap ? phraseAt(reader, i, to) : null;
    if (phrase && (phrase.phrase.demonym || phrase.phrase.country || phrase.phrase.place)) {
      const { demonym, country: state, place } = phrase.phrase;
      country ??= (demonym ?? state ?? place)!.code;
      i = phrase.to;
      continue;
    }
    // "the White House press secretary".
    if (phrase?.phrase.outlet?.kind === "government" && bits[phrase.to]! & (INSIDE | W.POST)) {
      country ??= phrase.phrase.outlet.country;
      i = phrase.to;
      continue;
    }
    if (mask & (W.FIELD | W.BODY)) {
      i++;
      continue;
    }
    if ((token.low === "and" || token.low === "&" || token.low === "or") && i > from && i + 1 < to) {
      const next =
        bits[i + 1]! & (W.FIELD | W.BODY) || (tokens[i + 1]!.cap && phraseAt(reader, i + 1, to)?.phrase.demonym);
      if (!next || (bits[i + 1]! & W.OFFICE && tokens[i + 1]!.cap)) return null;
      i++;
      continue;
    }
    // The name of a party or a place that the lexicon lacks: "Fatah leader", "MPLA Chairman".
    const next = i + 1 < to ? bits[i + 1]! : 0;
    if (token.cap && names < 2 && !(mask & W.PLAIN) && next & INSIDE && (!tokens[i + 1]!.cap || token.upper)) {
      names++;
      i++;
      continue;
    }
    return null;
  }
  return null;
}

/** In "vice president", "secretary general", "deputy foreign minister" the last office is the head. */
function lastOffice(reader: Reader, from: number, to: number): number {
  const { tokens, bits } = reader;
  let head = from;
  for (let i = from + 1; i < to && i - from < 6; i++) {
    const mask = bits[i]!;
    if (mask & (W.OFFICE | W.POST) && sameNoun(tokens[head]!.low, tokens[i]!.low)) {
      head = i;
      continue;
    }
    const demonym = tokens[i]!.cap && phraseAt(reader, i, to)?.phrase.demonym;
    if (!(mask & W.FIELD) && !demonym) break;
    // "President General Assembly" must not swallow what is a name of its own.
    if (!(bits[i + 1] ?? 0)) break;
  }
  return head;
}

/** Two offices in a row make one ("secretary general", "Deputy Minister") but not two people's ("minister, president"). */
function sameNoun(first: string, second: string): boolean {
  return (
    /^(deputy|chief|head|vice|secretary|general|lieutenant|lt|major|maj|brig|representative|assistant|crown|chair|director|commander|commissioner|host|guest|governor|under-secretary|undersecretary|first-secretary|adviser|coordinator|state|prime|principal|rear|vice-admiral|prosecutor|advocate|police|party|colonel|field|consul|attorney|member|president|minister|staff|navy|army|opposition|duke|grand)$/.test(
      first,
    ) &&
    !/^(officials?|representatives?)$/.test(first) &&
    second !== first
  );
}

interface Complement {
  to: number;
  country: string | null;
}

/** "of the Assembly of the People's Voice (APV)", "for foreign affairs", "to Cuba". */
function readComplement(reader: Reader, from: number, to: number, stop: (token: number) => boolean): Complement {
  const { tokens, bits } = reader;
  const envoy =
    /^(ambassador|envoy|representative|negotiator|consul|commissioner|adviser|advisor|secretary|coordinator|emissary|delegate|nuncio|mediator|aide)s?$/.test(
      tokens[from - 1]!.low,
    );
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
