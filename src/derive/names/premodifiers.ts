import { W } from "../lexicon";
import { wordSet } from "../word-set";
import { phraseAt, type Reader } from "./reader";

export const LIMIT = 14;

export const INSIDE = W.FIELD | W.BODY | W.OFFICE;

interface Premodifiers {
  head: number;
  country: string | null;
  possessor: boolean;
}

export function readPremodifiers(
  reader: Reader,
  from: number,
  to: number,
  stop: (token: number) => boolean,
  determined = false,
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
    // "UN General Assembly": a body, and no general's.
    if (
      token.cap &&
      OF_BODIES.has(token.low) &&
      tokens[i + 1]?.cap &&
      (bits[i + 1]! & (W.BODY | W.OFFICE)) === W.BODY
    ) {
      i++;
      continue;
    }
    if (mask & (W.OFFICE | W.POST)) {
      // "an official visit".
      if (token.low === "official" && OFFICIAL_ACTS.has(tokens[i + 1]?.low ?? "") && i + 1 < to) return null;
      const head = lastOffice(reader, i, to);
      if (head < 0) return null;
      return { head, country: country ?? null, possessor };
    }
    const phrase = token.cap ? phraseAt(reader, i, to) : null;
    if (phrase && (phrase.phrase.demonym || phrase.phrase.country || phrase.phrase.place)) {
      const { demonym, country: state, place } = phrase.phrase;
      country ??= (demonym ?? state ?? place)!.code;
      i = phrase.to;
      // "In Oslo and Foreign Minister X": a place, and no field of the minister's.
      if (!demonym && tokens[i]?.low === "and") return null;
      continue;
    }
    // "the White House press secretary".
    if (phrase?.phrase.outlet?.kind === "government" && bits[phrase.to]! & (INSIDE | W.POST)) {
      country ??= phrase.phrase.outlet.country;
      i = phrase.to;
      continue;
    }
    // "At that session Prime Minister X": a meeting, and no part of the office.
    if (mask & (W.TALK | W.TALKS) && !token.cap) return null;
    if (mask & (W.FIELD | W.BODY)) {
      i++;
      continue;
    }
    if ((token.low === "and" || token.low === "&" || token.low === "or") && i > from && i + 1 < to) {
      const next =
        bits[i + 1]! & (W.FIELD | W.BODY) ||
        // "Kazakh and Kyrgyz", but not "the bureau and Thai Ambassador X".
        (country !== null && tokens[i + 1]!.cap && phraseAt(reader, i + 1, to)?.phrase.demonym);
      // "Roads and Bridges Minister": a field that the lexicon lacks.
      const unknown =
        tokens[i - 1]!.cap && i + 2 < to && tokens[i + 1]!.cap && bits[i + 1] === 0 && (bits[i + 2]! & W.OFFICE) !== 0;
      if ((!next && !unknown) || (bits[i + 1]! & W.OFFICE && tokens[i + 1]!.cap)) return null;
      i += unknown && !next ? 2 : 1;
      continue;
    }
    // "Japan's embattled prime minister", "the Taliban's de facto leader".
    const past = possessor || determined || NEWLY.has(token.low) ? adjectivesEnd(reader, i, to) : i;
    if (past > i) {
      i = past;
      continue;
    }
    // The name of a party or a place that the lexicon lacks: "Fatah leader", "MPLA Chairman", "Sinn Féin president".
    const next = i + 1 < to ? bits[i + 1]! : 0;
    if (names === 0 && !mask && twoCapitals(reader, i, to)) {
      names = 2;
      i += 2;
      continue;
    }
    // "the ELN's jailed spokesman": a body that the lexicon lacks.
    const owner = determined && i === from ? ownerEnd(reader, i, to) : i;
    if (owner > i) {
      i = owner;
      continue;
    }
    const office = i === from && token.cap && !mask ? officeAndName(reader, i, to) : i;
    if (office > i) {
      i = office;
      continue;
    }
    // "the Punjab Governor": nobody is named after it.
    const unnamed = determined && (next & W.OFFICE) !== 0 && !tokens[i + 2]?.cap;
    if (
      token.cap &&
      names < 2 &&
      !(mask & W.PLAIN) &&
      next & INSIDE &&
      (!tokens[i + 1]!.cap || token.upper || unnamed)
    ) {
      names++;
      i++;
      continue;
    }
    // "the harbour director, Tom Kesu": a field that the lexicon lacks.
    if (determined && i === from && isUnknownField(reader, i, to)) {
      i++;
      continue;
    }
    return null;
  }
  return null;
}

/** At the mark of possession behind one to three unknown capitals; where they began without one. */
function ownerEnd(reader: Reader, at: number, to: number): number {
  const { tokens, bits } = reader;
  let i = at;
  while (i < to && i - at < 3 && tokens[i]!.cap && tokens[i]!.kind === "word" && bits[i] === 0) i++;
  return i > at && i + 1 < to && tokens[i]!.low === "'s" ? i : at;
}

const VERBAL = /(ed|ing|ly)$/;

/** An unknown noun, an office and behind a comma the name of who holds it. */
function isUnknownField({ tokens, bits }: Reader, at: number, to: number): boolean {
  const token = tokens[at]!;
  if (token.kind !== "word" || token.cap || bits[at] !== 0 || VERBAL.test(token.low) || at + 3 >= to) return false;
  if (!(bits[at + 1]! & W.OFFICE) || tokens[at + 1]!.cap) return false;
  return tokens[at + 2]!.low === "," && tokens[at + 3]!.cap && tokens[at + 3]!.kind === "word";
}

/** Past one or two unknown adjectives before an office; where they began when there are none. */
export function adjectivesEnd(reader: Reader, at: number, to: number): number {
  const { tokens, bits } = reader;
  for (let i = at; i < to && i - at < 3; i++) {
    const token = tokens[i]!;
    if (i > at && (bits[i]! & INSIDE || (token.cap && phraseAt(reader, i, to)?.phrase.demonym))) return i;
    if (token.kind !== "word" || token.cap) return at;
    if (token.low === "de" && (tokens[i + 1]?.low === "facto" || tokens[i + 1]?.low === "jure")) continue;
    if (bits[i] !== 0 || !token.word.adjective || COMPRISING.has(token.low)) return at;
  }
  return at;
}

const OF_BODIES = wordSet("general executive");
const OFFICIAL_ACTS = wordSet(
  "visit visits talks talk trip tour ceremony welcome statement opening meeting meetings residence dinner luncheon lunch banquet programme program delegation reception business letter invitation invitations communique conversations negotiations discussions contacts duties engagement engagements agenda announcement report confirmation comment results sources mourning holiday functions relations",
);

/** "newly appointed ambassador X", without an article. */
export const NEWLY = wordSet("newly recently freshly just-appointed newly-named");

/** "the delegation included Ambassador X". */
const COMPRISING = wordSet("included comprised numbered including comprising accompanied represented joined headed");

/** "Ontario Premier Kathleen …", "Primary Industries Minister Dr …": unknown capitals, an office and then a name. */
function officeAndName({ tokens, bits }: Reader, at: number, to: number): number {
  let office = at + 1;
  while (office < to && office - at < 3 && tokens[office]!.cap && isField(bits[office]!)) office++;
  const name = office + 1;
  const leads =
    name < to &&
    (bits[office]! & W.OFFICE) !== 0 &&
    !(bits[office]! & W.HONORIFIC) &&
    tokens[office]!.cap &&
    tokens[name]!.cap &&
    tokens[name]!.kind === "word" &&
    (bits[name] === 0 || (bits[name]! & W.HONORIFIC) !== 0);
  return leads && (office === at + 1 || MINISTERIAL.has(tokens[office]!.low)) ? office : at;
}

/** A field, or a word that the lexicon lacks. */
const isField = (mask: number): boolean => mask === 0 || (mask & (W.FIELD | W.OFFICE)) === W.FIELD;

/** Offices that name their field before them. */
const MINISTERIAL = wordSet(
  "minister secretary commissioner undersecretary vice-minister under-secretary governor chairman chief",
);

/** Two unknown capitals, then an office in lower case. */
function twoCapitals(reader: Reader, at: number, to: number): boolean {
  const { tokens, bits } = reader;
  if (at + 2 >= to) return false;
  const [first, second, office] = [tokens[at]!, tokens[at + 1]!, tokens[at + 2]!];
  return (
    first.cap &&
    second.cap &&
    second.kind === "word" &&
    bits[at + 1] === 0 &&
    !office.cap &&
    (bits[at + 2]! & W.OFFICE) !== 0 &&
    !first.dotted &&
    !second.dotted
  );
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

const COMPOUNDING = wordSet(
  "executive deputy comptroller vicar chief cardinal head vice secretary general lieutenant lt major maj brig representative assistant crown chair director commander commissioner host guest governor under-secretary undersecretary first-secretary adviser coordinator state prime principal rear vice-admiral prosecutor advocate police party colonel field consul attorney member president minister staff navy army opposition duke grand",
);
const PLAIN_OFFICIALS = wordSet("official officials representative representatives");

/** Two offices in a row make one ("secretary general", "Deputy Minister") but not two people's ("minister, president"). */
function sameNoun(first: string, second: string): boolean {
  return COMPOUNDING.has(first) && !PLAIN_OFFICIALS.has(first) && second !== first;
}
