import { W } from "../lexicon";
import type { Unit } from "../units";
import { wordSet } from "../word-set";
import { isAskedFor } from "./asked-for";
import { isAnnouncedAndOff, isCalledOff, isCalledOffAt, isDeniedAfter, isShunned } from "./called-off";
import { embraced } from "./embraced";
import { AGES, isAskedAbout } from "./history";
import { as, type Reality } from "./reality";
import { negates, ofVerb } from "./status";

const PLANNED = wordSet(
  "conditional foreseen envisaged planned scheduled slated expected due pencilled penciled earmarked",
);
const MAYBE = wordSet("may might could possible rumours rumors speculation talk unconfirmed");
const BOUNDARY = wordSet("; : but and , who which that");
const FROZEN = wordSet("frozen suspended stalled deadlocked paused halted dormant");
const SINCE_FOR = wordSet("since for");
const SINCE = wordSet("after since");
const TO_BE = wordSet("be take have");
const COMING = wordSet("will shall");
const UPCOMING = wordSet("planned scheduled upcoming forthcoming proposed expected future next coming intended");
const DOUBTFUL = wordSet("possible potential rumoured rumored alleged secret");
const EARLIER = wordSet("last previous earlier first");
/** "Talks on a dam that will be built": of another thing. */
const STOPS = wordSet(". ; but that which who whom whose where whether if because said");
/** "The question of who will pay dominated the talks". */
const WHO = wordSet("who what how whether when");
const TO_HOLD = wordSet("hold have attend discuss join resume begin start conduct take lead head chair");

/** Whether a noun such as "talks" names something that happened; what is said to be held is only spoken of right behind it. */
export function ofNoun(units: Unit[], noun: number, isHeld = false): Reality {
  const reach = noun + (isHeld ? 4 : 22);
  for (let i = noun + 1; i < units.length && i < reach; i++) {
    const { low } = units[i]!;
    if (STOPS.has(low) && units[i - 1]?.low !== ",") break;
    if (isCalledOffAt(units, i, noun)) return as("denied", "called off, or put off");
    if (negates(low) && units.slice(i, i + 5).some((u) => NOT_BEGUN.has(u.low)))
      return as("denied", "not begun, or not held");
    if (MODAL.has(low) && OCCURS.has(units[i + 1]?.low ?? "") && i < noun + 16)
      return as("planned", "told as no more than thought of");
    // "Confirmed a conversation with X for the same day".
    if (low === "for" && units[i + 1]?.kind === "date" && i > noun + 1) return as("planned", "planned or scheduled");
    if (low === "set" && units[i + 1]?.low === "for") return as("planned", "planned or scheduled");
    if (ON_PROGRAMME.has(low) && units.slice(Math.max(noun + 1, i - 4), i).some((u) => u.low === "on"))
      return as("planned", "on the programme");
    if (low === "permitting") return as("planned", "if nothing comes between");
    if (isOpenYet(units, i)) return as("planned", "not settled yet");
    if (low === "yet" && units[i + 1]?.low === "to") return as("planned", "yet to come");
    if (PLANNED.has(low)) return as("planned", "planned or scheduled");
    if (FROZEN.has(low) && SINCE_FOR.has(units[i + 1]?.low ?? "")) return as("background", "broken off long ago");
    if (low === "unlikely") return as("possible", "thought unlikely");
    if (
      (low === "to" && TO_BE.has(units[i + 1]?.low ?? "")) ||
      (COMING.has(low) && units[i]!.kind === "word" && units[i - 1]!.low !== "and")
    )
      return as("planned", "told as to come");
    if (units[i]!.bits & (W.MEET | W.RECEIVE)) break;
  }
  if (isAnnouncedAndOff(units, noun)) return as("denied", "called off, or put off");
  if (isDeniedAfter(units, noun)) return as("denied", "the text denies it");
  if (onProgramme(units, noun)) return as("planned", "on the programme");
  let past = false;
  // "Asked Japan for aid in talks with X": within them, and not for them.
  const isWithin = IN_DURING.has(units[noun - 1]?.low ?? "");
  for (let i = noun - 1; i >= 0 && i >= noun - 14; i--) {
    const { low, kind } = units[i]!;
    if (kind === "date" || kind === "place") continue;
    const near = i >= noun - 4;
    if ((low === "," || low === "during") && isSetOff(units, i, noun)) break;
    if ((low === "no" || low === "without") && near) return as("denied", "no such meeting");
    if (isCalledOff(units, i)) return as("denied", "called off");
    const of = during(units, i, noun);
    if ((negates(low) && !of) || (i >= noun - 7 && isShunned(units, i))) return as("denied", "a negation");
    if (low === "to" && i === noun - 1) return as("planned", "an infinitive: a purpose or a plan");
    if (near && UPCOMING.has(low)) return as("planned", "told as to come");
    if (near && DOUBTFUL.has(low) && low !== "secret") return as("possible", "told as possible");
    if (near && EARLIER.has(low)) past = low === "previous" || low === "last";
    if (low === "about" && isAskedAbout(units, i, noun)) return as("background", "asked about, and not told of");
    if (low === "eve" && near && units[i + 1]!.low === "of") return as("planned", "told as to come");
    if (low === "against" && near) return as("denied", "spoken against");
    if (low === "for" && near && !isWithin && isPurpose(units, i)) return as("planned", "a purpose, not yet a meeting");
    if (!isWithin && isAskedFor(units, i, noun)) return as("planned", "asked for or looked forward to");
    if (low === "will" && WHO.has(units[i - 1]?.low ?? "")) break;
    if (
      low === "will" ||
      // "Is to see X, and be the guest of Y at a dinner".
      (low === "be" && units[i - 1]?.low === "and") ||
      low === "would" ||
      low === "shall" ||
      low === "plans" ||
      low === "scheduled" ||
      low === "hopes" ||
      low === "expected" ||
      low === "due" ||
      (low === "to" && !isWithin && TO_HOLD.has(units[i + 1]?.low ?? ""))
    )
      return as("planned", "told as to come");
    if (MAYBE.has(low)) return as("possible", "told as possible");
    if (low === "had" && i < noun - 1) past = past || false;
    if (BOUNDARY.has(low) && low !== "," && low !== "and") {
      if (INCLUDES.has(units[i + 1]?.low ?? "") && isToCome(units, i)) return as("planned", "part of what was to come");
      break;
    }
    if (units[i]!.bits & W.SAY) break;
  }
  if (
    units.slice(Math.max(0, noun - 6), noun).some((u, i, near) => AGES.has(u.low) && SINCE.has(near[i + 1]?.low ?? ""))
  )
    return as("background", "long after it");
  return embraced(units, noun, past);
}

const IN_DURING = wordSet("in during at");
const HINGES = wordSet("hinge hinges hinged depend depends depended hang hangs hung");
const ON_IN = wordSet("on in upon");
const SETTLED = wordSet("worked arranged prepared finalised finalized planned negotiated organised organized");

const HAS = wordSet("has have had");
const REQUESTED = wordSet("requested sought proposed suggested mooted asked");

/** "… hinge on a trawler", "… are being worked out", "… has been requested". */
const isOpenYet = (units: Unit[], i: number): boolean =>
  (HINGES.has(units[i]!.low) && ON_IN.has(units[i + 1]?.low ?? "")) ||
  (units[i]!.low === "been" && HAS.has(units[i - 1]!.low) && REQUESTED.has(units[i + 1]?.low ?? "")) ||
  (units[i]!.low === "being" && SETTLED.has(units[i + 1]?.low ?? ""));

const SET_OFF = wordSet("at during");
const PLEDGED = wordSet("pledged promised vowed urged warned assured stressed reiterated reaffirmed");

/** "X pledged that Fiji would help, at a meeting with Y", "urged Fiji to pay during talks with Y": what is to come is not the meeting. */
const isSetOff = (units: Unit[], at: number, noun: number): boolean =>
  noun - at < 6 &&
  (units[at]!.low === "during" || SET_OFF.has(units[at + 1]!.low)) &&
  units.slice(0, at).some((u, i) => (u.bits & W.SAY || PLEDGED.has(u.low)) && ofVerb(units, i).status === "held");

const WITHIN = wordSet("in during after at following from");

/** "Failed to agree in two hours of talks", "declined to comment after the meeting": what is denied is not the talks. */
function during(units: Unit[], negation: number, noun: number): boolean {
  for (let i = negation + 2; i < noun; i++)
    if (units[i]!.kind === "word" && WITHIN.has(units[i]!.low) && !TAKING_PART.has(units[i - 1]!.low)) return true;
  return false;
}

const TAKING_PART = wordSet("part participate engage engaged succeed interested");

const INCLUDES = wordSet("included includes include comprised featured involved");
const PLANS = wordSet("due scheduled expected planned will would set intended cancelled canceled postponed");

/** "Had been due for a visit which included talks": whether what a clause belongs to was still to come. */
const isToCome = (units: Unit[], clause: number): boolean =>
  units.slice(Math.max(0, clause - 24), clause).some((u) => u.kind === "word" && PLANS.has(u.low));

/** "On the programme, too, is a reception", "A reception, a tour and a concert are on (or part of) the programme." */
const onProgramme = (units: Unit[], noun: number): boolean =>
  (units[0]?.low === "on" && units.slice(1, Math.min(5, noun)).some((u) => ON_PROGRAMME.has(u.low))) ||
  (ON_PROGRAMME.has(units.at(-2)?.low ?? "") &&
    units.slice(-6).some((u, i, end) => IS_ON.has(`${u.low} ${end[i + 1]?.low}`)));

const IS_ON = new Set(
  ["is", "are", "was", "were"]
    .flatMap((be) => [`${be} on`, `${be} part`])
    .concat(["form part", "forms part", "features in", "feature in", "figures in", "figure in"]),
);

const OCCURS = wordSet("be take occur happen come follow still soon yet well even");
const MODAL = wordSet("would should could might may must");
const ON_PROGRAMME = wordSet("agenda cards programme program schedule horizon calendar itinerary diary");
const NOT_BEGUN = wordSet("begun started place begin start held convened happened happen materialise materialize yet");

const TRAVELLING = wordSet(
  "way leave leaves travel travels fly flies flying expected due arrive arrives arrived go invited invite heads heading headed visit flew left departed traveled travelled landed",
);
const DONE = wordSet("met meets received hosted joined was");

/** "flew to Beijing for talks with": a purpose, unless the travellers have come and gone. */
function isPurpose(units: Unit[], preposition: number): boolean {
  for (let i = preposition - 1; i >= 0 && i > preposition - 12; i--) {
    if (TRAVELLING.has(units[i]!.low)) return true;
    if (DONE.has(units[i]!.low)) return false;
  }
  return false;
}
