import type { Unit } from "../units";
import { wordSet } from "../word-set";

const LINK = wordSet(", and again on also then then, once more later");
/** "For two hours on Monday and for another three on Tuesday". */
const FOR_HOURS = wordSet(
  "for another an two three four five six more hour hours minutes half dinner lunch breakfast supper tea talks formal further",
);
const ENDS = wordSet(". ; ) with in at for between on");

/** Unit of the date that one is joined to by "and (again) on", or in a list that ends so; -1 without one. */
export function joinedTo(units: Unit[], at: number): number {
  if (units[at - 1]?.low === "," && units[at - 2]?.kind === "date" && isLinkedOn(units, at)) return at - 2;
  let i = at - 1;
  let and = false;
  let again = false;
  while (i >= 0 && i > at - 9 && (LINK.has(units[i]!.low) || FOR_HOURS.has(units[i]!.low))) {
    and ||= units[i]!.low === "and";
    again ||= units[i]!.low === "again";
    i--;
  }
  if (!and || units[i]?.kind !== "date") return -1;
  const next = units[at + 1];
  const bare = units[at - 1]!.low === "and";
  const leads = i <= 2;
  const closed = !next || ENDS.has(next.low) || (bare && next.low === ",");
  return again || closed || leads ? i : -1;
}

/** "Thursday, Friday and again Saturday": whether an "and" leads on to one more date. */
function isLinkedOn(units: Unit[], at: number): boolean {
  let i = at + 1;
  let and = false;
  for (; i < at + 4 && LINK.has(units[i]?.low ?? ""); i++) and ||= units[i]!.low === "and";
  return units[i]?.kind === "date" && (and || (i === at + 2 && isLinkedOn(units, i)));
}
