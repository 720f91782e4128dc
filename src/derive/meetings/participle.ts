import type { Unit } from "../units";
import { wordSet } from "../word-set";
import { isWord } from "./phrases";
import type { Reality } from "./reality";
import { ofVerb } from "./status";

const BEFORE = wordSet("before to");

const KEPT = wordSet("refrained abstained desisted kept prevented stopped barred deterred dissuaded banned");

/** "Before meeting X", "kept from meeting X", "after meeting X": whether it took place. */
export function ofParticiple(units: Unit[], i: number): Reality {
  if (isWord(units[i - 1], "from") && units.slice(Math.max(0, i - 8), i).some((u) => KEPT.has(u.low)))
    return { status: "denied", before: false, rule: "kept from it" };
  if (isWord(units[i - 1], BEFORE)) {
    const reality = ofVerb(units, i);
    return {
      ...reality,
      status: reality.status === "held" && isWord(units[i - 1], "to") ? "planned" : reality.status,
    };
  }
  return ofVerb(units, i);
}
