import { W } from "../lexicon";
import { POSSESSIVE_PRONOUNS } from "../pronouns";
import type { Role } from "../units";
import { wordSet } from "../word-set";
import {
  anotherOffice,
  CLOSES,
  ENDS,
  possessorEnd,
  readOwnedRole,
  secondOffice,
  TAILS,
  withOwnBody,
  withTail,
  withWholeBody,
} from "./apposed-office";
import { phraseAt, type Reader } from "./reader";
import { mayStartRole, readRole } from "./roles";

interface Apposition {
  to: number;
  roles: Role[];
  country: string | null;
}

const OPENS = wordSet(", \u2013 \u2014 ( -");
const LETTERS = wordSet("mp mep kc qc phd kbe am ao md");
const SERVES = wordSet("is was serves served");
const ADVERBS = wordSet("also currently as then");

export function readApposition(
  reader: Reader,
  at: number,
  to: number,
  stop: (token: number) => boolean,
  before: Role | null,
  lone: boolean,
): Apposition | null {
  const { tokens, bits } = reader;
  let i = at;
  const roles: Role[] = [];
  let country: string | null = null;
  // "MP", "(58)", "(@handle)".
  while (i < to && tokens[i]!.upper && LETTERS.has(tokens[i]!.low) && bits[i] !== W.PLAIN) i++;
  const bracket = i < to && tokens[i]!.low === "(" ? readBracket(reader, i, to, stop) : null;
  if (bracket) {
    if (bracket.role) roles.push(bracket.role);
    country = bracket.country;
    i = bracket.to;
  }
  const ofThe = tokens[i]?.low === "of" && tokens[i + 1]?.low === "the" ? phraseAt(reader, i + 2, to) : null;
  if (ofThe?.phrase.country && i + 2 < to) {
    country = ofThe.phrase.country.code;
    i = ofThe.to;
  } else if (tokens[i]?.low === "of" && tokens[i + 1]?.cap) {
    const phrase = phraseAt(reader, i + 1, to);
    const there = phrase?.phrase.country ?? phrase?.phrase.place;
    if (there) {
      country = there.code;
      i = phrase!.to;
    }
    // "Mayor X of Utrecht": a town that the lexicon lacks.
    else if (before && reader.bits[i + 1] === 0 && !tokens[i + 2]?.cap && i + 1 < to) i += 2;
  }
  i = affiliationEnd(reader, i, to);
  const mark = tokens[i]?.low ?? "";
  if (i < to && OPENS.has(mark)) {
    let j = i + 1;
    if (tokens[j]?.kind === "number" && tokens[j + 1]?.low === ",") j += 2;
    if (tokens[j]?.low === "who" && SERVES.has(tokens[j + 1]?.low ?? "")) {
      j += 2;
      while (ADVERBS.has(tokens[j]?.low ?? "")) j++;
    }
    let role =
      j < to && (mayStartRole(reader, j, to) || possessorEnd(reader, j, to) > j)
        ? readOwnedRole(reader, j, to, stop)
        : null;
    const second = role ? secondOffice(reader, role, to, stop) : null;
    if (role && second) {
      roles.push(role);
      role = { ...second, country: second.country ?? role.country };
    }
    if (role) role = withOwnBody(reader, withWholeBody(reader, role, to), to);
    if (role && TAILS.has(tokens[role.to]?.low ?? "")) role = withTail(reader, role, to);
    const after = role ? (tokens[role.to]?.low ?? ".") : "";
    const ends =
      role !== null &&
      (role.to >= to ||
        second !== null ||
        ENDS.has(after) ||
        (after === "and" && mark === ",") ||
        (mark === "," && isNarrowed(reader, role, to)));
    const owned = role !== null && POSSESSIVE_PRONOUNS.has(role.determiner) && !closesOwned(reader, role, to);
    if (role && ends && !role.plural && !owned && !isOfNext(reader, role, to, before, at, lone)) {
      // "X, Foreign Minister Y, …" lists two people: then a name follows and there is no apposition.
      const follows = CLOSES.has(after) && role.to < to;
      roles.push(role);
      country ??= role.country;
      i = follows ? role.to + 1 : role.to;
      if (follows && after === ",") {
        const more = anotherOffice(reader, i, to, stop);
        if (more) {
          roles.push(more);
          country ??= more.country;
          return {
            to: tokens[more.to]?.low === "," && tokens[more.to + 1]?.low !== "and" ? more.to + 1 : more.to,
            roles,
            country,
          };
        }
      }
      // "… X, minister of this, and Y": the comma parts a list, so it stays outside.
      if (follows && after === "," && (tokens[i]?.low === "and" || listGoesOn(reader, i, to))) i--;
    }
  }
  return i === at ? null : { to: i, roles, country };
}

/** "(58)", "(@handle)", "(Fiji)", "(Minister of Trade, Fiji)" after a name; `null` for a longer aside. */
function readBracket(reader: Reader, at: number, to: number, stop: (token: number) => boolean) {
  const { tokens } = reader;
  // "X (May 6)": the day is the meeting's.
  if (stop(at + 1)) return null;
  let close = at + 1;
  while (close < to && close - at < 20 && tokens[close]!.low !== ")") close++;
  if (close >= to || tokens[close]!.low !== ")") return null;
  const role = mayStartRole(reader, at + 1, close) ? readRole(reader, at + 1, close, stop) : null;
  const whole = role !== null && !role.plural && (role.to === close || tokens[role.to]!.low === ",") ? role : null;
  if (!whole && close - at > 6) return null;
  const place = phraseAt(reader, whole && whole.to < close ? whole.to + 1 : at + 1, close);
  const there = place?.to === close ? (place.phrase.country?.code ?? null) : null;
  return { role: whole, country: whole?.country ?? there, to: close + 1 };
}

const RELATIVES = wordSet("who whose whom turned");
const PARTICIPLES = wordSet("sent charged tasked entrusted known dispatched representing leading heading handling");
const HELD = W.MEET | W.RECEIVE | W.HOLD;

/** "X, a former minister who leads the talks, met", "X, the envoy sent to sell the pact, met". */
function isNarrowed(reader: Reader, role: Role, to: number): boolean {
  const { tokens, bits } = reader;
  const low = tokens[role.to]?.low ?? "";
  if (RELATIVES.has(low)) return true;
  if (!PARTICIPLES.has(low)) return false;
  for (let i = role.to + 1; i + 1 < to && i < role.to + 14; i++)
    if (tokens[i]!.low === ",") return (bits[i + 1]! & HELD) !== 0;
  return false;
}

const RELATIVE = wordSet("counterpart colleague number");

/** "X, his Swedish counterpart, held": an apposition; "X, his deputy, Y" is not. */
function closesOwned(reader: Reader, role: Role, to: number): boolean {
  const mark = reader.tokens[role.to]?.low;
  if (role.to < to && (mark === ";" || mark === ")")) return true;
  const next = reader.tokens[role.to + 1];
  if (!RELATIVE.has(role.head) && next?.low === "and") return false;
  return (
    role.to >= to || reader.tokens[role.to]!.low === "." || (role.to + 1 < to && !next!.cap && next!.kind === "word")
  );
}

/** "X, the ministry's spokesman, Y, said", "the premier, X, the chancellor, Y": the office is that of the one who follows. */
function isOfNext(reader: Reader, role: Role, to: number, before: Role | null, at: number, lone: boolean): boolean {
  const { tokens } = reader;
  if (tokens[role.to]?.low !== ",") return false;
  const start = tokens[role.to + 1]?.low === "the" && isAddress(reader, role.to + 2) ? role.to + 2 : role.to + 1;
  const next = tokens[start];
  if (start >= to || !next!.cap || next!.kind !== "word") return false;
  if (role.head.startsWith("spokes")) return role.determiner !== "a" || titlesSpeaker(reader, start, to);
  if (titlesSpeaker(reader, start, to)) return true;
  // A bare surname has been introduced before.
  if (lone && !before && role.determiner !== "") return reader.bits[start] === 0;
  if (!before || phraseAt(reader, start, to) || reader.bits[start]! & (W.OFFICE | W.FIELD)) return false;
  const listed = tokens[before.to]?.low === "," && before.to < at;
  return listed || (role.country !== null && before.country !== null && role.country !== before.country);
}

/** "…, the head of staff, Ida Vik, said": the office is that of the name behind it. */
function titlesSpeaker({ tokens, bits }: Reader, at: number, to: number): boolean {
  let i = at;
  while (i < to && i < at + 5 && tokens[i]!.cap && tokens[i]!.kind === "word") i++;
  return i > at && i + 1 < to && tokens[i]!.low === "," && (bits[i + 1]! & W.SAY) !== 0;
}

/** "The Honourable X": a form of address, capitalized. */
const isAddress = ({ tokens, bits }: Reader, at: number): boolean =>
  tokens[at]?.cap === true && (bits[at]! & W.HONORIFIC) !== 0;

const PARTY_AND_STATE = /^[rdi]-[\p{L}.]+$/u;

/** Past ", R-Ky.,": the party and state of an American legislator. */
function affiliationEnd(reader: Reader, at: number, to: number): number {
  const { tokens } = reader;
  if (tokens[at]?.low !== "," || at + 1 >= to || !PARTY_AND_STATE.test(tokens[at + 1]!.low)) return at;
  let i = at + 2;
  if (tokens[i]?.low === "." && tokens[i + 1]?.low === ",") i++;
  return tokens[i]?.low === "," && tokens[i + 1]?.low !== "and" ? i + 1 : i;
}

function listGoesOn(reader: Reader, at: number, to: number): boolean {
  return at < to && reader.tokens[at]!.cap && reader.tokens[at]!.kind === "word" && !(reader.bits[at]! & W.PLAIN);
}
