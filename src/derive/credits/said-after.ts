import { isTalkWord } from "../meetings/phrases";
import type { Unit } from "../units";
import { wordSet } from "../word-set";
import { TELLS } from "./tells";

const AFTERWARDS = wordSet("afterwards afterward");
const SHORTLY = wordSet("shortly soon immediately right");
const AFTER = wordSet("after following");
const LEAVING = wordSet("leaving emerging departing");
const LEFT = wordSet("left emerged departed drove");
const ON_AT = wordSet("on at");
const STEPS = wordSet("steps doorstep gate door");
export const TO_COME = wordSet("would will");
const REACH = 7;
const WAY = 10;

/** Said once a meeting was over: "told reporters after the meeting", "said on leaving", "as he left", "said afterwards"; but not of what would be. */
export function isSaidAfter(units: Unit[], verb: number): boolean {
  for (let i = verb + 1; i < units.length && units[i]!.low !== "adding"; i++)
    if (TO_COME.has(units[i]!.low)) return false;
  if (units.some(({ low }, i) => low === "way" && Math.abs(i - verb) < WAY && goesAway(units, i + 1))) return true;
  if (LEAVING.has(units[0]!.low)) return true;
  for (let i = Math.max(0, verb - REACH); i < units.length && i < verb + REACH; i++) {
    const { low } = units[i]!;
    if (AFTERWARDS.has(low) || (low === "after" && SHORTLY.has(units[i - 1]?.low ?? "") && units[i + 1]?.low === ","))
      return true;
    if (low === "on" && LEAVING.has(units[i + 1]?.low ?? "")) return true;
    if (ON_AT.has(low) && STEPS.has(units[i + 2]?.low ?? "")) return true;
    if (LEAVING.has(low) && (i === 0 || units[i - 1]!.low === ",")) return true;
    if (low === "as" && leaves(units, i + 2)) return true;
    if (comesOut(units, i) && saidOnLeaving(units, i - 1) === verb) return true;
    const over = AFTER.has(low) || (low === "of" && units[i - 1]?.low === "end");
    if (over && namesTalk(units, i + 1)) return true;
  }
  return false;
}

const HOME = wordSet("out home back");
const RIDES = wordSet("car plane train taxi airport hotel limousine helicopter");

/** "On the way out", "on the way home", "on the way to her car". */
const goesAway = (units: Unit[], at: number): boolean =>
  HOME.has(units[at]?.low ?? "") ||
  (units[at]?.low === "to" && units.slice(at + 1, at + 4).some(({ low }) => RIDES.has(low)));

const BOARDED = wordSet("got climbed stepped boarded");

/** "As he got into his car", "before boarding his plane". */
const ridesAway = (units: Unit[], at: number): boolean =>
  BOARDED.has(units[at]?.low ?? "") && units.slice(at + 1, at + 5).some(({ low }) => RIDES.has(low));

const CAME = wordSet("came walked stepped went");

/** "As he left", "as she came out". */
const leaves = (units: Unit[], at: number): boolean =>
  LEFT.has(units[at]?.low ?? "") ||
  ridesAway(units, at) ||
  (CAME.has(units[at]?.low ?? "") && units[at + 1]?.low === "out");

/** Where one who came out says something: "X came out after an hour and said"; -1 where nobody does. */
export function saidOnLeaving(units: Unit[], speaker: number): number {
  if (!comesOut(units, speaker + 1)) return -1;
  for (let i = speaker + 2; i < units.length - 1 && i < speaker + FURTHEST; i++)
    if (units[i]!.low === "and") return TELLS.has(units[i + 1]!.low) ? i + 1 : -1;
  return -1;
}

const FURTHEST = 12;

const comesOut = (units: Unit[], at: number): boolean =>
  units[at]?.low === "emerged" || (CAME.has(units[at]?.low ?? "") && units[at + 1]?.low === "out");

/** "the meeting", "his two-hour talks", "Monday's session". */
function namesTalk(units: Unit[], at: number): boolean {
  for (let i = at; i < at + 4 && i < units.length; i++) {
    const { kind, low } = units[i]!;
    if (isTalkWord(units[i])) return true;
    if (kind === "mark" && low !== "'s") return false;
  }
  return false;
}
