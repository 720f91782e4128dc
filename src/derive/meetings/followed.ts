import type { Context } from "../context";
import type { Sentence } from "../sentences";
import type { Unit } from "../units";
import { wordSet } from "../word-set";
import { oneDayIn, type SentenceDates } from "./dates";
import { addPerson, type Draft, draft, isHeldMeeting, isThere, supportOf, supportOfDay, supportOfName } from "./draft";
import { isWord } from "./phrases";
import { protagonist } from "./protagonist";
import { findSubject } from "./subject";

const BEHIND_FOLLOWED = wordSet(". , ; on in at an later shortly afterwards and two three half after");
const BEHIND_NAME = wordSet(". , ;");

/** "Dahl followed on Tuesday", "an hour later it was Dahl, the envoy": one more whom the one received who was told of before. */
export function readFollowed(
  context: Context,
  units: Unit[],
  { paragraph }: Sentence,
  index: number,
  dates: SentenceDates,
): Draft | null {
  const { focus, people } = context;
  if (!focus || !isHeldMeeting(focus) || focus.people.length !== 2 || index !== focus.sentence + 1) return null;
  const trigger = units.findIndex((_, i) => isFollowed(units, i) || isIt(units, i));
  const next = trigger < 0 ? undefined : units[followerAt(units, trigger)];
  if (!next || next.person < 0 || isThere(focus, next.person) || !people.all[next.person]!.official) return null;
  const holder = protagonist(context, next.person);
  if (holder < 0 || !isThere(focus, holder)) return null;
  const event = draft("meeting", index, paragraph);
  addPerson(event, holder, "stated", "subject");
  addPerson(event, next.person, "stated", "object");
  const day = oneDayIn(dates);
  event.range = day?.past ?? focus.range;
  event.place = focus.place;
  event.country = focus.country;
  event.support.push(supportOf("kind", "meeting", units[trigger]!, "followed one told of before"));
  event.support.push(supportOfName(people, next, "named"));
  if (day) event.support.push(supportOfDay(day.past!, day));
  return event;
}

/** "Dahl followed", and not "talks followed", "followed by". */
const isFollowed = (units: Unit[], i: number): boolean =>
  isWord(units[i], "followed") &&
  (units[i + 1] === undefined || units[i + 1]!.kind === "date" || BEHIND_FOLLOWED.has(units[i + 1]!.low)) &&
  !units.slice(0, i).some((u) => u.low === "been" || u.low === "being");

/** "On Tuesday it was Dahl.": nobody "who" did anything. */
const isIt = (units: Unit[], i: number): boolean =>
  i < 6 &&
  isWord(units[i], "it") &&
  isWord(units[i + 1], "was") &&
  units[i + 2]?.kind === "person" &&
  !units[i + 2]!.possessive &&
  BEHIND_NAME.has(units[i + 3]?.low ?? ".") &&
  units.slice(0, i).some((u) => u.kind === "date" || u.low === "later" || u.low === "then") &&
  !units.slice(i).some((u) => u.low === "who" || u.low === "that");

const followerAt = (units: Unit[], trigger: number): number =>
  isWord(units[trigger], "it") ? trigger + 2 : (findSubject(units, trigger).at(-1) ?? -1);
