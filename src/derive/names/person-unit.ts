import { W } from "../lexicon";
import { type Role, type Unit, unit } from "../units";
import { wordSet } from "../word-set";
import { readApposition } from "./apposition";
import type { Reader } from "./reader";
import { type NameRun, readName } from "./runs";

/** An office with the name that it introduces, if any. */
export function roleUnit(reader: Reader, role: Role, to: number, stop: (token: number) => boolean): Unit {
  const { tokens } = reader;
  const name = nameAfterRole(reader, role, to, stop);
  if (!name) {
    const made = unit("role", role.from, role.to, tokens[role.from]!.low);
    made.roles = [role];
    made.country = role.country;
    return made;
  }
  return personUnit(reader, role.from, name, [role], to, stop);
}

const CLOSES = wordSet(", . ; : ) ( \u2014 \u2013 's and");
const LISTING = wordSet(", and &");

function nameAfterRole(reader: Reader, role: Role, to: number, stop: (token: number) => boolean): NameRun | null {
  const { tokens } = reader;
  let at = role.to;
  if (at >= to || tokens[at]!.low === "'s") return null;
  let comma = false;
  if (tokens[at]!.low === ",") {
    // "Canada's defence minister, Bill Grahame, met…", "Minister of Oil, H.E. …".
    comma = true;
    at++;
    if (role.plural) return null;
    if (tokens[at]?.low === "the" && reader.bits[at + 1]! & W.HONORIFIC && tokens[at + 1]!.cap) at++;
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
    const after = tokens[name.to]?.low ?? "";
    const closed = name.to >= to || CLOSES.has(after);
    const definite = role.determiner !== "" || role.country !== null || name.honorific !== "";
    if (!closed || !definite) return null;
  }
  return name;
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
  const made = unit("person", from, name.to, reader.tokens[name.from]!.low);
  made.nameFrom = name.from;
  made.nameTo = name.to;
  made.roles = roles;
  made.honorific = name.honorific;
  made.country = roles.find((role) => role.country)?.country ?? null;
  const apposed = readApposition(reader, name.to, to, stop);
  if (apposed) {
    made.to = apposed.to;
    made.roles = [...roles, ...apposed.roles];
    made.country ??= apposed.country;
  }
  return made;
}
