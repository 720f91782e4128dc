import type { Context } from "../context";
import { type Draft, isHeldMeeting, isThere } from "../meetings/draft";
import { isTalkWord } from "../meetings/phrases";
import { HIS_HER } from "../pronouns";
import type { Unit } from "../units";
import { wordSet } from "../word-set";
import type { Credit } from "./credit";
import { firstHand, toldLater } from "./first-hand";
import { isHeard } from "./heard";
import { metAndTold, thenTold } from "./met-and-told";
import { isOfMeeting } from "./of-meeting";
import { spokenOf } from "./own-word";
import { postsOf } from "./posts";
import { isSaidAfter } from "./said-after";
import { verbOfSpeaker } from "./speaker-verb";
import { fromPerson } from "./spokesman";
import { isSaidThere, isToldBy } from "./told-beside";

/** What a sentence tells of meetings: where, in units, and which; and the days that it speaks of. */
export interface Tellings {
  triggers: number[];
  events: Draft[];
  days: number[];
}

/**
 * One whose own word a meeting rests on: "X said that he had met Y", "They met on Monday, X said",
 * "the talks were useful, X told reporters".
 */
export function witness(context: Context, units: Unit[], i: number, tellings: Tellings): Credit | null {
  const u = units[i]!;
  // Who "I" is within quotation marks is told outside them.
  if (u.low === "i" && u.person !== context.author) return null;
  // "A source close to the president said".
  if (units[i - 1]?.low === "to" && units[i - 2]?.low === "close") return null;
  if (u.possessive || HIS_HER.has(u.low)) return accountOf(context, units, i);
  const met = [context.focus, ...tellings.events].some((event) => event && isThere(event, u.person));
  if (!met && !context.people.all[u.person]!.official) return null;
  const known = firstHand(context, units, i).concat(
    toldLater(units, i, tellings.events),
    metAndTold(units, i, tellings.events, tellings.triggers),
    thenTold(units, i, tellings.events, tellings.triggers),
    postsOf(context, units, i, tellings),
  );
  if (known.length > 0) return { ...fromPerson(context, u, units), rule: "one who was there", of: known };
  const verb = verbOfSpeaker(units, i);
  if (verb < 0 || isSaidThere(units, verb) || tellsAnotherThere(context, units, verb, u.person, tellings.events))
    return null;
  const held = tellings.events.some(({ status }) => status === "held");
  if (held && tellings.triggers.some((trigger) => isToldBy(units, i, verb, trigger)))
    return { ...fromPerson(context, u, units), rule: "one who tells of it" };
  const own = toldBefore(context, units, verb, u.person, tellings);
  const of = own.length > 0 || met ? own : toldByOfficial(context, units, i, verb, tellings);
  return of.length > 0 ? { ...fromPerson(context, u, units), rule: "one who was there", of } : null;
}

/** The meetings told before that a speaker's words are of. */
function toldBefore(context: Context, units: Unit[], verb: number, speaker: number, tellings: Tellings): Draft[] {
  const { events, triggers, days } = tellings;
  const held = events.filter(({ status }) => status === "held");
  if (held.length === 0) return triggers.length === 0 ? spokenOf(context, units, verb, speaker, days) : [];
  const after = isSaidAfter(units, verb);
  return held.filter(
    (event) =>
      event.sentence < context.sentence &&
      isThere(event, speaker) &&
      (after || isOfMeeting({ units, verb, speaker, event })),
  );
}

const THE = wordSet("the that");
const SOON = 2;

/** "Her state secretary, Moe, told the press that the two had talked of fish": the meeting just told, which one with an office tells of. */
function toldByOfficial(context: Context, units: Unit[], i: number, verb: number, { events }: Tellings): Draft[] {
  const { focus, sentence } = context;
  if (!focus || !isHeldMeeting(focus) || events.length > 0 || sentence - focus.sentence > SOON) return [];
  if (units[i]!.roles.length === 0) return [];
  const that = units.findIndex((u, at) => at > verb && at < verb + 5 && u.low === "that");
  const heard = isHeard(units, verb) ? verb + 2 : verb;
  // "They had talked of fish, state secretary Moe said."
  const closing = verb < i || verb + 2 >= units.length;
  const from = closing ? 0 : (that > 0 ? that : heard) + 1;
  const spoken = units.slice(from, from + 3);
  const two = spoken.some((u, k) => BOTH.has(u.low) && k < 2);
  const talk = spoken.some((u, k) => isTalkWord(u) && k > 0 && THE.has(spoken[k - 1]!.low));
  return two || talk ? [focus] : [];
}

const BOTH = wordSet("they two both");
const ACCOUNTS = wordSet("account version telling post tweet thread message");

/** "Lee's account: …", "according to Lee's account", "her own tweet has the photo". */
function accountOf(context: Context, units: Unit[], i: number): Credit | null {
  const { person } = units[i]!;
  const there = context.focus !== null && isThere(context.focus, person);
  const own = units[i + 1]?.low === "own";
  if (!there || !ACCOUNTS.has(units[own ? i + 2 : i + 1]?.low ?? "")) return null;
  // "Her message to the President" is none, and "her own account" is.
  return own || units[i]!.kind !== "pronoun" ? fromPerson(context, units[i]!, units) : null;
}

/** "X told Y that …", where the two met: what was said at the meeting. */
function tellsAnotherThere({ focus }: Context, units: Unit[], verb: number, speaker: number, events: Draft[]): boolean {
  const told = units[verb]!.low === "told" || units[verb]!.low === "tells";
  const { person = -1 } = units[verb + 1] ?? {};
  if (!told || person < 0 || person === speaker) return false;
  const there = (event: Draft | null) => event !== null && isThere(event, person);
  return (
    there(focus) || events.some(there) || (units[verb + 1]!.kind !== "pronoun" && units[verb + 1]!.roles.length > 0)
  );
}
