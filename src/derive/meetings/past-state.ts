import type { Context } from "../context";
import { ymd } from "../days/calendar";
import type { Unit } from "../units";
import { wordSet } from "../word-set";

/** States that are no more, by their first word, with the last year in which they had ministers. */
const STATES = new Map([
  ["soviet", 1991],
  ["ussr", 1991],
  ["u.s.s.r.", 1991],
  ["czechoslovak", 1992],
  ["czechoslovakia", 1992],
  ["yugoslav", 2003],
  ["yugoslavia", 2003],
]);
const GERMANIES = wordSet("german germany");
const HALVES = wordSet("east west");
const REUNITED = 1990;
const FORMER = wordSet("former ex late");

/** "West Germany's X", "the Soviet foreign minister, Y", in a text of years when that state was no more. */
export function isOfPastState({ reader: { tokens }, anchors }: Context, met: Unit[]): boolean {
  const { year } = ymd(anchors.written);
  if (year <= REUNITED) return false;
  return met.some((u) => {
    // "West Germany's X" is two units.
    for (let i = tokens[u.from - 1]?.low === "'s" ? Math.max(0, u.from - 3) : u.from; i < u.nameFrom; i++) {
      const until =
        GERMANIES.has(tokens[i]!.low) && HALVES.has(tokens[i - 1]?.low ?? "") ? REUNITED : STATES.get(tokens[i]!.low);
      if (until !== undefined && until < year) return !FORMER.has(tokens[i - 1]?.low ?? "");
    }
    return false;
  });
}
