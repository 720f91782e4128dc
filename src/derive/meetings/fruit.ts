import type { Unit } from "../units";
import { wordSet } from "../word-set";

const FRUITS = wordSet("treaty accord pact agreement deal protocol convention compact armistice truce");
const RELATIVE = wordSet("which that");
const OPENING = 7;
const NEAR = 6;

/** "The treaty, which X negotiated with Y, entered into force", "X, who negotiated the pact with Y": known by it, on no day that is told. */
export function isOfFruit(units: Unit[], trigger: number): boolean {
  const isNegotiated = units[trigger]!.low === "negotiated";
  const fruit = units.findIndex(({ low }) => FRUITS.has(low));
  if (fruit < 0) return false;
  const end = units.findIndex(({ kind }, i) => i > trigger + 1 && kind === "mark");
  if (units.slice(trigger, end < 0 ? units.length : end).some(({ kind }) => kind === "date")) return false;
  if (fruit < OPENING && fruit < trigger) {
    const after = units.slice(fruit + 1, fruit + 5).map(({ low }) => low);
    return (isNegotiated && after.slice(0, 2).some((low) => RELATIVE.has(low))) || after.includes("fruit");
  }
  return isNegotiated && units[trigger - 1]?.low === "who" && fruit > trigger && fruit < trigger + NEAR;
}
