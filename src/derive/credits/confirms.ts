import type { Context } from "../context";
import { isTalkWord } from "../meetings/phrases";
import { surface } from "../names/reader";
import type { Unit } from "../units";
import { wordSet } from "../word-set";
import { type Credit, official } from "./credit";

const CONFIRMS = wordSet("confirmed confirms acknowledged");
const THE = wordSet("the that this their");

/** "KEPCO confirmed the meeting": a name that nothing else tells of, by what it confirms. */
export function confirms({ reader }: Context, units: Unit[], i: number): Credit | null {
  const u = units[i]!;
  const named = u.kind === "org" || u.kind === "name" || (u.kind === "word" && u.bits === 0 && isLetters(reader, u));
  if (!named || u.person >= 0 || u.possessive || !CONFIRMS.has(units[i + 1]?.low ?? "")) return null;
  if (!THE.has(units[i + 2]?.low ?? "") || !isTalkWord(units[i + 3])) return null;
  return { ...official(surface(reader, u.from, u.to), u.country, u.from, u.to), kind: "organisation" };
}

const isLetters = ({ tokens }: Context["reader"], { from, low }: Unit): boolean =>
  tokens[from]!.upper && low.length > 2;
