import type { Unit } from "../units";
import { wordSet } from "../word-set";
import { readList } from "./list";
import { findObject } from "./object";
import { isWord } from "./phrases";
import { ofVerb } from "./status";
import { subjectOf } from "./subject";
import { byTelephone } from "./telephone";
import { type Told, tell } from "./told";

const PHONED = wordSet("phoned telephoned");
const IN_PERSON = wordSet("face-to-face in-person sidelines margins");
const WITH_TO_BY = wordSet("with to by");

/** Speech by telephone is a call; other speech is no meeting of itself. */
export function spoken(units: Unit[], i: number, taken: Set<number>, call: boolean): Told | null {
  const direct = call || PHONED.has(units[i]!.low);
  const inPerson = units.slice(i, i + 20).some((u) => IN_PERSON.has(u.low));
  if (!direct && !inPerson && !byTelephone(units, i, i + 14)) return null;
  const object = findObject(units, i + 1, direct ? null : WITH_TO_BY, 12);
  if (object < 0) return null;
  const told = tell(i, subjectOf(units, i, taken), readList(units, object), "spoke with", ofVerb(units, i));
  told.call = !inPerson;
  return told;
}

const NUMBERED = wordSet("two pair three");
const AT_LENGTH = wordSet("for at over in alone privately until");

/** "The two men talked for an hour": to talk at length is to meet. */
export const talkAtLength = (units: Unit[], i: number): boolean =>
  units.slice(Math.max(0, i - 3), i).some((u) => u.kind === "pronoun" && NUMBERED.has(u.low)) &&
  isWord(units[i + 1], AT_LENGTH) &&
  !byTelephone(units, i, i + 10);
