import { W } from "../lexicon";
import type { Unit } from "../units";
import { wordSet } from "../word-set";
import { endOfOffice } from "./office";
import type { Reader } from "./reader";

/**
 * Lends an office to the names that it introduces apart from it: "Presidents A of Peru and B of Chile",
 * "their foreign ministers, A and B", "Dahl's deputy, C".
 */
export function lendOffices(reader: Reader, units: Unit[]): void {
  joinStates(units);
  for (let i = 0; i < units.length; i++) {
    const u = units[i]!;
    if (u.kind === "person" && u.roles[0]?.plural && u.roles[0].from < u.nameFrom) shareOffice(units, i);
    const role = u.kind === "role" ? u.roles[0]! : null;
    if (!role?.official) continue;
    // "Deputy Prime Minister and Foreign Minister C": two offices of one.
    const bearer = units[i + 2];
    // "The Deputy Prime Minister and Minister of Trade, C".
    const second = bearer?.roles[0];
    const closed = second?.determiner === "" && reader.tokens[second.to]?.low === ",";
    const joined = units[i + 1]?.low === "and" ? role.determiner === "" || closed : DASHES.has(units[i + 1]?.low ?? "");
    if (joined && !role.plural && bearer?.kind === "person" && (bearer.roles[0]?.from ?? 0) === bearer.from) {
      if (bearer.roles.length > 0) bearer.roles.push(role);
      bearer.country ??= role.country;
      continue;
    }
    const end = role.plural ? placesEnd(units, i + 1) : i + 1;
    const names = namesAfter(units, end);
    const owned = units[i - 1]?.possessive || units[i - 2]?.possessive || units[i - 1]?.kind === "org";
    if (role.plural && names.length < 2 && !role.country)
      for (const name of namesBefore(units, i))
        name.roles = [{ ...role, to: endOfOffice(reader, role), plural: false, country: name.country, determiner: "" }];
    if (role.plural ? names.length < 2 : !(owned && units[i + 1]?.low === ",")) continue;
    if (!role.plural) {
      names[0]?.roles.push(role);
      continue;
    }
    // "the ministers of Peru, Chile and Fiji, A, B and C": each is of the state at their place.
    const states = [
      role.country,
      ...units.slice(i + 1, end).flatMap(({ kind, country }) => (kind === "place" ? country : [])),
    ];
    for (const [k, name] of names.entries()) {
      if (states.length === names.length) name.country ??= states[k]!;
      name.roles.push({ ...role, to: endOfOffice(reader, role), plural: false, country: name.country, determiner: "" });
    }
  }
}

/** "Presidents A and B", "Senators A, B and C": the office is each one's. */
function shareOffice(units: Unit[], at: number): void {
  const role = { ...units[at]!.roles[0]!, plural: false };
  units[at]!.roles = [role, ...units[at]!.roles.slice(1)];
  for (let i = at + 1; i < units.length && i < at + 16; i++) {
    const u = units[i]!;
    if (u.kind === "name" || (u.kind === "person" && !isLed(u))) {
      u.kind = "person";
      u.roles = [{ ...role, country: u.country ?? role.country }, ...u.roles];
      u.country ??= role.country;
      if (units[i - 1]!.low === "and") return;
    } else if (!LISTED.has(u.low)) return;
  }
}

const LISTED = wordSet(", and &");

/** "the ministers of Brazil, A, of Suriname, B, and of Guyana, C": each name's state becomes part of it. */
function joinStates(units: Unit[]): void {
  for (let i = 0; i + 3 < units.length; i++) {
    const role = units[i]!;
    if (role.kind !== "role" || !role.roles[0]!.plural || !role.roles[0]!.country) continue;
    const first = units[i + 2]!;
    if (units[i + 1]!.low !== "," || first.kind !== "person" || isLed(first)) continue;
    let joined = 0;
    for (let j = i + 3; j + 3 < units.length; j++) {
      while (BETWEEN_NAMES.has(units[j]?.low ?? "") && units[j]!.low !== "of") j++;
      const [of, place, comma, name] = [units[j], units[j + 1], units[j + 2], units[j + 3]];
      if (of?.low !== "of" || place?.kind !== "place" || comma?.low !== "," || name?.kind !== "person") break;
      name.country ??= place.country;
      name.from = of.from;
      units.splice(j, 3);
      joined++;
    }
    if (joined > 0) first.country ??= role.country;
  }
}

/** Bears an office of its own before the name, an envoy's apart, which is a form of address too. */
const isLed = (u: Unit): boolean => u.roles.some(({ head, from }) => from < u.nameFrom && head !== "ambassador");

const OF_FROM = wordSet("of from");
const ACTS = W.MEET | W.RECEIVE | W.SAY | W.HOLD | W.TALK;
const BETWEEN_PLACES = wordSet(", and the");

/** Past "… of Peru, Chile and the Philippines". */
function placesEnd(units: Unit[], at: number): number {
  let end = at;
  for (let i = at; i < units.length && i < at + 12; i++) {
    if (units[i]!.kind === "place") end = i + 1;
    else if (!BETWEEN_PLACES.has(units[i]!.low)) break;
  }
  // "the ambassadors of the four powers, A, B and C".
  if (end === at && OF_FROM.has(units[at]?.low ?? ""))
    for (let i = at + 1; i < units.length && i < at + 6; i++) {
      if (units[i]!.low === ",") return i;
      if (units[i]!.kind !== "word" || units[i]!.bits & ACTS) break;
    }
  return end;
}

const DASHES = wordSet("\u2013 - / \u2014");
const BETWEEN_NAMES = wordSet(", and of the &");

/** "A of Fiji and B, the trade ministers,": A and B, who bear no office yet. */
function namesBefore(units: Unit[], role: number): Unit[] {
  const names: Unit[] = [];
  let linked = false;
  if (units[role - 1]?.low !== "," || units[role]!.roles[0]!.determiner !== "the") return names;
  if (units[role + 1]?.low !== ",") return names;
  for (let i = role - 2; i >= 0 && i > role - 14; i--) {
    const u = units[i]!;
    if (u.kind === "person" && u.roles.length === 0) names.push(u);
    else if (
      names.length === 0 ? u.kind !== "place" && u.low !== "of" : !BETWEEN_NAMES.has(u.low) && u.kind !== "place"
    )
      break;
    linked ||= u.low === "and";
  }
  return linked && names.length > 1 ? names : [];
}

const OPENS_LIST = wordSet(", \u2013 \u2014 - : (");

function namesAfter(units: Unit[], at: number): Unit[] {
  const names: Unit[] = [];
  for (let i = OPENS_LIST.has(units[at]?.low ?? "") ? at + 1 : at; i < units.length; i++) {
    const u = units[i]!;
    if (u.kind === "person" && (u.roles.length === 0 || !isLed(u))) names.push(u);
    else if (!(names.length > 0 && BETWEEN_NAMES.has(u.low)) && !(names.length > 0 && u.kind === "place")) break;
  }
  return names;
}
