import type { Context } from "../context";
import type { Sentence } from "../sentences";
import type { Unit } from "../units";
import { wordSet } from "../word-set";
import { oneDayIn, type SentenceDates } from "./dates";
import { addPerson, type Draft, draft, supportOf, supportOfName } from "./draft";
import { TELEPHONE } from "./idioms";
import { isSomeone, isTalkWord } from "./phrases";
import { ofVerb } from "./status";

const TOOK_PLACE = wordSet("took held lasted");
const PLACE_OR_LENGTH = wordSet("place at in for on yesterday today");
const THE = wordSet("the this");
const SUBJECT = 4;
/** Ways of speaking to one who is far away. */
const BY_WIRE = wordSet("rang called dialled dialed");

/** Two officials of a sentence that tells of no meeting, and its day: "yesterday A delivered to B a note on the border". */
export function noteTwo(context: Context, units: Unit[], index: number, events: Draft[], dates: SentenceDates): void {
  context.two = null;
  if (events.length > 0 || isToldOfLate(context, index)) return;
  const named = new Map(units.filter(isNamed).map((u) => [u.person, u] as const));
  if (named.size !== 2 || [...named.keys()].some((id) => !context.people.all[id]!.official)) return;
  if (units.some(({ low }) => BY_WIRE.has(low) || TELEPHONE.has(low))) return;
  context.two = { named: [...named.values()], range: oneDayIn(dates)?.past ?? null, sentence: index };
}

const LATE = 8;

/** Whether "the meeting" would be one told of before. */
const isToldOfLate = ({ focus }: Context, index: number): boolean => focus !== null && focus.sentence > index - LATE;

const isNamed = ({ kind, person }: Unit): boolean => kind === "person" && person >= 0;

/** "The conversation took place in the Minister's office": the meeting of the two whom the sentence before named. */
export function readTookPlace(
  { two, people }: Context,
  units: Unit[],
  { paragraph }: Sentence,
  index: number,
  dates: SentenceDates,
): Draft | null {
  if (two?.sentence !== index - 1 || !THE.has(units[0]?.low ?? "")) return null;
  const verb = units.findIndex(({ low }) => TOOK_PLACE.has(low));
  const noun = units.findIndex(isTalkWord);
  if (noun < 0 || noun > SUBJECT || verb < noun || verb > noun + SUBJECT) return null;
  if (!PLACE_OR_LENGTH.has(units[verb + 1]?.low ?? "") && units[verb]!.low !== "lasted") return null;
  if (ofVerb(units, verb).status !== "held" || units.some(({ low }) => TELEPHONE.has(low))) return null;
  if (units.some((u) => isSomeone(u) && !u.possessive && !two.named.some(({ person }) => person === u.person)))
    return null;
  const event = draft("meeting", index, paragraph);
  event.range = oneDayIn(dates)?.past ?? two.range;
  event.support.push(supportOf("kind", "meeting", units[noun]!, "of the two named before"));
  for (const [at, u] of two.named.entries()) {
    addPerson(event, u.person, "stated", at === 0 ? "subject" : "object");
    event.support.push(supportOfName(people, u, "named before"));
  }
  return event;
}
