import type { Context } from "../context";
import { isOneDay } from "../days/range";
import { W } from "../lexicon";
import type { Sentence } from "../sentences";
import type { Unit } from "../units";
import { wordSet } from "../word-set";
import type { SentenceDates } from "./dates";
import { addPerson, type Draft, draft, supportOf, supportOfDay, supportOfName } from "./draft";
import { readList } from "./list";
import { isSomeone, isWord } from "./phrases";
import { ofVerb } from "./status";

const REACH = 4;
const ORDINALS = wordSet("first second third fourth fifth sixth last final other one another next");
const BEFORE = wordSet("the , and ; in at for");
const BETWEEN = wordSet("one of them these was were came took place held , this that day in on at the");
const VISITORS = wordSet("guest visitor caller interlocutor");

/**
 * Those with whom each of several meetings counted before was held: "the first was with A, the other with B", "in the
 * second, C asked for a loan", "the third guest was D".
 */
export function readCounted(
  context: Context,
  units: Unit[],
  { paragraph }: Sentence,
  index: number,
  dates: SentenceDates,
): Draft[] {
  const series = countedBefore(context, index);
  if (!series) return [];
  const [holder] = series.people;
  const made: Draft[] = [];
  for (let i = 0; i < units.length; i++) {
    if (!isOrdinal(units, i)) continue;
    const at = metAt(units, i);
    if (at < 0 || ofVerb(units, i + 1).status !== "held") continue;
    const list = readList(units, at);
    // "One with A, the other with B".
    const next = list.items.findIndex(
      ({ unit }, k) => k > 0 && units.slice(list.items[k - 1]!.unit, unit).some((u) => ORDINALS.has(u.low)),
    );
    const items = next < 0 ? list.items : list.items.slice(0, next);
    const met = items.map(({ unit }) => units[unit]!).filter((u) => isMet(context, u, holder!.id));
    if (met.length === 0) continue;
    const event = draft("meeting", index, paragraph);
    event.support.push(supportOf("kind", "meeting", units[i]!, "one of the meetings counted before"));
    addPerson(event, holder!.id, "stated", "subject");
    for (const u of met) enter(context, event, u);
    const day = dates.units.find((d) => d.at > i && d.at < list.end + 4 && !d.reporting && isOneDay(d.past));
    event.range = day?.past ?? (isOneDay(series.range) ? series.range : null);
    if (day) event.support.push(supportOfDay(day.past!, day));
    event.place = series.place;
    event.country = series.country;
    made.push(event);
    i = items.at(-1)!.unit;
  }
  return made;
}

/** The held meetings of one that the last sentences count. */
function countedBefore({ drafts }: Context, index: number): Draft | null {
  for (let i = drafts.length - 1; i >= 0 && i > drafts.length - 5; i--) {
    const event = drafts[i]!;
    if (event.kind === "series" && event.status === "held" && event.people.length === 1)
      return index > event.sentence && index <= event.sentence + REACH ? event : null;
  }
  return null;
}

const isOrdinal = (units: Unit[], i: number): boolean =>
  units[i]!.kind === "role"
    ? VISITORS.has(units[i]!.roles[0]!.head) && ORDINALS.has(units[i]!.roles[0]!.text.toLowerCase().split(" ")[0]!)
    : ORDINALS.has(units[i]!.low) && (i === 0 || isWord(units[i - 1], BEFORE));

/** The first of those met in "the first …": behind "with", behind "was" of a guest, or behind the comma of "in the first,"; -1 without one. */
function metAt(units: Unit[], ordinal: number): number {
  const within = isWord(units[ordinal - 2], "in") || isWord(units[ordinal - 2], "at");
  const guest =
    units[ordinal]!.kind === "role" ||
    VISITORS.has(units[ordinal + 1]?.roles[0]?.head ?? units[ordinal + 1]?.low ?? "");
  for (let i = ordinal + 1; i < units.length && i < ordinal + 9; i++) {
    const u = units[i]!;
    if (isWord(u, "with")) return isSomeone(units[i + 1]) ? i + 1 : -1;
    if (u.kind === "person") {
      const before = units[i - 1];
      return (within && isWord(before, ",")) || (guest && isWord(before, "was")) ? i : -1;
    }
    const passes = u.kind === "date" || u.kind === "place" || (guest && i === ordinal + 1);
    if (!passes && !isWord(u, BETWEEN) && !(u.bits & (W.TALK | W.TALKS))) return -1;
  }
  return -1;
}

const isMet = ({ people }: Context, u: Unit, holder: number): boolean =>
  u.person >= 0 && u.person !== holder && !u.possessive && people.all[u.person]!.official;

function enter({ people }: Context, event: Draft, u: Unit): void {
  addPerson(event, u.person, "stated", "object");
  const meant = () => supportOf("official", people.all[u.person]!.name, u, "meant by an office or a pronoun");
  event.support.push(u.kind === "person" ? supportOfName(people, u, "named") : meant());
}
