import type { Context } from "../context";
import { surface } from "../names/reader";
import type { Unit } from "../units";
import type { Credit } from "./credit";
import { isStationByLetters, paperEnd } from "./paper-names";

/** An outlet's name, the unit with which it ends, and with which what it is called ends; sure where nobody's else it can be. */
export interface NamedOutlet {
  credit: Credit;
  last: number;
  behind: number;
  sure: boolean;
}

/** "La Nation", "TV3". */
export function knownByWords(context: Context, units: Unit[], i: number): NamedOutlet | null {
  const { reader, people } = context;
  const u = units[i]!;
  if (!reader.tokens[u.from]!.cap) return null;
  const person = u.person >= 0 ? people.all[u.person]! : null;
  if (u.kind === "mark" || u.kind === "role" || u.kind === "outlet" || u.roles.length > 0 || person?.official)
    return null;
  const station = isStationByLetters(reader.tokens[u.from]!.text);
  const to = station ? u.from + 1 : paperEnd(context, u.from);
  const last = to < 0 ? -1 : units.findIndex((v, at) => at >= i && v.to >= to);
  if (last < 0 || units[last]!.to !== to) return null;
  const kind = station ? "broadcaster" : "newspaper";
  const rule = "an outlet by its name";
  const credit: Credit = {
    name: surface(reader, u.from, to),
    kind,
    country: u.country,
    from: u.from,
    to,
    link: "explicit",
    rule,
  };
  return { credit, last, behind: last, sure: true };
}
