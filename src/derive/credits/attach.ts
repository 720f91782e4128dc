import type { Link } from "../../model";
import type { Context } from "../context";
import { W } from "../lexicon";
import type { Draft } from "../meetings/draft";
import type { Unit } from "../units";
import { wordSet } from "../word-set";
import type { Credit } from "./credit";

const ANY = wordSet("meeting series call gift arrival departure other");

/** Lends the credits of a sentence to its events, or to the meeting that it goes on about. */
export function attach(
  context: Context,
  credits: Credit[],
  events: Draft[],
  sentence: { text: string; at: number; paragraph: number },
  units: Unit[],
): void {
  const targets = events.filter((event) => ANY.has(event.kind));
  for (const credit of credits) {
    if (credit.kind !== "collective" || credit.link === "explicit")
      context.lastOutlet = { name: credit.name, kind: credit.kind, country: credit.country, sentence: sentence.at };
    const gift = targets.find((event) => event.kind === "gift" && isReadoutOf(event, credit));
    if (gift) give(gift, credit, credit.link);
    else if (targets.length > 0)
      for (const event of targets)
        give(
          event.kind === "meeting" ? meetingOf(context, units, event) : event,
          credit,
          event.kind === "series" ? "umbrella" : credit.link,
        );
    else if (
      context.focus &&
      (goesOn(sentence, context.focus) || tellsWhatOneDid(context.focus, units, sentence.at)) &&
      !tellsAnother(context.focus, units)
    )
      give(meetingOf(context, units, context.focus), credit, credit.link);
  }
}

/** "X's readout of an exchange of gifts" reports the gifts alone. */
const isReadoutOf = (event: Draft, credit: Credit): boolean => {
  const from = event.support[0]?.from ?? 0;
  return credit.to <= from && from - credit.to < 7;
};

/** The meeting, among the latest, whose people the sentence names more of than the one at hand. */
function meetingOf(context: Context, units: Unit[], atHand: Draft): Draft {
  const named = new Set(units.filter((u) => u.person >= 0).map((u) => u.person));
  const score = (event: Draft) => event.people.filter((person) => named.has(person.id)).length;
  let best = atHand;
  for (const event of context.drafts.slice(-8))
    if (event.kind === "meeting" && event.status === "held" && score(event) > score(best)) best = event;
  return best;
}

const THAT = wordSet("that how");
const ADVERB = wordSet("had also later then again");

/** Right after a meeting, "… reported that X offered …": what one of those who met did there. */
function tellsWhatOneDid(focus: Draft, units: Unit[], index: number): boolean {
  if (index > focus.sentence + 1) return false;
  const at = units.findIndex(
    (u, i) => u.person >= 0 && THAT.has(units[i - 1]?.low ?? "") && focus.people.some(({ id }) => id === u.person),
  );
  if (at < 0 || units[at]!.possessive) return false;
  let verb = at + 1;
  while (verb < units.length && (ADVERB.has(units[verb]!.low) || units[verb]!.low.endsWith("ly"))) verb++;
  return DID.has(units[verb]?.low ?? "");
}

const DID = wordSet(
  "offered asked used promised raised proposed pledged urged pressed warned sought complained demanded insisted rejected refused accepted invited voiced renewed repeated reiterated assured expressed brought handed presented gave informed briefed suggested requested welcomed praised conveyed left came",
);

/** Has someone else meet: a meeting of its own, even if it could not be read. */
function tellsAnother(focus: Draft, units: Unit[]): boolean {
  const someone = units.some(
    ({ kind, person, roles }) =>
      kind === "person" &&
      roles.some((role) => !/spokes|secretary/.test(role.head)) &&
      !focus.people.some(({ id }) => id === person),
  );
  return someone && units.some((u) => u.kind === "word" && u.bits & (W.MEET | W.RECEIVE | W.TALK | W.TALKS));
}

/** Speaks of the meeting just told: the next sentence of its paragraph, or any with a word of what passes at one. */
const goesOn = ({ text, at, paragraph }: { text: string; at: number; paragraph: number }, focus: Draft): boolean =>
  ((at === focus.sentence + 1 && paragraph === focus.paragraph) || OF_A_MEETING.test(text)) &&
  // What is said within quotation marks plans nothing.
  !ELSEWHERE.test(text.replace(/["\u201c][^"\u201d]*["\u201d]?/g, " "));

const OF_A_MEETING =
  /\b(meeting|talks?|both sides|two sides|the two|the sides|they|discuss\w*|conversations?|spoke|audience|exchang\w*|during|agreed|session|underlined|stressed|conveyed|thanked|told|signed|posted a photo|shook hands|shaking hands|handshakes?|embraced|greeted|lasted|met|ministers|leaders|presidents|the pair|meal|in attendance|attended|embrace)\b/i;
const ELSEWHERE = /\b(toured|visited|laid|will|planned|plans|(other|further|more|additional) (meetings|talks))\b/i;

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
