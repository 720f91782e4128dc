import type { Context } from "../context";
import type { Unit } from "../units";
import { WAS } from "../word-classes";
import { wordSet } from "../word-set";
import { readList } from "./list";
import { ofNoun } from "./noun-status";
import { isSomeone, isTalkWord, isWord } from "./phrases";
import { ofVerb } from "./status";
import { findSubject } from "./subject";
import { make, type Told } from "./told";
import { isToldOfLate } from "./took-place";

const ATTENDED = wordSet("attended joined");
const FURTHEST = 8;

/** "The meeting was attended by A and B", "A and B took part in the talks", where no meeting was told of before: theirs. */
export function gathering(context: Context, units: Unit[]): Told | null {
  if (isToldOfLate(context, context.sentence)) return null;
  const noun = units.findIndex(isTalkWord);
  if (noun < 0 || isWord(units[noun + 1], "of")) return null;
  const verb = units.findIndex((u, i) => ATTENDED.has(u.low) || (u.low === "took" && units[i + 1]?.low === "part"));
  if (verb < 0 || ofVerb(units, verb).status !== "held") return null;
  const reality = ofNoun(units, noun);
  if (reality.status !== "held") return null;
  const people = noun < verb ? attendedBy(units, verb) : noun < verb + FURTHEST ? findSubject(units, verb) : [];
  if (people.length < 2 || !people.every((i) => units[i]!.person >= 0)) return null;
  const told = make(noun, people, null, "attended it", reality);
  told.joint = true;
  return told;
}

function attendedBy(units: Unit[], verb: number): number[] {
  const by = isWord(units[verb - 1], WAS) && units[verb + 1]?.low === "by" ? verb + 2 : -1;
  return by > 0 && isSomeone(units[by]) ? readList(units, by).items.map(({ unit }) => unit) : [];
}
