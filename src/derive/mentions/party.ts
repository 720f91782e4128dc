import type { Context } from "../context";
import { cue } from "../cue";
import type { Person } from "../names/person";
import { ofCountry } from "../names/recall";
import type { Unit } from "../units";
import { wordSet } from "../word-set";
import type { Heard } from "./heard";

const PARTIES = cue("delegation team mission");
export const LEADING = cue("led headed under");

/** "The delegation", "the two", "the Iraqi": words that mean people told of before are made to mean them. */
export function readParty(context: Context, units: Unit[], i: number, heard: Heard): void {
  const u = units[i]!;
  const { people, leader } = context;
  if (
    u.kind === "word" &&
    (u.cues & PARTIES) !== 0 &&
    leader >= 0 &&
    !isLed(units, i) &&
    (units[i - 1]?.low === "the" || isOfCountry(units, i, people.all[leader]!.country))
  ) {
    u.kind = "pronoun";
    u.person = leader;
  }
  if (u.kind === "word" && isPair(units, i)) u.kind = "pronoun";
  if (u.low === "demonym" && u.country && !isPeople(context, u) && isNational(units, i)) {
    const topic = people.all[context.subject];
    const person =
      topic?.official && topic.country === u.country
        ? topic
        : (ofCountry(people, u.country) ?? stateless(context, u.country, heard));
    if (person) Object.assign(u, { kind: "pronoun", person: person.id });
  }
}

/** "A delegation … led by X": introduced here; the next delegation's leader is not this one's. */
function isLed(units: Unit[], party: number): boolean {
  for (let i = party + 1; i < units.length && i < party + 10; i++) {
    if ((units[i]!.cues & LEADING) !== 0) return true;
    if ((units[i]!.cues & PARTIES) !== 0) return false;
  }
  return false;
}

/** "The Soviet delegation", of a leader who is no other country's. */
const isOfCountry = (units: Unit[], at: number, country: string | null): boolean => {
  const demonym = units[at - 1];
  return (
    demonym?.low === "demonym" &&
    units[at - 2]?.low === "the" &&
    (!country || !demonym.country || demonym.country === country)
  );
};

const NATIONAL_ACTS = wordSet(
  "held met had was is has will would also then later earlier left arrived flew told said called went paid received hosted welcomed replied added noted came began travelled traveled visited thanked praised stressed conferred spoke sat dined saw announced signed agreed promised expressed in at on for and who , . ) ;",
);

/** "The British", "the French": many, and nobody of himself. */
const isPeople = ({ reader }: Context, { from }: Unit): boolean => PEOPLES.test(reader.tokens[from]!.low);
const PEOPLES = /(?:ish|ch|sh)$/;

/** But not "the Iraqi daily". */
const ADVERB = /^(?!daily|weekly|monthly).*ly$/;

/** "The Iraqi held talks", "received the Czech in Oslo": a person, no adjective. */
const isNational = (units: Unit[], i: number): boolean => {
  if (units[i - 1]?.low !== "the") return false;
  const next = units[i + 1];
  // "The Georgian and Azerbaijani ministries".
  if (next?.low === "and" && units[i + 2]?.low === "demonym") return false;
  return next === undefined || next.kind === "date" || NATIONAL_ACTS.has(next.low) || ADVERB.test(next.low);
};

const NUMBERED = cue("two pair three");
const SIDES = wordSet("men women sides");
const MEETING_VERBS = wordSet(
  "met meet held saw see have had chatted lunched dined breakfasted compared exchanged sat spoke talked conferred also then later previously last dined agreed discussed were returned came got worked spent reviewed argued haggled negotiated walked faced shared",
);

/** "The two met", "the pair held talks": no number of things, but the people told of. */
const isPair = (units: Unit[], i: number): boolean => {
  if (!(units[i]!.cues & NUMBERED) || units[i - 1]?.low !== "the") return false;
  const ofThem = units[i + 1]?.low === "of" && units[i + 2]?.low === "them";
  const next = ofThem ? units[i + 3] : SIDES.has(units[i + 1]?.low ?? "") ? units[i + 2] : units[i + 1];
  return MEETING_VERBS.has(next?.low ?? "");
};

/** Notes who leads the delegation that a sentence speaks of. */
export function noteLeader(context: Context, units: Unit[]): void {
  for (let i = 0; i + 1 < units.length; i++) {
    if (units[i]!.kind !== "word" || !(units[i]!.cues & LEADING)) continue;
    const next = units[i + 1]!.low === "by" ? units[i + 2] : units[i + 1];
    if (next && next.person >= 0 && next.kind === "person") context.leader = next.person;
  }
}

/** "Received the Norwegian", where no Norwegian is known: whom the text is about, when its country is not told. */
function stateless({ people, subject }: Context, country: string, { first }: Heard): Person | null {
  const person = people.all[subject];
  if (!person || subject === first || person.country !== null || person.words.length < 2) return null;
  person.country = country;
  return person;
}
