import { W } from "../lexicon";
import type { Unit } from "../units";
import { wordSet } from "../word-set";
import { readList } from "./list";
import { MEALS } from "./meals";
import { findObject } from "./object";
import { isSomeone, isWord } from "./phrases";
import { ofVerb } from "./status";
import { make, type Told } from "./told";
import { subjectOf } from "./verbs";

const GUESTS = wordSet("guest guests");

const isGuest = (u: Unit | undefined): boolean => u?.kind === "role" && GUESTS.has(u.roles[0]!.head);

/** "X was the guest of Y at a private dinner", "at luncheon of Y", "of Y at the ministry on Monday", "X was Y's guest at dinner", "at the palace on Monday". */
export function guestAt(units: Unit[], i: number, taken: Set<number>): Told | null {
  const hosted = hostedBy(units, i);
  if (hosted >= 0)
    return make(i, subjectOf(units, i, taken), readList(units, hosted), "was the host of", ofVerb(units, i));
  const host = hostAfter(units, i);
  return host < 0
    ? null
    : make(i, subjectOf(units, i, taken), readList(units, host), "was the guest of", ofVerb(units, i));
}

const MEETINGS = W.TALK | W.TALKS;

/** "X had been her host for a working session": her; -1 where X was nobody's host. */
function hostedBy(units: Unit[], be: number): number {
  const at = isWord(units[be + 1], JUST) ? be + 2 : be + 1;
  const role = units[at + 1];
  if (units[at]?.kind !== "pronoun" || role?.kind !== "role" || role.roles[0]!.head !== "host") return -1;
  return isWord(units[at + 2], AT) && units.slice(at + 3, at + 7).some((u) => (u.bits & MEETINGS) !== 0) ? at : -1;
}

const JUST = wordSet("just also then again");

/** Whose guest at table somebody was; -1 without one. */
function hostAfter(units: Unit[], be: number): number {
  const next = units[be + 1];
  if (next?.possessive && isSomeone(next) && isGuest(units[be + 2]))
    return units.slice(be + 3, be + 8).some((u) => MEALS.has(u.low)) || isAtOffice(units, be + 2) ? be + 1 : -1;
  // "The guest of the Prime Minister, Y".
  if (next?.kind === "person" && next.roles.some(({ text }) => GUEST_OF.test(text)))
    return units.some(isDay) && !units.some(({ low }) => LENGTHS.has(low)) ? be + 1 : -1;
  if (!isGuest(next)) return -1;
  const atMeal = isWord(units[be + 2], AT) && MEALS.has(units[be + 3]?.low ?? "");
  const of = atMeal ? be + 4 : be + 2;
  if (!isWord(units[of], OF)) return -1;
  const host = findObject(units, of + 1, null, 4);
  return atMeal || units.slice(of + 1).some((u) => MEALS.has(u.low)) || isAtOffice(units, host) ? host : -1;
}

const LENGTHS = wordSet("week weeks days nights month months");

const isDay = ({ date }: Unit): boolean =>
  date?.expression.type === "date" ||
  date?.expression.type === "weekday" ||
  date?.expression.type === "from publication";

const GUEST_OF = /^(?:the |an? |his |her )?(?:\w+ )?guest of\b/i;
const REACH = 14;

/** "Dined at the Residence as the guest of Y": Y; -1 without one. */
export function asGuestOf(units: Unit[], verb: number): number {
  for (let i = verb + 1; i < units.length && i < verb + REACH; i++) {
    const u = units[i]!;
    if (isWord(u, "as")) {
      const next = units[i + 1];
      if (next?.kind === "person" && next.roles.some(({ text }) => GUEST_OF.test(text))) return i + 1;
      return isGuest(next) && isWord(units[i + 2], OF) ? findObject(units, i + 3, null, 4) : -1;
    }
    if (u.kind === "person" || u.low === "." || u.low === ";") return -1;
  }
  return -1;
}

const AT = wordSet("at for");
const OF = wordSet("of");
const OFFICES = wordSet("office ministry palace residence embassy headquarters mission villa house");

/** "At the Air Ministry on Monday", behind the host. */
const isAtOffice = (units: Unit[], host: number): boolean =>
  units.some(({ kind }) => kind === "date") &&
  units
    .slice(host + 1, host + 7)
    .some((u, i, near) => isWord(u, AT) && near.slice(i + 1).some((v) => v.kind === "org" || OFFICES.has(v.low)));
