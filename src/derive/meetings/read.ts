import { cue } from "../cue";
import { W } from "../lexicon";
import type { Unit } from "../units";
import { idiom } from "./idioms";
import { noun } from "./nouns";
import { findObject } from "./object";
import type { Told } from "./told";
import { isParticiple, meet, receive, verb } from "./verbs";

/** Reads every meeting that a sentence tells of. */
export function readMeetings(units: Unit[]): Told[] {
  const told: Told[] = [];
  // Those met are the subject of no later verb, unless a relative clause makes them so.
  const taken = new Set<number>();
  for (let i = 0; i < units.length; i++) {
    const u = units[i]!;
    if (u.kind !== "word") continue;
    const one =
      u.bits & (W.RECEIVE | W.MEET | W.TALK | W.TALKS) || (u.cues & IDIOMS) !== 0 ? readAt(units, i, taken) : null;
    if (!one) continue;
    told.push(one);
    for (const item of one.objects?.items ?? []) taken.add(item.unit);
    if (one.end > i) i = Math.max(i, Math.min(one.end, units.length) - 1);
  }
  return told;
}

const IDIOMS = cue(
  "called calls call visit sat sits spoke talked speaks meeting receiving hosting phoned telephoned briefed see seen seeing",
);

function readAt(units: Unit[], i: number, taken: Set<number>): Told | null {
  const u = units[i]!;
  if (u.low === "meeting" && isParticiple(units, i))
    return verb(units, i, taken, findObject(units, i + 1, null), "meeting someone");
  if (u.bits & W.RECEIVE && !(u.bits & W.MEET)) return receive(units, i, taken);
  if (u.bits & W.MEET) return meet(units, i, taken);
  if (u.bits & (W.TALK | W.TALKS)) return noun(units, i, taken);
  return idiom(units, i, taken);
}
