import type { Unit } from "../units";
import { WAS } from "../word-classes";
import { wordSet } from "../word-set";
import { isByTelephone } from "./by-telephone";
import { readList } from "./list";
import { findObject } from "./object";
import { isSomeone, isWord } from "./phrases";
import { ofVerb } from "./status";
import { findSubject } from "./subject";
import { make, type Told } from "./told";

const ADDRESSED = wordSet(
  "told assured informed urged thanked briefed warned pressed reminded presented handed congratulated praised asked lectured pressed challenged confronted reassured implored cautioned promised offered petitioned invited questioned quizzed lobbied",
);
const AT = wordSet("at during in");
const DETERMINERS = wordSet(
  "a an the their his her its this that two three four several two-hour hour-long one-hour day-long closed-door",
);

/** "X told Y at a meeting in Z that …", "during the talks X assured Y": the meeting of who spoke and whom they spoke to. */
export function addressed(units: Unit[], noun: number, taken: Set<number>): Told | null {
  let opener = noun - 1;
  while (opener > noun - 5 && opener >= 0 && !isWord(units[opener], AT)) {
    const u = units[opener]!;
    if (u.kind === "mark" || (isSomeone(u) && u.kind !== "pronoun")) return null;
    opener--;
  }
  if (opener < 0 || !isWord(units[opener], AT) || !DETERMINERS.has(units[opener + 1]?.low ?? "")) {
    if (!(opener >= 0 && isWord(units[opener], AT) && opener === noun - 1)) return null;
  }
  const speech = speechNear(units, opener, noun);
  if (speech < 0) return agreed(units, opener, noun, taken);
  const by = isWord(units[speech - 1], WAS) ? findObject(units, speech + 1, "by", 8) : -1;
  const subjects = by >= 0 ? [by] : findSubject(units, speech, taken);
  if (subjects.length === 0) return null;
  const marker = GOT.has(units[speech]!.low) ? "from" : "to";
  const objects = readList(
    units,
    isSomeone(units[speech + 1]) ? speech + 1 : findObject(units, speech + 1, marker, 12),
  );
  const told = make(noun, subjects, objects, "told at a meeting", ofVerb(units, speech));
  told.end = Math.max(told.end, noun + 1);
  told.definite = isWord(units[noun - 1], "the");
  told.call = isByTelephone(units, opener + 1, noun + 4);
  return told;
}

const AGREED = wordSet(
  "agreed signed discussed pledged decided reviewed hammered thrashed settled finalised finalized brokered vowed reached initialled initialed exchanged concluded inked adopted reaffirmed talked clashed promised debated",
);

/** "X and Y agreed at a meeting in Z to …": the several people of the sentence. */
function agreed(units: Unit[], opener: number, noun: number, taken: Set<number>): Told | null {
  let agreed = opener - 1;
  while (agreed > 0 && agreed > opener - 10 && !AGREED.has(units[agreed]!.low)) agreed--;
  if (agreed < 1 || !AGREED.has(units[agreed]!.low)) return null;
  const subjects = findSubject(units, opener, taken);
  if (subjects.length < 2 || !subjects.every((s) => units[s]!.kind !== "role")) return null;
  const told = make(noun, subjects, null, "they met", ofVerb(units, agreed));
  told.joint = true;
  return told;
}

const GAVE = wordSet(
  "handed delivered conveyed presented gave passed extended put made raised voiced expressed explained outlined protested complained offered proposed suggested broached",
);

const GOT = wordSet("secured won obtained extracted got heard");

const isAddress = (units: Unit[], i: number): boolean =>
  (ADDRESSED.has(units[i]!.low) && isSomeone(units[i + 1])) ||
  (GAVE.has(units[i]!.low) && findObject(units, i + 1, "to", 12) >= 0) ||
  (GOT.has(units[i]!.low) && findObject(units, i + 1, "from", 12) >= 0);

function speechNear(units: Unit[], opener: number, noun: number): number {
  for (let i = opener - 1; i >= 0 && i > opener - 16; i--) if (isAddress(units, i)) return i;
  for (let i = noun + 1; i < units.length && i < noun + 24; i++) if (isAddress(units, i)) return i;
  return -1;
}
