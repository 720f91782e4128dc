import type { Context } from "./context";
import { cue } from "./cue";
import { W } from "./lexicon";
import { namedAhead } from "./names/ahead";
import { endOfOffice } from "./names/office";
import { mayBe, type Person } from "./names/person";
import { byRole, counterpart, ofCountry } from "./names/recall";
import { lendPredicated } from "./predicated";
import type { Unit } from "./units";
import { wordSet } from "./word-set";

const PARTIES = cue("delegation team mission");
const LEADING = cue("led headed under");

const DEFINITE = wordSet("the his her their 's its");
const RELATIVE_OFFICES = wordSet("counterpart colleague number");
const ONE_PERSON = wordSet("he she him his her");
const FIRST_PERSON = wordSet("i we");
const ACTING = wordSet("held met was also had");
const GOVERNING_PERSON = wordSet("of with by for to from");

const COMPANY = wordSet("accompanied flanked joined");
const TAKES_ONE = wordSet("with by and");

/** "Egypt's Sisi received", "met with Egypt's Sisi": a surname that only its country introduces. */
function isOneOf(units: Unit[], i: number): boolean {
  const place = units[i - 1];
  if (units[i]!.kind !== "name" || !place?.possessive || place.kind !== "place" || !place.country) return false;
  const ACTS = W.MEET | W.RECEIVE;
  const next = units[i + 1];
  if (next?.kind === "word" && next.bits & ACTS) return true;
  if (next?.low === "," && COMPANY.has(units[i + 2]?.low ?? "")) return true;
  const before = units[i - 2];
  const met =
    before !== undefined && before.kind === "word" && ((before.bits & ACTS) !== 0 || TAKES_ONE.has(before.low));
  return met && units.slice(Math.max(0, i - 40), i).some((u) => u.kind === "word" && u.bits & (ACTS | W.TALK));
}

const OWNED = wordSet("his her their our my another");
const isRelative = (u: Unit): boolean => u.low === "who";

const VISITORS = wordSet("guest visitor");

/** The one received in the meeting last told; -1 where there is none. */
function received({ focus }: Context): number {
  const guests = focus?.people.filter((person) => person.side === "object" && !person.extra) ?? [];
  return guests.length === 1 ? guests[0]!.id : -1;
}

/** Says of each unit in a sentence which person it speaks of. */
export function resolvePeople(context: Context, units: Unit[]): void {
  const { people } = context;
  let inSentence = -1;
  let latestHere = -1;
  let ahead: Person | null = null;
  for (let i = 0; i < units.length; i++) {
    const u = units[i]!;
    if (u.kind === "person" || u.kind === "name") {
      const lone = u.nameTo - u.nameFrom === 1;
      const known = people.find(u);
      if (known) {
        people.add(known, u);
        u.person = known.id;
      } else if (u.kind === "person" || isOneOf(units, i)) u.person = (lone ? people.create(u) : people.enter(u)).id;
      if (u.person >= 0 && u.kind === "person" && isOfBody(units[i - 1])) people.all[u.person]!.official = true;
      // "…, Dahl and his Fijian counterpart": Dahl's.
      const listed = units[i - 1]?.low === "and" ? (units[i - 2]?.person ?? -1) : -1;
      const other = listed >= 0 ? listed : inSentence >= 0 ? inSentence : context.subject;
      if (u.person >= 0) lendCounterpart(context, u, other);
    } else if (u.kind === "role" && !u.roles[0]!.plural) {
      const role = u.roles[0]!;
      const definite = role.determiner === "" || DEFINITE.has(role.determiner);
      // "Deputy Prime Minister and Foreign Minister X": two offices of one.
      const shared = role.determiner === "" && units[i + 1]?.low === "and" && units[i + 2]?.kind === "person";
      const person =
        definite && !shared && !RELATIVE_OFFICES.has(role.head) ? byRole(people, role, context.host) : null;
      if (person) u.person = person.id;
      else if (role.country && RELATIVE_OFFICES.has(role.head))
        u.person = counterpart(people, role.country, inSentence >= 0 ? inSentence : context.subject)?.id ?? -1;
      else if (VISITORS.has(role.head) && definite) u.person = received(context);
      else if (role.determiner === "the" && role.official && !(u.possessive && units[i + 1]?.kind === "role"))
        u.person = untitled(context, u, inSentence, i < 2);
      if (u.person < 0 && !RELATIVE_OFFICES.has(role.head) && !OWNED.has(role.determiner)) {
        const named = namedAhead(people, role, ahead);
        if (named) people.add(named, u);
        u.person = named?.id ?? -1;
        ahead = named ?? ahead;
      }
    } else if (u.kind === "pronoun") {
      if (ONE_PERSON.has(u.low)) {
        // "X received him": the object is someone told before.
        const object = u.low === "him" || (u.low === "her" && units[i + 1]?.kind !== "word");
        // "X called on Y. Z also called on him": the same one.
        const before = object ? units.slice(Math.max(0, i - 20), i) : [];
        // "X received Y, who called on him": X.
        const back = object && latestHere >= 0 && latestHere !== inSentence && before.slice(-5).some(isRelative);
        const same = !back && before.some((v) => v.low === "also") ? received(context) : -1;
        const candidate =
          same >= 0
            ? same
            : inSentence >= 0 &&
                // "X went on to Y, where Z hosted him": X.
                ((object && latestHere !== inSentence && latestHere >= 0) ||
                  !(object && context.subject >= 0 && context.subject !== inSentence))
              ? inSentence
              : context.subject;
        if (candidate >= 0 && mayBe(people.all[candidate]!, u.low)) u.person = candidate;
        else if (context.subject >= 0 && mayBe(people.all[context.subject]!, u.low)) u.person = context.subject;
        else u.person = latest(context, u.low, object ? inSentence : -1);
      } else if (FIRST_PERSON.has(u.low)) u.person = context.author;
      else if (u.low === "it" && context.leader >= 0 && ACTING.has(units[i + 1]?.low ?? "")) u.person = context.leader;
    } else if (
      u.kind === "word" &&
      (u.cues & PARTIES) !== 0 &&
      context.leader >= 0 &&
      !isLed(units, i) &&
      (units[i - 1]?.low === "the" || isOfCountry(units, i, people.all[context.leader]!.country))
    ) {
      u.kind = "pronoun";
      u.person = context.leader;
    }
    if (u.kind === "word" && isPair(units, i)) u.kind = "pronoun";
    if (u.low === "demonym" && u.country && isNational(units, i)) {
      const person = ofCountry(people, u.country);
      if (person) Object.assign(u, { kind: "pronoun", person: person.id });
    }
    if (u.person >= 0) people.mention(u.person);
    if (u.person >= 0 && u.kind !== "pronoun") latestHere = u.person;
    const acts = u.kind !== "pronoun" || u.low === "he" || u.low === "she";
    if (u.person >= 0 && inSentence < 0 && acts && !GOVERNING_PERSON.has(units[i - 1]?.low ?? ""))
      inSentence = u.person;
  }
  lendPredicated(context, units);
  if ((context.cues & SPEAKER) !== 0)
    for (const u of units) if (u.kind === "pronoun" && u.person < 0 && u.low === "i") u.person = speaker(units);
  if ((context.cues & LEADING) !== 0) noteLeader(context, units);
}

/** Who says "I" where the text is nobody's own: the person beside the verb of saying. */
function speaker(units: Unit[]): number {
  for (let i = units.length - 1; i > 0; i--) {
    if (!(units[i]!.kind === "word" && units[i]!.bits & W.SAY)) continue;
    for (const v of [units[i - 1]!, units[i + 1]]) if (v && v.person >= 0 && v.low !== "i") return v.person;
  }
  return -1;
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

const SPECIFIC = wordSet("president minister premier secretary chancellor king queen pope general secretary-general");

/**
 * "Ann Lee dined with Bo Dahl, hours after the Fijian premier …": the one named without an office
 * whom the sentence, or the one before it, is about.
 */
function untitled({ people, subject, focus }: Context, u: Unit, inSentence: number, opens: boolean): number {
  const role = u.roles[0]!;
  if (!SPECIFIC.has(role.head)) return -1;
  const found = new Set<Person>();
  people.latest((person) => {
    const free = person.roles.length === 0 && person.words.length > 1;
    if (free && (!role.country || !person.country || person.country === role.country)) found.add(person);
    return false;
  }, 8);
  const of = (id: number): Person | undefined => [...found].find((person) => person.id === id);
  const chosen = opens
    ? (of(subject) ?? focus?.people.map(({ id }) => of(id)).find((person) => person !== undefined))
    : role.country && inSentence >= 0
      ? of(inSentence)
      : undefined;
  if (!chosen) return -1;
  people.add(chosen, u);
  return chosen.id;
}

const BODIES = wordSet("eu un nato osce au asean imf oas ecowas eu's iaea taliban hamas fatah");

/** "the EU's X": one who acts for a body of states. */
const isOfBody = (u: Unit | undefined): boolean => u?.possessive === true && BODIES.has(u.low);

const isCounterpart = (head: string): boolean => head === "counterpart" || head === "number";

/** "His Turkish counterpart X": X holds the same office, for the other side. */
function lendCounterpart({ people, reader }: Context, u: Unit, other: number): void {
  const role = u.roles.find(({ head }) => isCounterpart(head));
  const held =
    other >= 0 && other !== u.person ? people.all[other]!.roles.find(({ head }) => !isCounterpart(head)) : null;
  if (!role || !held) return;
  const bare = { ...held, to: endOfOffice(reader, held), country: role.country };
  people.add(people.all[u.person]!, { ...u, roles: [bare] });
}

const NATIONAL_ACTS = wordSet(
  "held met had was is has will would also then later earlier left arrived flew told said called went paid received hosted welcomed replied added noted came began travelled traveled visited thanked praised stressed conferred spoke sat dined saw announced signed agreed promised expressed in at on for and who , . ) ;",
);

/** "The Iraqi held talks", "received the Czech in Oslo": a person, no adjective. */
const isNational = (units: Unit[], i: number): boolean => {
  if (units[i - 1]?.low !== "the") return false;
  const next = units[i + 1];
  return next === undefined || next.kind === "date" || NATIONAL_ACTS.has(next.low) || next.low.endsWith("ly");
};

const SPEAKER = cue("i");
const NUMBERED = cue("two pair three");
const SIDES = wordSet("men women sides");
const MEETING_VERBS = wordSet(
  "met meet held saw see have had chatted lunched dined breakfasted compared exchanged sat spoke talked conferred also then later previously last dined agreed discussed were",
);

/** "The two met", "the pair held talks": no number of things, but the people told of. */
const isPair = (units: Unit[], i: number): boolean => {
  if (!(units[i]!.cues & NUMBERED) || units[i - 1]?.low !== "the") return false;
  const next = SIDES.has(units[i + 1]?.low ?? "") ? units[i + 2] : units[i + 1];
  return MEETING_VERBS.has(next?.low ?? "");
};

const latest = ({ people }: Context, pronoun: string, but: number): number =>
  people.latest((person) => person.id !== but && mayBe(person, pronoun), 8)?.id ?? -1;

function noteLeader(context: Context, units: Unit[]): void {
  for (let i = 0; i + 1 < units.length; i++) {
    if (units[i]!.kind !== "word" || !(units[i]!.cues & LEADING)) continue;
    const next = units[i + 1]!.low === "by" ? units[i + 2] : units[i + 1];
    if (next && next.person >= 0 && next.kind === "person") context.leader = next.person;
  }
}
