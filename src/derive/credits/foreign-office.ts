import type { Context } from "../context";
import type { Unit } from "../units";
import { countryHere } from "./country";
import { type Credit, official } from "./credit";
import { bodyName } from "./naming";

/** "A Foreign Office hand-out" in a capital other than London. */
export function foreignOffice(context: Context, units: Unit[], u: Unit): Credit | null {
  const here = u.outletKind === "government" && u.name.endsWith("Foreign Office") ? countryHere(context, units) : null;
  if (!here || here === u.country) return null;
  const { name, country } = bodyName(context, units, "Foreign Office", here);
  return official(name, country, u.from, u.to);
}
