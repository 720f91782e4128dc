import { W } from "../lexicon";
import { type Unit, unit } from "../units";
import { wordSet } from "../word-set";
import { roleUnit } from "./person-unit";
import type { Reader } from "./reader";
import { mayStartRole, readRole } from "./roles";
import { readName } from "./runs";

const OWNERS = wordSet("his her their your the");
const DIGNITIES = wordSet(
  "majesty majesties highness highnesses excellency excellencies eminence holiness beatitude honour honor grace lordship ladyship worship",
);
const RANKS = wordSet("royal serene imperial most right very holy");
const FEMALE = wordSet("her ladyship");

/** End of "His Majesty", "Her Royal Highness the", "H.E.", "Hon.", "Mr": what can stand before an office. */
function addressEnd(reader: Reader, at: number, to: number): { to: number; dignity: number } {
  const { tokens, bits } = reader;
  let i = at;
  let dignity = 0;
  if (OWNERS.has(tokens[i]!.low)) {
    let j = i + 1;
    while (j < to && tokens[j]!.cap && RANKS.has(tokens[j]!.low)) j++;
    if (!(j < to && tokens[j]!.cap && DIGNITIES.has(tokens[j]!.low))) return { to: at, dignity };
    i = j + 1;
    dignity = i;
  }
  while (
    i < to &&
    tokens[i]!.cap &&
    bits[i]! & W.HONORIFIC &&
    !(bits[i]! & (W.OFFICE | W.PLAIN)) &&
    // "Hajj Minister X".
    !(bits[i]! & W.FIELD && bits[i + 1]! & W.OFFICE) &&
    i - at < 8
  )
    i++;
  return { to: i, dignity };
}

/** "His Majesty King X", "H.E. the Prime Minister", "Her Excellency": a form of address with an office, or alone. */
export function addressedUnit(reader: Reader, at: number, to: number, stop: (token: number) => boolean): Unit | null {
  const { tokens, bits } = reader;
  if (!(bits[at]! & W.HONORIFIC)) return null;
  const address = addressEnd(reader, at, to);
  if (address.to === at) return null;
  const next = tokens[address.to];
  const opensRole = address.to < to && (next!.cap || next!.low === "the") && mayStartRole(reader, address.to, to);
  const role = opensRole ? readRole(reader, address.to, to, stop) : null;
  const honorific = wordsOf(reader, at, address.to);
  if (role && (address.dignity > 0 || tokens[role.to - 1]!.cap)) {
    const made = roleUnit(reader, { ...role, determiner: role.determiner || "the" }, to, stop);
    made.from = at;
    made.honorific = made.honorific ? `${honorific} ${made.honorific}` : honorific;
    return made;
  }
  const name = address.dignity > 0 ? readName(reader, at, to, false, stop) : null;
  if (address.dignity === 0 || (name && name.from >= address.dignity)) return null;
  const low = tokens[at]!.low;
  return unit("pronoun", at, address.to, FEMALE.has(low) ? "she" : low === "their" ? "they" : "he");
}

const wordsOf = (reader: Reader, from: number, to: number): string =>
  reader.tokens
    .slice(from, to)
    .map(({ low }) => low)
    .join(" ");
