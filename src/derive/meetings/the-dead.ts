import type { Context } from "../context";
import { W } from "../lexicon";
import type { Unit } from "../units";
import { wordSet } from "../word-set";
import { isSomeone } from "./phrases";

const DIED = wordSet("died dies");

/** Notes who has died: "X died at home last night", "X, who died on Thursday". */
export function noteDead(context: Context, units: Unit[]): void {
  const died = units.findIndex((_, i) => isDeath(units, i));
  const id = died < 1 ? whoIsMourned(units) : whoDied(units, died);
  if (id >= 0) context.dead.push(id);
}

/** "Died", "passed away", "is no longer with us". */
function isDeath(units: Unit[], i: number): boolean {
  const { low, kind } = units[i]!;
  if (kind !== "word") return false;
  const next = units[i + 1]?.low;
  return (
    DIED.has(low) ||
    (low === "passed" && next === "away") ||
    (low === "no" && next === "longer" && units[i + 3]?.low === "us")
  );
}

const MOURNED = wordSet("condolences sympathies sympathy");
const PEACE = wordSet("peace rip");

/** "My condolences to the family of X", "Rest in peace, X". */
function whoIsMourned(units: Unit[]): number {
  const at = units.findIndex(({ low }, i) =>
    PEACE.has(low)
      ? i > 0 && units[i - 2]?.low === "rest"
      : low === "family" && units.slice(0, i).some((u) => MOURNED.has(u.low)),
  );
  const near = at < 0 ? [] : units.slice(at + 1, at + 4);
  return near.find((u) => u.kind === "person")?.person ?? -1;
}

function whoDied(units: Unit[], died: number): number {
  let i = died - 1;
  while (i > 0 && (units[i]!.kind === "word" || units[i]!.low === ",") && died - i < NEAR) {
    if (units[i]!.bits & W.SAY) return -1;
    if (isSomeone(units[i - 1])) break;
    i--;
  }
  const near = isSomeone(units[i]) ? units[i]! : units[i - 1];
  if (near && isSomeone(near) && !near.possessive && near.person >= 0 && died - i < NEAR) return near.person;
  // "X, twice prime minister under the monarchy, died".
  if (units[died - 1]!.low !== ",") return -1;
  const first = units.slice(0, died).find((u) => u.kind === "person");
  return first && !first.possessive ? first.person : -1;
}

const NEAR = 4;

/** Whether one of these people has died, by the text, or is called late. */
export function isOfTheDead({ dead, people }: Context, met: Unit[]): boolean {
  return met.some(
    ({ person, roles }) =>
      roles.some(({ text }) => LATE.test(text)) ||
      (person >= 0 && dead.some((id) => isSame(people.all[id]!.words, people.all[person]!.words))),
  );
}

const LATE = /^(?:the )?late /i;

/** "Hafez Pasha Sabry", "Sabry Pasha". */
const isSame = (one: string[], other: string[]): boolean =>
  one.every((word) => other.includes(word)) || other.every((word) => one.includes(word));
