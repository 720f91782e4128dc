import { W } from "../lexicon";
import { POSSESSIVE_PRONOUNS } from "../pronouns";
import type { Role, Unit } from "../units";
import { wordSet } from "../word-set";
import { isInSeparate, pastBetween } from "./circumstance";
import { ledParty } from "./delegation";
import { isNamed, isPlainWord, OF_FROM, pastOffice } from "./past-office";
import { isEachOf, isSomeone, isTalkWord, isWord } from "./phrases";
import { startsClause } from "./starts-clause";

interface Listed {
  unit: number;
  /** A day given with this one only: "A on Tuesday and B on Wednesday". */
  date: number;
  /** That day stands before it and holds for what follows. */
  leads: boolean;
}

export interface List {
  items: Listed[];
  end: number;
  together: boolean;
  separate: boolean;
  /** "and other officials": more than are named. */
  open: boolean;
}

const LINKS = wordSet(
  ", and as well along with accompanied by together plus then followed including alongside later separately also both &",
);

const TIME_OR_PLACE = wordSet("date place org");
const JOINING = wordSet(", and plus & followed as along accompanied together including alongside with");
const COMPANY = wordSet("accompanied along together alongside");
const AFTER_OVER = wordSet("after over");
const ON_IN_AT = wordSet("on in at here");
const AT_NOON = wordSet("at noon midday midnight");
const TOGETHER = wordSet("jointly together");
const SEPARATELY = wordSet("separately individually");

/** The list of people that begins at a unit: "A, B on Friday and, separately, C". */
export function readList(units: Unit[], at: number): List {
  const list: List = { items: [], end: at, together: false, separate: isEachOf(units, at), open: false };
  let i = pastOffice(units, at);
  const opener = units[at - 1]?.kind === "word" ? units[at - 1]!.low : "";
  let nextDate = -1;
  let parted = units[i - 1]?.low === ":";
  // "Met A, with B at her side", but not "talks with A, with B and with C".
  const bare = !units.slice(Math.max(0, at - 3), at).some((u) => isWord(u, "with"));
  while (i < units.length && list.items.length < 40) {
    const u = units[i]!;
    if (!isSomeone(u)) break;
    const item: Listed = { unit: i, date: nextDate, leads: nextDate >= 0 };
    list.items.push(item);
    list.end = i + 1;
    let j = i + 1;
    let linked = false;
    let pending = -1;
    let companion = false;
    let limit = i + 10;
    while (j < units.length && j < limit) {
      const v = units[j]!;
      const past = pastBetween(units, j, linked, opener);
      if (v.kind === "date") {
        // Before a link the day is this one's; after it the next one's.
        if (linked) pending = j;
        // "On Tuesday, on the first day of his visit".
        else if (item.date < 0) item.date = j;
        if (!linked) list.end = j + 1;
      } else if (
        v.kind === "place" ||
        (isWord(v, ON_IN_AT) && j + 1 < units.length && TIME_OR_PLACE.has(units[j + 1]!.kind))
      ) {
        // A place between two of a list.
      } else if (
        linked &&
        (v.low === "the" || v.kind === "org" || (v.possessive && v.kind === "word")) &&
        j + 1 < units.length
      ) {
        // "and the United Nations envoy".
      } else if (linked && v.kind === "word" && (v.low === opener || LATER.has(v.low))) {
        // "to A and to B", "with A and, an hour later, with B".
      } else if (linked && isWord(v, AFTER_OVER) && isTalkWord(units[j + 1]) && isAlone(units, j)) {
        // "A and, after lunch, B", "A and, over dinner, B".
        j++;
      } else if (past > j) {
        // "A and, in a separate audience, B", "A on Sunday, NTB said, and B on Monday", "A for an hour, B after lunch".
        if (linked && isInSeparate(units, j)) list.separate = true;
        const day = linked ? -1 : units.findIndex((w, k) => k > j && k < past && w.kind === "date");
        if (day > 0) item.date = day;
        j = past;
        limit = j + 10;
        continue;
      } else if (linked && isWord(v, OF_FROM) && (units[j + 1]?.kind === "place" || units[j + 1]?.low === "the")) {
        // "A, of Suriname, B, and of Guyana, C".
      } else if (v.low === "concerned" && units[i]!.kind === "role") {
        // "and officials concerned and Ambassador B".
      } else if (linked && v.kind === "name" && v.person < 0 && isNamed(units[j + 1])) {
        // "and Coordinating Minister B".
        j++;
        break;
      } else if (linked && isWord(v, AT_NOON) && (v.low !== "at" || isWord(units[j + 1], AT_NOON))) {
        // "A on Thursday, and at noon B"; not "A, at his office".
      } else if (v.low === ";" && (parted || u.roles.some(({ from, to }) => from > u.nameTo || to < u.nameFrom))) {
        // "A, chief of this; B; and C".
        linked = true;
        parted = true;
      } else if (v.low === "among" && isWord(units[j + 1], "them")) {
        // "Leaders, among them A".
        linked = true;
        j++;
      } else if (isWord(v, LINKS)) {
        // "The envoy, A, on Monday and with B".
        if (v.low === "and" && pending === j - 1) {
          item.date = pending;
          pending = -1;
        }
        if (JOINING.has(v.low)) linked = true;
        // "A delegation led by A and including B".
        if (v.low === "including" && isWord(units[j - 1], "and") && isNamed(u)) companion = true;
        if (COMPANY.has(v.low) || (bare && v.low === "with" && units[j - 1]?.low === ",")) companion = true;
        if (v.low === "separately") list.separate = true;
        if (v.low === "together" && !isWord(units[j + 1], "with")) list.together = true;
      } else if (isWord(v, TOGETHER)) list.together = true;
      else if (!linked && v.low === "(" && units[j + 1]?.kind === "date" && units[j + 2]?.low === ")") {
        // "A (May 6), B (May 7)".
        item.date = j + 1;
        list.end = j + 3;
        j += 2;
      } else if (v.kind === "mark" && v.low === "(" && !(linked && isNamed(units[j + 1]))) {
        const closed = linked ? -1 : pastBracket(units, j);
        if (closed < 0) break;
        j = closed;
        limit = closed + 10;
        continue;
      } else if (v.kind === "mark" && (v.low === ")" || v.low === "(")) linked = linked || false;
      else break;
      j++;
    }
    // "A, and a group of shipowners led by B".
    if (linked && j < units.length && !isSomeone(units[j])) j = Math.max(j, ledParty(units, j));
    // "Met A and met him again": told anew.
    if (units[j]?.kind === "pronoun" && (units[j - 1]!.bits & W.MEET) !== 0) break;
    if (!linked || j >= units.length || !isSomeone(units[j])) break;
    // "Talks between A and B did not last": the verb is not B's.
    if (startsClause(units, j) && !(opener === "between" && list.items.length === 1)) break;
    // "Met A; his deputy, B, sat in".
    if (units[j - 1]!.low === ";" && units[j + 1]?.low === "," && units[j + 2]?.kind === "word") {
      if (!isWord(units[j + 2], JOINING)) break;
    }
    // "Met A on Tuesday, a day after his talks with B", "met A on Tuesday, her ministry said".
    if (isOfTheirs(units, j)) break;
    if (j === i + 2 && isOfficeOf(units, i, j)) break;
    // "X, with my colleague Ambassador Y".
    if (isOwnRelative(units, j)) {
      companion ||= isWord(units[j - 1], "with") || units[j]!.roles[0]!.determiner === "my";
      j++;
    }
    if (companion) list.together = true;
    j = pastOwner(units, j);
    const follower = units[j]!;
    // "Met A, B at her side".
    if (units[j + 1]?.low === "at" && SIDES.has(units[j + 3]?.low ?? "") && OWN.has(units[j + 2]!.low))
      list.together = true;
    // "A and his deputy B" came as one party.
    if (
      pending < 0 &&
      follower.kind === "person" &&
      follower.roles[0] &&
      (POSSESSIVE_PRONOUNS.has(follower.roles[0].determiner) || isOwnColleague(follower.roles[0])) &&
      units[i]!.roles[0]?.from !== follower.roles[0].from &&
      !units.slice(i + 1, j).some((u) => isWord(u, THEN))
    )
      list.together = true;
    if (follower.kind === "role" && follower.roles[0]?.plural) list.open = true;
    nextDate = pending;
    i = j;
  }
  const after = units[list.end];
  if (isWord(after, SEPARATELY)) list.separate = true;
  if (isWord(after, TOGETHER) || receiveTogether(units, list.end)) list.together = true;
  // "Met A and B, two leaders of the Front".
  const apposed = isWord(after, ",") && list.items.length > 1 ? units[list.end + 1] : undefined;
  if (apposed?.kind === "role" && apposed.roles[0]!.plural && apposed.roles[0]!.determiner !== "") list.together = true;
  return list;
}

/** "His talks", "her ministry": nobody who was met. */
const isOfTheirs = (units: Unit[], at: number): boolean =>
  units[at]!.kind === "pronoun" &&
  POSSESSIVE_PRONOUNS.has(units[at]!.low) &&
  ((units[at + 1]?.bits ?? 0) & (W.TALK | W.TALKS | W.SPEAKS)) !== 0;

/** "After lunch" behind a link; "over dinner" also needs a comma behind it. */
const isAlone = (units: Unit[], at: number): boolean => units[at]!.low === "after" || units[at + 2]?.low === ",";

/** "Spoke with A and B, who received him together". */
function receiveTogether(units: Unit[], at: number): boolean {
  const who = units.slice(at, at + 8).findIndex((u) => isWord(u, "who"));
  return (
    who > 0 && isWord(units[at + who - 1], ",") && units.slice(at + who, at + who + 5).some((u) => isWord(u, TOGETHER))
  );
}

/** "X, special envoy of the government on drought": X's own office, though a word behind it parts the two. */
const isOfficeOf = (units: Unit[], person: number, office: number): boolean => {
  const role = units[office]!.kind === "role" ? units[office]!.roles[0]! : null;
  if (!role || !isNamed(units[person]) || units[office]!.person >= 0) return false;
  return !role.plural && role.determiner === "" && !units[office]!.possessive && !isNamed(units[office + 1]);
};

const THEN = wordSet("then later afterwards");
const OWN = wordSet("my our his her their");
const SIDES = wordSet("side elbow");
const RELATIVES = wordSet("colleague friend deputy aide");

/** "Minister X and my colleague Y". */
const isOwnColleague = ({ determiner, head, country }: Role): boolean =>
  determiner === "my" && RELATIVES.has(head) && country === null;

const isOwnRelative = (units: Unit[], at: number): boolean => {
  const role = units[at]!.kind === "role" ? units[at]!.roles[0]! : null;
  return role !== null && OWN.has(role.determiner) && RELATIVES.has(role.head) && isNamed(units[at + 1]);
};

const LATER = wordSet(
  "one another other second third an a hour hours minutes half afterwards afterward immediately same shortly finally lastly",
);

/** "A on Monday (at the palace) and B": the unit after the bracket, where the list goes on there; else -1. */
function pastBracket(units: Unit[], at: number): number {
  for (let i = at + 1; i < units.length && i < at + 30; i++)
    if (units[i]!.low === ")") return isWord(units[i + 1], JOINING) ? i + 1 : -1;
  return -1;
}

/** "And the archbishop's vicar B": B. */
function pastOwner(units: Unit[], at: number): number {
  if (units[at]!.kind !== "role" || !units[at]!.possessive) return at;
  for (let i = at + 1; i < at + 4; i++) {
    if (isNamed(units[i])) return i;
    if (!isPlainWord(units[i])) return at;
  }
  return at;
}
