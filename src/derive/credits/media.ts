import type { Context } from "../context";
import { surface } from "../names/reader";
import type { Unit } from "../units";
import { wordSet } from "../word-set";
import { trimThe } from "./country";
import { type Credit, official } from "./credit";

const MEDIA = wordSet("media television tv radio");
const BROADCAST = wordSet("television tv radio");

/** "Cuban state media", "state television": of one state, or of nobody's where several are told. */
export function mediaCredit(
  context: Context,
  before: Unit[],
  last: Unit,
  plain: string,
  country: string | null,
  { from, to }: { from: number; to: number },
): Credit | null {
  if (!MEDIA.has(last.low) && !plain.endsWith("media")) return null;
  const name = trimThe(surface(context.reader, from, to)).replace(/['\u2019]s\b/, "");
  const states = new Set(before.flatMap((u) => u.country ?? []));
  const kind = BROADCAST.has(last.low) ? "broadcaster" : "collective";
  return { ...official(name, states.size > 1 ? null : country, from, to), kind };
}
