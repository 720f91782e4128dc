import { W } from "../lexicon";
import { wordSet } from "../word-set";
import { isSurname } from "./body-name";
import { isPlainName } from "./plain-name";
import { withoutS } from "./plural";
import { phraseAt, type Reader } from "./reader";

/** A name's tokens: `from` after forms of address, `at` where those began. */
export interface NameRun {
  at: number;
  from: number;
  to: number;
  honorific: string;
}

const ROMAN = wordSet("ii iii iv v vi vii viii ix xi xii xiii xiv xv xvi xxiii");
const LONGEST = 7;
/** Words that some languages' names share with English words for fields and bodies. */
const NEVER_IN_NAME = wordSet(
  "ministry minister president committee council department agency government parliament foreign party meeting university embassy commission office assembly state nation parties hurricane typhoon cyclone tsunami cross crescent",
);

/** Acronyms that are given names too, in small letters: "Kim Un Chol". */
const ACRONYMS = wordSet("un eu");

/** Words that a post has in capitals, none of which is a name. */
const EMPHASISED = wordSet("did not is was does has had will never really still also just and with finally again");

const SITES = wordSet(
  "hotel palace airport barracks square avenue museum stadium memorial monument cemetery mausoleum residence villa guesthouse theatre theater peninsula hospital university bridge",
);

const ROOMS = wordSet("room hall salon chamber suite lodge lounge gallery garden gardens");

const THINGS = wordSet("programme program project initiative scheme fund prize award runway highway trophy festival");

const NEVER_NAMES = wordSet("the and of in on at for with to after he his that who as by when while");

/** Reads a person's name at a token. `titled`: an office stands before it, so that even plain words may be names. */
export function readName(
  reader: Reader,
  at: number,
  to: number,
  titled: boolean,
  stop: (token: number) => boolean,
): NameRun | null {
  const { tokens, bits } = reader;
  let i = at;
  let honorific = "";
  while (i < to && isHonorific(reader, i, to)) honorific += honorific ? ` ${tokens[i++]!.low}` : tokens[i++]!.low;
  if (honorific && tokens[i]?.low === "," && tokens[i + 1]?.cap && !titled) return null;
  // "foreign minister "Pik" Botha".
  if (titled && isNickname(reader, i, to)) i += 3;
  const from = i;
  let length = 0;
  while (i < to && length < LONGEST + 1) {
    if (stop(i) || (i > from && tokens[i]!.breaks > 1)) break;
    const token = tokens[i]!;
    if (length > 0 && isNickname(reader, i, to)) {
      i += 3;
      continue;
    }
    if (token.kind !== "word") break;
    if (!token.cap) {
      const next = particleRun(reader, i, to, length > 0 || titled || honorific !== "");
      if (next === 0) break;
      i += next;
      continue;
    }
    const mask = ACRONYMS.has(token.low) && !token.upper ? 0 : bits[i]!;
    if (length > 0 && ROMAN.has(token.low) && token.upper) {
      i++;
      break;
    }
    // "The minister Bo Dahl DID get his meeting".
    if (token.upper && length > 0 && EMPHASISED.has(token.low) && !reader.tokens[i - 1]!.upper) break;
    if (token.upper && length === 0 && !titled && !honorific && !nextIsName(reader, i, to)) break;
    // "After Mass I sat down".
    if (length > 0 && token.low === "i" && !token.dotted && !titled && !honorific) break;
    // "CPV CC": acronyms, not a name in capitals.
    if (token.upper && !token.dotted && token.low.length < 5 && !VOWEL.test(token.low) && length === 0) break;
    if (NEVER_IN_NAME.has(withoutS(token.low)) || (length > 0 && SITES.has(token.low))) break;
    if (
      length > 0 &&
      mask & (W.MEET | W.RECEIVE | W.SAY) &&
      HEADLINE_VERBS.has(token.low) &&
      !isArabicParticle(tokens[i - 1]!.low)
    )
      break;
    if (token.upper && token.low.length < 6 && mask & (W.OFFICE | W.FIELD | W.BODY)) break;
    const phrase = phraseAt(reader, i, to);
    if (phrase && !joinsPlace(reader, i, phrase.to, to, length, titled || honorific !== "")) break;
    if (
      !phrase &&
      mask & (W.OFFICE | W.FIELD | W.BODY) &&
      !isSurname(reader, i, from, to) &&
      !closesName(reader, i, to, length, titled || honorific !== "")
    )
      break;
    if (!phrase && mask & W.PLAIN && !(titled || honorific || length > 0 || isPlainName(reader, i, to))) break;
    if (
      !phrase &&
      mask & W.PLAIN &&
      NEVER_NAMES.has(token.low) &&
      !token.upper &&
      !((titled || length === 0) && nextIsName(reader, i, to) && token.cap)
    )
      break;
    i++;
    length++;
  }
  if (length === 0 || length > LONGEST) return null;
  // "Eurasian Affairs".
  if (tokens[i - 1]!.low === "affairs") return null;
  if (PEERS.has(honorific) && length === 1) return { at, from: from - 1, to: pastSeat(reader, i, to), honorific };
  if (honorific === "u") return { at, from: from - 1, to: i, honorific };
  // "The Silk Road programme", where no title tells of a person.
  if (i < to && !titled && !honorific && THINGS.has(tokens[i]!.low)) return null;
  // "the King David Hotel".
  if (i < to && tokens[i]!.cap && SITES.has(tokens[i]!.low)) return null;
  // "The Lee Torres residence", "the Blue Room": called after someone, or after nobody.
  if (!titled && !honorific && tokens[at - 1]?.low === "the")
    if ((i < to && SITES.has(tokens[i]!.low)) || (i - from > 1 && ROOMS.has(tokens[i - 1]!.low))) return null;
  return { at, from, to: i, honorific };
}

/** Without a forename their title is part of the name: "Lord Penhallow"; so is "U Thant". */
const PEERS = wordSet("lord lady baroness viscount");

/** "Lord Penhallow of Trewint": past the seat, which tells one lord from another. */
const pastSeat = (reader: Reader, at: number, to: number): number => {
  const seat = reader.tokens[at + 1];
  const named = reader.tokens[at]?.low === "of" && at + 1 < to && seat!.cap && reader.bits[at + 1] === 0;
  return named && !phraseAt(reader, at + 1, to) ? at + 2 : at;
};

const VOWEL = /[aeiouy]/;

/** Verbs of meeting and saying as headlines in capitals have them. */
const HEADLINE_VERBS = wordSet(
  "meets met meet receives received hosts hosted welcomes welcomed greets greeted confers consults huddles dines holds visits arrives says said tells told calls reports announces confirms denies",
);

const QUOTES = wordSet("\" \u201c \u201d ' \u2018 \u2019");

/** "Pik" in quotation marks, with a name after it. */
const isNickname = ({ tokens }: Reader, at: number, to: number): boolean =>
  at + 3 < to &&
  tokens[at]!.kind === "mark" &&
  QUOTES.has(tokens[at]!.low) &&
  tokens[at + 1]!.cap &&
  QUOTES.has(tokens[at + 2]!.low) &&
  tokens[at + 3]!.cap;

const ARABIC_PARTICLES = wordSet("bin al ibn bint");
const isArabicParticle = (low: string): boolean => ARABIC_PARTICLES.has(low) || low.startsWith("al-");
const ARTICLES = wordSet("the his her their right royal most");
const SHEIKH = wordSet("sheikh shaikh sheikha");

function isHonorific(reader: Reader, i: number, to: number): boolean {
  const { tokens, bits } = reader;
  if (!(bits[i]! & W.HONORIFIC)) return false;
  const token = tokens[i]!;
  const next = tokens[i + 1];
  if (i + 1 >= to || !next || next.kind !== "word") return false;
  if (!token.cap) return false;
  if (
    SHEIKH.has(token.low) &&
    !(bits[i + 1]! & W.HONORIFIC) &&
    !isArabicParticle(tokens[i + 2]?.low ?? "") &&
    !next.low.startsWith("al-")
  )
    return false;
  if (!isTitle(reader, i)) return false;
  if (RANKS.has(token.low) && !isRank(reader, i)) return false;
  if (ARTICLES.has(token.low)) return next.cap && (bits[i + 1]! & W.HONORIFIC) !== 0;
  // "Sheikh Hasina" is a name, "Sheikh Tamer bin Hamad" is not.
  return next.cap;
}

const RANKS = wordSet("major lieutenant justice");

/** "Major Ali Diop", "Major Diop left"; not "Major Powers". */
function isRank({ tokens, bits }: Reader, i: number): boolean {
  const [name, next] = [tokens[i + 1]!, tokens[i + 2]];
  if (bits[i + 1] !== 0) return false;
  return next?.cap ? bits[i + 2] === 0 : name.kind === "word" && !name.low.endsWith("s");
}
const AFTER_TAN = wordSet("sri seri");

/** "Tan Sri", but the names "Tan Dun", "Sri Mulyani" and "Don Muang", "Hajj Minister" and "Foreign Minister Don X". */
function isTitle({ tokens, bits }: Reader, i: number): boolean {
  const { low } = tokens[i]!;
  const before = i > 0 ? bits[i - 1]! : 0;
  if (low === "tan") return AFTER_TAN.has(tokens[i + 1]!.low);
  if (low === "sri") return (before & W.HONORIFIC) !== 0 && tokens[i + 1]!.low !== "lanka";
  if (low === "don") return (before & W.HONORIFIC) !== 0 || !(before & W.OFFICE || tokens[i - 1]?.low === ",");
  return !(bits[i]! & W.FIELD && bits[i + 1]! & W.OFFICE && !(bits[i + 1]! & W.HONORIFIC));
}

const AND_PARTICLES = wordSet("i und y e");

/** Lower-case particles with a capital after them: "de la", "bin", "van der". Gives their number. */
function particleRun(reader: Reader, at: number, to: number, inside: boolean): number {
  const { tokens, bits } = reader;
  if (!inside) return 0;
  let i = at;
  while (i < to && i - at < 3 && !tokens[i]!.cap && (bits[i]! & W.PARTICLE || tokens[i]!.text === "\u00e1")) i++;
  if (i === at || i >= to || !tokens[i]!.cap || tokens[i]!.kind !== "word") return 0;
  return bits[i]! & (W.OFFICE | W.BODY) || (phraseAt(reader, i, to) && AND_PARTICLES.has(tokens[at]!.low)) ? 0 : i - at;
}

function nextIsName(reader: Reader, at: number, to: number): boolean {
  const next = reader.tokens[at + 1];
  return (
    at + 1 < to &&
    !!next &&
    next.kind === "word" &&
    next.cap &&
    !(reader.bits[at + 1]! & (W.PLAIN | W.OFFICE | W.BODY | W.FIELD)) &&
    next.breaks === 0 &&
    !phraseAt(reader, at + 1, to)
  );
}

const BEFORE_PLACE = wordSet("in at from to of for near with between and via");
const GIVEN_NAMES = wordSet("jordan chad israel georgia");

/** "Santiago Peña", "Ricardo Lagos", "Jordan Bardella": places that are parts of names. */
function joinsPlace(reader: Reader, at: number, end: number, to: number, length: number, titled: boolean): boolean {
  const { tokens } = reader;
  if (end - at > 1) return false;
  const phrase = phraseAt(reader, at, to)!.phrase;
  if (phrase.demonym && !phrase.country && !phrase.place && !phrase.outlet)
    return length > 0 && tokens[at]!.low.length < 7 && titled;
  const next = tokens[end];
  const before = tokens[at - 1]?.low ?? "";
  if (length === 0) {
    if (!titled && (BEFORE_PLACE.has(before) || phrase.upper)) return false;
    return (
      end < to &&
      !!next &&
      next.cap &&
      next.kind === "word" &&
      reader.bits[end] === 0 &&
      !phraseAt(reader, end, to) &&
      !(phrase.country && !titled && !GIVEN_NAMES.has(tokens[at]!.low))
    );
  }
  return !(next && next.low === "'s" && phrase.country) && (length > 1 || !phrase.country || titled) && !phrase.upper;
}

const SHORT_WORDS = wordSet(
  "tea tin rice oil coal steel land fish stone grain food rich forest rivers lake arms space water press major east west north south power union wells banks star sun bay un general prince young senior long park port wall camp bank church hall house",
);

/** "Martin King", "Tong Sun Park", "Dominic Justice": a surname that is also an English word. */
function closesName(reader: Reader, at: number, to: number, length: number, titled: boolean): boolean {
  const { tokens, bits } = reader;
  if (NEVER_IN_NAME.has(withoutS(tokens[at]!.low))) return false;
  const next = tokens[at + 1];
  const ends = at + 1 >= to || !next || !next.cap || next.kind !== "word";
  if (length === 0)
    return (
      titled &&
      !(bits[at]! & W.OFFICE) &&
      !ends &&
      nextIsName(reader, at, to) &&
      tokens[at]!.low.length < 8 &&
      SHORT_WORDS.has(tokens[at]!.low)
    );
  return (
    length <= 2 &&
    (ends || nextIsName(reader, at, to)) &&
    !(bits[at]! & W.FIELD && !(bits[at]! & (W.OFFICE | W.BODY)) && !ends)
  );
}
