import type { OutletKind } from "../../model";
import type { Context } from "../context";
import { surface } from "../names/reader";
import type { Unit } from "../units";
import type { Credit } from "./credit";
import { speaks } from "./speaks";

const NEWS_CLASS: [RegExp, OutletKind][] = [
  [/^(newspaper|daily|weekly|paper|tabloid|magazine)$/, "newspaper"],
  [/^(agency|service)$/, "agency"],
  [/^(broadcaster|channel|station|television|radio)$/, "broadcaster"],
  [/^(website|site|portal|blog|outlet)$/, "website"],
];

/** An outlet that the lexicon lacks: "the newspaper Fjordblad said", "Zed.no reported", "ZNP reports". */
export function unknownOutlet(context: Context, units: Unit[], i: number): Credit | null {
  const u = units[i]!;
  const capital = context.reader.tokens[u.from]!.cap && (u.kind === "name" || u.kind === "person" || u.kind === "word");
  if (!capital || u.possessive || (u.person >= 0 && u.kind !== "person") || u.roles.length > 0 || u.honorific)
    return null;
  const name = surface(context.reader, u.from, u.to);
  const before = units[i - 1]?.low ?? "";
  const kind = NEWS_CLASS.find(([word]) => word.test(before))?.[1];
  const site = /^[\p{L}\d-]+\.[a-z]{2,4}$/u.test(name);
  const reports = /^(reports|reported)$/.test(units[i + 1]?.low ?? "") && u.kind === "name";
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
