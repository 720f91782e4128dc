import type { Context } from "../context";
import { isOneDay } from "../days/range";
import { resolve } from "../days/resolve";
import { W } from "../lexicon";
import { type Draft, isHeldTalks, isThere } from "../meetings/draft";
import { isTalkWord } from "../meetings/phrases";
import { peopleIn, type Unit } from "../units";
import { wordSet } from "../word-set";

const LATELY = 8;

/** Held meetings told of late. */
export const toldOfLate = ({ drafts }: Context): Draft[] => drafts.slice(-LATELY).filter(isHeldTalks);

/** The meeting, among the latest, that a sentence numbers, or whose people and sides it names more of than those of the one at hand. */
export function meetingOf(context: Context, units: Unit[], atHand: Draft): Draft {
  const latest = toldOfLate(context);
  const numbered = numberedOf(latest, units, atHand);
  if (numbered) return numbered;
  const dated = datedOf(context, latest, units);
  if (dated) return dated;
  const placed = placedOf(latest, units);
  if (placed) return placed;
  const named = peopleIn(units);
  const sides = new Set(units.flatMap((u, i) => (u.country && units[i + 1]?.low === "side" ? [u.country] : [])));
  const score = (event: Draft) =>
    event.people.filter(({ id }) => named.has(id) || sides.has(context.people.all[id]!.country ?? "")).length;
  let best = atHand;
  for (const event of latest) if (score(event) > score(best)) best = event;
  return best;
}

/** "NTB said Sunday's talks were about fish": the one meeting of that day. */
function datedOf({ anchors }: Context, latest: Draft[], units: Unit[]): Draft | null {
  const told = units.find((u, i) => u.kind === "date" && isTalkWord(units[pastOwner(units, i)]));
  const day = told ? resolve(told.date!.expression, anchors, false) : null;
  if (!isOneDay(day)) return null;
  const theirs = latest.filter(({ range }) => isOneDay(range) && range.earliest === day.earliest);
  return theirs.length === 1 ? theirs[0]! : null;
}

const BRIEFINGS = wordSet("briefing conference");

/** "NTB said the talks in Oslo were about fish": the one meeting there. */
function placedOf(latest: Draft[], units: Unit[]): Draft | null {
  const at = units.findIndex(
    (u, i) =>
      u.kind === "place" && units[i - 1]?.low === "in" && isTalkWord(units[i - 2]) && !BRIEFINGS.has(units[i - 2]!.low),
  );
  const theirs = at < 0 ? [] : latest.filter(({ place }) => place === units[at]!.name);
  return theirs.length === 1 ? theirs[0]! : null;
}

const pastOwner = (units: Unit[], i: number): number => (units[i + 1]?.low === "'s" ? i + 2 : i + 1);

const ORDER = ["first", "second", "third", "fourth"];
const OF = wordSet("of about on from at after");
const shareSomeone = (a: Draft, b: Draft): boolean => a.people.some(({ id }) => isThere(b, id));

/** "A note about the first meeting", "the first was disclosed", "NTB reported the first": by its place among those that one of the people at hand had. */
function numberedOf(latest: Draft[], units: Unit[], atHand: Draft): Draft | null {
  const at = units.findIndex((u, i) => ORDER.includes(u.low) && units[i - 1]?.low === "the" && isNumbered(units, i));
  if (at < 0) return null;
  const theirs = latest.filter((event) => event.paragraph >= atHand.paragraph - 1 && shareSomeone(event, atHand));
  const near = theirs.filter((event) => event.paragraph === atHand.paragraph);
  const told = near.length > 1 ? near : theirs;
  return told.length > 1 ? (told[ORDER.indexOf(units[at]!.low)] ?? null) : null;
}

const isNumbered = (units: Unit[], i: number): boolean =>
  i === 1 ? units[2]?.low === "was" : isSaid(units, i) || (isTalkWord(units[i + 1]) && OF.has(units[i - 2]?.low ?? ""));

const BEHIND = wordSet("in under , ; . and with only but");

/** "NTB reported the first in one line". */
const isSaid = (units: Unit[], i: number): boolean =>
  ((units[i - 2]?.bits ?? 0) & W.SAY) !== 0 && BEHIND.has(units[i + 1]?.low ?? ".");

const THEM = wordSet("them they");
const SEVERAL = wordSet("all both each");

/** "Two rounds, on Monday and on Tuesday": of the same people, told at once. */
const isRoundOf = (other: Draft, event: Draft): boolean =>
  other.sentence === event.sentence &&
  other.people.length === event.people.length &&
  other.people.every(({ id }) => isThere(event, id));

const TIMES = wordSet("occasion occasions");
const isTalkOrTime = (u: Unit): boolean => isTalkWord(u) || TIMES.has(u.low);

/**
 * "She briefed them, the ministry said" after "A met B and C, in separate meetings": the meetings of one sentence;
 * "all the talks", "both conversations": every one of late of those who met.
 */
export function togetherTold(context: Context, event: Draft, units: Unit[]): Draft[] {
  const days = toldOfLate(context).filter((other) => isRoundOf(other, event));
  const several = units.find(({ low }, i) => SEVERAL.has(low) && units.slice(i + 1, i + 3).some(isTalkOrTime));
  if (!several && !units.some((u) => THEM.has(u.low) || (u.kind === "word" && u.bits & W.TALKS)))
    return days.length > 1 ? days : [event];
  const told = toldOfLate(context).filter(
    (other) => other.sentence === event.sentence || (several !== undefined && shareSomeone(other, event)),
  );
  if (several && several.low !== "all") told.splice(0, told.length - 2);
  return told.length > 1 && told.includes(event) ? told : [event];
}
