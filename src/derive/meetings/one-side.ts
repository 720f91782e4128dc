import type { Context } from "../context";
import type { Told } from "./told";

/** "Held talks with the German chancellor, A, and Foreign Minister B": of one state, and met at once. */
export const isOneSide = (
  { people }: Context,
  { objects, rule }: Told,
  named: { id: number; date: number }[],
): boolean => {
  const [first, ...rest] = named.map(({ id }) => people.all[id]!.country);
  return (
    rule === "held talks" &&
    rest.length > 0 &&
    first !== null &&
    rest.every((state) => state === first) &&
    // "With German officials, among them A and B": with each.
    objects!.items.length === named.length &&
    !objects!.separate &&
    named.every(({ date }, i) => date < 0 || i === named.length - 1)
  );
};
