import { W } from "../lexicon";
import type { Unit } from "../units";
import { wordSet } from "../word-set";
import { TELEPHONE } from "./idioms";

const isAny = (units: Unit[], words: ReadonlySet<string>): boolean => units.some(({ low }) => words.has(low));

/** What officials do with one another from afar, besides telephoning. */
const AFAR = wordSet(
  "phones telephones rang ring line letter letters message messages cable cables telegram telegrams fax correspondence written wrote writes email e-mail spoke speaks speaking speak",
);
/** Done from afar, or on the way together. */
export const isAtDistance = (units: Unit[]): boolean =>
  units.some(
    (u, i) => TELEPHONE.has(u.low) || (u.kind === "word" && AFAR.has(u.low)) || ALOFT.has(u.low) || isRing(units, i),
  );

const CALLS = wordSet("call calls called calling");
const ON_AT_IN = wordSet("on at in upon");

/** "Had a call", but not "paid a call on" nor "called at the palace". */
const isRing = (units: Unit[], i: number): boolean =>
  CALLS.has(units[i]!.low) && !ON_AT_IN.has(units[i + 1]?.low ?? "");

/** On their way together. */
const ALOFT = wordSet("plane flight aboard");

const UNREAL = wordSet(
  "will would shall may might could should planned plans plan expected scheduled due cancelled canceled refused not never no denied denies if next tomorrow hoped hopes hope whether instead neither nor photo photos photograph picture match bill have supposed scrapped dropped pushed postponed",
);
const MEETING = W.MEET | W.RECEIVE | W.TALK | W.TALKS;

/** What was not, is not yet, is a show, or is what somebody says of something other than a meeting. */
export function isUnreal(units: Unit[]): boolean {
  let said = 0;
  for (const { kind, low, bits } of units) {
    if (kind !== "word") continue;
    if (UNREAL.has(low)) return true;
    said |= bits;
  }
  return (said & W.SAY) !== 0 && (said & MEETING) === 0;
}

const OPINIONS = wordSet(
  "criticised criticized accused blamed praised thanked hailed condemned urged warned mocked denounced attacked rebuked defended endorsed backed supported opposed challenged dismissed rejected applauded commended saluted honoured honored mourned tribute compliment mentioned cited quoted disagreed differed differ quarrelled quarreled clashed sided broke barbs insults opposite friend friends trouble",
);
const CAREERS = wordSet(
  "named appointed nominated succeed succeeded succeeds replaced replaces sacked recalled expelled decorated died resigned resign vote voted votes election elections re-elected elected re-election defeated beat runoff race poll polls ballot debate campaign cabinet",
);
const SHOWS = wordSet("saw watched headlines television tv stage stamp final corridor schoolchildren crowd");

/** Opinions, careers and shows, in which one official has to do with another without meeting. */
export const isOfOpinion = (units: Unit[]): boolean =>
  units.some(({ low }) => OPINIONS.has(low) || CAREERS.has(low) || SHOWS.has(low));

const TIES = wordSet("words odds touch ties relations worked works studied");

/** "Broke with X", "was in touch with X": what stands between two who need not meet for it. */
export const isOfTies = (units: Unit[]): boolean => isOfOpinion(units) || isAny(units, TIES);

const ERRANDS = wordSet(
  "airport welcomed greeted seen statements handed invited invitation offer offered sent arrival arrived left leaves leave travels flew congratulated congratulations gift basket home claim",
);

/** Journeys, invitations and gifts, on which a sentence names one official beside another. */
export const isErrand = (units: Unit[]): boolean => isAny(units, ERRANDS);

const OTHERWISE = wordSet('since former ? " \u201c');

/** Of another time, asked or quoted. */
export const isOtherwise = (units: Unit[]): boolean => isAny(units, OTHERWISE);
