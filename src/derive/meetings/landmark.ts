import type { Unit } from "../units";
import { wordSet } from "../word-set";

const FATES = wordSet(
  "burned burnt demolished sold collapsed torn pulled swept gutted destroyed restored renovated auctioned reopened museum plaque now",
);
const KEEPSAKES = wordSet(
  "plaque plaques brochure stamp stamps postcard mural statue monument guide guidebook guides tourists auction documentary you",
);
const SHOWS = wordSet("shows show depicts depict showing depicting");
const SAYS = wordSet("says say reads read tells tell");
const OPENING = 8;

/** "The hotel where X met Y burned down", "a plaque on the house in which X met Y", "the stamp shows X meeting Y": what a thing is known for. */
export function isOfLandmark(units: Unit[], trigger: number): boolean {
  if (isOnIt(units, trigger)) return true;
  const where = units.findIndex(
    ({ low }, i) => i < trigger && (low === "where" || (low === "which" && AT.has(units[i - 1]?.low ?? ""))),
  );
  const opening = units.slice(0, where < 0 ? trigger : where);
  const fate = units.findIndex(({ low }, i) => i > trigger && FATES.has(low));
  // "The hall in which X met Y on Tuesday".
  if (opening.some((u) => u.person >= 0) || units.slice(trigger, fate < 0 ? units.length : fate).some(isDay))
    return false;
  if (fate > 0 && where > 0 && where < OPENING && units[0]!.low === "the") return true;
  return opening.some(({ low }, i) => KEEPSAKES.has(low) && (where > 0 || isShown(opening, i)));
}

const isDay = ({ date }: Unit): boolean => date != null && date.expression.type !== "year";

/** "“Here X met Y,” says the plaque", "the plaque reads: “Here X met Y”". */
const isOnIt = (units: Unit[], trigger: number): boolean =>
  units.some(
    ({ low }, i) =>
      KEEPSAKES.has(low) &&
      low !== "you" &&
      (i > trigger ? units.slice(i - 2, i).some((u) => SAYS.has(u.low)) : SAYS.has(units[i + 1]?.low ?? "")),
  );

const AT = wordSet("in at on");

/** "The stamp issued on Tuesday shows". */
const isShown = (opening: Unit[], thing: number): boolean => opening.slice(thing).some((u) => SHOWS.has(u.low));
