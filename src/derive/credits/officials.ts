import type { Context } from "../context";
import { officeText } from "../names/office";
import type { Unit } from "../units";
import { wordSet } from "../word-set";
import { type Credit, official } from "./credit";
import { bodyName } from "./naming";

const HEADS = wordSet("official officials");
const OFFICIALS = /^officials? (?:of|at|in|from) (?:the )?(.+)$|^(.+?) officials?$/i;
/** A body whose officials speak for it; those of a government may be anybody. */
const SPOKEN_FOR = /\b(ministry|department|embassy|legation|consulate)\b/i;

/** "Foreign Ministry officials said", "citing a Korean embassy official", "an embassy source": the body that they speak for. */
export function officialsOf(context: Context, units: Unit[], i: number): { credit: Credit; next: number } | null {
  const u = units[i]!;
  if (u.low === "embassy" && units[i + 1]?.low === "source") {
    const told = bodyName(context, units, "embassy", null);
    return { credit: official(told.name, told.country, u.from, u.to), next: i + 2 };
  }
  const role = u.kind === "role" && u.person < 0 && !u.possessive ? u.roles[0] : undefined;
  if (!role || !HEADS.has(role.head)) return null;
  const match = OFFICIALS.exec(officeText(context.reader, role));
  const body = match?.[1] ?? match?.[2];
  if (!body || !SPOKEN_FOR.test(body)) return null;
  const told = bodyName(context, units, body, role.country);
  return { credit: official(told.name, told.country, u.from, u.to), next: i + 1 };
}
