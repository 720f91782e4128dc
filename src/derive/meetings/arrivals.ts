import { W } from "../lexicon";
import type { Unit } from "../units";
import { WAS } from "../word-classes";
import { wordSet } from "../word-set";

const GATES = wordSet(
  "ladder airport aerodrome airfield airstrip tarmac runway gangway gangplank planeside pier quay quayside jetty dockside railway-station seaport heliport",
);
const ARRIVING = wordSet("arrival arriving landing alighting disembarking departure");
const ON_UPON = wordSet("on upon");
const STATIONS = wordSet("railway train central rail bus");
const STEPS = wordSet("steps stairs stairway ramp plane aircraft");
const BEHIND = 14;
const BEFORE = 16;

/** "At the airport he was welcomed by X", "X met him on arrival": a greeting at the door, and no talks. */
export function isAtTheGate(units: Unit[], verb: number): boolean {
  if (isGreeting(units, verb)) return true;
  for (let i = saidBefore(units, verb); i < units.length && i < verb + BEHIND; i++) {
    const { low, name } = units[i]!;
    if (GATES.has(low) || low.includes("airport") || (name !== "" && name.toLowerCase().includes("airport"))) {
      if (isWhere(units, i)) return true;
      continue;
    }
    if (low === "foot" && units[i + 1]?.low === "of" && units.slice(i + 2, i + 5).some((u) => STEPS.has(u.low)))
      return true;
    if (low.endsWith("station") && (i >= verb || STATIONS.has(units[i - 1]?.low ?? ""))) return true;
    if (ARRIVING.has(low) && (ON_UPON.has(units[i - 1]?.low ?? "") || ON_UPON.has(units[i - 2]?.low ?? "")))
      return true;
  }
  return false;
}

/** "Speaking at the airport, X said she had been received by Y": past what is said, which was elsewhere; from the unit that it returns. */
function saidBefore(units: Unit[], verb: number): number {
  const far = Math.max(0, verb - BEFORE);
  const said = units.findLastIndex((u, i) => i < verb && i >= far && u.kind === "word" && (u.bits & W.SAY) !== 0);
  const had = said >= 0 && units.slice(said, verb).some((u) => u.low === "had");
  return had
    ? Math.max(
        said,
        units.findLastIndex((u, i) => i < verb && u.low === "that"),
      ) + 1
    : far;
}

const GREETED = wordSet("greeted welcomed met");
const ARRIVED = wordSet("arrived landed flew alighted disembarked");
const CLOSE = 12;

/** "Arrived on Monday and was welcomed by X", "was met by the chief of protocol". */
function isGreeting(units: Unit[], verb: number): boolean {
  const { low } = units[verb]!;
  if (!GREETED.has(low) || !WAS.has(units[verb - 1]?.low ?? "")) return false;
  if (low !== "met" && units.slice(Math.max(0, verb - CLOSE), verb).some((u) => ARRIVED.has(u.low))) return true;
  const by = units.findIndex((u, i) => i > verb && i < verb + 8 && u.low === "by");
  return by > 0 && /protocol/i.test(units[by + 1]?.roles[0]?.text ?? "");
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
