import type { Context } from "../context";
import type { Unit } from "../units";
import { wordSet } from "../word-set";
import type { Support } from "./draft";
import { isSomeone } from "./phrases";

const OPENS_PARTIES = wordSet("between of from");
const BETWEEN_PARTIES = wordSet("and to , the with");

/** Who exchanged gifts ("an exchange of gifts between A and B"): named as parties, said to have been nowhere. */
export function giftParties(context: Context, units: Unit[], at: number): Support[] {
  const from = units.findIndex((u, i) => i > at && i < at + 4 && OPENS_PARTIES.has(u.low));
  if (from < 0) return [];
  const parties: Support[] = [];
  for (let i = from + 1; i < units.length && i < from + 12; i++) {
    const u = units[i]!;
    if (isSomeone(u) && u.person >= 0) {
      const exact = u.kind === "person" || u.kind === "name";
      const claim = context.people.all[u.person]!.name;
      const span = exact ? { from: u.nameFrom, to: u.nameTo } : { from: u.from, to: u.to };
      parties.push({ field: "party", claim, ...span, rule: "a party to the exchange" });
    } else if (!BETWEEN_PARTIES.has(u.low)) break;
  }
  return parties;
}
