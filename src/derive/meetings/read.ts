import { cue } from "../cue";
import { W } from "../lexicon";
import type { Unit } from "../units";
import { HOURS } from "../word-classes";
import { wordSet } from "../word-set";
import { awaited } from "./awaited";
import { isCalledIn } from "./called-in";
import { discussed } from "./discussed";
import { listGoesOn } from "./goes-on";
import { guestAt } from "./guest-at";
import { handed } from "./handed";
import { idiom } from "./idioms";
import { isOneTable, joinTable } from "./meals";
import { noun } from "./nouns";
import { findObject } from "./object";
import { calledToSee, coChaired, hoursWith, overMeal, spent } from "./occasions";
import { PHRASE_VERBS, phrasal } from "./phrasal";
import { isWord } from "./phrases";
import { posted } from "./posted";
import { sidesLed } from "./sides-led";
import type { Told } from "./told";
import { turn } from "./turns";
import { verbless } from "./verbless";
import { isParticiple, meet, receive, verb } from "./verbs";
import { visitor } from "./visitors";

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
    if (!one || joinTable(units, told.at(-1), one) || isCalledIn(units, told.at(-1), one)) continue;
    told.push(one);
    one.joint ||= isOneTable(units, one);
    if (!one.joint) listGoesOn(units, one);
    for (const item of one.objects?.items ?? []) taken.add(item.unit);
    if (one.end > i) i = Math.max(i, Math.min(one.end, units.length) - 1);
  }
  if (told.length > 0 && units.some((u) => (u.cues & THREE) !== 0 && (u.kind === "pronoun" || u.low !== "three")))
    for (const one of told) if ((one.objects?.items.length ?? 0) > 1 && !one.objects!.separate) one.joint = true;
  if (told.length === 0 && units.length < 200) {
    const one =
      sidesLed(units) ??
      turn(units) ??
      discussed(units) ??
      handed(units) ??
      posted(units) ??
      visitor(units) ??
      awaited(units) ??
      verbless(units);
    if (one) told.push(one);
  }
  return told;
}

const THREE = cue("three trio trilateral three-way tripartite quadrilateral");

const IDIOMS = cue(
  [
    "exchange calling called calls call visit sat sits sit spoke talked chatted argued haggled wrangled bargained debated worked reviewed went discussed speaks meeting receiving hosting sitting phoned telephoned briefed see seen seeing spent over stopped minutes hours hour co-chaired co-chair conference videoconference teleconference video-conference was were been",
    ...PHRASE_VERBS,
  ].join(" "),
);

const OF_SITTINGS = wordSet(
  "a the first second third long short three-way joint private night morning evening all-night",
);
const OF_PARLIAMENT = wordSet("bill bills motion amendment amendments house parliament chamber speaker bench");
const BEHIND_SITTING = wordSet("of between with at in on");

/** "A three-way sitting of A, B and C"; "a sitting minister" is none. */
const isSitting = (units: Unit[], i: number): boolean =>
  !units.some((u) => OF_PARLIAMENT.has(u.low)) &&
  isWord(units[i - 1], OF_SITTINGS) &&
  (isWord(units[i + 1], BEHIND_SITTING) || units[i + 1]?.kind === "date");

const BE = wordSet("was were been");
const CO_CHAIRED = wordSet("co-chaired co-chair");
const CALLING = wordSet("called stopped");
const AT_IN = wordSet("at in");

function readAt(units: Unit[], i: number, taken: Set<number>): Told | null {
  const u = units[i]!;
  const thing = u.low === "sitting" && isWord(units[i - 1], OF_SITTINGS);
  const phrase = PHRASE_VERBS.has(u.low) && !thing ? phrasal(units, i, taken) : null;
  if (phrase) return phrase;
  if (CALLING.has(u.low) && isWord(units[i + 1], AT_IN)) {
    const called = calledToSee(units, i, taken);
    if (called) return called;
  }
  if (BE.has(u.low)) return guestAt(units, i, taken);
  if (CO_CHAIRED.has(u.low)) return coChaired(units, i, taken);
  if (u.low === "exchange" && i < 4)
    return verb(units, i, taken, findObject(units, i + 1, "with", 6), "noun: exchange");
  if (HOURS.has(u.low)) return hoursWith(units, i, taken);
  if (u.low === "sitting" && isSitting(units, i)) return noun(units, i, taken);
  if (u.low === "spent") return spent(units, i, taken);
  if (u.low === "over") return overMeal(units, i, taken);
  if (u.low === "meeting" && isParticiple(units, i))
    return verb(units, i, taken, findObject(units, i + 1, null), "meeting someone");
  if (u.bits & W.RECEIVE && !(u.bits & W.MEET)) return receive(units, i, taken);
  if (u.bits & W.MEET) return meet(units, i, taken);
  if (u.bits & (W.TALK | W.TALKS)) return noun(units, i, taken);
  return idiom(units, i, taken);
}
