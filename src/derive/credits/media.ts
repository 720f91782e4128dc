import type { Context } from "../context";
import { surface } from "../names/reader";
import type { Unit } from "../units";
import { wordSet } from "../word-set";
import { trimThe, withCountry } from "./country";
import { type Credit, official } from "./credit";
import { bodyName } from "./naming";

export const BROADCAST = wordSet("television tv radio");

const OF_STATE = /^(state|government|public|national)([- ](run|owned|controlled))? /i;

/** Where the media stand: the units from their owner, from what they are called and of the noun, the one behind, and where their name ends. */
interface Span {
  first: number;
  start: number;
  last: number;
  next: number;
  to: number;
}

/** "Fiji's state television", "state media in both capitals": those of a state, by no name of their own. */
export function mediaOf(context: Context, units: Unit[], span: Span, plain: string, country: string | null): Credit {
  const { first, start, last, next, to } = span;
  const u = units[first]!;
  const kind = BROADCAST.has(units[last]!.low) ? "broadcaster" : "collective";
  if (OF_STATE.test(plain) && !units.slice(first, next).some((v) => v.country)) {
    const told = bodyName(context, units, plain, null);
    return { ...official(told.name, told.country, u.from, to), kind };
  }
  const owned = u.kind === "place" && u.possessive && first + 1 === start;
  const media = owned
    ? withCountry(context, country, surface(context.reader, u.to, to))
    : trimThe(surface(context.reader, u.from, to)).replace(/['\u2019]s\b/, "");
  const states = new Set(units.slice(first, last).flatMap((v) => v.country ?? []));
  return { ...official(media, states.size > 1 ? null : country, u.from, to), kind };
}
