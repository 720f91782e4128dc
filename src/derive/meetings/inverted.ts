import { W } from "../lexicon";
import type { Unit } from "../units";
import { WAS } from "../word-classes";
import { wordSet } from "../word-set";
import { readList } from "./list";
import { findObject } from "./object";
import { isSomeone, isWord } from "./phrases";
import { ofVerb } from "./status";
import { make, type Told } from "./told";

const OPENING = wordSet("those also dignitaries visitors guests");
const REACH = 24;

/** "Received by A on Tuesday was B", "among those received by A were B and C": meetings of A with who is named last. */
export function receivedWas(units: Unit[], i: number): Told | null {
  if ((i > 0 && !isWord(units[i - 1], OPENING)) || !isWord(units[i + 1], "by")) return null;
  const host = findObject(units, i + 2, null, 4);
  if (host < 0) return null;
  for (let at = host + 1; at < units.length && at < host + REACH; at++) {
    const u = units[at]!;
    if (isWord(u, WAS)) {
      const guest = findObject(units, at + 1, null, 4);
      if (guest >= 0) return make(i, [host], readList(units, guest), "received by one was another", ofVerb(units, i));
    } else if (isSomeone(u) || u.bits & W.MEET) return null;
  }
  return null;
}
