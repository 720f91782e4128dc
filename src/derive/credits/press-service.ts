import type { Context } from "../context";
import { surface } from "../names/reader";
import type { Unit } from "../units";
import { wordSet } from "../word-set";
import { trimThe } from "./country";
import { type Credit, official } from "./credit";

const SERVICES = wordSet("service office department centre center secretariat bureau");
const OWNERS = wordSet("org place role name");

/** "The press service of the Cabinet of Ministers", "the Office of the High Representative": for whom it speaks. */
export function pressServiceOf(context: Context, units: Unit[], i: number): { credit: Credit; next: number } | null {
  const press = units[i]!.low === "press" && SERVICES.has(units[i + 1]?.low ?? "");
  const u = units[press ? i + 1 : i]!;
  const head = context.reader.tokens[u.from]!;
  const office = !press && head.low === "office" && (head.cap || units[i - 1]?.low === "the");
  const last = press ? i + 1 : i;
  if (!(press || office) || units[last + 1]?.low !== "of") return null;
  const at = units[last + 2]?.low === "the" ? last + 3 : last + 2;
  const owner = units[at];
  if (!owner || !OWNERS.has(owner.kind) || owner.possessive) return null;
  const from = press ? owner.from : u.from;
  const name = trimThe(surface(context.reader, from, owner.to));
  return { credit: official(name, owner.country, units[i]!.from, owner.to), next: at + 1 };
}
