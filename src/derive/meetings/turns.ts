import { cue } from "../cue";
import { HIS_HER } from "../pronouns";
import type { Unit } from "../units";
import { wordSet } from "../word-set";
import { type List, readList } from "./list";
import { findObject } from "./object";
import { isSomeone, isWord } from "./phrases";
import { ofVerb } from "./status";
import { findSubject } from "./subject";
import { make, type Told } from "./told";

const BUSY_WORDS = "busy crowded packed procession stream succession";
/** Words of those who came one after another. */
export const TURNS = cue(
  `turn next then first last after callers caller visitors visitor appointment appointments stop engagement came ${BUSY_WORDS}`,
);
export const BUSY = wordSet(BUSY_WORDS);

export const TURN_RULE = "the next whose turn came";
export const CALLER_RULE = "among those who called";

/** "Yesterday was the turn of X", "next came Y", "his callers included A and B": meetings with the one whom the text is about. */
export function turn(units: Unit[]): Told | null {
  for (let i = 0; i < units.length && i < 40; i++) {
    const u = units[i]!;
    const isCaller = u.kind === "role" && CALLERS.has(u.roles[0]!.head);
    if (!isCaller && ((u.cues & TURNS) === 0 || BUSY.has(u.low))) continue;
    const then = u.low === "came" && i < 5 ? cameThen(units, i) : null;
    if (then) return then;
    const told = isCaller || CALLERS.has(u.low) ? callers(units, i) : turnAt(units, i);
    if (told) return told;
  }
  return null;
}

const OPENING = wordSet("on then also later next");

/** "On Wednesday came the minister, X, at the palace". */
function cameThen(units: Unit[], came: number): Told | null {
  if (came === 0 || !units.slice(0, came).every((u) => u.kind === "date" || isWord(u, OPENING))) return null;
  const list = namedAt(units, came + 1);
  return list ? make(came, [], list, TURN_RULE, ofVerb(units, came)) : null;
}

const CALLERS = wordSet("caller visitor guest interlocutor callers visitors guests interlocutors");
const SHOWS = wordSet(
  "reception party wedding concert gala parade exhibition museum festival banquet ceremony funeral audience stage match stand opening dinner conference forum event premiere mausoleum tomb",
);
const HAD = wordSet("had received saw");
const WERE = wordSet("was were is are included include includes :");
const COMPANY = wordSet("accompanying accompanied joining with");
const OWNERS = wordSet("his her their the other first last among");

/** "Lee's first caller was X", "among his visitors were A and B". */
function callers(units: Unit[], at: number): Told | null {
  if (units.some((u) => SHOWS.has(u.low) || (u.kind === "name" && u.person < 0 && SHOWS.has(u.low)))) return null;
  // "Accompanying the visitor were A and B".
  if (units.slice(Math.max(0, at - 2), at).some((u) => isWord(u, COMPANY))) return null;
  // "Among the guests was X": at an occasion, and nobody's call.
  const [role] = units[at]!.roles;
  if (role?.head.startsWith("guest") && role.determiner === "the") return null;
  const owner = ownerBefore(units, at);
  if (owner === null) return null;
  for (let i = at + 1; i < units.length && i < at + 10; i++) {
    const u = units[i]!;
    if (isWord(u, WERE)) {
      const list = namedAt(units, i + 1);
      return list ? make(i, owner, list, CALLER_RULE, ofVerb(units, i)) : null;
    }
    // "The visitors to Lee".
    if (isSomeone(u) && u.kind !== "pronoun" && !isWord(units[i - 1], "to")) return null;
  }
  return null;
}

const OWN_OR_THE = wordSet("the his her their its my our");

/** Whose callers they are: one named before, or nobody; `null` where the words tell of no caller of anyone's. */
function ownerBefore(units: Unit[], at: number): number[] | null {
  if (isWord(units[at + 1], "to") && isSomeone(units[at + 2])) return [at + 2];
  if (units[at]!.kind === "role" && OWN_OR_THE.has(units[at]!.roles[0]!.determiner)) return [];
  let owned = false;
  for (let i = at - 1; i >= 0 && i > at - 5; i--) {
    if (isSomeone(units[i]) && units[i]!.possessive) return [i];
    // "Her last appointment was with X": hers.
    if (units[i]!.kind === "pronoun" && units[i]!.person >= 0 && isWord(units[i], HIS_HER)) return [i];
    owned ||= isWord(units[i], OWNERS);
    // "Lee had three callers: A, B and C".
    if (isWord(units[i], HAD)) return findSubject(units, i);
  }
  return owned ? [] : null;
}

const CAME = wordSet("came was were is comes followed");
const FILLERS = wordSet(
  "through the door in up on his their line day of list agenda diary for up week afternoon morning and him her them that , among afterwards afterward",
);
const WITH = wordSet("with");
const APPOINTMENTS = wordSet("appointment appointments stop engagement");

function turnAt(units: Unit[], at: number): Told | null {
  const { low } = units[at]!;
  if (low === "turn") return turnOf(units, at);
  for (let i = at + 1; i < units.length && i < at + 8; i++) {
    const u = units[i]!;
    if (isWord(u, CAME)) {
      const from = APPOINTMENTS.has(low) ? (isWord(units[i + 1], WITH) ? i + 2 : -1) : i + 1;
      const list = from < 0 ? null : namedAt(units, from);
      const owner = APPOINTMENTS.has(low) ? (ownerBefore(units, at) ?? []) : [];
      return list ? make(i, owner, list, APPOINTMENTS.has(low) ? CALLER_RULE : TURN_RULE, ofVerb(units, i)) : null;
    }
    if (u.kind !== "date" && u.kind !== "place" && !isWord(u, FILLERS)) return null;
  }
  return null;
}

const BE_CAME = wordSet("was came is it");

/** "It was the turn of X", "then came X's turn". */
function turnOf(units: Unit[], at: number): Told | null {
  if (!units.slice(Math.max(0, at - 5), at).some((u) => isWord(u, BE_CAME))) return null;
  const object =
    isSomeone(units[at - 1]) && units[at - 1]!.possessive
      ? at - 1
      : isWord(units[at + 1], "of")
        ? findObject(units, at + 2, null, 4)
        : -1;
  if (object < 0 || units[object]!.person < 0 || isWord(units[object + 1], "to")) return null;
  return make(
    at,
    [],
    object > at ? readList(units, object) : { ...readList(units, object), end: at + 1 },
    TURN_RULE,
    ofVerb(units, at),
  );
}

/** Those named from here on, if the first holds an office or is known. */
function namedAt(units: Unit[], at: number): List | null {
  let i = at;
  while (
    i < at + 4 &&
    units[i] &&
    (units[i]!.kind === "date" || (units[i]!.kind === "place" && units[i]!.possessive) || isWord(units[i], DETERMINERS))
  )
    i++;
  const u = units[i];
  if (!u || u.person < 0 || (u.kind !== "person" && u.kind !== "name") || u.possessive) return null;
  // "Next came X's speech", "first was X to say so".
  const list = readList(units, i);
  return isWord(units[list.end], "to") ? null : list;
}

const DETERMINERS = wordSet("the a an :");
