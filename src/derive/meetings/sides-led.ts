import { cue } from "../cue";
import { W } from "../lexicon";
import type { Unit } from "../units";
import { wordSet } from "../word-set";
import { attendeesFrom } from "./attendees";
import { ofVerb } from "./status";
import { findSubject } from "./subject";
import { make, type Told } from "./told";

export const LED_SIDES = "led the two sides";
const LED = cue("led headed represented chaired");
const SIDE = wordSet("side team delegation negotiators sides delegations north south teams part");
const BY = wordSet("by");

/** "Led by A, the other side by B": B's side stands between the two. */
const isSide = ({ low }: Unit): boolean => low === "side" || low === "team" || low === "delegation";

/** "A led the southern team, while the north was represented by B": the two who faced each other; `null` where one side alone is told. */
export function sidesLed(units: Unit[]): Told | null {
  const leaders: number[] = [];
  let first = -1;
  let sides = 0;
  for (let i = 0; i < units.length; i++) {
    const u = units[i]!;
    if (u.kind !== "word" || !(u.cues & LED)) continue;
    const passive = units[i + 1] && BY.has(units[i + 1]!.low);
    const near = units.slice(Math.max(0, i - 8), i + 9);
    // "The delegations of Fiji, led by A, and Norway, led by B".
    const another = leaders.length > 0 && units.slice(i - 2, i).some(({ kind }) => kind === "place");
    if (!another && !near.some((v) => SIDE.has(v.low) || v.bits & W.TALK)) continue;
    const found = passive ? attendeesFrom(units, i + 2) : findSubject(units, i).slice(-1);
    for (const one of found) if (!leaders.includes(one) && units[one]!.kind !== "pronoun") leaders.push(one);
    if (first < 0 && found.length > 0) first = i;
    // "represented by A and B": two who face each other, unless the sentence gives them to one side.
    const oneSide = near.some(isSide) && !(found.length === 2 && units.slice(found[0], found[1]).some(isSide));
    sides += found.length === 0 ? 0 : oneSide ? 1 : found.length;
  }
  if (leaders.length < 2 || sides < 2) return null;
  const told = make(first, leaders.slice(0, 2), null, LED_SIDES, ofVerb(units, first));
  told.joint = true;
  return told;
}
