import { W } from "../lexicon";
import { type Role, type Unit, unit } from "../units";
import { wordSet } from "../word-set";
import { readApposition } from "./apposition";
import { isPlainName } from "./plain-name";
import { phraseAt, type Reader, surface } from "./reader";
import { mayStartRole, readRole } from "./roles";
import { type NameRun, readName } from "./runs";
import { withTailAhead } from "./tail";

/** An office with the name that it introduces, if any. */
export function roleUnit(reader: Reader, role: Role, to: number, stop: (token: number) => boolean): Unit {
  const { tokens } = reader;
  const name = nameAfterRole(reader, role, to, stop);
  if (!name) {
    const ranked = rankedUnit(reader, role, to, stop);
    if (ranked) return ranked;
    const whole = withTailAhead(reader, role, to, stop);
    const bearer = whole && (rankedUnit(reader, whole, to, stop) ?? namedUnit(reader, whole, to, stop));
    if (bearer) return bearer;
    const made = unit("role", role.from, role.to, tokens[role.from]!.low);
    made.roles = [role];
    made.country = role.country;
    return made;
  }
  // "at the King David": a hotel.
  if (
    role.determiner === "the" &&
    SITES_NAMED_FOR.has(role.head) &&
    tokens[role.from - 1]?.low === "at" &&
    name.to - name.from === 1
  ) {
    const made = unit("place", role.from, name.to, tokens[role.from]!.low);
    made.name = surface(reader, role.from + 1, name.to);
    return made;
  }
  return personUnit(reader, role.from, name, [role], to, stop);
}

/** An office with its bearer's full name after a comma. */
function namedUnit(reader: Reader, role: Role, to: number, stop: (token: number) => boolean): Unit | null {
  const name = nameAfterRole(reader, role, to, stop);
  return name && name.to - name.from > 1 ? personUnit(reader, role.from, name, [role], to, stop) : null;
}

const SITES_NAMED_FOR = wordSet("king queen prince princess president emperor");

const OF_SOMETHING = / (of|for) /;
const RANKED = /-(general|admiral|colonel|marshal|commander)$/;
const RANKS = wordSet(
  "marshal general admiral colonel prince princess ambassador senator chief cardinal archbishop commander judge justice ayatollah brigadier commodore congressman deputy minister adm gen col maj brig capt cmdr vice-admiral rear-admiral alderman",
);

/** "The army chief, Field Marshal X": the rank after the comma is the same person's. */
function rankedUnit(reader: Reader, role: Role, to: number, stop: (token: number) => boolean): Unit | null {
  const { tokens } = reader;
  // "Special Secretary (Central Asia) Ambassador X".
  const bracket = tokens[role.to]?.low === "(" ? pastBracket(reader, role.to, to) : role.to;
  const at = bracket > role.to ? bracket : role.to + 1;
  const definite = bracket > role.to || role.determiner !== "" || role.country !== null || OF_SOMETHING.test(role.text);
  if (!definite || role.plural || at >= to || !tokens[at]!.cap) return null;
  if (bracket === role.to && tokens[role.to]!.low !== ",") return null;
  const rank = mayStartRole(reader, at, to) ? readRole(reader, at, to, stop) : null;
  if (
    !rank ||
    rank.plural ||
    rank.determiner !== "" ||
    rank.country ||
    !(RANKS.has(rank.head) || RANKED.test(rank.head))
  )
    return null;
  if (rank.head === "minister" && role.head === "minister") return null;
  const name = tokens[rank.to]?.low === "," ? null : nameAfterRole(reader, rank, to, stop);
  if (!name || !(bracket > role.to || name.to >= to || CLOSES.has(tokens[name.to]!.low))) return null;
  return personUnit(reader, role.from, name, [role, rank], to, stop);
}

const CLOSES = wordSet(", . ; : ) ( \u2014 \u2013 's and");
/** Past "(ret.)", "(East)", "(Independent Charge)". */
function pastBracket({ tokens }: Reader, at: number, to: number): number {
  for (let i = at + 1; i < to && i < at + 5; i++) {
    if (tokens[i]!.low === ")") return i > at + 1 ? i + 1 : at;
    if (!tokens[i]!.cap && !RETIRED.has(tokens[i]!.low)) return at;
  }
  return at;
}

const RETIRED = wordSet("ret retired rtd res r reserve");
/** "The Hon Ann Lee MP". */
const LETTERS = wordSet("mp mep kc qc mla mna");
const LISTING = wordSet(", and &");

function nameAfterRole(reader: Reader, role: Role, to: number, stop: (token: number) => boolean): NameRun | null {
  const { tokens } = reader;
  let at = role.to;
  if (at >= to || tokens[at]!.low === "'s") return null;
  let comma = false;
  // "General (ret.) X".
  if (tokens[at]!.low === "(") at = pastBracket(reader, at, to);
  if (at >= to) return null;
  if (tokens[at]!.low === ",") {
    // "Canada's defence minister, Bill Grahame, met…", "Minister of Oil, H.E. …".
    comma = true;
    at++;
    if (role.plural) return null;
    if (tokens[at]?.low === "the" && reader.bits[at + 1]! & W.HONORIFIC && tokens[at + 1]!.cap) at++;
    // "The commissioner, the Dutchman X".
    const national = tokens[at]?.low === "the" && tokens[at + 1]?.cap ? phraseAt(reader, at + 1, to) : null;
    if (national?.phrase.demonym && national.to - at === 2) at += 2;
    // "The special representative, Finland's X".
    const state = tokens[at]?.cap ? phraseAt(reader, at, to) : null;
    if (state?.phrase.country && tokens[state.to]?.low === "'s" && state.to + 1 < to) at = state.to + 1;
    at = pastFormer(reader, at, to);
  } else if (
    tokens[at]!.low === "the" &&
    tokens[at + 1]?.cap &&
    reader.bits[at + 1]! & W.HONORIFIC &&
    !(reader.bits[at + 1]! & W.OFFICE)
  )
    at++;
  else if (tokens[at]!.low === ":" || tokens[at]!.low === "\u2014") return null;
  if (at >= to) return null;
  const name = readName(reader, at, to, !comma, stop);
  if (!name) return null;
  // "other officials Ri met": the officials are not called so.
  if (role.plural && !LISTING.has(tokens[name.to]?.low ?? "")) return null;
  if (comma) {
    // "…, Bo Dahl of Norway, met".
    const there = tokens[name.to]?.low === "of" ? phraseAt(reader, name.to + 1, to) : null;
    const letters = tokens[name.to]?.upper && LETTERS.has(tokens[name.to]!.low) ? name.to + 1 : name.to;
    const end = there?.phrase.country ? there.to : letters;
    const closed = end >= to || CLOSES.has(tokens[end]!.low);
    const owned = tokens[role.from - 1]?.low === "'s";
    // "Minister of Trade, Ann Lee, met".
    const whole = tokens[role.from]!.cap && name.to - name.from > 1 && OF_SOMETHING.test(role.text);
    const definite = owned || role.determiner !== "" || role.country !== null || name.honorific !== "" || whole;
    if (!closed || !definite) return null;
  }
  return name;
}

const FORMER = wordSet("former retired");
const CALLING = 4;

/** Past "former Fijian judge": what one was who bears the office now; `at` itself where that was an office too. */
function pastFormer(reader: Reader, at: number, to: number): number {
  const { tokens, bits } = reader;
  if (!FORMER.has(tokens[at]?.low ?? "")) return at;
  let i = at + 1;
  while (i < to && i < at + CALLING) {
    const nation = tokens[i]!.cap ? phraseAt(reader, i, to) : null;
    if (nation?.phrase.demonym) i = nation.to;
    else if (tokens[i]!.kind === "word" && !tokens[i]!.cap && !(bits[i]! & W.OFFICE)) i++;
    else break;
  }
  return i > at + 1 && tokens[i]?.cap ? i : at;
}

/** A person, with what stands in apposition: ", the foreign minister of Peru,", "(@handle)", "of Japan". */
export function personUnit(
  reader: Reader,
  from: number,
  name: NameRun,
  roles: Role[],
  to: number,
  stop: (token: number) => boolean,
): Unit {
  // The "No" of "No Kwang Chol" denies nothing.
  const plain = isPlainName(reader, name.from, name.to);
  const made = unit("person", from, name.to, reader.tokens[plain ? name.to - 1 : name.from]!.low);
  made.nameFrom = name.from;
  made.nameTo = name.to;
  made.roles = roles;
  made.honorific = name.honorific;
  made.country = roles.find((role) => role.country)?.country ?? null;
  const before = roles[0] ?? null;
  const apposed = readApposition(reader, name.to, to, stop, before, name.to - name.from === 1 && name.honorific === "");
  if (apposed) {
    made.to = apposed.to;
    made.roles = [...roles, ...apposed.roles];
    made.country ??= apposed.country;
  }
  return made;
}
