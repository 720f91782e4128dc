import type { Context } from "./context";
import { isFirstPerson } from "./interview";
import { W } from "./lexicon";
import type { Sentence } from "./sentences";
import type { Unit } from "./units";
import { wordSet } from "./word-set";

export const NETWORKS = wordSet("twitter x facebook instagram telegram linkedin threads bluesky mastodon");
const TOLD = W.MEET | W.RECEIVE;
const FURTHEST = 30;
const LINE = 12;

/** Whether a person in one of a text's first sentences is named there as its author. */
export const namesAuthor = (context: Context, sentences: Sentence[], i: number, units: Unit[], person: Unit): boolean =>
  opensThread(context, sentences, i, person) ||
  isThreadBy(context, sentences, i, person) ||
  headsAccount(context, sentences, i, units) ||
  headsRelease(context, sentences, i, units, person) ||
  headsPost(context, sentences, i, units);

/** "Ann Lee, Minister of Health (@annlee)": a name that opens the text, and a handle in its line or one of the next two, or "thread" or "on Twitter" behind it. */
function opensThread({ reader }: Context, sentences: Sentence[], i: number, person: Unit): boolean {
  const { from, to } = sentences[0]!;
  if (i > 0 || person.from - from > 2) return false;
  const last = sentences[Math.min(2, sentences.length - 1)]!.to;
  for (let t = person.nameTo; t < last && t < from + FURTHEST; t++) {
    const { low } = reader.tokens[t]!;
    if (low === "@") return true;
    // "Ann Lee met Bo Dahl, he said on Facebook": told, and no heading.
    if (t < to && reader.bits[t]! & TOLD) return false;
    if (t < to && (low === "thread" || (low === "on" && NETWORKS.has(reader.tokens[t + 1]?.low ?? "")))) return true;
  }
  return false;
}

/** "Thread from Oslo by Ann Lee", "Thread. Ann Lee, Minister of Health": whose thread it is, in the first line. */
function isThreadBy({ reader: { tokens } }: Context, sentences: Sentence[], i: number, person: Unit): boolean {
  if (sentences[i]!.paragraph !== sentences[0]!.paragraph || person.nameFrom > LINE) return false;
  const before = tokens[person.nameFrom - 1];
  return (
    (before?.low === "by" || before?.kind === "mark") &&
    tokens.slice(0, person.nameFrom).some(({ low }) => low === "thread")
  );
}

/** "Ann Lee, Minister of Health", "Statement by Ann Lee": a line of its own above what speaks of oneself. */
function headsAccount(context: Context, sentences: Sentence[], i: number, units: Unit[]): boolean {
  const { from, paragraph } = sentences[0]!;
  if (i > 0) return false;
  if (units[0]!.low === "statement" && units[1]?.low === "by") return isFirstPerson(context, sentences, 1);
  // "Minister Ann Lee: Two days on our border", and then "I held a meeting".
  const named = units.findIndex((u, at) => at < 2 && u.kind === "person");
  if (named >= 0 && units[named + 1]?.low === ":") return isFirstPerson(context, sentences, 1);
  if (named !== 0) return false;
  const next = sentences.find((sentence) => sentence.paragraph !== paragraph);
  if (next === undefined || next.from - from >= FURTHEST) return false;
  // "Ann Lee Minister of Health, Fiji 8 May 2024".
  return units[1]?.low === ","
    ? isFirstPerson(context, sentences)
    : isOffice(units[1]) && speaksOfSelf(context, sentences);
}

/** "MEDIA RELEASE - Minister for Trade, Ann Lee - 8 May": the one with an office in a heading without a verb, above what speaks of oneself. */
function headsRelease(context: Context, sentences: Sentence[], i: number, units: Unit[], person: Unit): boolean {
  const { paragraph } = sentences[0]!;
  if (i > 0 || sentences[1]?.paragraph === paragraph || units.length > LINE + LINE) return false;
  if (units.some((u) => (u.bits & ACTS) !== 0 || (u.kind === "person" && u !== person))) return false;
  const titled = person.roles.some(({ official }) => official) || isOffice(units[units.indexOf(person) - 2]);
  const released = units.some(({ low }) => RELEASES.has(low));
  return titled && isFirstPerson(context, sentences, released ? 1 : 2);
}

const RELEASES = wordSet("release statement remarks");
const ACTS = W.MEET | W.RECEIVE | W.HOLD | W.SAY;

/** "Minister Ann Lee, Fiji: …": an official's name and a colon open a text that speaks of oneself. */
const headsPost = (context: Context, sentences: Sentence[], i: number, units: Unit[]): boolean =>
  i === 0 &&
  units[0]!.kind === "person" &&
  colonAfter(units, 0) > 0 &&
  (units[0]!.roles.some(({ official }) => official) || units.slice(1, colonAfter(units, 0)).some(isOffice)) &&
  speaksOfSelf(context, sentences);

const isOffice = (u: Unit | undefined): boolean =>
  u !== undefined && (u.kind === "role" ? u.roles[0]!.official : (u.bits & (W.OFFICE | W.BODY)) !== 0);

/** The colon of "Ann Lee (@annlee), Minister, Fiji: …"; -1 without one. */
const colonAfter = (units: Unit[], person: number): number =>
  units.findIndex((u, k) => k > person && k < person + LINE && u.low === ":");

const SELF = wordSet("i i'm i've i'd i'll me my we we're we've we'd we'll our us");
const QUOTES = wordSet('" \u201c \u201d');
const ACCOUNT = 40;

/** Two paragraphs or more say "I" or "we" outside quotation marks. */
function speaksOfSelf({ reader: { tokens } }: Context, sentences: Sentence[]): boolean {
  const paragraphs = new Set<number>();
  for (const { from, to, paragraph } of sentences.slice(0, ACCOUNT)) {
    let quoted = false;
    for (let t = from; t < to; t++) {
      const { low, dotted } = tokens[t]!;
      if (QUOTES.has(low)) quoted = !quoted;
      else if (!quoted && !dotted && SELF.has(low)) paragraphs.add(paragraph);
    }
  }
  return paragraphs.size > 1;
}

/** What the first sentence tells behind the name of whose text it is, and behind its colon. */
export function pastHeading(units: Unit[], person: Unit): Unit[] {
  const at = units.indexOf(person);
  return units.slice(Math.max(at, colonAfter(units, at)) + 1);
}
