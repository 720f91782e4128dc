import type { Unit } from "../units";
import { wordSet } from "../word-set";

const GATES = wordSet(
  "ladder airport aerodrome airfield airstrip tarmac runway gangway gangplank planeside pier quay quayside jetty dockside railway-station seaport heliport",
);
const ARRIVING = wordSet("arrival arriving landing alighting disembarking departure");
const ON_UPON = wordSet("on upon");
const STATIONS = wordSet("railway train central rail bus");
const BEHIND = 14;
const BEFORE = 16;

/** "At the airport he was welcomed by X", "X met him on arrival": a greeting at the door, and no talks. */
export function isAtTheGate(units: Unit[], verb: number): boolean {
  for (let i = Math.max(0, verb - BEFORE); i < units.length && i < verb + BEHIND; i++) {
    const { low, name } = units[i]!;
    if (GATES.has(low) || low.includes("airport") || (name !== "" && name.toLowerCase().includes("airport"))) {
      if (isWhere(units, i)) return true;
      continue;
    }
    if (low.endsWith("station") && (i >= verb || STATIONS.has(units[i - 1]?.low ?? ""))) return true;
    if (ARRIVING.has(low) && (ON_UPON.has(units[i - 1]?.low ?? "") || ON_UPON.has(units[i - 2]?.low ?? "")))
      return true;
  }
  return false;
}

/** "At the airport", and not "to open the airport project". */
function isWhere(units: Unit[], gate: number): boolean {
  if (units[gate + 1]?.kind === "word" && THINGS.has(units[gate + 1]!.low)) return false;
  for (let i = gate - 1; i >= 0 && i > gate - 5; i--)
    if (units[i]!.kind === "word" && !STATIONS.has(units[i]!.low) && units[i]!.low !== "the")
      return PLACED.has(units[i]!.low) || units[i]!.low.endsWith("national");
  return true;
}

const PLACED = wordSet("at to from near on in of");
const THINGS = wordSet(
  "project expansion deal tax security officials authority workers staff runway terminal construction contract strike attack bombing",
);
