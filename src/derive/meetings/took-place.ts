import type { Context } from "../context";
import type { Sentence } from "../sentences";
import type { Unit } from "../units";
import { wordSet } from "../word-set";
import { oneDayIn, type SentenceDates } from "./dates";
import { addPerson, type Draft, draft, supportOf, supportOfName } from "./draft";
import { TELEPHONE } from "./idioms";
import { ofNoun } from "./noun-status";
import { isFromAfar } from "./pair";
import { duringMeeting, isSomeone, isTalkWord } from "./phrases";
import { ofVerb } from "./status";

const TOOK_PLACE = wordSet("took held lasted");
const PLACE_OR_LENGTH = wordSet("place at in for on yesterday today");
const THE = wordSet("the this");
const SUBJECT = 4;

/** Two officials of a sentence that tells of no meeting, and its day: "yesterday A delivered to B a note on the border". */
export function noteTwo(context: Context, units: Unit[], index: number, events: Draft[], dates: SentenceDates): void {
  context.two = null;
  if (events.length > 0 || isToldOfLate(context, index)) return;
  const named = new Map(units.filter(isNamed).map((u) => [u.person, u] as const));
  if (named.size !== 2 || [...named.keys()].some((id) => !context.people.all[id]!.official)) return;
  if (isFromAfar(units)) return;
  context.two = { named: [...named.values()], range: oneDayIn(dates)?.past ?? null, sentence: index };
}

const LATE = 8;

/** Whether "the meeting" would be one told of before. */
export const isToldOfLate = ({ focus }: Context, index: number): boolean =>
  focus !== null && focus.sentence > index - LATE;

const isNamed = ({ kind, person }: Unit): boolean => kind === "person" && person >= 0;

/** "The conversation took place in the Minister's office", "at their meeting", "the two then talked": the meeting of the two whom the sentence before named. */
export function readTookPlace(
  { two, people }: Context,
  units: Unit[],
  { paragraph }: Sentence,
  index: number,
  dates: SentenceDates,
): Draft | null {
  if (two?.sentence !== index - 1 || units.some(({ low }) => TELEPHONE.has(low))) return null;
  const trigger = Math.max(tookPlace(units), ofTheirs(units), theyDid(units), duringOne(units));
  if (trigger < 0) return null;
  const told = withoutTeller(units);
  if (told.some((u) => isOther(u) && !two.named.some(({ person }) => person === u.person))) return null;
  const event = draft("meeting", index, paragraph);
  event.range = oneDayIn(dates)?.past ?? two.range;
  event.support.push(supportOf("kind", "meeting", units[trigger]!, "of the two named before"));
  for (const [at, u] of two.named.entries()) {
    addPerson(event, u.person, "stated", at === 0 ? "subject" : "object");
    event.support.push(supportOfName(people, u, "named before"));
  }
  return event;
}

/** Somebody else than "the two" and those whom a pronoun means. */
const isOther = (u: Unit): boolean =>
  isSomeone(u) && !u.possessive && u.kind !== "pronoun" && !(u.kind === "role" && u.roles[0]!.plural);

/** "…, said Ida Holm, his press adviser": what stands before who tells it. */
function withoutTeller(units: Unit[]): Unit[] {
  const said = units.findIndex(({ low }, i) => SAID.has(low) && units[i - 1]?.low === "," && isSomeone(units[i + 1]));
  return said < 0 ? units : units.slice(0, said);
}

const SAID = wordSet("said says");

/** "She gave the assurance during a meeting at his office". */
function duringOne(units: Unit[]): number {
  if (!isSomeone(units[0])) return -1;
  const noun = duringMeeting(units);
  return noun > 0 && !WITH_OF.has(units[noun + 1]?.low ?? "") && ofNoun(units, noun).status === "held" ? noun : -1;
}

const WITH_OF = wordSet("with of between by");

/** "The conversation took place in", "the talks lasted". */
function tookPlace(units: Unit[]): number {
  const verb = units.findIndex(({ low }) => TOOK_PLACE.has(low));
  const noun = units.findIndex(isTalkWord);
  if (!THE.has(units[0]?.low ?? "") || noun < 0 || noun > SUBJECT || verb < noun || verb > noun + SUBJECT) return -1;
  if (!PLACE_OR_LENGTH.has(units[verb + 1]?.low ?? "") && units[verb]!.low !== "lasted") return -1;
  return ofVerb(units, verb).status === "held" ? noun : -1;
}

/** "At their meeting", "their talks lasted". */
function ofTheirs(units: Unit[]): number {
  const their = units.findIndex(({ low }) => low === "their");
  if (their < 0 || their > 1) return -1;
  const noun = units.findIndex((u, i) => i > their && i < their + 4 && isTalkWord(u));
  return noun > 0 && ofNoun(units, noun).status === "held" ? noun : -1;
}

const THEY = wordSet("they two both pair");
const TALKED = wordSet("talked spoke discussed conferred met dined lunched");
const OPENING = 6;

/** "They talked for three hours", "on Thursday the two held talks". */
function theyDid(units: Unit[]): number {
  const they = units.findIndex((u) => THEY.has(u.low) || (u.kind === "role" && u.roles[0]!.plural));
  if (they < 0 || they > SUBJECT) return -1;
  for (let i = they + 1; i < units.length && i < they + OPENING; i++) {
    const u = units[i]!;
    if (TALKED.has(u.low)) return ofVerb(units, i).status === "held" ? i : -1;
    if (isTalkWord(u)) return ofNoun(units, i).status === "held" ? i : -1;
  }
  return -1;
}
