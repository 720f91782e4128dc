import { W } from "../lexicon";
import type { Role } from "../units";
import { wordSet } from "../word-set";
import { phraseAt, type Reader, surface } from "./reader";
import { mayStartRole, readRole } from "./roles";

/** Marks that close an apposition within a sentence, and those that end one. */
export const CLOSES = wordSet(", ) \u2013 \u2014 -");
export const ENDS = wordSet(", . ; : ) \u2013 \u2014 -");

/** Past "Mr. Dahl's" before an office. */
export function possessorEnd(reader: Reader, at: number, to: number): number {
  const { tokens, bits } = reader;
  // "Fiji's minister of trade": a state owns the office, and that is read with it.
  if (phraseAt(reader, at, to)?.phrase.country) return at;
  let i = at;
  while (i < to && i - at < 4 && tokens[i]!.cap && bits[i]! & (W.HONORIFIC | W.OFFICE | W.FIELD)) i++;
  const name = i;
  while (i < to && i - name < 3 && tokens[i]!.cap && bits[i] === 0) i++;
  return i > name && i + 1 < to && tokens[i]!.low === "'s" ? i + 1 : at;
}

/** "The pope's envoy", "the president's national security adviser": the last office of a chain. */
export function readOwnedRole(reader: Reader, at: number, to: number, stop: (token: number) => boolean): Role | null {
  const named = possessorEnd(reader, at, to);
  const role = readRole(reader, named, to, stop);
  if (role && named > at) return { ...role, from: at, determiner: "'s" };
  if (!role || role.plural || role.to + 1 >= to || reader.tokens[role.to]!.low !== "'s") return role;
  const owned = mayStartRole(reader, role.to + 1, to) ? readRole(reader, role.to + 1, to, stop) : null;
  if (!owned || owned.plural) return role;
  return { ...owned, from: at, text: surface(reader, at, owned.to), country: owned.country ?? role.country };
}

/** "…, state councillor and foreign minister, called": a second office of the same person. */
export function secondOffice(reader: Reader, role: Role, to: number, stop: (token: number) => boolean): Role | null {
  const { tokens } = reader;
  const at = role.to + 1;
  if (role.plural || at >= to || !AND.has(tokens[role.to]!.low) || !mayStartRole(reader, at, to)) return null;
  const second = readRole(reader, at, to, stop);
  if (!second || second.plural || second.determiner !== "" || !second.official) return null;
  const after = tokens[second.to];
  return second.to >= to || ENDS.has(after!.low) || AFTER_OFFICE.has(after!.low) ? second : null;
}

const AND = wordSet("and & /");

/** "…, deputy premier, minister of trade met": another office before a verb or a mark. */
export function anotherOffice(reader: Reader, at: number, to: number, stop: (token: number) => boolean): Role | null {
  if (at >= to || !reader.tokens[at]!.cap || !mayStartRole(reader, at, to)) return null;
  const role = readRole(reader, at, to, stop);
  if (!role || role.plural || role.determiner !== "" || !role.official) return null;
  const next = reader.tokens[role.to];
  const ends = role.to >= to || CLOSES.has(next!.low) || next!.low === ".";
  return ends || (!next!.cap && (reader.bits[role.to]! & ACTS) !== 0) ? role : null;
}

const KNOWN = W.OFFICE | W.POST | W.FIELD | W.BODY | W.PLAIN | W.HONORIFIC;

/** "…, chairman of Malaysia's palm oil board,": past the body's own words. */
export function withOwnBody({ tokens, bits }: Reader, role: Role, to: number): Role {
  if (role.to >= to || tokens[role.to]!.low !== "'s") return role;
  let end = role.to + 1;
  while (end < to && end < role.to + 6 && tokens[end]!.kind === "word" && !tokens[end]!.cap && !(bits[end]! & ACTS))
    end++;
  const closed = end > role.to + 1 && (bits[end - 1]! & W.BODY) !== 0 && (end >= to || ENDS.has(tokens[end]!.low));
  return closed ? { ...role, to: end } : role;
}

/** "…, leader of Ansar Dine,": a second unknown capital of the body, before a mark. */
export function withWholeBody(reader: Reader, role: Role, to: number): Role {
  const { tokens, bits } = reader;
  const last = tokens[role.to - 1]!;
  const next = tokens[role.to];
  if (last.kind !== "word" || !last.cap || bits[role.to - 1] !== 0 || role.to >= to) return role;
  const end = role.to + 1;
  if (!next!.cap || bits[role.to]! & KNOWN || next!.kind !== "word") return role;
  return end < to && !ENDS.has(tokens[end]!.low) ? role : { ...role, to: end, text: surface(reader, role.from, end) };
}

export const TAILS = wordSet("at in with within accredited based resident");
const ACTS = W.MEET | W.RECEIVE | W.SAY | W.HOLD | W.TALK;

/** "…, adviser at the Royal Court, …": up to the comma, when no verb comes before it. */
export function withTail(reader: Reader, role: Role, to: number): Role {
  const { tokens, bits } = reader;
  for (let i = role.to + 1; i < to && i < role.to + 9; i++) {
    if ((tokens[i]!.low === "," || tokens[i]!.low === ".") && i > role.to + 1) {
      const there = phraseAt(reader, tokens[role.to + 1]!.low === "the" ? role.to + 2 : role.to + 1, i)?.phrase;
      return { ...role, to: i, country: role.country ?? (there?.demonym ?? there?.country)?.code ?? null };
    }
    if (tokens[i]!.kind === "mark" && tokens[i]!.low !== "'s") return role;
    if (!tokens[i]!.cap && bits[i]! & ACTS) return role;
  }
  return role;
}

const AFTER_OFFICE = wordSet("until since from");
