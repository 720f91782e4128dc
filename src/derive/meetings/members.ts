import type { Context } from "../context";
import type { Sentence } from "../sentences";
import type { Unit } from "../units";
import { wordSet } from "../word-set";
import { addPerson, type Draft, draft, supportOf, supportOfName } from "./draft";
import { readList } from "./list";
import { isWord } from "./phrases";

const THEY = wordSet("they these those");
const INCLUDED = wordSet("included include");
const WERE = wordSet("was were are");

/** "X met Fijian leaders. They included A and B", "among them were A and B": those whom the sentence before left without a name. */
export function readMembers(context: Context, units: Unit[], { paragraph }: Sentence, index: number): Draft[] {
  const series = context.drafts.at(-1);
  if (series?.kind !== "series" || series.status !== "held" || series.sentence !== index - 1) return [];
  const at = namedFrom(units);
  if (series.people.length !== 1 || at < 0) return [];
  const holder = series.people[0]!.id;
  const named = readList(units, at).items.map(({ unit }) => units[unit]!);
  const members = named
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
  if (members.length > 0) Object.assign(series, { umbrella: true, min: Math.max(series.min, members.length) });
  return members;
}

/** The first of those who are named; -1 where nobody is. */
function namedFrom(units: Unit[]): number {
  if (THEY.has(units[0]?.low ?? "") && isWord(units[1], INCLUDED)) return 2;
  return isWord(units[0], "among") && isWord(units[1], "them") && isWord(units[2], WERE) ? 3 : -1;
}
