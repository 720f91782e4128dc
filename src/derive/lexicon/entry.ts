import { cuesOf } from "../cue";
import type { Word } from "../word";
import { wordSet } from "../word-set";
import { W } from "./bits";
import type { Lexicon } from "./compile";

/** What the lexicon that last read it says of a word; kept in the word itself, which is read again and again. */
export interface Entry {
  lexicon: Lexicon | null;
  /** What it can be, wherever it stands; 0 for a word that the lexicon lacks. */
  bits: number;
  /** The cues that it is among. */
  cues: number;
  /** Looks like an adjective that the lexicon lacks. */
  adjective: boolean;
  /** Bodies of such a name hold no office of state. */
  unofficial: boolean;
  /** Of a word with a capital, or a number: the phrases that begin with it. */
  head: ReturnType<Lexicon["phrases"]["get"]>;
}

/** Looks a word up, once for all places where it stands. */
export function lookUp(lexicon: Lexicon, word: Word): void {
  const { kind, low, cap } = word;
  word.lexicon = lexicon;
  word.bits = kind === "word" ? bitsOf(lexicon, word) : 0;
  word.cues = cuesOf(low);
  word.adjective = low.includes("-") || (ADJECTIVE.test(low) && !VERBS.has(low));
  word.unofficial = UNOFFICIAL.test(word.text);
  const node = lexicon.phrases.get(low);
  // An outlet may begin with a figure, or be written small: "dpa".
  word.head = cap || kind === "number" || node?.small ? node : undefined;
}

const ADJECTIVE = /(?:ed|ing|ous|al|ive|ful|ish|ary|ory|ent|ant|ic|able|ible|less|old|born|newly|recently)$/;
/** "The delegation included Minister X": what reads as an adjective and is none. */
const VERBS = wordSet("included including comprised consisted comprising");
const UNOFFICIAL =
  /union|federation|club|team|company|board|bank|business|football|soccer|tennis|fifa|uefa|student|fan|support|league|community|church|retired/i;

/** Words that mean an office or a rank only when they begin with a capital: "Gen.", "PM", "Sen.". */
const CAPITAL_ONLY = wordSet(
  "pm fm pms fms mp mps gen col sen rep reps adm lt maj brig un eu who un. khan pac dr prof us",
);

function bitsOf(lexicon: Lexicon, { low, cap, upper, dotted }: Word): number {
  let bits = lexicon.words.get(low) ?? 0;
  // "A. K. Momeni": an initial, no article.
  if (dotted && cap && low.length === 1) bits = 0;
  // "Iyad Ag Ghali": a name's particle, no company.
  if (low === "ag" && !upper) bits &= ~W.BODY;
  if (bits !== 0 && !cap && CAPITAL_ONLY.has(low)) bits &= W.PLAIN | W.SAY | W.PARTICLE;
  return bits === 0 && low.includes("-") ? hyphenBits(lexicon, low) : bits;
}

const OFFICE_ENDINGS = wordSet("elect designate general in president");

/** "vice-premier", "minister-designate", "ex-king", "co-chair": the part that names the office decides. */
function hyphenBits(lexicon: Lexicon, low: string): number {
  const parts = low.split("-");
  const first = lexicon.words.get(parts[0]!) ?? 0;
  const last = lexicon.words.get(parts[parts.length - 1]!) ?? 0;
  if (last & W.OFFICE && (first & W.FIELD || parts[0] === "ex" || parts[0] === "co" || parts[0] === "then"))
    return W.OFFICE;
  if (first & W.OFFICE && OFFICE_ENDINGS.has(parts[parts.length - 1]!)) return W.OFFICE;
  return parts[0] === "ex" || parts[0] === "then" || parts[0] === "newly" ? W.FIELD : 0;
}
