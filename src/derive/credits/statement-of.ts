import type { Context } from "../context";
import type { Unit } from "../units";
import { wordSet } from "../word-set";
import { ISSUED } from "./again";
import { bodyAt } from "./body";
import type { Credit } from "./credit";
import { outletHere } from "./foreign-office";

const IN = wordSet("in says said per indicates indicated states stated notes noted reports reported according");

/** "Are described in a communiqué of the Foreign Ministry": the body whose it is. */
export function statementOf(context: Context, units: Unit[], i: number): Credit | null {
  if (!ISSUED.has(units[i]!.low) || units[i + 1]?.low !== "of") return null;
  if (!units.slice(Math.max(0, i - 4), i).some(({ low }) => IN.has(low))) return null;
  const at = units[i + 2]?.low === "the" ? i + 3 : i + 2;
  if (units[at]?.kind === "outlet") return outletHere(context, units, units[at]!);
  return at < units.length ? (bodyAt(context, units, at)?.credit ?? null) : null;
}
