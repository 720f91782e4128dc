import type { Context } from "../context";
import { surface } from "../names/reader";
import type { Unit } from "../units";
import { wordSet } from "../word-set";
import { trimThe } from "./country";
import { type Credit, official } from "./credit";

const ANNOUNCED = wordSet("announcement statement readout communique communiqué release account");

/** "The Samoan side's announcement": one of the two sides has told of it in words of its own. */
export function sideOf({ reader }: Context, units: Unit[], i: number): { credit: Credit; next: number } | null {
  const u = units[i]!;
  const side = units[i + 1];
  if (!u.country || side?.low !== "side" || !side.possessive || !ANNOUNCED.has(units[i + 2]?.low ?? "")) return null;
  const name = trimThe(surface(reader, u.from, side.to - 1));
  return { credit: official(name, u.country, u.from, side.to - 1), next: i + 2 };
}
