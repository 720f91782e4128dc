import type { Draft } from "../meetings/draft";
import type { Unit } from "../units";
import { wordSet } from "../word-set";
import type { Credit } from "./credit";

const OPENS = wordSet("( ,");
const CLOSES = wordSet(") ,");
const REACH = 9;

/** "Lee met Dahl, NTB said, before going on to see Holm": what stands aside in a sentence tells of those named before it. */
export function toldBeforeAside(credit: Credit, targets: Draft[], units: Unit[]): Draft[] {
  if (targets.length < 2) return targets;
  const at = units.findIndex(({ to }) => to > credit.from);
  let start = at;
  while (start > 0 && start > at - REACH && !OPENS.has(units[start]!.low)) start--;
  const end = units.findIndex(({ low, from }) => from >= credit.to && CLOSES.has(low));
  if (!OPENS.has(units[start]!.low) || end < 0 || end > at + REACH) return targets;
  const before = new Set(units.slice(0, start).map(({ person }) => person));
  const later = new Set(units.slice(end).flatMap(({ person }) => (person >= 0 && !before.has(person) ? [person] : [])));
  const told = targets.filter(({ people }) => !people.some(({ id }) => later.has(id)));
  return told.length > 0 ? told : targets;
}
