import type { Context } from "../context";
import { type Draft, isThere } from "../meetings/draft";
import type { Unit } from "../units";
import { wordSet } from "../word-set";
import type { Credit } from "./credit";
import { REMARKS } from "./heard";
import { isIssuer } from "./issuer";
import { TO_COME } from "./said-after";
import { beginning } from "./speaks";
import { fromPerson } from "./spokesman";

const TELLING = wordSet("told tells");
const QUOTED = wordSet("quoted cited");
const BETWEEN = wordSet(
  ", who later also then afterwards afterward meanwhile for his her part himself herself in an a interview statement remarks had has",
);
const GOVERNING = wordSet("by with of to for");
const FURTHEST = 9;

/** "Dahl told NTB", "Dahl, who told NTB", "Dahl, speaking to NTB", "Dahl, quoted by NTB": those who were at a meeting and told an outlet of it. */
export function tellersOf(context: Context, units: Unit[], events: readonly Draft[]): Credit[] {
  const there = (id: number) => [context.focus, ...events].some((event) => event !== null && isThere(event, id));
  return units.flatMap((u, i) => {
    if (u.kind !== "outlet" || u.outletKind === "government") return [];
    const first = beginning(units, i);
    const verb = toOutlet(units, units[first - 1]?.low === "the" ? first - 2 : first - 1);
    let at = verb - 1;
    while (at >= 0 && at > verb - FURTHEST && (BETWEEN.has(units[at]!.low) || units[at]!.kind === "date")) at--;
    const speaker = units[at];
    // "Who was to have been heard by Lee, told NTB": somebody else.
    if (GOVERNING.has(units[at - 1]?.low ?? "")) return [];
    if (verb < 1 || !speaker || speaker.person < 0 || speaker.possessive || !there(speaker.person)) return [];
    if (units.slice(verb).some(({ low }) => TO_COME.has(low))) return [];
    if (isIssuer(context, u)) return [];
    return [{ ...fromPerson(context, speaker, units), rule: "who told an outlet of it" }];
  });
}

/** The word by which somebody speaks to whom follows it; -1 where none does. */
function toOutlet(units: Unit[], before: number): number {
  const { low = "" } = units[before] ?? {};
  if (TELLING.has(low)) return before;
  const first = units[before - 1]?.low ?? "";
  if (low === "by") return QUOTED.has(first) ? before - 1 : -1;
  return low === "to" && (first === "speaking" || REMARKS.has(first)) ? before - 1 : -1;
}
