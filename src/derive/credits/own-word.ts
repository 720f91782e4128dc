import type { Context } from "../context";
import { isOneDay } from "../days/range";
import { type Draft, isThere } from "../meetings/draft";
import type { Unit } from "../units";
import { wordSet } from "../word-set";
import { isHeard } from "./heard";
import { isNow, isOfMeeting, isOfTalks, type Telling } from "./of-meeting";
import { isSaidAfter, TO_COME } from "./said-after";
import { nameOfOutlet } from "./unknown";
import { toldOfLate } from "./which";

const FURTHEST = 8;
const NEAR = 3;
const STILL_NEAR = 5;

/**
 * The meeting told before that one who was there speaks of: what was said at it, what it was like, or
 * anything, where it is said on leaving.
 */
export function spokenOf(context: Context, units: Unit[], verb: number, speaker: number, days: number[]): Draft[] {
  const all = attendedBy(context, speaker);
  const then = all.filter(({ range }) => isOneDay(range) && days.includes(range.earliest));
  const attended = then.length > 0 ? then : all;
  if (attended.length === 0) return [];
  const others = othersIn(units, speaker);
  const named = attended.findLast(({ people }) => people.some(({ id }) => others.has(id)));
  if (!named && [...others].some((id) => context.people.all[id]!.official)) return [];
  const latest = attended.includes(context.focus!) ? context.focus! : attended[attended.length - 1]!;
  const event = named ?? latest;
  const told = { units, verb, speaker, event };
  const since = context.sentence - event.sentence;
  const near = named !== undefined || since <= NEAR;
  const ofIt = near ? isOfMeeting(told) : since <= STILL_NEAR && isOfTalks(told);
  const next = since === 1 && context.paragraph === event.paragraph;
  const soon = since <= SOON && tellsOfBoth(told);
  const ofLeaving = since <= SOON && (tellsOfLeaving(told) || isForPaper(context, told));
  if (!(ofIt || soon || ofLeaving || isSaidAfter(units, verb) || (next && tellsOfOneself(told)))) return [];
  return units.some(({ low }) => low === "them")
    ? attended.filter(({ sentence }) => sentence === event.sentence)
    : [event];
}

const SOON = 2;
const CLAUSE = 3;

/** "Lee claims that they drank tea". */
const tellsOfBoth = ({ units, verb }: Telling): boolean =>
  units.some((u, i) => u.low === "they" && i > verb && i <= verb + CLAUSE && !isNow(units[i + 1]));

/** "Lee told newsmen that she had promised nothing". */
function tellsOfOneself({ units, verb, speaker }: Telling): boolean {
  const oneself = units.filter((u) => u.kind === "pronoun" && u.person === speaker && SUBJECTS.has(u.low));
  return (
    isHeard(units, verb) &&
    // "He told newsmen that she had": somebody else.
    oneself.every(({ low }) => low === oneself[0]!.low) &&
    oneself.some((u) => u.from >= units[verb]!.to && units.find(({ from }) => from === u.to)?.low === "had")
  );
}

const WITH = wordSet("with away without no");

/** "Lee said she had come away with a promise", "he left, he remarked, no wiser than he came". */
function tellsOfLeaving({ units, speaker }: Telling): boolean {
  const at = units.findIndex(
    (u, i) =>
      u.person === speaker &&
      u.kind === "pronoun" &&
      SUBJECTS.has(u.low) &&
      LEAVES.has(units[units[i + 1]?.low === "had" ? i + 2 : i + 1]?.low ?? ""),
  );
  return at >= 0 && units.slice(at + 2, at + 5).some(({ low }) => WITH.has(low));
}

const LEAVES = wordSet("left came come went gone departed emerged");
const TOLD = wordSet("told tells");
const QUOTES = wordSet('" \u201c \u201d');

/** "Lee told the Fiji Times that contracts could be ready in June". */
const isForPaper = (context: Context, { units, verb, speaker }: Telling): boolean =>
  TOLD.has(units[verb]!.low) &&
  units[verb - 1]?.person === speaker &&
  (verb <= CLAUSE || QUOTES.has(units[verb - 2]?.low ?? "")) &&
  (units
    .slice(verb + 1, verb + 3)
    .some(({ kind, name }) => kind === "outlet" && !context.issuers.some(({ credit }) => credit.name === name)) ||
    (units[verb + 1] !== undefined && nameOfOutlet(context, units, verb + 1)?.sure === true)) &&
  !units.some(({ low }, i) => TO_COME.has(low) || (low === "we" && isNow(units[i + 1])));

const SUBJECTS = wordSet("he she");

/** Held meetings told of late at which someone was. */
const attendedBy = (context: Context, person: number): Draft[] =>
  toldOfLate(context).filter((event) => context.sentence - event.sentence <= FURTHEST && isThere(event, person));

const othersIn = (units: Unit[], speaker: number): Set<number> =>
  new Set(units.filter((u) => u.person >= 0 && u.person !== speaker && u.kind !== "pronoun").map((u) => u.person));
