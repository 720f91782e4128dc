import type { Unit } from "../units";
import { WAS } from "../word-classes";
import { wordSet } from "../word-set";
import { isSomeone } from "./phrases";
import { as, type Reality } from "./reality";

const PERFECT = wordSet("have has");
const SAID = wordSet(
  "said believed thought understood rumoured rumored alleged supposed ought pretended claims claimed seems appears seemed appeared",
);
const MODALS = wordSet("should must can hardly");

/** What the auxiliary of a perfect says of its verb: "was to have met", "is said to have met", "should have met", "until X has met". */
export function ofPerfect(units: Unit[], i: number, verb: number): Reality | null {
  const { low } = units[i]!;
  if (!PERFECT.has(low)) return null;
  const before = units[i - 1]?.low ?? "";
  if (before === "to") {
    if (i >= verb - 2 && SAID.has(units[i - 2]?.low ?? "")) return as("possible", "told as a rumour or a guess");
    return wasToHave(units, i) ? as("denied", "was to have been, and was not") : null;
  }
  if (i < verb - 2) return null;
  if (MODALS.has(before)) return as("possible", "told as what should have been, or must");
  if (isTotal(units, verb)) return as("background", "how often, of no day");
  return isCondition(units, i) ? as("planned", "not until it has been") : null;
}

const OFTEN = wordSet("times occasions often");

/** "Has met X four times", "more often than …", where no day is told. */
const isTotal = (units: Unit[], verb: number): boolean =>
  units.slice(verb).some((u) => OFTEN.has(u.low)) && !units.some(({ kind }) => kind === "date");

const UNTIL = wordSet("until unless once after till");

/** "Until X has met Y", "only after X has met Y will …". */
function isCondition(units: Unit[], perfect: number): boolean {
  const someone = units.findLastIndex((u, i) => i < perfect && i > perfect - 4 && isSomeone(u));
  return someone > 0 && UNTIL.has(units[someone - 1]!.low);
}

const FAR = 40;

/** "Was to have met X", "… and to have dined with Y". */
const wasToHave = (units: Unit[], have: number): boolean =>
  units
    .slice(Math.max(0, have - FAR), have)
    .some((u, i, near) => WAS.has(u.low) && near[i + 1]?.low === "to" && (near[i + 2] ?? units[have])!.low === "have");
