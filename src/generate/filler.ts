import { between } from "./random";
import { say, type Telling } from "./telling";

/** A paragraph that tells of no meeting; empty once everything has been said. */
export function filler(telling: Telling): string[] {
  const size = between(telling.next, 1, 4);
  return telling.fillers.splice(0, size).map((template) => say(telling, [template]));
}
