import type { Unit } from "../units";
import { wordSet } from "../word-set";
import { readList } from "./list";
import { findObject } from "./object";
import { isSomeone, isWord } from "./phrases";
import type { Told } from "./told";

export const MEALS = wordSet(
  "lunch luncheon dinner breakfast supper banquet reception tea coffee meal iftar dinners lunches drinks",
);

const GIVEN = wordSet("hosted given offered held tendered thrown arranged organised organized laid co-hosted");

/** "A dinner hosted by X", "a luncheon given in his honour by X": the host; -1 without one. */
export function hostOf(units: Unit[], meal: number): number {
  if (!MEALS.has(units[meal]!.low)) return -1;
  let given = -1;
  for (let i = meal + 1; i < units.length && i < meal + 14; i++) {
    const { low } = units[i]!;
    if (GIVEN.has(low)) given = i;
    if (low === "by" && given >= 0) return findObject(units, i + 1, null, 4);
    if (low === "." || low === ";" || low === "which" || low === "where") return -1;
  }
  return -1;
}

const TO_FOR = wordSet("to for");
/** "For the delegation" whose leader is known, "for visiting X". */
const BEFORE_GUEST = wordSet("visiting the");
const WHEN_WHERE = wordSet("in on at here");
const HONOUR = wordSet("honour honor honouring honoring");

/** "A dinner in honour of X", "offered a dinner to X": the guest; -1 without one. */
export function guestOf(units: Unit[], meal: number): number {
  if (!MEALS.has(units[meal]!.low)) return -1;
  let last = meal + 4;
  for (let i = meal + 1; i < units.length && i < meal + 12; i++) {
    const u = units[i]!;
    // "A reception in Hanoi on 19 July for X".
    if (u.kind === "place" || u.kind === "date" || WHEN_WHERE.has(u.low)) last++;
    if (HONOUR.has(u.low)) return findObject(units, isWord(units[i + 1], "of") ? i + 2 : i + 1, null, 3);
    if (isWord(u, TO_FOR) && i < last) {
      const at = isWord(units[i + 1], BEFORE_GUEST) ? i + 2 : i + 1;
      return isSomeone(units[at]) ? findObject(units, at, null, 3) : -1;
    }
    // "Given by Y in honour of X".
    if (u.kind === "mark" || (isSomeone(u) && !isWord(units[i - 1], "by"))) return -1;
  }
  return -1;
}

const DINED = wordSet("dined dining lunched lunching breakfasted breakfasting supped supping");
const HOSTED = wordSet("hosted hosts hosting entertained");
/** "An hour with A and B". */
const SPENT = new Set(["spent time with", "noun: hours"]);
const PARTING = wordSet("later then afterwards afterward separately separate");

/** "Had lunch with A and B", "had A and B to lunch", "dined with A and B", "hosted A and B": one table, unless the list parts them. */
export function isOneTable(units: Unit[], { rule, trigger, objects, plural }: Told): boolean {
  const { low } = units[trigger]!;
  if (!objects || objects.items.length < 2 || objects.separate || plural) return false;
  const to = isWord(units[objects.end], ",") ? objects.end + 1 : objects.end;
  if (isWord(units[to], "to") && MEALS.has(units[to + 1]?.low ?? "")) return true;
  if (!MEALS.has(low) && !DINED.has(low) && !HOSTED.has(low) && !SPENT.has(rule)) return false;
  return (
    !objects.items.some(({ date }) => date >= 0) && !units.slice(trigger, objects.end).some((u) => isWord(u, PARTING))
  );
}

const AT_OVER = wordSet("at over during");

/** "A met B over a lunch given by C": C sat at the table of the two. Tells whether the meal is theirs. */
export function joinTable(units: Unit[], met: Told | undefined, meal: Told): boolean {
  if (met?.rule !== "met" || met.objects?.items.length !== 1) return false;
  const host = hostOf(units, meal.trigger);
  if (host < 0 || !units.slice(met.end, meal.trigger).some((u) => isWord(u, AT_OVER))) return false;
  met.objects.items.push(...readList(units, host).items);
  met.joint = true;
  return true;
}
