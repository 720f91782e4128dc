import type { EventStatus } from "../../model";
import { W } from "../lexicon";
import type { Unit } from "../units";
import { wordSet } from "../word-set";

/** How surely something is told to have happened. */
export interface Reality {
  status: EventStatus;
  /** Told in the past perfect, or as the last or an earlier time. */
  before: boolean;
  rule: string;
}

const held: Reality = { status: "held", before: false, rule: "told as having happened" };
const as = (status: EventStatus, rule: string): Reality => ({ status, before: false, rule });

const NEGATIONS = wordSet(
  "not never cannot declined refused failed denied denies deny denying rejected without neither avoided",
);
const negates = (low: string): boolean => NEGATIONS.has(low) || low.endsWith("n't");
const COMING = wordSet(
  "will shall would plans planned scheduled expected due set hopes hoped hope intends intended wants wanted going slated wishes agreed ready willing supposed wish aims likely invited proposed offered urged asked expects poised pencilled penciled earmarked billed needs about",
);
const looksAhead = (low: string): boolean => COMING.has(low) || low.endsWith("'ll");
const PERHAPS = wordSet(
  "may might could possibly perhaps rumoured rumored rumours rumors rumour rumor speculation speculated speculate possible believed thought unconfirmed allegedly alleged",
);
const REFUTED = wordSet("denied denies denying refuted dismissed");
const PLANNED = wordSet("planned scheduled slated expected due");
const MAYBE = wordSet("may might could possible rumours rumors speculation talk unconfirmed");
const RUMOUR = wordSet(
  "rumours rumors speculation speculated rumour rumor unconfirmed rumoured rumored possible whether if unclear",
);
const CALLED_OFF = wordSet(
  "cancelled canceled cancels cancel postponed scrapped postpones shelved abandoned aborted moved delayed pushed",
);

const INFINITIVES = wordSet(
  "meet receive host welcome confer hold have pay call sit conduct attend open begin start join take give grant visit speak talk greet consult negotiate huddle dine see lead resume continue chair exchange engage",
);

/** Whether a verb tells of what happened, will, may or did not. */
export function ofVerb(units: Unit[], verb: number): Reality {
  const base = INFINITIVES.has(units[verb]!.low);
  let perfect = false;
  for (let i = verb - 1; i >= 0 && i >= verb - 9; i--) {
    const { low, kind } = units[i]!;
    if (kind === "date" || kind === "place") continue;
    if (negates(low)) return as("denied", "a negation before the verb");
    if (low === "be" && units[i - 1]?.low === "to") return as("planned", "was or is to be: still to come");
    if (low === "to" && i === verb - 1 && base) {
      const wish = units.slice(Math.max(0, i - 5), i);
      if (wish.some((u) => negates(u.low))) return as("denied", "a refusal before the verb");
      return as("planned", "an infinitive: a purpose or a plan");
    }
    if (PERHAPS.has(low) && kind === "word") return as("possible", "told as possible");
    if (looksAhead(low)) return as("planned", "told as to come");
    if (low === "last" || low === "previously" || low === "first" || low === "earlier" || low === "had")
      perfect = perfect || low === "had" || low === "last" || low === "previously";
    if (kind === "person" || kind === "role" || kind === "name") {
      // Past the subject only an embracing denial or doubt still counts.
      return embraced(units, i, perfect);
    }
    if (low === ";" || low === "but") break;
  }
  return embraced(units, verb, perfect);
}

function embraced(units: Unit[], from: number, before: boolean): Reality {
  for (let i = from - 1; i >= 0 && i > from - 30; i--) {
    const { low, kind } = units[i]!;
    if (low === ";" || low === "but") break;
    if (REFUTED.has(low)) return as("denied", "the text denies it");
    if (kind === "word" && RUMOUR.has(low)) return as("possible", "told as a rumour or a guess");
  }
  return before ? { ...held, before: true } : held;
}

/** Whether a noun such as "talks" names something that happened: by the words after it, else by those before. */
export function ofNoun(units: Unit[], noun: number): Reality {
  return afterNoun(units, noun) ?? beforeNoun(units, noun);
}

const AUXILIARY = wordSet("was were been is have has had be");
const TO_BE = wordSet("be take");
const WILL_BE = wordSet("be take follow focus begin start");

/** "the talks were cancelled", "the meeting is due on Friday", "talks will be held". */
function afterNoun(units: Unit[], noun: number): Reality | null {
  for (let i = noun + 1; i < units.length && i < noun + 22; i++) {
    const { low, bits } = units[i]!;
    const next = units[i + 1]?.low ?? "";
    if (low === "." || low === ";" || low === "but") return null;
    const calledOff = CALLED_OFF.has(low) && units.slice(noun + 1, i).some((u) => AUXILIARY.has(u.low));
    if (calledOff || (low === "called" && next === "off")) return as("denied", "called off");
    if (PLANNED.has(low)) return as("planned", "planned or scheduled");
    if ((low === "to" && TO_BE.has(next)) || (low === "will" && WILL_BE.has(next)))
      return as("planned", "told as to come");
    if (bits & (W.MEET | W.RECEIVE)) return null;
  }
  return null;
}

const NO = wordSet("no without");
const UPCOMING = wordSet("planned scheduled upcoming forthcoming proposed expected future next coming intended");
const DOUBTFUL = wordSet("possible potential rumoured rumored alleged");
const EARLIER = wordSet("last previous earlier first");
const ASKED_FOR = wordSet(
  "proposed offered seek seeks seeking sought request requested requests urged resumption invitation invited wants hopes calls demanded demand prospect idea ahead",
);
const TO_COME = wordSet("will would shall plans scheduled expected due");
const TO_HOLD = wordSet("hold have attend discuss join resume begin start conduct take");
const CLAUSE_ENDS = wordSet("; : but who which that");

/** "no talks", "upcoming talks", "called for talks", "will hold talks"; past that, what the sentence embraces it with. */
function beforeNoun(units: Unit[], noun: number): Reality {
  let past = false;
  for (let i = noun - 1; i >= 0 && i >= noun - 14; i--) {
    const { low, kind, bits } = units[i]!;
    if (kind === "date" || kind === "place") continue;
    const next = units[i + 1]?.low ?? "";
    if (i >= noun - 4) {
      if (NO.has(low)) return as("denied", "no such meeting");
      if (UPCOMING.has(low)) return as("planned", "told as to come");
      if (DOUBTFUL.has(low)) return as("possible", "told as possible");
      if (EARLIER.has(low)) past = low === "previous" || low === "last";
      if (low === "for" && isPurpose(units, i)) return as("planned", "a purpose, not yet a meeting");
    }
    if (CALLED_OFF.has(low) || (low === "off" && units[i - 1]?.low === "called")) return as("denied", "called off");
    if (negates(low)) return as("denied", "a negation");
    const asked =
      ASKED_FOR.has(low) ||
      (low === "called" && next === "for") ||
      ((low === "looking" || low === "look") && next === "forward");
    if (asked) return as("planned", "asked for or looked forward to");
    if (TO_COME.has(low) || (low === "to" && TO_HOLD.has(next))) return as("planned", "told as to come");
    if (MAYBE.has(low)) return as("possible", "told as possible");
    if (CLAUSE_ENDS.has(low) || bits & W.SAY) break;
  }
  return embraced(units, noun, past);
}

const TRAVELLING = wordSet(
  "leave leaves travel travels fly flies flying expected due arrive arrives arrived go invited invite heads heading headed visit flew left departed traveled travelled landed",
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
