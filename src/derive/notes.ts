import type { Context } from "./context";
import { cue } from "./cue";
import type { Unit } from "./units";
import { wordSet } from "./word-set";

export const LEADING = cue("led headed under");

/** Notes who leads the delegation spoken of: "a delegation led by X". */
export function noteLeader(context: Context, units: Unit[]): void {
  for (let i = 0; i + 1 < units.length; i++) {
    if (units[i]!.kind !== "word" || !(units[i]!.cues & LEADING)) continue;
    const next = units[i + 1]!.low === "by" ? units[i + 2] : units[i + 1];
    if (next && next.person >= 0 && next.kind === "person") context.leader = next.person;
  }
}

const GOVERNING = wordSet("of with by for to from in at");

/** Notes whom the sentence was about, for the pronouns of the next. */
export function noteSubject(context: Context, units: Unit[]): void {
  for (let i = 0; i < units.length; i++) {
    const u = units[i]!;
    if (u.person < 0 || u.possessive) continue;
    if (GOVERNING.has(units[i - 1]?.low ?? "") && i > 0) continue;
    if (u.kind === "person" && u.roles.some((role) => role.head.includes("spokes"))) continue;
    context.subject = u.person;
    return;
  }
}

const LINKING = wordSet("and , both");

/** Notes the several people that a sentence without a meeting was about: whom "the two" then means. */
export function notePair(context: Context, units: Unit[]): void {
  const first = units.findIndex((u, i) => u.person >= 0 && !u.possessive && !GOVERNING.has(units[i - 1]?.low ?? ""));
  if (first < 0) return;
  const people = new Set<number>();
  for (let i = first; i < units.length; i++) {
    const u = units[i]!;
    if (u.person >= 0 && u.kind !== "pronoun") people.add(u.person);
    else if (!LINKING.has(u.low)) break;
  }
  if (people.size > 1) context.pair = [...people];
}
