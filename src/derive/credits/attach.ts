import type { Link } from "../../model";
import type { Context } from "../context";
import type { Draft } from "../meetings/draft";
import type { Unit } from "../units";
import { wordSet } from "../word-set";
import { noteAnnouncer } from "./announcer";
import { toldBeforeAside } from "./aside";
import type { Credit } from "./credit";
import { goesOn, hasStory, namesBoth, tellsAnother, tellsOwnNews, tellsWhatOneDid } from "./goes-on";
import { isMinistry } from "./ministry";
import { quotesOther } from "./quoted";
import { meetingOf, togetherTold } from "./which";

/** Where a sentence stands, and its text. */
export interface Place {
  text: string;
  at: number;
  paragraph: number;
}

const ANY = wordSet("meeting series call gift arrival departure other");

/** Lends the credits of a sentence to its events, or to the meeting that it goes on about. */
export function attach(context: Context, credits: Credit[], events: Draft[], sentence: Place, units: Unit[]): void {
  const targets = events.filter((event) => ANY.has(event.kind));
  const clauses = inClauses(credits, targets, units);
  const parts = clauses.size > 0 ? clauses : inTurns(credits, targets, units);
  for (const credit of credits) {
    if (isMinistry(credit.name)) context.lastMinistry = credit;
    if (credit.kind !== "collective" || credit.link === "explicit")
      context.lastOutlet = { name: credit.name, kind: credit.kind, country: credit.country, sentence: sentence.at };
    for (const event of credit.of ?? []) give(event, credit, credit.link);
    if (credit.of) continue;
    const gift = targets.find((event) => event.kind === "gift" && isReadoutOf(event, credit));
    if (gift) give(gift, credit, credit.link);
    else if (targets.length > 0) {
      for (const event of parts.get(credit) ?? toldBeforeAside(credit, targets, units))
        giveOwn(context, event, credit, units);
      if (goesOnToNext(context, targets, units, sentence))
        for (const one of togetherTold(context, context.focus!, units)) give(one, credit, credit.link);
    } else {
      const event = goneOnAbout(context, credit, units, sentence);
      if (!event) noteAnnouncer(context, credit, units, sentence);
      for (const one of event ? togetherTold(context, event, units) : []) give(one, credit, credit.link);
    }
  }
}

const AGREED = wordSet("agreed decided arranged");

/** "NTB said the ministers had agreed that their aides should meet in May": of the meeting just told at which they agreed. */
const goesOnToNext = ({ focus }: Context, targets: Draft[], units: Unit[], { at, paragraph }: Place): boolean =>
  focus !== null &&
  focus.paragraph === paragraph &&
  at <= focus.sentence + 2 &&
  targets.every(({ status }) => status === "planned" || status === "possible") &&
  units.some(({ low }, i) => AGREED.has(low) && units[i - 1]?.low !== "be");

/** Gives a credit to an event of its own sentence. */
function giveOwn(context: Context, event: Draft, credit: Credit, units: Unit[]): void {
  if (event.kind === "series") give(event, credit, "umbrella");
  else give(event.kind === "meeting" ? meetingOf(context, units, event) : event, credit, credit.link);
}

/** The meeting told before that a sentence goes on about: of those at hand that whose people it names more of. */
function goneOnAbout(context: Context, credit: Credit, units: Unit[], sentence: Place): Draft | null {
  const { focus } = context;
  if (!focus || isOfDenial(context, sentence.at) || tellsOwnNews(focus, units, sentence.text)) return null;
  const event = meetingOf(context, units, focus);
  const goes =
    goesOn(focus, units, sentence) ||
    tellsWhatOneDid(event, units, sentence.at) ||
    namesBoth(event, units) ||
    (credit.kind !== "person" && hasStory(focus, units, sentence.at)) ||
    // "He took note," a spokeswoman said.
    (credit.kind === "person" && sentence.at <= focus.sentence + 2 && quotesOther(units));
  return goes && !tellsAnother(event, credit, units) ? event : null;
}

/** "The government denied a report that X had met Y. “He was at home,” a spokesman said.": of what was denied. */
const isOfDenial = ({ denials, focus }: Context, at: number): boolean => {
  const last = denials.at(-1)?.sentence ?? -1;
  return last >= at - 1 && last > focus!.sentence;
};

/** "X's readout of an exchange of gifts" reports the gifts alone. */
const isReadoutOf = (event: Draft, credit: Credit): boolean => {
  const from = event.support[0]?.from ?? 0;
  return credit.to <= from && from - credit.to < 7;
};

const PARTING = wordSet("and while but whereas ;");

/** "A met B, KUNA reported, and C met D, QNA said": each clause's meeting has the clause's credits. */
function inClauses(credits: Credit[], targets: Draft[], units: Unit[]): Map<Credit, Draft[]> {
  const parts = new Map<Credit, Draft[]>();
  if (credits.length < 2 || targets.length < 2) return parts;
  const [first, last] = [units[0]!.from, units[units.length - 1]!.to];
  const triggerOf = (event: Draft): number =>
    event.support.findLast(({ field, from }) => field === "kind" && from >= first && from < last)?.from ?? -1;
  const triggers = [...new Set(targets.map(triggerOf))].sort((a, b) => a - b);
  if (triggers[0]! < 0) return parts;
  const bounds: number[] = [];
  for (let i = 1; i < triggers.length; i++) {
    const bound = units.findLast(
      (u, at) =>
        u.from > triggers[i - 1]! &&
        u.from < triggers[i]! &&
        PARTING.has(u.low) &&
        (u.low === ";" || units[at - 1]?.low === ","),
    );
    if (bound) bounds.push(bound.from);
  }
  if (bounds.length === 0) return parts;
  const clauseOf = (token: number): number => bounds.filter((bound) => bound <= token).length;
  const held = credits.map(({ from }) => clauseOf(from));
  // A clause without a credit of its own leaves them to all.
  if (new Set(held).size <= bounds.length) return parts;
  for (const [i, credit] of credits.entries())
    parts.set(
      credit,
      targets.filter((event) => clauseOf(triggerOf(event)) === held[i]),
    );
  return parts;
}

/** "Met B on Sunday (NTB) and C on Monday (Reuters)": each credit is of the one met before it, where each has its own. */
function inTurns(credits: Credit[], targets: Draft[], units: Unit[]): Map<Credit, Draft[]> {
  const parts = new Map<Credit, Draft[]>();
  if (credits.length < 2 || credits.length !== targets.length || credits.some(({ of }) => of)) return parts;
  const [first, last] = [units[0]!.from, units[units.length - 1]!.to];
  const lastOf = (event: Draft): number =>
    Math.max(
      -1,
      ...event.support.flatMap(({ field, from }) => (field === "official" && from >= first && from < last ? from : [])),
    );
  const inOrder = targets.map((event) => ({ event, at: lastOf(event) })).sort((a, b) => a.at - b.at);
  const isTheirs = inOrder.every(
    ({ at }, i) =>
      at >= 0 && at < credits[i]!.from && credits[i]!.from < (inOrder[i + 1]?.at ?? Number.POSITIVE_INFINITY),
  );
  if (isTheirs) for (const [i, credit] of credits.entries()) parts.set(credit, [inOrder[i]!.event]);
  return parts;
}

export function give(event: Draft, credit: Credit, link: Link): void {
  const known = event.outlets.find((outlet) => outlet.name === credit.name);
  if (known) {
    if (link === "explicit") known.link = "explicit";
  } else event.outlets.push({ name: credit.name, link, kind: credit.kind, country: credit.country });
  event.support.push({
    field: "outlet",
    claim: credit.name,
    from: credit.from,
    to: credit.to,
    rule: `${link}: ${credit.rule}`,
  });
}
