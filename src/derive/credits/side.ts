import type { Context } from "../context";
import { surface } from "../names/reader";
import type { Unit } from "../units";
import { wordSet } from "../word-set";
import { trimThe } from "./country";
import { type Credit, official } from "./credit";

const ANNOUNCED = wordSet("announcement statement readout communique communiqué release account");

const FROM = wordSet("from by");

/** "The Samoan side's announcement", "a readout from the Samoan side": one of the two sides has told of it in words of its own. */
export function sideOf({ reader }: Context, units: Unit[], i: number): { credit: Credit; next: number } | null {
  const u = units[i]!;
  const side = units[i + 1];
  if (PARTIES.has(side?.low ?? "")) return partyThatTells(reader, units, i);
  if (!u.country || side?.low !== "side") return null;
  const before = units[i - 1]?.low === "the" ? i - 2 : i - 1;
  const told = side.possessive
    ? ANNOUNCED.has(units[i + 2]?.low ?? "")
    : FROM.has(units[before]?.low ?? "") && ANNOUNCED.has(units[before - 1]?.low ?? "");
  const to = side.possessive ? side.to - 1 : side.to;
  return told ? { credit: official(trimThe(surface(reader, u.from, to)), u.country, u.from, to), next: i + 2 } : null;
}

const PARTIES = wordSet("delegation mission team");
const OWNERS = wordSet("name place org");
const TELLS = wordSet("tells told");
const WRITER = wordSet("me us");

/** "The Samoan delegation tells me it went well": those who were there, to the writer. */
function partyThatTells(reader: Context["reader"], units: Unit[], i: number): { credit: Credit; next: number } | null {
  const u = units[i]!;
  if (!TELLS.has(units[i + 2]?.low ?? "") || !WRITER.has(units[i + 3]?.low ?? "")) return null;
  if (u.low !== "demonym" && !OWNERS.has(u.kind)) return null;
  const { to } = units[i + 1]!;
  return { credit: official(trimThe(surface(reader, u.from, to)), u.country, u.from, to), next: i + 2 };
}
