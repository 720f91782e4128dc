import type { Unit } from "../units";
import { wordSet } from "../word-set";
import type { List } from "./list";
import { isSomeone, isWord } from "./phrases";

const GOVERNS = wordSet("on about of regarding concerning for in over to from during");
const SPEAKS_OF = wordSet(
  "welcomed welcomes welcome welcoming hailed hails praised praises praising noted applauded supported backed discussed discuss discussing reviewed mentioned raised commended appreciated called",
);
const DESCRIBES = wordSet("the a an their this that recent last latest upcoming planned historic week month year 's");
const FURTHEST = 6;

/** "A briefed B on the talks between C and D": talks of others, which those of the sentence speak of. */
export function isOfOthers(units: Unit[], noun: number, { items }: List): boolean {
  if (items.length < 2 || units.slice(noun).some(({ kind }) => kind === "date")) return false;
  let governs = noun - 1;
  while (governs > noun - FURTHEST && governs > 0 && isDescribing(units[governs]!)) governs--;
  const before = units[governs];
  if (before?.kind !== "word" || !(GOVERNS.has(before.low) || SPEAKS_OF.has(before.low))) return false;
  const speaker = units.slice(0, governs).find((u) => isSomeone(u) && !u.possessive);
  if (!speaker || speaker.roles[0]?.head.startsWith("spokes")) return false;
  if (speaker.kind === "role" && speaker.person < 0) return false;
  return !items.some(({ unit }) => isSame(units[unit]!, speaker)) && !isWithin(units, governs, speaker);
}

const isDescribing = (u: Unit): boolean => u.kind === "date" || isWord(u, DESCRIBES) || u.low.endsWith("al");

const isSame = (a: Unit, b: Unit): boolean => a === b || (a.person >= 0 && a.person === b.person);

const ATTENDED = wordSet("attended joined present mediated hosted chaired part hosting mediating chairing");

/** "A, who took part in the talks between C and D": there himself. */
const isWithin = (units: Unit[], governs: number, speaker: Unit): boolean =>
  units.slice(units.indexOf(speaker), governs).some((u) => isWord(u, ATTENDED));
