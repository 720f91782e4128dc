import type { OutletKind } from "../../model";
import type { Context } from "../context";
import { surface } from "../names/reader";
import type { Unit } from "../units";
import { wordSet } from "../word-set";
import type { Credit } from "./credit";
import { speaks } from "./speaks";

/** What an outlet is by the noun before its name. */
const KINDS = new Map<string, OutletKind>([
  ...kinds("newspaper", "newspaper daily weekly paper tabloid magazine"),
  ...kinds("agency", "agency service"),
  ...kinds("broadcaster", "broadcaster channel station television radio"),
  ...kinds("website", "website site portal blog outlet"),
]);
function kinds(kind: OutletKind, nouns: string): [string, OutletKind][] {
  return nouns.split(" ").map((noun) => [noun, kind]);
}

const REPORTS = wordSet("reports reported");

/** An outlet that the lexicon lacks: "the newspaper Fjordblad said", "Zed.no reported", "ZNP reports". */
export function unknownOutlet(context: Context, units: Unit[], i: number): Credit | null {
  const u = units[i]!;
  const capital = context.reader.tokens[u.from]!.cap && (u.kind === "name" || u.kind === "person" || u.kind === "word");
  if (!capital || u.possessive || (u.person >= 0 && u.kind !== "person") || u.roles.length > 0 || u.honorific)
    return null;
  const name = surface(context.reader, u.from, u.to);
  const before = units[i - 1]?.low ?? "";
  const kind = KINDS.get(before);
  const site = /^[\p{L}\d-]+\.[a-z]{2,4}$/u.test(name);
  const reports = REPORTS.has(units[i + 1]?.low ?? "") && u.kind === "name";
  if (!((kind || site) && speaks(units, i)) && !reports) return null;
  const guess = name === name.toUpperCase() ? "agency" : "newspaper";
  const { from, to, country } = u;
  return {
    name,
    kind: kind ?? (site ? "website" : guess),
    country,
    from,
    to,
    link: "explicit",
    rule: "an outlet by what it does",
  };
}
