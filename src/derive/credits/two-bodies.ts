import type { Context } from "../context";
import { W } from "../lexicon";
import { surface } from "../names/reader";
import type { Unit } from "../units";
import { wordSet } from "../word-set";
import { type Credit, official } from "./credit";
import { bodyName } from "./naming";

/** Bodies of one kind, and one of them. */
const BODIES = new Map([
  ["ministries", "ministry"],
  ["embassies", "embassy"],
  ["governments", "government"],
  ["presidencies", "presidency"],
]);
const LINKS = wordSet(", and");

const isOfState = (u: Unit | undefined): boolean => u?.country != null && (u.low === "demonym" || u.kind === "pronoun");

/** "The Georgian and Azerbaijani foreign ministries said": one of each state; none where fewer than two are named. */
export function twoBodies(context: Context, units: Unit[], i: number): { credits: Credit[]; last: number } | null {
  if (!isOfState(units[i])) return null;
  const states = [units[i]!];
  let at = i + 1;
  for (; LINKS.has(units[at]?.low ?? "") || isOfState(units[at]); at++)
    if (isOfState(units[at])) states.push(units[at]!);
  const field = at;
  while (units[at]?.kind === "word" && units[at]!.bits & W.FIELD && !BODIES.has(units[at]!.low)) at++;
  const one = BODIES.get(units[at]?.low ?? "");
  if (!one || states.length < 2) return null;
  const plain = at > field ? `${surface(context.reader, units[field]!.from, units[at - 1]!.to)} ${one}` : one;
  const credits = states.map((state, k) => {
    const { name, country } = bodyName(context, units, plain, state.country);
    return official(name, country, state.from, k < states.length - 1 ? state.to : units[at]!.to);
  });
  return { credits, last: at };
}
