import type { Context } from "../context";
import type { Unit } from "../units";
import { wordSet } from "../word-set";

const LINKS = wordSet("of the del de la du des");
const NAMES = wordSet("name org word person");
const FURTHEST = 6;
const FIGURE = /^\d+$/;

/** The last unit of an outlet's name that a noun tells to be one: "the station Voice of the Lagoon", "the paper El Faro del Sur". */
export function wholeName({ reader }: Context, units: Unit[], last: number): number {
  let end = last;
  for (let i = last + 1; i < units.length && i < last + FURTHEST && !units[end]!.possessive; i++) {
    const u = units[i]!;
    const known = u.person >= 0 && u.kind !== "person";
    const capital = reader.tokens[u.from]!.cap && NAMES.has(u.kind) && u.roles.length === 0 && !u.honorific && !known;
    // "El 19 Digital".
    if (u.kind === "mark" && FIGURE.test(u.low) && units[i + 1] && reader.tokens[units[i + 1]!.from]!.cap) continue;
    if (capital) end = i;
    else if (!LINKS.has(u.low) || u.kind !== "word") break;
  }
  return end;
}
