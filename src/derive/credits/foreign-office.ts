import type { Context } from "../context";
import type { Unit } from "../units";
import { countryHere } from "./country";
import { type Credit, fromOutlet, official } from "./credit";
import { bodyName } from "./naming";

/** An outlet of the lexicon, by its name; "a Foreign Office hand-out" in a capital other than London is of the office there. */
export const outletHere = (context: Context, units: Unit[], u: Unit): Credit =>
  foreignOffice(context, units, u) ?? fromOutlet(u);

function foreignOffice(context: Context, units: Unit[], u: Unit): Credit | null {
  const here = u.outletKind === "government" && u.name.endsWith("Foreign Office") ? countryHere(context, units) : null;
  if (!here || here === u.country) return null;
  const { name, country } = bodyName(context, units, "Foreign Office", here);
  return official(name, country, u.from, u.to);
}
