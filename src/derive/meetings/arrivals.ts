import type { Unit } from "../units";
import { wordSet } from "../word-set";

const GATES = wordSet(
  "ladder airport aerodrome airfield airstrip tarmac runway gangway gangplank planeside pier quay quayside jetty dockside railway-station seaport heliport",
);
const ARRIVING = wordSet("arrival arriving landing alighting disembarking departure");
const STATIONS = wordSet("railway train central rail bus");
const BEHIND = 14;
const BEFORE = 16;

/** "At the airport he was welcomed by X", "X met him on arrival": a greeting at the door, and no talks. */
export function isAtTheGate(units: Unit[], verb: number): boolean {
  for (let i = Math.max(0, verb - BEFORE); i < units.length && i < verb + BEHIND; i++) {
    const { low, name } = units[i]!;
    if (GATES.has(low) || low.includes("airport") || (name !== "" && name.toLowerCase().includes("airport")))
      return true;
    if (low.endsWith("station") && (i >= verb || STATIONS.has(units[i - 1]?.low ?? ""))) return true;
    if (
      ARRIVING.has(low) &&
      (units[i - 1]?.low === "on" ||
        units[i - 1]?.low === "upon" ||
        units[i - 2]?.low === "upon" ||
        units[i - 2]?.low === "on")
    )
      return true;
  }
  return false;
}
