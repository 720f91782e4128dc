import type { Unit } from "../units";
import { wordSet } from "../word-set";

const HEARERS = wordSet(
  "reporters journalists newsmen pressmen correspondents media press newspapermen briefing conference newspaper diary column us me reporter paper radio television",
);
const TOLD = wordSet("told tells briefed informed");
/** What is said to the press or to a paper. */
export const REMARKS = wordSet("statement statements remarks comments interview");
const BRIEFING = wordSet("briefing addressing");
const REACHED = 4;
const OPENING = 5;

/** Whether words are for the press: "told newsmen", "said to journalists", "speaking to reporters", "in a statement to NTB, X said", "NTB quoted X as saying", "X: …". */
export function isHeard(units: Unit[], verb: number): boolean {
  const { low } = units[verb]!;
  if (low === ":" || (low === "saying" && units[verb - 1]?.low === "as")) return true;
  const at = hearersAt(units, verb);
  return at >= 0 && units.slice(at, at + REACHED).some(isHearer);
}

function hearersAt(units: Unit[], verb: number): number {
  if (units[0]!.low === "speaking") return 2;
  if (BRIEFING.has(units[0]!.low)) return 1;
  if (TOLD.has(units[verb]!.low)) return verb + 1;
  if (units[verb + 1]?.low === "to") return verb + 2;
  return 1 + units.findIndex(({ low }, i) => i < OPENING && low === "to" && REMARKS.has(units[i - 1]?.low ?? "")) || -1;
}

const isHearer = ({ low, kind }: Unit): boolean => kind === "outlet" || HEARERS.has(low);
