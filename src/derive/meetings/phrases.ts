import { W } from "../lexicon";
import { oneOf } from "../one-of";
import type { Unit } from "../units";

/** Is someone: a person, an office, a pronoun. */
export const isSomeone = (u: Unit | undefined): boolean =>
  u !== undefined &&
  (u.kind === "person" ||
    u.kind === "role" ||
    (u.kind === "name" && u.person >= 0) ||
    (u.kind === "pronoun" && (u.low !== "it" || u.person >= 0) && u.low !== "i") ||
    (u.kind === "pronoun" && u.low === "i" && u.person >= 0));

export const isWord = (u: Unit | undefined, pattern: { test(word: string): boolean }): boolean =>
  u !== undefined && (u.kind === "word" || u.kind === "mark" || u.kind === "pronoun") && pattern.test(u.low);

const SKIP =
  /^(separately|briefly|again|also|privately|jointly|together|both|here|there|in|at|on|for|during|late|early|earlier|later|the|a|an|of|over|his|her|first|behind|closed|doors|margins|sidelines|side-lines|and|this|then|once|twice|personally|informally|formally|sides?|lines?|capital|same|talks|two|three|four|hours?|more|than|about|half|lengthy|long|city|yesterday|morning|afternoon|evening|face-to-face|one-on-one|tete-a-tete|-|office|offices|courtesy|working|private|off|back|out|up|with|today|my|our|brother|dear|friend|good|delegation|team|from|audience|he)$/;

/** Index of the someone after a trigger, past days, places and adverbs; -1 where there is none. `marker`: the preposition that must come first. */
export function findObject(units: Unit[], at: number, marker: RegExp | null, limit = 16): number {
  let seen = marker === null;
  for (let i = at; i < units.length && i < at + limit; i++) {
    const u = units[i]!;
    if (!seen && isWord(u, marker!)) {
      seen = true;
      continue;
    }
    if (seen && u.kind === "pronoun" && /^(his|her|their)$/.test(u.low) && !(u.low === "her" && !units[i + 1])) {
      if (isSomeone(units[i + 1]) || units[i + 1]?.kind === "word") continue;
    }
    if (seen && u.possessive && (u.kind === "name" || isSomeone(u)) && isSomeone(units[i + 1])) continue;
    if (seen && isSomeone(u)) return i;
    if (
      u.kind === "date" ||
      u.kind === "place" ||
      u.kind === "org" ||
      (u.kind === "outlet" && u.outletKind === "government")
    )
      continue;
    // "Haiti's exiled president": any word may stand between the two.
    if (seen && u.kind === "word" && units[i - 1]?.possessive && units[i + 1]?.kind === "role") continue;
    if (u.kind === "mark" && /^[,()]$/.test(u.low)) {
      if (seen && marker === null && i === at) return -1;
      continue;
    }
    // A flag or another sign is no end.
    if (u.kind === "mark" && /^[^\p{P}\p{N}]+$/u.test(u.low)) continue;
    if (
      u.kind === "word" &&
      (SKIP.test(u.low) ||
        (!seen && u.bits & W.TALK) ||
        (!seen && (u.bits & (W.FIELD | W.BODY)) !== 0) ||
        /ly$/.test(u.low) ||
        u.low === "demonym")
    )
      continue;
    if (u.kind === "role" || (u.kind === "person" && !seen)) {
      if (!seen) continue;
    }
    if (
      !seen &&
      u.kind === "word" &&
      !(u.bits & (W.SAY | W.MEET)) &&
      marker !== null &&
      i < at + 8 &&
      !/^(that|who|which|but|while|as|after|before|because|since|when)$/.test(u.low)
    )
      continue;
    return -1;
  }
  return -1;
}

export interface Listed {
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

const LINKS = oneOf(
  ", and as well along with accompanied by together plus then followed including alongside later separately also both &",
);

/** The list of people that begins at a unit: "A, B on Friday and, separately, C". */
export function readList(units: Unit[], at: number): List {
  const list: List = { items: [], end: at, together: false, separate: false, open: false };
  let i = at;
  let nextDate = -1;
  while (i < units.length && list.items.length < 40) {
    const u = units[i]!;
    if (!isSomeone(u)) break;
    list.items.push({ unit: i, date: nextDate, leads: nextDate >= 0 });
    list.end = i + 1;
    let j = i + 1;
    let linked = false;
    let pending = -1;
    let companion = false;
    while (j < units.length && j < i + 10) {
      const v = units[j]!;
      if (v.kind === "date") {
        // Before a link the day is this one's; after it the next one's.
        if (linked) pending = j;
        else list.items[list.items.length - 1]!.date = j;
        if (!linked) list.end = j + 1;
      } else if (
        v.kind === "place" ||
        (isWord(v, /^(on|in|at|here)$/) && j + 1 < units.length && /^(date|place|org)$/.test(units[j + 1]!.kind))
      ) {
        // A place between two of a list.
      } else if (linked && (v.low === "the" || v.kind === "org") && j + 1 < units.length) {
        // "and the United Nations envoy".
      } else if (linked && isWord(v, /^(at|noon|midday|midnight)$/)) {
        // "A on Thursday, and at noon B".
      } else if (isWord(v, LINKS)) {
        if (/^(,|and|plus|&|followed|as|along|accompanied|together|including|alongside|with)$/.test(v.low))
          linked = true;
        if (/^(accompanied|along|together|alongside)$/.test(v.low)) companion = true;
        if (v.low === "separately") list.separate = true;
        if (v.low === "together" && !isWord(units[j + 1], /^with$/)) list.together = true;
      } else if (isWord(v, /^(jointly|together)$/)) list.together = true;
      else if (v.kind === "mark" && v.low === ")") linked = linked || false;
      else break;
      j++;
    }
    if (!linked || j >= units.length || !isSomeone(units[j]) || startsClause(units, j)) break;
    if (companion) list.together = true;
    const follower = units[j]!;
    // "A and his deputy B" came as one party.
    if (follower.kind === "person" && follower.roles[0] && /^(his|her|their)$/.test(follower.roles[0].determiner))
      list.together = true;
    if (follower.kind === "role" && follower.roles[0]?.plural) list.open = true;
    nextDate = pending;
    i = j;
  }
  const after = units[list.end];
  if (isWord(after, /^(separately|individually)$/)) list.separate = true;
  if (isWord(after, /^(together|jointly)$/)) list.together = true;
  return list;
}

const AUXILIARY = oneOf(
  "was were is are has have had will would also said says told did does who may might could should arrived visited left expressed stressed agreed discussed called thanked described joined went flew later added noted signed led took gave made handed underscored reviewed exchanged reaffirmed praised welcomed emphasized emphasised",
);

/** Someone followed by a verb begins a new clause and is no more of the list. */
function startsClause(units: Unit[], at: number): boolean {
  let i = at + 1;
  while (i < units.length && units[i]!.kind === "date") i++;
  // "…, B, the spokesman, said": the comma closes what is said of B.
  const closed = units[i]?.low === "," && units[at]!.roles.length > 0 && (units[i + 1]?.bits ?? 0) & W.SAY;
  const next = closed ? units[i + 1] : units[i];
  return (
    next !== undefined &&
    next.kind === "word" &&
    (AUXILIARY.test(next.low) || (next.bits & (W.MEET | W.SAY)) !== 0) &&
    !(next.low === "who")
  );
}

const PREPOSITION = oneOf(
  "of with by for to from between against about on at over under near than like as after before during following including",
);

const NOBODY: ReadonlySet<number> = new Set();

/** The subject of a verb: the nearest list of people to its left that no preposition governs. Gives unit indices. */
export function findSubject(units: Unit[], at: number, taken: ReadonlySet<number> = NOBODY): number[] {
  for (let i = at - 1; i >= 0 && i > at - 40; i--) {
    const u = units[i]!;
    if (!isSomeone(u) || (u.possessive && u.kind !== "role")) continue;
    if (u.kind === "pronoun" && /^(his|her|their|him|them|your|our)$/.test(u.low)) continue;
    let head = i;
    const group = [i];
    const relative =
      i >= at - 4 && isWord(units[i + 1], /^(who|,)$/) && units.slice(i + 1, at).some((v) => v.low === "who");
    // Walk back over the list that it closes: "A, B and C met".
    for (let j = i - 1; j >= 0 && j > i - 24; j--) {
      const v = units[j]!;
      if (isSomeone(v) && !v.possessive) {
        group.unshift(j);
        head = j;
      } else if (isWord(v, /^(,|and|&|both)$/)) {
        if (v.low === "," && !isSomeone(units[j - 1])) break;
      } else if (
        isWord(v, /^(together|along|with|accompanied|by)$/) &&
        isWord(units[j - 1], /^(together|along|accompanied|,)$/)
      )
        continue;
      else break;
    }
    let outer = head - 1;
    // "with Serbia's Ivan Babic": the preposition governs what the possessive opens.
    if (units[outer]?.possessive && units[outer]!.kind !== "role") outer--;
    const leads = isWord(units[outer], /^by$/) && isWord(units[outer - 1], /^(led|headed)$/);
    if ((taken.has(i) || (isWord(units[outer], PREPOSITION) && !leads)) && !relative) {
      i = head;
      continue;
    }
    return group;
  }
  return [];
}
