import { type Draft, isThere } from "../meetings/draft";
import type { Unit } from "../units";
import { wordSet } from "../word-set";
import { isHeard } from "./heard";
import { isOfHowItWas, quotesHowItWas } from "./how-it-was";
import { isPast, opensWithTalk, quotesBoth, quotesUs } from "./quoted";
import { isTalk } from "./talk";

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
  isOfHowItWas(telling) ||
  quotesHowItWas(telling) ||
  isOfWhatPassed(telling) ||
  isOfOther(telling) ||
  isAsked(telling) ||
  opensWithTalk(telling.units) ||
  quotesBoth(telling.units) ||
  quotesUs(telling.units) ||
  isDrawnOut(telling) ||
  isOfHour(telling) ||
  isCalledIt(telling);

const PUT = wordSet("put say");

/** "Would say only that", "was how Lee put it". */
const isDrawnOut = ({ units, verb }: Telling): boolean =>
  PUT.has(units[verb]!.low) && (units[verb - 1]?.low === "would" || units[verb + 1]?.low === "it");

const ABOUT = wordSet("it they said passed happened");
const BEFORE_ASKED = wordSet(", when");

/** "Asked how it went, Dahl said", "Dahl, asked about it, said". */
function isAsked({ units, verb }: Telling): boolean {
  const asked = units.findIndex(({ low }) => low === "asked");
  if (asked < 0 || (asked > 0 && asked !== verb + 2 && !BEFORE_ASKED.has(units[asked - 1]!.low))) return false;
  return units
    .slice(asked + 1, asked + 6)
    .some((u, i) => ABOUT.has(u.low) || DEALT.has(u.low) || isTalk(units, asked + 1 + i));
}

const CONFIRMS = wordSet("confirmed confirms");
const CONFIRMED = wordSet("it this that the as having");

const isConfirmed = ({ units, verb }: Telling): boolean =>
  CONFIRMS.has(units[verb]!.low) && CONFIRMED.has(units[verb + 1]?.low ?? "");

const CALLS = wordSet("called calls described describes termed");

/** "Called it the best hour of the week", right after the meeting is told. */
const isCalledIt = ({ units, verb }: Telling): boolean =>
  CALLS.has(units[verb]!.low) && units[verb + 1]?.low === "it" && !isNow(units[verb + 2]);

const STRETCH = wordSet("hour hours minutes exercise evening morning afternoon");

/** "Described the hour as brisk". */
const isOfHour = ({ units, verb }: Telling): boolean =>
  DESCRIBES.has(units[verb]!.low) && units.slice(verb + 2, verb + 4).some(({ low }) => STRETCH.has(low));

const DESCRIBES = wordSet(
  "called calls described describes termed characterised characterized summed expressed voiced",
);
const RECALLS = wordSet("recalled recalls recounted");
const WE = wordSet("we they");
const WAS = wordSet("was were is been");
const LASTED = wordSet("had has focused focussed centred centered touched covered dealt lasted went");

/** "The meeting had been useful", "it was a good talk", "called the talks warm", "the talk with Dahl". */
export function isOfTalks({ units, verb, speaker, event }: Telling): boolean {
  for (let i = 0; i < units.length; i++) {
    if (!isTalk(units, i) || units[i - 1]?.low === "to") continue;
    const next = units[i + 1]?.low ?? "";
    if (LASTED.has(next) || DESCRIBES.has(units[verb]!.low)) return true;
    if (RECALLS.has(units[verb]!.low) && i > verb && i < verb + 4) return true;
    // "The meeting, Lee said, was useful".
    if (units.slice(i + 1, i + (next === "," ? 8 : 5)).some(({ low }) => WAS.has(low))) return true;
    if (units.slice(Math.max(0, i - 4), i).some(({ low }) => WAS.has(low))) return true;
    if (
      units
        .slice(Math.max(0, i - 4), i)
        .some((u, k) => u.low === "had" && WE.has(units[Math.max(0, i - 4) + k - 1]?.low ?? ""))
    )
      return true;
    const { person = -1 } = units[i + 2] ?? {};
    if (i > verb && next === "with" && person !== speaker && isThere(event, person)) return true;
  }
  return false;
}

const TOGETHER = wordSet("they we two sides both parties");
const DEALT = wordSet(
  "discussed talked spoke reviewed exchanged agreed met touched dealt went covered considered spoken gone settled spent",
);
const HAD = wordSet("had have also 'd");

/** "They discussed fish", "the two had agreed", "fish had been discussed", "fish had been the main topic". */
const isOfWhatPassed = ({ units, verb }: Telling): boolean =>
  isOfTopic(units, verb) ||
  isOfTwo(units, verb) ||
  units.some(
    (u, i) =>
      u.kind === "word" &&
      DEALT.has(u.low) &&
      (units[i - 1]?.low === "been" ||
        (units[i - 1]?.low === "was" && units[i - 2]?.low === "what") ||
        TOGETHER.has(units[i - 1]?.low ?? "") ||
        (HAD.has(units[i - 1]?.low ?? "") && TOGETHER.has(units[i - 2]?.low ?? ""))),
  );

const TWO = wordSet("two pair");

/** "That the two “found” a way". */
const isOfTwo = (units: Unit[], verb: number): boolean =>
  units.some(
    ({ low }, i) =>
      TWO.has(low) &&
      i > verb &&
      i < verb + 4 &&
      units.slice(i + 1, i + 4).some((u) => u.kind === "word" && isPast(u.low)),
  );

const TOPICS = wordSet("topic subject theme");
const MATTERS = wordSet("matter issue question case subject problem concern concerns");

/** "Fish had been the main topic", "he had raised the matter". */
const isOfTopic = (units: Unit[], verb: number): boolean =>
  units.some(
    ({ low }, i) =>
      (TOPICS.has(low) && units.slice(Math.max(0, i - 3), i).some((u) => WAS.has(u.low))) ||
      (low === "raised" && i > verb && units.slice(i + 1, i + 5).some((u) => MATTERS.has(u.low))),
  );

const OBJECTS = wordSet("him her");

/** "That Dahl had promised help"; to the press, anything of another who was there. */
function isOfOther({ units, verb, speaker, event }: Telling): boolean {
  const others = units.filter(
    (u) => u.person >= 0 && u.person !== speaker && !u.possessive && isThere(event, u.person),
  );
  const had = units.slice(verb + 1).some(({ low }) => low === "had");
  if (had && others.some(({ kind, low }) => kind === "person" || kind === "name" || OBJECTS.has(low))) return true;
  // "That she had been late": the other, who is not the speaker.
  if (units.some((u, i) => i > verb && others.includes(u) && u.kind === "pronoun" && units[i + 1]?.low === "had"))
    return true;
  if (isGiven(units, speaker, verb) || sideHad(units, verb) || isOthersDoing(units, speaker, verb, event)) return true;
  if (!isHeard(units, verb)) return false;
  return others.length > 0 || units.some((u, i) => u.low === "we" && !isNow(units[i + 1]));
}

/** "That he had been promised two million": what the other did. */
const isGiven = (units: Unit[], speaker: number, verb: number): boolean =>
  units.some(
    ({ person, kind }, i) =>
      i > verb &&
      i < verb + 4 &&
      kind === "pronoun" &&
      person === speaker &&
      units[i + 1]?.low === "had" &&
      units[i + 2]?.low === "been" &&
      GIVEN.has(units[i + 3]?.low ?? ""),
  );

const GIVEN = wordSet("given promised assured told asked offered urged warned thanked handed granted received briefed");

/** "That the Fijian side had promised help". */
const sideHad = (units: Unit[], verb: number): boolean =>
  units.some(({ low }, i) => i > verb && low === "side" && units[i + 1]?.low === "had");

const DID = wordSet(
  "welcomed offered promised asked told agreed assured thanked urged proposed pledged accepted rejected refused praised raised conveyed",
);

/** "She welcomed the move, he said": what the other did there. */
const isOthersDoing = ([first, second]: Unit[], speaker: number, verb: number, event: Draft): boolean =>
  verb > 3 &&
  first!.person >= 0 &&
  first!.person !== speaker &&
  isThere(event, first!.person) &&
  DID.has(second?.low ?? "");

/** "We shall", "we are": what is or will be. */
export const isNow = (verb: Unit | undefined): boolean => NOW.has(verb?.low ?? "'");

const NOW = wordSet("are have will do must need want can shall should may might would could know hope expect ' \u2019");
