import type { Context } from "../context";
import { POSSESSIVE_PRONOUNS } from "../pronouns";
import type { Unit } from "../units";
import { wordSet } from "../word-set";
import type { Draft } from "./draft";
import { readList } from "./list";
import { isAtDistance, isErrand, isOfOpinion, isOfTies, isOtherwise, isUnreal } from "./not-together";
import { duringMeeting, isWord } from "./phrases";
import { PRESENCE, presenceAt } from "./presence";
import { ofVerb } from "./status";
import { findSubject } from "./subject";
import { make, type Told } from "./told";

const WITH = "did something with";
const ONE_DAY = "officials named together, on a day";

/**
 * What no verb of meeting tells: an official who did something with another ("shared a bench with X"), or
 * officials whom a sentence names together on a day, with nothing said against it ("on Tuesday A got hold of B").
 */
export function inCompany(context: Context, units: Unit[]): Told | null {
  const people = namedIn(units);
  if (people.length < 2 || isAtDistance(units) || isAttended(context, units)) return null;
  const marker = units.findIndex((u, i) => i > 0 && isWord(u, WITHS) && isOfficial(context, units[i + 1]));
  return marker > 0 ? didWith(context, units, marker) : onOneDay(context, units, people);
}

const WITHS = wordSet("with w/");

/** An official, and no spokesman. */
function isOfficial({ people: { all } }: Context, u: Unit | undefined): boolean {
  if (!u || u.person < 0 || u.possessive) return false;
  const { official, roles } = all[u.person]!;
  return official && !roles.some(({ head }) => head.startsWith("spokes"));
}

/** "A was with her at the talks": who else was there. */
const isAttended = ({ cues }: Context, units: Unit[]): boolean =>
  (cues & PRESENCE) !== 0 && units.some((u, i) => (u.cues & PRESENCE) !== 0 && presenceAt(units, i) !== null);

function didWith(context: Context, units: Unit[], marker: number): Told | null {
  const before = units.slice(0, marker);
  if (isUnreal(before) || isOfTies(before.slice(-NEAR)) || isTravel(units, marker)) return null;
  const subjects = findSubject(units, marker).filter((i) => isOfficial(context, units[i]));
  const list = readList(units, marker + 1);
  if (subjects.length === 0 || !list.items.every(({ unit }) => isOfficial(context, units[unit]))) return null;
  return make(marker, subjects, list, WITH, ofVerb(units, marker));
}

const NEAR = 4;
const BROUGHT = wordSet(
  "brought took carried carrying bringing taking came come arrived arriving travelled traveled returned",
);

/** "Brought with him the promise", "came with her to Oslo", "was with him at the airport". */
const isTravel = (units: Unit[], marker: number): boolean =>
  isWord(units[marker - 1], BROUGHT) || units.some(({ low }) => low === "airport");

function onOneDay(context: Context, units: Unit[], people: number[]): Told | null {
  if (!units.some(({ kind }) => kind === "date") && duringMeeting(units) < 0) return null;
  if (isUnreal(units) || isErrand(units) || isOfOpinion(units) || isOtherwise(units)) return null;
  const [first = -1, second = -1] = people;
  if (people.length > MOST || !people.every((i) => isOfficial(context, units[i]))) return null;
  if (isSpokenOf(units, second) || isInTown(units, second) || !areStrangers(context, units, people)) return null;
  return make(first + 1, [first], readList(units, second), ONE_DAY, ofVerb(units, first + 1));
}

const MOST = 4;

/** Where a sentence first names each of its people. */
function namedIn(units: Unit[]): number[] {
  const first = new Map<number, number>();
  for (let i = 0; i < units.length; i++) {
    const { person, low } = units[i]!;
    if (person >= 0 && !first.has(person) && !POSSESSIVE_PRONOUNS.has(low)) first.set(person, i);
  }
  return [...first.values()];
}

const SPOKEN_OF = wordSet("about on over than except behind like unlike against from after before under without");
const NOT_OF = wordSet("place guest portrait picture memory name behalf critic instead news death");

/** "Talked about X", "sat behind X", "took the place of X": not whom one was with. */
const isSpokenOf = (units: Unit[], second: number): boolean =>
  isWord(units[second - 1], SPOKEN_OF) || (isWord(units[second - 1], "of") && isWord(units[second - 2], NOT_OF));

/** "A and B were in Oslo on Thursday." */
const isInTown = (units: Unit[], second: number): boolean =>
  units.slice(second + 1, second + 4).some((u, i, near) => WERE.has(u.low) && near[i + 1]?.low === "in");

const WERE = wordSet("were was are");

/** Not all of one state, nor told of together before. */
function areStrangers({ drafts, people: { all } }: Context, units: Unit[], people: number[]): boolean {
  const ids = people.map((i) => units[i]!.person);
  const [state, ...states] = ids.map((id) => all[id]!.country);
  if (state && states.every((other) => other === state)) return false;
  return !drafts.some((event) => ids.every((id) => event.people.some((person) => person.id === id)));
}

/** Who was there is concluded, and not said. */
export function concludeCompany(event: Draft): Draft {
  for (const person of event.people) person.attendance = "inferred";
  return event;
}

/** Where a text tells of no meeting in other words, that officials are named together on a day makes one possible at most. */
export function doubtCompany({ drafts }: Context): void {
  const told = drafts.filter(({ kind, status }) => status === "held" && (kind === "meeting" || kind === "series"));
  if (told.every(({ support }) => support[0]?.rule === ONE_DAY)) for (const event of told) event.status = "possible";
}
