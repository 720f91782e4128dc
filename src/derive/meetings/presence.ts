import type { Unit } from "../units";
import { wordSet } from "../word-set";

/** How a word tells that someone was there. */
export interface Presence {
  how: "by" | "were" | "took part";
  /** Unit after which those present are named. */
  at: number;
}

export const PRESENCE = wordSet(
  "attended joined accompanied present attending joining participating accompanying hand participated part attendance flanked assisted presence room included comprised consisted sat",
);
export const OCCASIONS = wordSet(
  "talks meeting meetings conversation conversations lunch dinner breakfast discussion discussions audience session sessions visit reception call negotiations consultations exchange occasion encounter summit ceremony",
);

const TAKES_BY = wordSet("attended joined accompanied flanked assisted");
const PRESENT = wordSet("present attending joining participating accompanying");
const TOOK_PART = wordSet("attended joined participated");
const TOOK = wordSet("took taking");
const BEING = wordSet("was were also");
const BEFORE_ROOM = wordSet("the");
const NOT_YET = wordSet("will to would not n't may might could");
const PARTIES = wordSet(
  "participants attendees delegation side team party entourage present attending others delegations",
);

/** "Attended by", "on hand were", "took part in", "was in the room": who was there; null for any other use. */
export function presenceAt(units: Unit[], i: number): Presence | null {
  const { low } = units[i]!;
  const before = units[i - 1]?.low ?? "";
  if (NOT_YET.has(before) || (before === "be" && NOT_YET.has(units[i - 2]?.low ?? ""))) return null;
  const by = TAKES_BY.has(low) ? byAfter(units, i + 1) : -1;
  if (by > 0) return { how: "by", at: by };
  if (low === "flanked" || low === "assisted") return null;
  if (low === "presence") return before === "the" && units[i + 1]?.low === "of" ? { how: "by", at: i + 1 } : null;
  if (low === "attendance") return before === "in" ? { how: "were", at: i } : null;
  if (low === "hand") return before === "on" ? { how: "were", at: i } : null;
  if (low === "room")
    return BEFORE_ROOM.has(before) && units[i - 2]?.low === "in" && was(units, i - 3) ? took(i) : null;
  if (low === "sat") return units[i + 1]?.low === "in" && units[i + 2]?.low === "on" ? took(i) : null;
  if (low === "included" || low === "comprised" || low === "consisted")
    return units.slice(Math.max(0, i - 10), i).some((u) => u.kind !== "person" && PARTIES.has(u.low))
      ? { how: "by", at: i }
      : null;
  if (PRESENT.has(low)) return { how: "were", at: i };
  return TOOK_PART.has(low) || (low === "part" && TOOK.has(before)) ? took(i) : null;
}

const took = (at: number): Presence => ({ how: "took part", at });
const was = (units: Unit[], i: number): boolean =>
  BEING.has(units[i]?.low ?? "") || (units[i]?.low === "also" && BEING.has(units[i - 1]?.low ?? ""));

const AMID = wordSet("at during in on the this these both his her a of from side");

/** "accompanied at the meeting by": the "by" of a passive, past the occasion and its day. */
function byAfter(units: Unit[], at: number): number {
  for (let i = at; i < units.length && i < at + 8; i++) {
    const u = units[i]!;
    if (u.low === "by") return i;
    const amid = AMID.has(u.low) || OCCASIONS.has(u.low) || u.low === "demonym";
    if (!(amid || u.kind === "date" || u.kind === "place" || u.kind === "org")) return -1;
  }
  return -1;
}
