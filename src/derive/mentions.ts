import type { Context } from "./context";
import { W } from "./lexicon";
import { isWord } from "./meetings/phrases";
import { readEpithet } from "./mentions/epithet";
import type { Heard } from "./mentions/heard";
import { meantByOffice } from "./mentions/office";
import { LEADING, noteLeader, readParty } from "./mentions/party";
import { meantByPronoun } from "./mentions/pronoun";
import { endOfOffice } from "./names/office";
import { lendPredicated } from "./predicated";
import type { Unit } from "./units";
import { wordSet } from "./word-set";

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

/** Says of each unit in a sentence which person it speaks of. */
export function resolvePeople(context: Context, units: Unit[]): void {
  const { people } = context;
  const heard: Heard = { first: -1, latest: -1, ahead: null };
  readEpithet(context, units);
  for (let i = 0; i < units.length; i++) {
    const u = units[i]!;
    if (u.kind === "person" || u.kind === "name") {
      const lone = u.nameTo - u.nameFrom === 1;
      const known = people.find(u);
      if (known) {
        people.add(known, u);
        u.person = known.id;
      } else if (u.kind === "person" || isOneOf(units, i)) u.person = (lone ? people.create(u) : people.enter(u)).id;
      if (u.person >= 0 && u.kind === "person" && (isOfBody(units[i - 1]) || isOfState(units, i)))
        people.all[u.person]!.official = true;
      // "…, Dahl and his Fijian counterpart": Dahl's.
      const listed = units[i - 1]?.low === "and" ? (units[i - 2]?.person ?? -1) : -1;
      const other = listed >= 0 ? listed : heard.first >= 0 ? heard.first : context.subject;
      if (u.person >= 0) lendCounterpart(context, u, other);
    } else if (u.kind === "role" && !u.roles[0]!.plural) u.person = meantByOffice(context, units, i, heard);
    else if (u.kind === "pronoun") u.person = u.person >= 0 ? u.person : meantByPronoun(context, units, i, heard);
    readParty(context, units, i, heard);
    if (u.person >= 0) people.mention(u.person);
    if (u.person >= 0 && u.kind !== "pronoun") heard.latest = u.person;
    const acts = u.kind !== "pronoun" || u.low === "he" || u.low === "she";
    if (u.person >= 0 && heard.first < 0 && acts && !isWord(units[i - 1], GOVERNING_PERSON)) heard.first = u.person;
  }
  lendPredicated(context, units);
  for (const u of units) if (u.kind === "pronoun" && u.person < 0 && u.low === "i") u.person = speaker(units);
  if ((context.cues & LEADING) !== 0) noteLeader(context, units);
}

const BODIES = wordSet(
  "government opposition junta regime eu un nato osce au asean imf oas ecowas eu's iaea taliban hamas fatah",
);

/** "the EU's X": one who acts for a body of states. */
const isOfBody = (u: Unit | undefined): boolean => u?.possessive === true && BODIES.has(u.low);

/** "Kenya's X huddling with Haiti's Y": who stands for a state, where two states' people come together in a sentence without sport. */
const isOfState = (units: Unit[], i: number): boolean =>
  isState(units[i - 1]) &&
  units.some((u, j) => j !== i && u.kind === "person" && isState(units[j - 1])) &&
  !isOfSport(units);

const TALKED = wordSet("talked spoke discussed chatted");

/** "Beat Haiti's Y in the final"; not "they talked football". */
function isOfSport(units: Unit[]): boolean {
  for (const u of units) {
    if (u.kind !== "word") continue;
    if (TALKED.has(u.low)) return false;
    if (u.bits & W.SPORT) return true;
  }
  return false;
}

const isState = (u: Unit | undefined): boolean => u?.kind === "place" && u.possessive && u.country !== null;

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

/** Who says "I" where the text is nobody's own: the person beside the verb of saying. */
function speaker(units: Unit[]): number {
  for (let i = units.length - 1; i > 0; i--) {
    if (!(units[i]!.kind === "word" && units[i]!.bits & W.SAY)) continue;
    for (const v of [units[i - 1]!, units[i + 1]]) if (v && v.person >= 0 && v.low !== "i") return v.person;
  }
  return -1;
}
