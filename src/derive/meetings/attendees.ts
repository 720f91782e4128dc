import { W } from "../lexicon";
import { POSSESSIVE_PRONOUNS } from "../pronouns";
import type { Unit } from "../units";
import { wordSet } from "../word-set";
import { isSomeone } from "./phrases";
import { startsClause } from "./starts-clause";
import { findSubject } from "./subject";

const REACH = 70;
const GOVERNING = wordSet("of for to from with on behalf between against under than like without");
const TOGETHER = wordSet("together along alongside accompanied");
const CLOSING = wordSet(
  "but after before because if when though although that according where since until was were is are has have had will would",
);
const WHO = wordSet("who whose whom which");
const SIDES = wordSet("side part delegation team from for");

/** Everyone named from a unit on, up to the end of the clause: "by A on the Kazakh side and by B, who …, on the other". */
export function attendeesFrom(units: Unit[], at: number): number[] {
  const found: number[] = [];
  const end = Math.min(units.length, at + REACH);
  // "X, who was accompanied by A and B, said": the comma closes what is told of X.
  const aside = units.slice(Math.max(0, at - 5), at).some((u) => WHO.has(u.low));
  for (let i = at; i < end; i++) {
    const u = units[i]!;
    if (WHO.has(u.low)) {
      i = pastRelative(units, i, end);
      if (i < 0) break;
    } else if (isSomeone(u)) {
      if (u.possessive || u.kind === "pronoun") continue;
      // Right behind "by" no clause starts, whatever verb follows an office in commas.
      if (
        (i > at && startsClause(units, i) && !(aside && units[i + 1]?.low === ",")) ||
        (found.length > 0 && opensClause(units, i))
      )
        break;
      if (u.person >= 0 && !isGoverned(units, i, at)) found.push(i);
    } else if (u.kind === "word") {
      // "A from one side, while B attended from the other".
      if (u.low === "while" && units.slice(i + 1, i + 5).some((v) => SIDES.has(v.low))) continue;
      if (CLOSING.has(u.low) || u.low === "while" || u.bits & (W.SAY | W.MEET | W.RECEIVE | W.HOLD)) break;
    } else if (u.kind === "mark" && ENDS.has(u.low)) break;
  }
  return found;
}

const ENDS = wordSet('. ! ? " \u201c \u201d');

/** "The aide of B": not B; "together with B": B too. */
function isGoverned(units: Unit[], i: number, from: number): boolean {
  let j = i - 1;
  while (j >= from && (units[j]!.low === "the" || POSSESSIVE_PRONOUNS.has(units[j]!.low) || units[j]!.possessive)) j--;
  if (j < from || !GOVERNING.has(units[j]!.low)) return false;
  // "From the Kazakh side, B", "for Sudan, B": parted by a comma. "along with B".
  return !TOGETHER.has(units[j - 1]?.low ?? "");
}

/** "Accompanied by A, Dahl went on": a comma without "and", and a verb that follows. */
const opensClause = (units: Unit[], i: number): boolean =>
  units[i - 1]?.low === "," && units[i]!.kind !== "role" && isVerbLike(units[i + 1]);

const isVerbLike = (u: Unit | undefined): boolean =>
  u?.kind === "word" && (u.low.endsWith("ed") || (u.bits & (W.SAY | W.MEET | W.RECEIVE | W.HOLD)) !== 0);

/** Past "who looks after trade,"; -1 where the clause goes on to the end. */
function pastRelative(units: Unit[], at: number, end: number): number {
  for (let i = at + 1; i < end && i < at + 25; i++) if (units[i]!.low === "," || units[i]!.low === ";") return i;
  return -1;
}

const BEFORE_WORD = wordSet("the also both too all in at on as well being taking , each");
const LISTED = wordSet(", and & as well the both");

/** "With A and B in attendance": those between "with" and a word; empty without a "with". */
export function withBefore(units: Unit[], at: number): number[] {
  let i = at - 1;
  while (i > 0 && i > at - 5 && !isSomeone(units[i]) && BEFORE_WORD.has(units[i]!.low)) i--;
  const found: number[] = [];
  for (; i >= 0 && i > at - 40; i--) {
    const u = units[i]!;
    if (isSomeone(u) && !u.possessive && u.kind !== "pronoun") found.unshift(i);
    else if (u.low === "with") return found;
    else if (!LISTED.has(u.low) && u.kind !== "place" && u.kind !== "org" && !u.possessive) return [];
  }
  return [];
}

/** The subject, where it is people: "A and B also attended". */
export function subjectOfPresence(units: Unit[], at: number): number[] {
  const found = findSubject(units, beforeAside(units, at)).filter((i) => units[i]!.person >= 0);
  if (found.length === 0) return found;
  // "From one side A and from the other B took part".
  for (let i = found[0]! - 1, gap = 0; i >= 0 && gap < 9; i--, gap++) {
    const u = units[i]!;
    if (u.person >= 0 && u.kind === "person" && !u.possessive && gap > 2) {
      found.unshift(i);
      gap = 0;
    } else if (u.low === "," && gap < 3 && subjectOfWho(units, i) >= 0) {
      // "A, who stands for Fiji, and B took part".
      i = subjectOfWho(units, i);
      if (units[i]!.person >= 0) found.unshift(i);
      gap = 0;
    } else if (!BETWEEN_SIDES.has(u.low) && !(u.kind === "word" && SIDES.has(units[i + 1]?.low ?? ""))) break;
  }
  return found;
}

const WAS_ALSO = wordSet("was were also both");

/** "A and B, representing the mediators, were present": the comma that closes what is told by; else the word itself. */
function beforeAside(units: Unit[], at: number): number {
  let close = at - 1;
  while (close > 0 && WAS_ALSO.has(units[close]!.low)) close--;
  if (units[close]?.low !== ",") return at;
  for (let i = close - 1; i > 0 && i > close - 14; i--)
    if (units[i]!.low === ",") return units[i + 1]!.low.endsWith("ing") && units[i + 1]!.kind === "word" ? i : at;
  return at;
}

/** The one before "who" in a relative clause that a comma closes; -1 without one. */
function subjectOfWho(units: Unit[], comma: number): number {
  for (let i = comma - 2; i > 1 && i > comma - 22; i--)
    if (WHO.has(units[i]!.low)) return isSomeone(units[i - 2]) && units[i - 1]!.low === "," ? i - 2 : -1;
  return -1;
}

const BETWEEN_SIDES = wordSet("from on for the side sides part and , demonym other while");
