import type { Unit } from "../units";
import { wordSet } from "../word-set";

/**
 * Lends an office to the names that it introduces apart from it: "Presidents A of Peru and B of Chile",
 * "their foreign ministers, A and B", "Dahl's deputy, C".
 */
export function lendOffices(units: Unit[]): void {
  for (let i = 0; i < units.length; i++) {
    const u = units[i]!;
    const role = u.kind === "role" ? u.roles[0]! : null;
    if (!role?.official) continue;
    // "Deputy Prime Minister and Foreign Minister C": two offices of one.
    const bearer = units[i + 2];
    if (role.determiner === "" && !role.plural && units[i + 1]?.low === "and" && bearer?.kind === "person") {
      if (bearer.roles.length > 0) bearer.roles.push(role);
      continue;
    }
    const names = namesAfter(units, role.plural ? placesEnd(units, i + 1) : i + 1);
    const owned = units[i - 1]?.possessive || units[i - 2]?.possessive || units[i - 1]?.kind === "org";
    if (role.plural ? names.length < 2 : !(owned && units[i + 1]?.low === ",")) continue;
    for (const name of role.plural ? names : names.slice(0, 1))
      name.roles.push(role.plural ? { ...role, plural: false, country: name.country } : role);
  }
}

const BETWEEN_PLACES = wordSet(", and the");

/** Past "… of Peru, Chile and the Philippines". */
function placesEnd(units: Unit[], at: number): number {
  let end = at;
  for (let i = at; i < units.length && i < at + 12; i++) {
    if (units[i]!.kind === "place") end = i + 1;
    else if (!BETWEEN_PLACES.has(units[i]!.low)) break;
  }
  return end;
}

const BETWEEN_NAMES = wordSet(", and of the &");

function namesAfter(units: Unit[], at: number): Unit[] {
  const names: Unit[] = [];
  for (let i = units[at]?.low === "," ? at + 1 : at; i < units.length; i++) {
    const u = units[i]!;
    if (u.kind === "person" && u.roles.length === 0) names.push(u);
    else if (!(names.length > 0 && BETWEEN_NAMES.has(u.low)) && !(names.length > 0 && u.kind === "place")) break;
  }
  return names;
}
