import type { Context } from "../context";
import { W } from "../lexicon";
import { surface } from "../names/reader";
import type { Unit } from "../units";
import { INDEFINITE_ARTICLES } from "../word-classes";
import { type Credit, official } from "./credit";

/** "A Norwegian diplomat tells us" after a meeting of a Norwegian: one side's, who bears no name. */
export function diplomatOf(
  { reader, people, focus }: Context,
  units: Unit[],
  i: number,
): { credit: Credit; next: number } | null {
  const u = units[i]!;
  const role = u.kind === "role" && u.person < 0 && !u.possessive ? u.roles[0]! : null;
  if (role?.head !== "diplomat" || role.plural || !role.country || !INDEFINITE_ARTICLES.has(role.determiner))
    return null;
  if (!focus?.people.some(({ id }) => people.all[id]!.country === role.country)) return null;
  const verb = units[i + 1];
  // What an agency was told, the agency is credited for.
  if (!verb || !(verb.bits & W.SAY) || units[i + 2]?.kind === "outlet") return null;
  const { from, to } = u;
  return {
    credit: { ...official(surface(reader, from, to), role.country, from, to), kind: "collective" },
    next: i + 1,
  };
}
