import type { Context } from "../context";
import { isHeldMeeting } from "../meetings/draft";
import type { Unit } from "../units";
import { wordSet } from "../word-set";
import type { Credit } from "./credit";
import { isHeard } from "./heard";
import { TELLS } from "./tells";

const BOTH = wordSet("both two they");
const MEN = wordSet("men women");
const STATEMENTS = wordSet("statement communique");
const SOON = 2;

/** "Both told reporters that …", "in a statement the ministers said": the two who met, right after their meeting. */
export function jointly(context: Context, units: Unit[], i: number): Credit[] {
  const { focus, people, sentence } = context;
  const u = units[i]!;
  const together = BOTH.has(u.low) || (u.kind === "role" && u.roles[0]!.plural && u.roles[0]!.determiner === "the");
  if (!together || !focus || !isHeldMeeting(focus) || sentence - focus.sentence > SOON) return [];
  const those = focus.people.filter(({ extra }) => !extra);
  // "Two officials told NTB": not the two who met.
  if (u.low === "two" && units[i - 1]?.low !== "the") return [];
  const verb = MEN.has(units[i + 1]?.low ?? "") || units[i + 1]?.roles[0]?.plural ? i + 2 : i + 1;
  if (those.length !== 2 || !TELLS.has(units[verb]?.low ?? "")) return [];
  if (
    !isHeard(units, verb) &&
    units[verb + 1]?.low !== "afterwards" &&
    !units.slice(0, i).some(({ low }) => STATEMENTS.has(low))
  )
    return [];
  return those.map(({ id }) => {
    const { name, country } = people.all[id]!;
    const { from, to } = u;
    return { name, kind: "person", country, from, to, link: "explicit", rule: "both who were there", of: [focus] };
  });
}
