import type { Context } from "../context";
import { type Draft, isHeldMeeting, isThere } from "../meetings/draft";
import type { Unit } from "../units";
import { wordSet } from "../word-set";
import { isHeard } from "./heard";
import { isOfMeeting } from "./of-meeting";
import { isSaidAfter } from "./said-after";
import { TELLS } from "./tells";

const SELF = wordSet("himself herself");
const HAS = wordSet("have had got");
const WRITER = wordSet("i we");
const REACH = 5;

/** "I have this from Lee", "our account comes from Lee herself": the meeting just told, where one was there. */
export function firstHand({ focus }: Context, units: Unit[], i: number): Draft[] {
  const { person } = units[i]!;
  if (units[i - 1]?.low !== "from" || !focus || !isHeldMeeting(focus) || !isThere(focus, person)) return [];
  const before = units.slice(Math.max(0, i - REACH), i - 1);
  const writer = before.findIndex(({ low }) => WRITER.has(low));
  return SELF.has(units[i + 1]?.low ?? "") || (writer >= 0 && HAS.has(before[writer + 1]?.low ?? "")) ? [focus] : [];
}

const PLACING = wordSet("in at on here yesterday today");
const nextComma = (units: Unit[], i: number): number =>
  units.findIndex(({ low }, at) => at > i && at < i + REACH && low === ",");

const LATER = wordSet("afterwards afterward later then");
/** What an official may say at any time, and is of the meeting where it is said later. */
const POINTED = wordSet("pointed noted stressed underlined emphasised emphasized added indicated");

/** "Lee met Dahl, who afterwards described it to newsmen": the meetings of the sentence at which the one was who then tells. */
export function toldLater(units: Unit[], i: number, events: Draft[]): Draft[] {
  const who = units[i + 1]?.kind === "date" || PLACING.has(units[i + 1]?.low ?? "") ? nextComma(units, i) + 1 : i + 2;
  if (units[who - 1]?.low !== "," || units[who]?.low !== "who") return [];
  const late = LATER.has(units[who + 1]?.low ?? "");
  const verb = late ? who + 2 : who + 1;
  const pointed = POINTED.has(units[verb]?.low ?? "");
  if (!pointed && !TELLS.has(units[verb]?.low ?? "")) return [];
  const behind = units[verb + 1]?.low === "out" ? verb + 2 : verb + 1;
  const isLater = late || LATER.has(units[behind]?.low ?? "") || isSaidAfter(units, verb);
  const there = events.filter((event) => event.status === "held" && isThere(event, units[i]!.person));
  if (isLater || (!pointed && isHeard(units, verb))) return there;
  const words = units.slice(verb);
  return pointed
    ? []
    : there.filter((event) => isOfMeeting({ units: words, verb: 0, speaker: units[i]!.person, event }));
}
