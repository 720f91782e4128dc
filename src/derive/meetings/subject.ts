import type { Unit } from "../units";
import { wordSet } from "../word-set";
import { isSomeone, isWord } from "./phrases";

const PREPOSITION = wordSet(
  "of with by for to from between against about on at over under near than like as after before during following including",
);

const NOBODY: ReadonlySet<number> = new Set();

const OBLIQUE = wordSet("his her their him them your our");
const WHO = wordSet("who ,");
const AND = wordSet(", and & both");
const COMPANY = wordSet("together along with accompanied by");
const COMPANY_OPENERS = wordSet("together along accompanied ,");
const LED = wordSet("led headed");

/** The subject of a verb: the nearest list of people to its left that no preposition governs. Gives unit indices. */
export function findSubject(units: Unit[], at: number, taken: ReadonlySet<number> = NOBODY): number[] {
  for (let i = at - 1; i >= 0 && i > at - 40; i--) {
    const u = units[i]!;
    if (!isSomeone(u) || (u.possessive && u.kind !== "role")) continue;
    if (u.kind === "pronoun" && OBLIQUE.has(u.low)) continue;
    let head = i;
    const group = [i];
    const relative = i >= at - 4 && isWord(units[i + 1], WHO) && units.slice(i + 1, at).some((v) => v.low === "who");
    // Walk back over the list that it closes: "A, B and C met".
    for (let j = i - 1; j >= 0 && j > i - 24; j--) {
      const v = units[j]!;
      if (isSomeone(v) && !v.possessive) {
        group.unshift(j);
        head = j;
      } else if (isWord(v, AND)) {
        if (v.low === "," && !isSomeone(units[j - 1])) break;
      } else if (isWord(v, COMPANY) && isWord(units[j - 1], COMPANY_OPENERS)) continue;
      else break;
    }
    let outer = head - 1;
    // "with Serbia's Ivan Babic": the preposition governs what the possessive opens.
    if (units[outer]?.possessive && units[outer]!.kind !== "role") outer--;
    const leads = isWord(units[outer], "by") && isWord(units[outer - 1], LED);
    if ((taken.has(i) || (isWord(units[outer], PREPOSITION) && !leads)) && !relative) {
      i = head;
      continue;
    }
    return group;
  }
  return [];
}

/** The subject of a verb; where none precedes it, the one after a comma: "Meeting with X, Y said". */
export function subjectOf(units: Unit[], i: number, taken: Set<number>): number[] {
  const found = findSubject(units, i, taken);
  if (found.length > 0) return found;
  for (let j = i + 1; j < units.length && j < i + 30; j++) {
    if (units[j]!.low === "," && isSomeone(units[j + 1]) && !units[j + 1]!.possessive) return [j + 1];
  }
  return [];
}
