import { between } from "./random";
import { say, type Telling } from "./telling";

/** A paragraph that tells of no meeting; empty once everything has been said. */
export function filler(telling: Telling): string[] {
  // "Later that day" would then be far from its day.
  telling.last = null;
  const size = between(telling.next, 1, 4);
  return telling.fillers.splice(0, size).map((template) => say(telling, [template]));
}
