import { W } from "../lexicon";
import type { Unit } from "../units";
import { wordSet } from "../word-set";
import { beforeClause, isOfVerbBefore } from "./aside";
import { DELEGATIONS } from "./delegation";
import { isSomeone, isWord } from "./phrases";

const PREPOSITION = wordSet(
  "of with by for to from between against about on at over under near than like as after before during following including besides unlike",
);

const NOBODY: ReadonlySet<number> = new Set();

const OBLIQUE = wordSet("his her their him them your our");
const WHO = wordSet("who ,");
const OPPOSITE = wordSet("opposite number demonym");
const OF_FROM = wordSet("of from for");
const AND = wordSet(", and & both");
const COMPANY = wordSet("together along with accompanied by");
const COMPANY_OPENERS = wordSet("together along accompanied ,");
const LED = wordSet("led headed");
/** "It was X's turn to call on Y": X. */
const isInTurn = (units: Unit[], owner: number): boolean =>
  isWord(units[owner + 1], "turn") && isWord(units[owner + 2], "to");

const FELL = wordSet("fell left");

/** "It fell to X to receive Y": X receives. */
const isCharge = (units: Unit[], to: number): boolean =>
  isWord(units[to - 1], FELL) && units.slice(Math.max(0, to - 4), to - 1).some((u) => u.low === "it");

/** "X, who along with a delegation called on Y": what "who" stands for, whatever governs it. */
function isRelative(units: Unit[], someone: number, verb: number): boolean {
  if (someone < verb - 12 || !isWord(units[someone + 1], WHO)) return false;
  const who = units[someone + 1]!.low === "who" ? someone + 1 : someone + 2;
  return units[who]?.low === "who" && !units.slice(who + 1, verb).some((u) => u.low === ",");
}

/** "and Peru's", "and the EU's" before one of a list. */
const isOwner = (units: Unit[], j: number): boolean =>
  units[j]!.possessive &&
  units[j]!.kind !== "pronoun" &&
  (isWord(units[j - 1], AND) || (units[j - 1]?.low === "the" && isWord(units[j - 2], AND)));

const BODY_WORDS = new Set(["word", "name", "org", "place"]);
const LONGEST_BODY = 6;

/** "A of the Vanua side and B": the "of" behind A, where a list goes on after the body; else -1. */
function bodyOf(units: Unit[], last: number): number {
  if (!BODY_WORDS.has(units[last]!.kind) || !isWord(units[last + 1], AND)) return -1;
  for (let i = last; i > 0 && i > last - LONGEST_BODY; i--) {
    const u = units[i]!;
    if (isWord(u, OF_FROM)) return i < last && units[i - 1]!.kind === "person" ? i : -1;
    // "The foreign exchange bureau".
    const acts = u.bits & (W.MEET | W.RECEIVE | W.SAY | W.HOLD) && !((units[i - 1]?.bits ?? 0) & W.FIELD);
    if (!BODY_WORDS.has(u.kind) || acts) return -1;
  }
  return -1;
}

const INCLUDED = wordSet("included includes comprised");

const isIncluded = (units: Unit[], head: number): boolean =>
  isWord(units[head - 1], INCLUDED) && isWord(units[head - 2], "which");

const THEN = wordSet("then later afterwards afterward separately");

/** A day or an adverb of time between two of a list. */
const isWhen = (units: Unit[], j: number): boolean =>
  units[j]!.kind === "date"
    ? isSomeone(units[j - 1]) && isWord(units[j + 1], AND)
    : isWord(units[j], THEN) && (isWord(units[j - 1], AND) || isSomeone(units[j + 1]));

/** "After seeing A, B met C": B alone. */
const isParticiple = (u: Unit | undefined): boolean => u?.kind === "word" && u.low.endsWith("ing");

/** "Like his predecessor X, Y met Z": Y. */
const isPredecessor = (units: Unit[], head: number): boolean => isWord(units[head - 1], "predecessor");

const NOMINATIVE = wordSet("he she they we i");

/** "Before the talks with X he met Y", "… with X the guest met Y": no list goes on without a link. */
const isOnItsOwn = (u: Unit): boolean =>
  (u.kind === "pronoun" && NOMINATIVE.has(u.low)) || (u.kind === "role" && u.roles[0]!.determiner === "the");

const isLent = (office: Unit, { roles }: Unit): boolean => roles.some(({ from }) => from === office.roles[0]!.from);

/** "On behalf of the president, Minister Ann Lee met", "at the request of the president, Ann Lee met": no office of hers. */
function isAnother(units: Unit[], before: number): boolean {
  const [office, person, next] = [units[before]!, units[before + 2]!, units[before + 3]];
  if (office.kind !== "role") return true;
  if (person.kind !== "person" || isLent(office, person)) return false;
  return person.roles.length > 0 || (isWord(units[before - 1], PREPOSITION) && next?.low !== ",");
}

const PARTED = wordSet(", and");

/** "X, candidate member of the bureau and first deputy chairman, received": X, whom the offices that close with a comma are of; else -1. */
function apposed(units: Unit[], last: number): number {
  if (units[last]!.kind !== "role" || units[last + 1]?.low !== ",") return -1;
  // "A and B, the trade ministers, met": A and B.
  if (units[last]!.roles[0]!.plural && units[last - 1]?.low === ",") {
    const name = units[last - 2]?.kind === "place" && isWord(units[last - 3], OF_FROM) ? last - 4 : last - 2;
    if (isSomeone(units[name])) return name;
  }
  for (let i = last; i > 0 && i > last - 16; i--) {
    const u = units[i]!;
    if (u.low === "," && u.kind === "mark" && units[i - 1]!.kind === "person")
      return isOffices(units, i + 1) ? i - 1 : -1;
    if (
      u.kind === "role" ? u.roles[0]!.plural || u.roles[0]!.determiner !== "" : u.kind !== "word" && !isWord(u, PARTED)
    )
      return -1;
    if (u.kind === "word" && u.bits & (W.MEET | W.RECEIVE | W.SAY | W.HOLD)) return -1;
  }
  return -1;
}

/** "The chief negotiator of the southern side, X": the office that a name after a comma is told by; -1 without one. */
function officeBefore(units: Unit[], comma: number): number {
  for (let i = comma - 1; i > 0 && i > comma - 6; i--) {
    const u = units[i]!;
    if (u.kind === "role") return u.person < 0 && !u.roles[0]!.plural ? i : -1;
    // "And his partner from the east, X".
    if (u.kind === "pronoun" && OBLIQUE.has(u.low) && isWord(units[i - 1], AND)) return i;
    if (u.kind === "word" ? u.bits & (W.MEET | W.RECEIVE | W.SAY | W.HOLD) : isSomeone(u) || u.kind === "mark")
      return -1;
  }
  return -1;
}

/** An office, or a word and an office: "candidate member of the bureau". */
const isOffices = (units: Unit[], at: number): boolean =>
  units[at]!.kind === "role" || (units[at]!.kind === "word" && units[at + 1]?.kind === "role");

const FAR = 14;

/** "The ministers of Suriname, A, and Guyana": a state that names another of several offices. */
function isStateOfList(units: Unit[], at: number): boolean {
  if (units[at]?.kind !== "place" || units[at]!.possessive || !isWord(units[at - 1], AND)) return false;
  for (let i = at - 2; i >= 0 && i > at - FAR; i--) {
    const u = units[i]!;
    if (u.kind === "role") return u.roles[0]!.plural;
    if (u.kind === "word" && !isWord(u, AND)) return false;
  }
  return false;
}

const CONJUNCTIONS = wordSet("as after before");

/** "As X hosted Y", "after X met Y": no preposition, where nothing parts the name from its verb. */
function opensClause(units: Unit[], word: number, last: number, verb: number): boolean {
  if (!isWord(units[word], CONJUNCTIONS)) return false;
  for (let i = last + 1; i < verb; i++) {
    const { kind, low } = units[i]!;
    if (kind !== "date" && kind !== "place" && !(kind === "word" && (low.endsWith("ly") || AUXILIARIES.has(low)))) {
      // "…, as the minister, X, hosted Y": the comma closes what is said of X.
      if (!(low === "," && i === verb - 1)) return false;
    }
  }
  return true;
}

const AUXILIARIES = wordSet("was were had has have also today yesterday here then later");

/** The subject of a verb: the nearest list of people to its left that no preposition governs. Gives unit indices. */
export function findSubject(units: Unit[], at: number, taken: ReadonlySet<number> = NOBODY): number[] {
  for (let i = beforeClause(units, at); i >= 0 && i > at - 40; i--) {
    const u = units[i]!;
    if (!isSomeone(u) || (u.possessive && u.kind !== "role" && !isInTurn(units, i))) continue;
    if (u.kind === "pronoun" && OBLIQUE.has(u.low)) continue;
    // "A 12-member delegation".
    if (u.kind === "role" && u.roles[0]!.head === "member" && units[i - 1]?.low === "-") continue;
    const named = apposed(units, i);
    if (named >= 0) i = named;
    let head = i;
    const group = [i];
    const relative = isRelative(units, i, at);
    // Walk back over the list that it closes: "A, B and C met".
    for (let j = i - 1; j >= 0 && j > i - 24; j--) {
      const v = units[j]!;
      // "Fiji's junior minister, X, met": one, whose office stands apart.
      if (v.kind === "role" && j === head - 2 && units[j + 1]!.low === "," && isLent(v, units[head]!)) break;
      if (isSomeone(v) && !v.possessive) {
        if (j === head - 1 && isOnItsOwn(units[head]!)) break;
        group.unshift(j);
        head = j;
      } else if (v.low === "," && units[j - 1]?.kind === "place" && isWord(units[j - 2], OF_FROM)) {
        // "A, of Suriname, B, and of Guyana, C".
        j -= 2;
        // "A and his partner from Suriname, B".
        if (units[j - 1]?.kind === "word" && isWord(units[j - 3], AND) && OBLIQUE.has(units[j - 2]?.low ?? "")) j -= 2;
      } else if (v.low === "," && isStateOfList(units, j - 1)) {
        // "The ministers of Suriname, A, and Guyana, B".
        j--;
      } else if (isWord(v, AND)) {
        if (v.low === "," && !isSomeone(units[j - 1]) && units[j - 1]?.low !== "number") {
          const office = officeBefore(units, j);
          if (office < 0 || !isWord(units[office - 1], AND)) break;
          j = office;
        }
      } else if (j === head - 1 && isOwner(units, j)) {
        // "A and Peru's B met".
        if (units[j - 1]!.low === "the") j--;
      } else if (v.possessive && (v.kind === "place" || v.kind === "org")) {
        // "A and Peru's B".
      } else if (v.low === ")" && units[j - 1]?.kind === "place" && units[j - 2]?.low === "(") {
        // "A (Fiji) and B (Peru) met".
        j -= 2;
      } else if (bodyOf(units, j) > 0) {
        // "A of the Trust Fund and B met".
        j = bodyOf(units, j);
      } else if (isWhen(units, j)) {
        // "A in the morning and B in the afternoon", "A and then B".
      } else if (isWord(v, OPPOSITE)) {
        // "A and his opposite number, B".
      } else if (isWord(v, COMPANY) && (isWord(units[j - 1], COMPANY_OPENERS) || isWord(v, "together"))) continue;
      else break;
    }
    // "Flanked by A, B met": a comma alone ends what the preposition governs.
    const last = group.at(-2);
    if (last !== undefined && last === i - 2 && units[i - 1]!.low === "," && isAnother(units, last))
      if (
        isWord(units[head - 1], PREPOSITION) ||
        isParticiple(units[head - 1]) ||
        isPredecessor(units, head) ||
        units.slice(Math.max(0, head - 5), head).some(({ low }) => low === "having") ||
        group.slice(0, -1).some((g) => isWord(units[g - 1], "and"))
      )
        return [i];
    let outer = head - 1;
    // "with Serbia's Ivan Babic": the preposition governs what the possessive opens.
    if (units[outer]?.possessive && units[outer]!.kind !== "role") outer--;
    const leads =
      (isWord(units[outer], "by") && isWord(units[outer - 1], LED)) ||
      // "A Russian team under X sat down with Y".
      (isWord(units[outer], "under") &&
        units.slice(Math.max(0, outer - 3), outer).some(({ low }) => DELEGATIONS.has(low))) ||
      (isWord(units[outer], "to") && isCharge(units, outer));
    const governed = isWord(units[outer], PREPOSITION) && !leads && !opensClause(units, outer, i, at);
    // "A and his delegation, which included B, met C".
    const passed = taken.has(i) || governed || isIncluded(units, head) || isOfVerbBefore(units, group, at);
    if (passed && !relative) {
      i = head;
      continue;
    }
    // "The two ministers, A and B": those who are named.
    return group.length > 1 && units[group[0]!]!.kind === "role" && units[group[0]!]!.roles[0]!.plural
      ? group.slice(1)
      : group;
  }
  return [];
}
