import type { Context } from "../context";
import { HIS_HER } from "../pronouns";
import type { Unit } from "../units";
import { wordSet } from "../word-set";
import { withCountry } from "./country";
import { type Credit, official } from "./credit";
import { ministryOf } from "./ministry";

const BODIES = wordSet("ministry department embassy");

/** "His ministry's readout": the one that the person meant heads; "her embassy": of the state that she stands for. */
export function ownMinistry(context: Context, units: Unit[], i: number): { credit: Credit; next: number } | null {
  const u = units[i]!;
  const body = units[i + 1];
  if (u.kind !== "pronoun" || u.person < 0 || !HIS_HER.has(u.low) || !BODIES.has(body?.low ?? "")) return null;
  const person = context.people.all[u.person]!;
  for (const role of person.roles) {
    const name = body!.low === "embassy" ? "embassy" : ministryOf(context, role);
    const country = role.country ?? person.country;
    if (name && country)
      return { credit: official(withCountry(context, country, name), country, u.from, body!.to), next: i + 2 };
  }
  return null;
}
