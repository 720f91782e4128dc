import { W } from "../lexicon";
import { oneOf } from "../one-of";
import type { Unit } from "../units";
import { findObject, findSubject, isSomeone, isWord, type List, readList } from "./phrases";
import { ofNoun, ofVerb, type Reality } from "./status";

/** What a sentence tells of a meeting, in units: who, with whom, and how surely. */
export interface Told {
  rule: string;
  /** Unit of the verb or noun. */
  trigger: number;
  subjects: number[];
  objects: List | null;
  /** One meeting of all, not one with each. */
  joint: boolean;
  plural: boolean;
  number: number | null;
  /** "At least two": the number is the fewest. */
  atLeast: boolean;
  /** "Left on Monday after two meetings": Monday is not theirs. */
  after: boolean;
  /** The number stands with the one that it was held with. */
  direct: boolean;
  reality: Reality;
  call: boolean;
  /** A noun that may point back to a meeting told before. */
  definite: boolean;
  /** Nobody is said to have been there; it is the person of the sentence. */
  inferred: boolean;
  end: number;
}

const TELEPHONE = oneOf(
  "phone telephone telephoned phoned video videoconference virtual virtually online teleconference telephonic videolink zoom video-conference video-link",
);
const NUMBERS = new Map(
  "one two three four five six seven eight nine ten eleven twelve".split(" ").map((word, i) => [word, i + 1]),
);
const EMPTY: List = { items: [], end: 0, together: false, separate: false, open: false };

/** Reads every meeting that a sentence tells of. */
export function readMeetings(units: Unit[]): Told[] {
  const told: Told[] = [];
  // Those met are the subject of no later verb, unless a relative clause makes them so.
  const taken = new Set<number>();
  for (let i = 0; i < units.length; i++) {
    const u = units[i]!;
    if (u.kind !== "word") continue;
    const one = u.bits & (W.RECEIVE | W.MEET | W.TALK | W.TALKS) || IDIOMS.has(u.low) ? readAt(units, i, taken) : null;
    if (!one) continue;
    told.push(one);
    for (const item of one.objects?.items ?? []) taken.add(item.unit);
    if (one.end > i) i = Math.max(i, Math.min(one.end, units.length) - 1);
  }
  return told;
}

const IDIOMS = new Set(
  "called calls call visit sat sits spoke talked speaks meeting receiving hosting phoned telephoned briefed see seen seeing".split(
    " ",
  ),
);

function readAt(units: Unit[], i: number, taken: Set<number>): Told | null {
  const u = units[i]!;
  if (u.low === "meeting" && isParticiple(units, i))
    return verb(units, i, taken, findObject(units, i + 1, null), "meeting someone");
  if (u.bits & W.RECEIVE && !(u.bits & W.MEET)) return receive(units, i, taken);
  if (u.bits & W.MEET) return meet(units, i, taken);
  if (u.bits & (W.TALK | W.TALKS)) return noun(units, i, taken);
  return idiom(units, i, taken);
}

const isParticiple = (units: Unit[], i: number): boolean =>
  (units[i - 1]?.kind === "date" ||
    isWord(units[i - 1], /^(after|before|by|of|upon|since|on|from|in|is|are|was|were|to|while|and|when)$/)) &&
  (isSomeone(units[i + 1]) ||
    (isWord(units[i + 1], /^(with|separately)$/) &&
      isWord(units[i - 1], /^(after|before|by|while|is|was|are|were|and)$/)));

function make(trigger: number, subjects: number[], objects: List | null, rule: string, reality: Reality): Told {
  return {
    rule,
    trigger,
    subjects,
    objects,
    joint: (objects?.together ?? false) && !objects?.separate,
    plural: false,
    number: null,
    atLeast: false,
    after: false,
    direct: false,
    reality,
    call: false,
    definite: false,
    inferred: false,
    end: objects && objects.items.length > 0 ? objects.end : trigger + 1,
  };
}

/** Active "X received Y", passive "Y was received by X". */
function receive(units: Unit[], i: number, taken: Set<number>): Told | null {
  const passive = units.slice(Math.max(0, i - 4), i).some((u) => /^(was|were|been|being|is|are|be)$/.test(u.low));
  const airport = units.slice(i, i + 14).some((u) => /airport|station$/.test(u.low) || /airport/i.test(u.name));
  if (airport) return null;
  if (passive) {
    const object = findObject(units, i + 1, /^by$/);
    if (object < 0) return null;
    const told = make(i, subjectOf(units, i, taken), readList(units, object), "was received by", ofVerb(units, i));
    return told;
  }
  const object = findObject(units, i + 1, null, 12);
  const at = ledObject(units, i + 1, object);
  if (at < 0) return null;
  if (at === object && units.slice(i + 1, at).some((u) => u.low === "from" || u.low === "by")) return null;
  return make(i, subjectOf(units, i, taken), readList(units, at), "received", ofVerb(units, i));
}

const delegationAfter = (units: Unit[], at: number): boolean =>
  units.slice(at, at + 10).some((u) => /^(delegation|team|group|mission)$/.test(u.low));

/** The leader of a delegation that is the object; else the object itself. */
function ledObject(units: Unit[], at: number, object: number): number {
  if (!delegationAfter(units, at)) return object;
  if (object >= 0 && !delegationAfter(units.slice(at, object), 0)) return object;
  const led = leader(units, at);
  return led >= 0 ? led : object;
}

/** "a delegation … led by X". */
function leader(units: Unit[], at: number): number {
  for (let i = at; i < units.length && i < at + 24; i++) {
    if (isWord(units[i], /^(led|headed|under)$/)) {
      const next = isWord(units[i + 1], /^by$/) ? i + 2 : i + 1;
      if (isSomeone(units[next])) return next;
    }
    if (units[i]!.low === "." || units[i]!.low === ";") return -1;
  }
  return -1;
}

function subjectOf(units: Unit[], i: number, taken: Set<number>): number[] {
  const found = findSubject(units, i, taken);
  if (found.length > 0) return found;
  // "Meeting with X, Y said": the subject follows.
  for (let j = i + 1; j < units.length && j < i + 30; j++) {
    if (units[j]!.low === "," && isSomeone(units[j + 1]) && !units[j + 1]!.possessive) return [j + 1];
  }
  return [];
}

function meet(units: Unit[], i: number, taken: Set<number>): Told | null {
  if (
    isWord(units[i - 1], /^(was|were|been|be|is|are)$/) &&
    isWord(units[i + 1], /^(by|with)$/) &&
    units[i]!.low === "met"
  )
    return null;
  const included = relative(units, i);
  if (included) return included;
  let object = findObject(units, i + 1, null);
  object = ledObject(units, i + 1, object);
  if (object < 0) object = withWhom(units, i);
  return verb(units, i, taken, object, "met");
}

/** "other officials X met on Monday included A, B and C". */
function relative(units: Unit[], i: number): Told | null {
  const who = units[i - 1];
  const outer = units[i - 2];
  if (!isSomeone(who) || !(outer?.kind === "role" || isWord(outer, /^(those|whom|people|dignitaries|hosts)$/)))
    return null;
  for (let j = i + 1; j < units.length && j < i + 12; j++) {
    if (isWord(units[j], /^(included|include|includes|were|are)$/)) {
      let at = j + 1;
      while (at < units.length && !isSomeone(units[at]) && at < j + 4) at++;
      if (!isSomeone(units[at])) return null;
      const told = make(i, [i - 1], readList(units, at), "those met included", ofVerb(units, i));
      if (/^includ/.test(units[j]!.low)) told.objects!.open = true;
      told.plural = /^includ/.test(units[j]!.low);
      return told;
    }
  }
  return null;
}

function verb(units: Unit[], i: number, taken: Set<number>, object: number, rule: string): Told | null {
  const subjects = subjectOf(units, i, taken);
  const reality = rule === "meeting someone" ? ofParticiple(units, i) : ofVerb(units, i);
  if (object < 0) {
    // "A and B met": the subjects met each other.
    if (subjects.length < 2 && !subjects.some((s) => isPlural(units[s]!))) return null;
    const told = make(i, subjects, null, "they met", reality);
    told.joint = true;
    return told;
  }
  const told = make(i, subjects, readList(units, object), rule, reality);
  told.call = units.slice(Math.max(0, i - 3), told.end + 6).some((u) => TELEPHONE.test(u.low));
  return told;
}

function ofParticiple(units: Unit[], i: number): Reality {
  if (isWord(units[i - 1], /^(before|to)$/)) {
    const reality = ofVerb(units, i);
    return {
      ...reality,
      status: reality.status === "held" && isWord(units[i - 1], /^to$/) ? "planned" : reality.status,
    };
  }
  return ofVerb(units, i);
}

export const isPlural = (u: Unit): boolean =>
  (u.kind === "pronoun" && /^(they|them|both|their|we|two|pair|three)$/.test(u.low)) ||
  (u.kind === "role" && (u.roles[0]?.plural ?? false));

const follows = (units: Unit[], noun: number): boolean =>
  units.slice(Math.max(0, noun - 4), noun).some((v) => v.low === "after" || v.low === "following");

/** "held talks with", "a meeting between X and Y", "X's meeting with Y". */
function noun(units: Unit[], i: number, taken: Set<number>): Told | null {
  const u = units[i]!;
  const next = units[i + 1];
  if (u.low === "exchange" || isWord(next, /^(room|point|hall|deadline|minutes|table)$/)) return null;
  // "under negotiation": a thing, and nobody's meeting.
  if (units[i - 1]?.low === "under") return null;
  const holder = findHolder(units, i);
  // To attend or take part is to be at a meeting told elsewhere.
  if (
    holder >= 0 &&
    (/^(attended|attends|joined|joins)$/.test(units[holder]!.low) || units[holder + 1]?.low === "part")
  )
    return null;
  let marker = -1;
  for (let j = i + 1; j < units.length && j < i + 14; j++) {
    if (
      isWord(units[j], /^(with|between|of|to)$/) &&
      (units[j]!.low !== "of" || j === i + 1) &&
      (units[j]!.low !== "to" || u.low === "audience")
    ) {
      marker = j;
      break;
    }
    if (
      isWord(units[j], /^(said|told|that|but|who|which|was|were)$/) &&
      !(isWord(units[j], /^(was|were)$/) && isWord(units[j + 1], /^(held|also)$/)) &&
      units[j]!.low !== "also"
    )
      break;
    if (units[j]!.low === "." || units[j]!.low === ";") break;
    // "In a separate meeting, X met with Y": the verb tells it; "Following meetings on Monday, X met Y" tells two things.
    if (!follows(units, i) && units[j]!.bits & (W.MEET | W.RECEIVE) && units.slice(i + 1, j).some(isSomeone))
      return null;
  }
  let object = marker >= 0 ? findObject(units, marker + 1, null, 12) : -1;
  if (object < 0 && marker >= 0) object = leader(units, marker + 1);
  const whom = object < 0 ? withWhom(units, i) : -1;
  if (whom >= 0) object = whom;
  // "a meeting of ministers" is a body's own; "of A and B" is theirs.
  if (marker >= 0 && units[marker]!.low === "of" && object >= 0 && readList(units, object).items.length < 2)
    object = -1;
  const owner = findOwner(units, i);
  let subjects = holder >= 0 ? findSubject(units, holder, taken) : owner >= 0 ? [owner] : [];
  const objects = object >= 0 ? readList(units, object) : EMPTY;
  const between = marker >= 0 && units[marker]!.low === "between";
  if (subjects.length === 0 && object >= 0 && !between) subjects = subjectOf(units, i, taken);
  if (subjects.length === 0 && (u.bits & W.TALKS) !== 0) subjects = findSubject(units, i, taken);
  if (object < 0 && subjects.length === 0 && !isSeries(units, i)) return null;
  const verbal = holder >= 0 ? ofVerb(units, holder) : null;
  const nounReality = verbal && verbal.status !== "held" ? verbal : ofNoun(units, i);
  const reality = verbal?.before ? { ...nounReality, before: true } : nounReality;

  const told = make(i, between ? [] : subjects, objects, holder >= 0 ? `held ${u.low}` : `noun: ${u.low}`, reality);
  told.joint = told.joint || between || object < 0;
  if (object < 0 && holder < 0 && !isSeries(units, i)) return null;
  told.plural = (u.bits & W.TALKS) !== 0;
  told.number = countBefore(units, i);
  told.after = told.plural && follows(units, i);
  told.atLeast = units.slice(Math.max(0, i - 7), i).some((v) => /^(least|over)$/.test(v.low));
  told.direct =
    whom >= 0 || (marker >= 0 && units[marker]!.low === "with" && marker <= i + 4 && !isPart(units[marker - 1]));
  if (
    isWord(units[i - 1], /^of$/) &&
    units.slice(Math.max(0, i - 4), i).some((v) => /^(series|string|rounds|flurry|number|succession)$/.test(v.low))
  )
    told.plural = told.plural || u.low === "talks";
  told.call =
    units.slice(Math.max(0, i - 5), Math.max(told.end, i + 1) + 8).some((v) => TELEPHONE.test(v.low)) ||
    (u.low === "call" && true);
  told.definite = holder < 0 && (owner >= 0 || isWord(units[i - 1], /^(the|that|this)$/));
  if (object < 0 && subjects.length === 1 && !isPlural(units[subjects[0]!]!) && !told.plural) return null;
  return told;
}

/** "Six meetings, beginning with one with X": no six with X. */
const isPart = (u: Unit | undefined): boolean => isWord(u, /^(beginning|starting|including|ending|one|among)$/);

/** "X, with whom he held talks", "X, whom he met": the one before the clause; -1 where there is none. */
function withWhom(units: Unit[], trigger: number): number {
  for (let i = trigger - 1; i > 0 && i > trigger - 10; i--) {
    if (!isWord(units[i], /^whom$/)) continue;
    let before = i - 1;
    while (before > i - 4 && isWord(units[before], /^(with|,|both|of)$/)) before--;
    return isSomeone(units[before]) ? before : -1;
  }
  return -1;
}

/** "a series of meetings", "several meetings". */
const isSeries = (units: Unit[], i: number): boolean =>
  units
    .slice(Math.max(0, i - 4), i)
    .some((v) =>
      /^(series|string|round|rounds|flurry|number|succession|several|numerous|three|four|five|six)$/.test(v.low),
    );

/** The verb that holds the talks: "held (two rounds of) talks", "talks were held". */
function findHolder(units: Unit[], i: number): number {
  for (let j = i - 1; j >= 0 && j >= i - 9; j--) {
    const u = units[j]!;
    if (u.kind === "word" && u.bits & W.HOLD) return j;
    if (u.kind === "word" && u.bits & W.RECEIVE) return -1;
    if (u.kind === "mark" && u.low !== "," && u.low !== "-") return -1;
    if (
      isWord(u, /^(in|at|after|during|following|with|before|about|on|from|by)$/) &&
      !(u.low === "in" && /^(took|part|take)$/.test(units[j - 1]?.low ?? ""))
    )
      return -1;
  }
  return -1;
}

/** "X's meeting", "his talks". */
function findOwner(units: Unit[], i: number): number {
  for (let j = i - 1; j >= 0 && j >= i - 5; j--) {
    const u = units[j]!;
    if (isSomeone(u) && (u.possessive || (u.kind === "pronoun" && /^(his|her|their)$/.test(u.low)))) return j;
    if (u.kind !== "word" || /^(with|in|at|of|the|a)$/.test(u.low)) return -1;
  }
  return -1;
}

function countBefore(units: Unit[], i: number): number | null {
  for (let j = i - 1; j >= 0 && j >= i - 3; j--) {
    const low = units[j]!.low;
    const number = NUMBERS.get(low) ?? (/^\d{1,2}$/.test(low) ? Number(low) : null);
    if (number !== null) return number;
  }
  return null;
}

function idiom(units: Unit[], i: number, taken: Set<number>): Told | null {
  const { low } = units[i]!;
  const next = units[i + 1];
  if (/^(called|calls)$/.test(low) || (low === "call" && isWord(units[i - 1], /^(courtesy|a|to|farewell|will)$/))) {
    if (!isWord(next, /^(on|upon)$/)) {
      if (low === "call" && isWord(next, /^with$/)) return spoken(units, i, taken, true);
      return null;
    }
    const object = findObject(units, i + 2, null, 8);
    if (object < 0) return null;
    const objects = readList(units, object);
    // "called on X to resign" asks, "called on X" visits.
    if (isWord(units[objects.end], /^(to|for|not)$/) && low !== "call") return null;
    const told = make(
      i,
      subjectOf(units, i, taken),
      objects,
      "called on",
      low === "call" ? holderReality(units, i) : ofVerb(units, i),
    );
    return told;
  }
  if (low === "visit" && isWord(next, /^to$/) && isSomeone(units[i + 2]) && findHolder(units, i) >= 0) {
    return make(i, subjectOf(units, i, taken), readList(units, i + 2), "paid a visit to", holderReality(units, i));
  }
  if (/^(sat|sits)$/.test(low) && isWord(next, /^(down|with)$/)) {
    const object = findObject(units, next!.low === "down" ? i + 2 : i + 1, /^with$/, 8);
    if (object < 0) return next!.low === "down" ? verb(units, i, taken, -1, "sat down") : null;
    return make(i, subjectOf(units, i, taken), readList(units, object), "sat down with", ofVerb(units, i));
  }
  if (/^(spoke|talked)$/.test(low) && isPairBefore(units, i)) return verb(units, i, taken, -1, "they talked");
  if (/^(spoke|talked|speaks|phoned|telephoned|briefed)$/.test(low)) return spoken(units, i, taken, false);
  if (/^seen?$/.test(low)) {
    const led = low === "see" ? units.slice(i - 1, i) : units.slice(Math.max(0, i - 3), i);
    const object = led.some((u) => /^(to|will|would|not|instead|had|has|have)$/.test(u.low))
      ? findObject(units, i + 1, null, 3)
      : -1;
    return object < 0 ? null : make(i, subjectOf(units, i, taken), readList(units, object), "saw", ofVerb(units, i));
  }
  if (/^(receiving|hosting)$/.test(low) || (low === "seeing" && isWord(units[i - 1], /^(after|before)$/))) {
    const object = findObject(units, i + 1, null, 8);
    return object < 0
      ? null
      : make(i, subjectOf(units, i, taken), readList(units, object), "receiving", ofVerb(units, i));
  }
  return null;
}

/** "The two men talked for an hour": to talk at length is to meet. */
const isPairBefore = (units: Unit[], i: number): boolean =>
  units.slice(Math.max(0, i - 3), i).some((u) => u.kind === "pronoun" && /^(two|pair|three)$/.test(u.low)) &&
  isWord(units[i + 1], /^(for|at|over|in|alone|privately|until)$/) &&
  !units.slice(i, i + 10).some((u) => TELEPHONE.test(u.low));

function holderReality(units: Unit[], i: number): Reality {
  const holder = findHolder(units, i);
  return holder >= 0 ? ofVerb(units, holder) : ofNoun(units, i);
}

/** Speech by telephone is a call; other speech is no meeting of itself. */
function spoken(units: Unit[], i: number, taken: Set<number>, call: boolean): Told | null {
  const direct = /^(phoned|telephoned)$/.test(units[i]!.low);
  const near = units.slice(i, i + 14);
  const inPerson = units.slice(i, i + 20).some((u) => /^(face-to-face|in-person|sidelines|margins)$/.test(u.low));
  if (!(call || direct || near.some((u) => TELEPHONE.test(u.low)) || inPerson)) return null;
  const object = findObject(units, i + 1, direct || call ? null : /^(with|to|by)$/, 12);
  if (object < 0) return null;
  const told = make(i, subjectOf(units, i, taken), readList(units, object), "spoke with", ofVerb(units, i));
  told.call = !inPerson;
  return told;
}
