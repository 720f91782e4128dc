import type { Context } from "../context";
import { W } from "../lexicon";
import type { Person } from "../names/person";
import type { Sentence } from "../sentences";
import type { Role, Unit } from "../units";
import { wordSet } from "../word-set";
import type { SentenceDates } from "./dates";
import { addPerson, type Draft, draft, supportOf, supportOfName } from "./draft";
import { merge } from "./merge";
import { ofNoun } from "./noun-status";
import { isTalkWord } from "./phrases";
import { justTold } from "./resumed";
import { setDay } from "./set-day";
import { make, type Told } from "./told";

/** A meeting of office holders whom a later sentence names. */
export interface Waiting {
  event: Draft;
  sentence: number;
  /** One who is named in a sentence of his own: "the Fijian side was headed by A". */
  leader?: Unit;
  /** What those who met are: "the foreign ministers". */
  office?: Role;
  /** Entered already, with one side alone. */
  entered?: boolean;
}

const REACH = 2;

/** A meeting read from its noun or verb, whose people the next sentences may name. */
export function awaitNames(
  context: Context,
  told: Told,
  units: Unit[],
  at: Sentence,
  index: number,
  dates: SentenceDates,
): Draft {
  const event = draft("meeting", index, at.paragraph);
  event.story = context.anchors.story;
  event.heading = at.heading;
  event.support.push(supportOf("kind", "meeting", units[told.trigger]!, told.rule));
  setDay(event, dates, told, -1);
  event.place = context.place?.name ?? null;
  event.country = context.place?.code ?? null;
  context.waiting = { event, sentence: index };
  return event;
}

/** "The foreign ministers of Japan and Peru met on Monday": a meeting, once the text has named them. */
export function expect(context: Context, told: Told, units: Unit[], at: Sentence, index: number, dates: SentenceDates) {
  if (told.rule !== "they met" || told.call || told.reality.status !== "held") return;
  const subjects = told.subjects.map((i) => units[i]!);
  const several = subjects.some(({ kind, roles }) => kind === "role" && roles[0]!.plural && roles[0]!.official);
  if (!several || subjects.some((u) => u.person >= 0)) return;
  awaitNames(context, told, units, at, index, dates);
  const office = subjects[0]!.roles[0];
  if (office) context.waiting!.office = office;
}

/** "Philip Ashworth said …", "his French counterpart, Laurent Castagnier": those of a sentence who may hold the office. */
function bearersOf({ people }: Context, { head }: Role, units: Unit[]): Unit[] {
  if (units.some((u) => u.low === ":")) return [];
  const holds = ({ roles }: Person): boolean =>
    roles.every((role) => role.head === "counterpart" || head.startsWith(role.head));
  const named = units.filter((u) => u.kind === "person" && u.nameTo - u.nameFrom > 1 && holds(people.all[u.person]!));
  return named.length < 3 ? named : [];
}

const PARTIES = wordSet(
  "delegations sides governments delegation ministers officials teams ministries experts parties representatives",
);
const HELD = wordSet("held place opened began conducted");
/** "Fiji and Norway held talks". */
const isOfStates = (units: Unit[]): boolean =>
  new Set(units.flatMap(({ kind, country }) => (kind === "place" && country ? [country] : []))).size > 1;

/** "Talks were held between the two delegations": a meeting, once the text has said who attended. */
export function expectTalks(context: Context, units: Unit[], at: Sentence, index: number, dates: SentenceDates) {
  const noun = units.findIndex(isTalkWord);
  const leader = noun < 0 || !units.some((u) => u.low === "side") ? null : leaderOf(units);
  if (leader) {
    const reality = ofNoun(units, noun);
    if (reality.status !== "held") return;
    const event = awaitNames(context, make(noun, [], null, "talks of two sides", reality), units, at, index, dates);
    context.waiting = { event, sentence: index, leader };
    return;
  }
  if (noun < 0 || !(units.some((u) => PARTIES.has(u.low) || u.roles[0]?.plural) || isOfStates(units))) return;
  if (!units.some((u) => HELD.has(u.low)) || units.some((u) => u.person >= 0)) return;
  // "X and Y reviewed the treaty. In the meeting both sides …": theirs.
  if (justTold(context, index)?.sentence === index - 1 && units.some((u) => u.low === "both")) return;
  const reality = ofNoun(units, noun);
  if (reality.status === "held")
    awaitNames(context, make(noun, [], null, "talks of delegations", reality), units, at, index, dates);
}

/** Names those who met, where a sentence soon after begins with several bare names. */
export function nameWaiting(context: Context, units: Unit[], index: number, entered: Map<string, Draft[]>): void {
  const { waiting } = context;
  if (!waiting || index === waiting.sentence) return;
  context.waiting = null;
  if (index > waiting.sentence + REACH) return;
  let named = attending(units) ?? opening(pastAttribution(units));
  if (named.length < 2 && waiting.office) named = bearersOf(context, waiting.office, units);
  const bearer = waiting.office || waiting.leader ? named[0] : undefined;
  const alone = named.length > 1 ? null : (bearer ?? leaderOf(units));
  if (waiting.entered) {
    if (alone) nameAt(context, waiting.event, alone, "object");
    else if (named.length < 2) context.waiting = waiting;
    return;
  }
  if (alone && waiting.leader && waiting.leader.person !== alone.person) named = [waiting.leader, alone];
  if (named.length < 2) {
    if (alone && !waiting.leader) Object.assign(waiting, { leader: alone, sentence: index });
    context.waiting = waiting;
    return;
  }
  for (const u of named) nameAt(context, waiting.event, u, "subject");
  context.focus = merge(context, waiting.event, entered);
}

/** Enters one who was there. */
export function nameAt(context: Context, event: Draft, u: Unit, side: "subject" | "object"): void {
  context.people.all[u.person]!.official = true;
  addPerson(event, u.person, "stated", side);
  event.support.push(supportOfName(context.people, u, "named after"));
}

const ATTENDING = wordSet("attending attended present participating part hand led headed represented representing");

/** "A spoke for Fiji and B for Norway". */
const actsFor = (units: Unit[], i: number): boolean => units[i]!.low === "spoke" && units[i + 1]?.low === "for";

/** Everybody of "attending were A from one side and B from the other". */
function attending(units: Unit[]): Unit[] | null {
  if (!units.some((u, i) => u.kind === "word" && (ATTENDING.has(u.low) || actsFor(units, i)))) return null;
  const named = units.filter((u) => u.person >= 0 && u.kind !== "pronoun");
  return named.length > 1 ? named : null;
}

const LED = wordSet("led headed represented");
const ACROSS = wordSet("across opposite facing");

/** "The Fijian side was headed by A", "across the table was B", "A led the Fijian team": the one named. */
function leaderOf(units: Unit[]): Unit | null {
  const at = units.findIndex((u, i) => LED.has(u.low) || (ACROSS.has(u.low) && i < 4));
  if (at < 0) return null;
  const isNamed = (u: Unit): boolean => u.person >= 0 && u.kind === "person";
  const isMeant = (u: Unit): boolean => u.person >= 0 && (u.kind === "person" || u.kind === "role");
  return units.slice(at, at + 10).find(isNamed) ?? units.slice(0, at).find(isMeant) ?? null;
}

const BETWEEN_NAMES = wordSet(", and of the");

/** Past "The ministry said (that)". */
function pastAttribution(units: Unit[]): Unit[] {
  const said = units.slice(0, 6).findIndex((u) => (u.bits & W.SAY) !== 0);
  if (said < 1 || units.slice(0, said).some((u) => u.person >= 0)) return units;
  return units.slice(units[said + 1]?.low === "that" ? said + 2 : said + 1);
}

/** The people whom a sentence opens with: "A of Japan, B of Peru and C …". */
function opening(units: Unit[]): Unit[] {
  const named: Unit[] = [];
  for (const u of units) {
    if (u.person >= 0 && u.kind === "person" && u.roles.every((role) => role.official)) named.push(u);
    // "Japan's A and Peru's B" too.
    else if (
      named.length === 0 ? !(u.kind === "place" && u.possessive) : !(u.kind === "place" || BETWEEN_NAMES.has(u.low))
    )
      break;
  }
  return named;
}
