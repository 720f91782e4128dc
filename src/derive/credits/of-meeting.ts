import { W } from "../lexicon";
import { type Draft, isThere } from "../meetings/draft";
import type { Unit } from "../units";
import { wordSet } from "../word-set";
import { isHeard } from "./heard";

/** What one who was at a meeting says, and where in it the word of saying stands. */
export interface Telling {
  units: Unit[];
  verb: number;
  speaker: number;
  event: Draft;
}

/** Whether what is said is of the meeting: what it was like, what was discussed, what the other did. */
export const isOfMeeting = (telling: Telling): boolean =>
  isConfirmed(telling) ||
  isOfTalks(telling) ||
  isOfWhatPassed(telling) ||
  isOfOther(telling) ||
  quotesBoth(telling.units);

const CONFIRMS = wordSet("confirmed confirms");
const CONFIRMED = wordSet("it this that the as having");

const isConfirmed = ({ units, verb }: Telling): boolean =>
  CONFIRMS.has(units[verb]!.low) && CONFIRMED.has(units[verb + 1]?.low ?? "");

const DESCRIBES = wordSet("called calls described describes termed");
const WAS = wordSet("was were is been");
const LASTED = wordSet("had has focused focussed centred centered touched covered dealt lasted went");

/** "The meeting had been useful", "it was a good talk", "called the talks warm", "the talk with Dahl". */
export function isOfTalks({ units, verb, speaker, event }: Telling): boolean {
  for (let i = 0; i < units.length; i++) {
    if (!isTalk(units, i) || units[i - 1]?.low === "to") continue;
    const next = units[i + 1]?.low ?? "";
    if (LASTED.has(next) || DESCRIBES.has(units[verb]!.low)) return true;
    if (units.slice(i + 1, i + 5).some(({ low }) => WAS.has(low))) return true;
    if (units.slice(Math.max(0, i - 4), i).some(({ low }) => WAS.has(low))) return true;
    const { person = -1 } = units[i + 2] ?? {};
    if (i > verb && next === "with" && person !== speaker && isThere(event, person)) return true;
  }
  return false;
}

const ARTICLES = wordSet("a an the");

/** "Talks", "a warm exchange". */
function isTalk(units: Unit[], i: number): boolean {
  const { kind, bits, low } = units[i]!;
  if (kind !== "word") return false;
  return (
    (bits & (W.TALK | W.TALKS)) !== 0 ||
    (low === "exchange" && units.slice(Math.max(0, i - 3), i).some((u) => ARTICLES.has(u.low)))
  );
}

const TOGETHER = wordSet("they we two sides both");
const DEALT = wordSet("discussed talked spoke reviewed exchanged agreed met touched dealt went covered considered");
const HAD = wordSet("had have also");

/** "They discussed fish", "the two had agreed", "fish had been discussed". */
const isOfWhatPassed = ({ units }: Telling): boolean =>
  units.some(
    (u, i) =>
      u.kind === "word" &&
      DEALT.has(u.low) &&
      (units[i - 1]?.low === "been" ||
        TOGETHER.has(units[i - 1]?.low ?? "") ||
        (HAD.has(units[i - 1]?.low ?? "") && TOGETHER.has(units[i - 2]?.low ?? ""))),
  );

const OBJECTS = wordSet("him her");

/** "That Dahl had promised help"; to the press, anything of another who was there. */
function isOfOther({ units, verb, speaker, event }: Telling): boolean {
  const others = units.filter(
    (u) => u.person >= 0 && u.person !== speaker && !u.possessive && isThere(event, u.person),
  );
  const had = units.slice(verb + 1).some(({ low }) => low === "had");
  if (had && others.some(({ kind, low }) => kind === "person" || kind === "name" || OBJECTS.has(low))) return true;
  if (!isHeard(units, verb)) return false;
  return (
    others.length > 0 ||
    opensWithTalk(units) ||
    units.some((u, i) => u.low === "we" && !NOW.has(units[i + 1]?.low ?? "'"))
  );
}

/** "We shall", "we are": what is or will be. */
const NOW = wordSet("are have will do must need want can shall should may might would could know hope expect ' \u2019");

const IT = wordSet("it this that");
const A = wordSet("a an");
const ADJECTIVES = 3;

/** "A good talk on visas": a quotation that begins with what the meeting was. */
function opensWithTalk(units: Unit[]): boolean {
  if (!QUOTES.has(units[0]!.low)) return false;
  if (IT.has(units[1]?.low ?? "") && units[2]?.low === "went") return true;
  if (!A.has(units[1]?.low ?? "")) return false;
  return units.slice(2, 2 + ADJECTIVES).some((_, i) => isTalk(units, 2 + i));
}

const QUOTES = wordSet('" \u201c \u201d');
const ONESELF = wordSet("i we me us");
const OTHER = wordSet("he she him her");

/** "He wanted numbers and I wanted years", "I told them both": of the other and of oneself. */
function quotesBoth(units: Unit[]): boolean {
  const quoted = quotedOf(units);
  return (
    quoted.some(({ low }) => ONESELF.has(low)) &&
    quoted.some(
      ({ low, kind, person }, i) =>
        OTHER.has(low) || (NAMING.has(kind) && person >= 0) || (low === "them" && quoted.slice(0, i).some(isTold)),
    )
  );
}

const NAMING = wordSet("person role");
const TOLD = wordSet("told asked gave offered promised assured thanked");
const isTold = ({ low }: Unit): boolean => TOLD.has(low);

/** "He took note": of another. */
export const quotesOther = (units: Unit[]): boolean => quotedOf(units).some(({ low }) => OTHER.has(low));

/** What stands within quotation marks. */
function quotedOf(units: Unit[]): Unit[] {
  let quoted = beginsQuoted(units);
  return units.filter(({ low }) => {
    if (QUOTES.has(low)) quoted = !quoted;
    return quoted;
  });
}

const CLOSING = wordSet(", . ? !");

/** "It was cold," she said: a quotation that goes on from the sentence before, whose marks are left without a partner. */
function beginsQuoted(units: Unit[]): boolean {
  const first = units.findIndex(({ low }) => QUOTES.has(low));
  if (first < 1 || !CLOSING.has(units[first - 1]!.low)) return false;
  return units.reduce((count, { low }) => count + (QUOTES.has(low) ? 1 : 0), 0) % 2 === 1;
}
