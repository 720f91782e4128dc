import type { Unit } from "../units";
import { wordSet } from "../word-set";
import type { Told } from "./told";

const CALLED_IN = wordSet("sent called summoned brought asked invited");

/** "X was received by Y, who had sent for his deputy Z": Z sat with the two. Tells whether the second is of the first. */
export function isCalledIn(units: Unit[], met: Told | undefined, called: Told): boolean {
  const host = met?.objects?.items.at(-1)?.unit ?? -1;
  if (!met || host < 0 || !called.objects || !CALLED_IN.has(units[called.trigger]!.low)) return false;
  if (called.subjects.length !== 1 || called.subjects[0] !== host) return false;
  if (!units.slice(host, called.trigger).some((u) => u.low === "who")) return false;
  met.objects!.items.push(...called.objects.items);
  met.joint = true;
  return true;
}
