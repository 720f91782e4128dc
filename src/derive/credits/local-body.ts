import type { Context } from "../context";
import { surface } from "../names/reader";
import type { Unit } from "../units";
import { wordSet } from "../word-set";
import { trimThe } from "./country";
import { type Credit, official } from "./credit";

const NAMES = wordSet("name place person");
const BODIES = wordSet(
  "governorate municipality prefecture presidency mayoralty province county government administration chancellery",
);

/** "The Oro governorate": a body that is told by the name of where it is, and by no state. */
export function localBody({ reader }: Context, units: Unit[], i: number): { credit: Credit; next: number } | null {
  const u = units[i]!;
  const body = units[i + 1];
  if (!NAMES.has(u.kind) || u.possessive || u.person >= 0 || u.country || body?.kind !== "word" || body.possessive)
    return null;
  if (!BODIES.has(body.low)) return null;
  return { credit: official(trimThe(surface(reader, u.from, body.to)), null, u.from, body.to), next: i + 2 };
}
