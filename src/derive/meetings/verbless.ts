import { W } from "../lexicon";
import type { Unit } from "../units";
import { wordSet } from "../word-set";
import { readList } from "./list";
import { isWord } from "./phrases";
import { held } from "./reality";
import { make, type Told } from "./told";

const JOINS = wordSet("+ & x × plus with");
const LONGEST = 32;
const VERBS = W.MEET | W.RECEIVE | W.SAY | W.HOLD;
const AUXILIARIES = wordSet(
  "is was were are be been will would has had have did does not no never if may might could should to on about by who which that",
);
const UNREAL = wordSet("tomorrow next planned expected due letter call phone video zoom vs v cancelled postponed");

/** "This morning, the Palace: A + B + C.", "A again, this time w/ B", "Tuesday – A & B, an hour": what a post tells without a verb. */
export function verbless(units: Unit[]): Told | null {
  if (units.length < 3 || units.length > LONGEST) return null;
  const join = units.findIndex(({ low, kind }, i) => i > 0 && JOINS.has(low) && kind !== "name" && isEnd(units[i + 1]));
  if (join < 0 || !isPlain(units)) return null;
  return isWord(units[join], "with") ? again(units, join) : line(units);
}

const isEnd = (u: Unit | undefined): boolean => u !== undefined && u.kind !== "mark" && u.kind !== "date";

/** Nothing is said, planned or done. */
const isPlain = (units: Unit[]): boolean =>
  !units.some(
    (u) =>
      UNREAL.has(u.low) || (u.kind === "word" && ((u.bits & VERBS) !== 0 || AUXILIARIES.has(u.low))) || u.low === "?",
  );

const AGAIN = wordSet("again then next later");
const TIME = wordSet("again then next later this time , once more and -");
const isTime = ({ kind, low }: Unit): boolean => kind === "date" || kind === "place" || TIME.has(low);

/** "A again, this time with the envoy, B". */
function again(units: Unit[], join: number): Told | null {
  const subject = units.findIndex(({ person, possessive }) => person >= 0 && !possessive);
  if (subject < 0 || subject > join) return null;
  const between = units.slice(subject + 1, join);
  if (!between.some(({ low }) => AGAIN.has(low)) || !between.every(isTime)) return null;
  const object = units.findIndex((u, i) => i > join && i < join + 10 && u.kind === "person" && !u.possessive);
  if (object < 0) return null;
  return make(join, [subject], readList(units, object), "again, and with whom", held);
}

/** "A + B + C": all who are named, two of whom at least hold an office. */
function line(units: Unit[]): Told | null {
  const people = units.flatMap((u, i) => (u.kind === "person" && !u.possessive ? [i] : []));
  const [first = -1, second = -1] = people;
  if (second < 0 || !units.slice(first + 1, second).some(({ low }) => JOINS.has(low))) return null;
  const offices = people.filter((i) => units[i]!.roles.some(({ official }) => official)).length;
  if (offices < 2 || !units.some(({ kind }) => kind === "date")) return null;
  return { ...make(first + 1, people, null, "they met", held), joint: true };
}
