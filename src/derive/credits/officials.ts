import type { Context } from "../context";
import { W } from "../lexicon";
import { officeText } from "../names/office";
import { surface } from "../names/reader";
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
  const within = officialWithin(context, units, i);
  if (within) return within;
  const role = u.kind === "role" && u.person < 0 && !u.possessive ? u.roles[0] : undefined;
  if (!role || !HEADS.has(role.head)) return null;
  const match = OFFICIALS.exec(officeText(context.reader, role));
  const body = match?.[1] ?? match?.[2];
  if (!body || !SPOKEN_FOR.test(body)) return null;
  const told = bodyName(context, units, body, role.country);
  return { credit: official(told.name, told.country, u.from, u.to), next: i + 1 };
}

const WITHIN = wordSet("in at of from");
const FURTHEST = 7;

/** "An official in the southern government's information ministry said". */
function officialWithin(context: Context, units: Unit[], i: number): { credit: Credit; next: number } | null {
  const u = units[i]!;
  if (u.kind !== "role" || u.person >= 0 || !HEADS.has(u.roles[0]!.head) || !WITHIN.has(units[i + 1]?.low ?? ""))
    return null;
  let first = i + 2;
  for (let at = first; at < units.length && at < first + FURTHEST; at++) {
    const v = units[at]!;
    if (v.possessive || v.low === "the") first = at + 1;
    else if (!(v.bits & (W.FIELD | W.BODY | W.SPEAKS))) return null;
    else if (SPOKEN_FOR.test(v.low)) {
      const told = bodyName(context, units, surface(context.reader, units[first]!.from, v.to), null);
      return { credit: official(told.name, told.country, units[i + 2]!.from, v.to), next: at + 1 };
    }
  }
  return null;
}
