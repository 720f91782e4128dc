import type { Context } from "../context";
import type { Sentence } from "../sentences";
import type { Unit } from "../units";
import { wordSet } from "../word-set";
import { addPerson, type Draft, draft, supportOf, supportOfName } from "./draft";
import { readList } from "./list";
import { isTalkWord, isWord } from "./phrases";

const THEY = wordSet("they these those");
const INCLUDED = wordSet("included include");
const WERE = wordSet("was were are");
const LATELY = 8;

/**
 * Those whom a series left without a name: "X met Fijian leaders. They included A and B", "among them were A and B";
 * "X held several meetings. With A, the sides discussed fish. The conversation with B turned to ships."
 */
export function readMembers(context: Context, units: Unit[], { paragraph }: Sentence, index: number): Draft[] {
  const listed = listedFrom(units);
  const at = listed >= 0 ? listed : oneOf(units);
  const series = at < 0 ? undefined : context.drafts.findLast(({ kind }) => kind === "series");
  if (series?.status !== "held" || series.people.length !== 1) return [];
  if (
    listed >= 0 ? series !== context.drafts.at(-1) || series.sentence !== index - 1 : series.sentence < index - LATELY
  )
    return [];
  const holder = series.people[0]!.id;
  const members = readList(units, at)
    .items.map(({ unit }) => units[unit]!)
    .filter(({ person }) => person >= 0 && person !== holder && context.people.all[person]!.official)
    .map((u) => {
      const event = draft("meeting", index, paragraph);
      addPerson(event, holder, "stated", "subject");
      addPerson(event, u.person, "stated", "object");
      const { range, place, country } = series;
      Object.assign(event, { range, place, country, partOf: series });
      event.support.push(supportOf("kind", "meeting", units[at - 1]!, "among those met"));
      event.support.push(supportOfName(context.people, u, "named"));
      return event;
    });
  const known = context.drafts.filter(({ partOf }) => partOf === series).length;
  if (members.length > 0) Object.assign(series, { umbrella: true, min: Math.max(series.min, known + members.length) });
  return members;
}

/** The first of those who are listed; -1 where nobody is. */
function listedFrom(units: Unit[]): number {
  if (THEY.has(units[0]?.low ?? "") && isWord(units[1], INCLUDED)) return 2;
  return isWord(units[0], "among") && isWord(units[1], "them") && isWord(units[2], WERE) ? 3 : -1;
}

const TALKED = wordSet(
  "discussed exchanged spoke talked reviewed considered touched agreed examined conferred explored addressed dealt analysed analyzed compared",
);
const FURTHEST = 6;
const BEHIND = wordSet(
  "turned focused focussed centred centered covered dealt touched concerned revolved addressed served was",
);

const AT_DURING = wordSet("at during");

/** The one of "With A, the sides discussed fish", "At the meeting with A fish was discussed", "The conversation with B turned to ships"; -1 without one. */
function oneOf(units: Unit[]): number {
  const during = isWord(units[0], AT_DURING) && isWord(units[1], "the");
  const noun = during ? 2 : 1;
  const isOfTalks = isTalkWord(units[noun]) && isWord(units[noun + 1], "with");
  const at = isOfTalks ? noun + 2 : isWord(units[0], "with") ? 1 : -1;
  const one = units[at];
  if (one?.kind !== "person" || one.possessive) return -1;
  if (during) return units.slice(at + 1).some(({ low }) => TALKED.has(low)) ? at : -1;
  const next = units[at + 1]?.low === "," ? at + 2 : at + 1;
  if (isOfTalks) return BEHIND.has(units[next]?.low ?? "") ? at : -1;
  const talk = units.slice(next, next + FURTHEST).findIndex(({ kind, low }) => kind === "word" && TALKED.has(low));
  return next > at + 1 && talk > 0 ? at : -1;
}
