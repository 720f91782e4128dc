import type { Unit } from "../units";
import { wordSet } from "../word-set";
import type { Told } from "./told";

/** The least of them, and the most where the text tells it. */
export interface Count {
  min: number;
  max: number | null;
}

/** How many office holders without a name one met apart: "three ministers", "several deputies", "the envoys of A and B". */
export function howMany(units: Unit[], at: number, { joint, objects, trigger }: Told): Count {
  const role = units[at]!.roles[0]!;
  const counted = numberIn(role.determiner) ?? numberIn(units[at]!.low) ?? numberOf(units, at);
  if (counted !== null) return { min: counted, max: counted };
  if ((joint && objects?.together) || units.slice(Math.max(0, trigger - 3), trigger).some((u) => u.low === "joint"))
    return { min: 1, max: 1 };
  const states = Math.max(statesBefore(units, at), statesAfter(units, at));
  if (states > 1) return { min: states, max: states };
  return { min: SEVERAL.has(role.determiner) || isOfNumber(units, at) ? 2 : 1, max: null };
}

const NUMBERS = "zero one two three four five six seven eight nine ten eleven twelve".split(" ");

export function numberIn(text: string): number | null {
  const index = NUMBERS.indexOf(text.toLowerCase().split(" ")[0]!);
  return index > 0 ? index : null;
}

/** "Five of our ministers", "the heads of six companies". */
const numberOf = (units: Unit[], at: number): number | null =>
  units[at - 1]?.low === "of"
    ? numberIn(units[at - 2]?.low ?? "")
    : units[at + 1]?.low === "of"
      ? numberIn(units[at + 2]?.low ?? "")
      : null;

const SEVERAL = wordSet("several various numerous many");
const QUANTITIES = wordSet("number couple handful dozen dozens series succession string half");

/** "A number of ministers", "a dozen ministers". */
const isOfNumber = (units: Unit[], at: number): boolean =>
  units.slice(Math.max(0, at - 2), at).some((u) => u.kind === "word" && QUANTITIES.has(u.low));

/** "His Japanese, Vietnamese and Thai counterparts": three. */
function statesBefore(units: Unit[], at: number): number {
  const { text } = units[at]!.roles[0]!;
  let states = units[at]!.country ? (/\p{Lu}\p{L}+ and \p{Lu}/u.test(text) ? 2 : 1) : 0;
  for (let i = at - 1; i >= 0 && i > at - 16; i--) {
    const { low, kind } = units[i]!;
    if (low === "demonym" || kind === "place") states++;
    else if (low !== "," && low !== "and") break;
  }
  return states;
}

/** "The ambassadors of Japan, Australia and Canada": three. */
function statesAfter(units: Unit[], at: number): number {
  if (!units[at]!.country) return 0;
  let states = 1;
  for (let i = at + 1; i < units.length && i < at + 24; i++) {
    const { low, kind } = units[i]!;
    if (kind === "place") states++;
    else if (low !== "," && low !== "and" && low !== "the") break;
  }
  return states;
}
