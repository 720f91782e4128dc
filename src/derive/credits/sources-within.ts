import type { Context } from "../context";
import { W } from "../lexicon";
import { surface } from "../names/reader";
import type { Unit } from "../units";
import { wordSet } from "../word-set";
import { type Credit, official } from "./credit";

const SOURCES = wordSet("source sources");
const WITHIN = wordSet("at in from within inside");
const NAMED = wordSet("org place outlet");
const OF_BODY = /^(ministry|embassy|presidency)$/;
/** One word, and no "State House". */
const TOWN = /^\S+$/;
const OF = wordSet("the his her its their 's");
const FURTHEST = 5;

/** "Sources in his department confirmed", "a source at the State House": nobody by name, where no agency was told. */
export function sourcesWithin({ reader }: Context, units: Unit[], i: number): { credit: Credit; next: number } | null {
  const u = units[i]!;
  const sources = units[i + 1];
  // "Foreign Ministry sources said".
  if (u.kind === "org" && OF_BODY.test(u.low) && !u.possessive && sources && SOURCES.has(sources.low)) {
    if (toldAgency(units, i + 2)) return null;
    const from = units[i - 1]?.low === "foreign" ? units[i - 1]!.from : u.from;
    return {
      credit: { ...official(surface(reader, from, sources.to), null, from, sources.to), kind: "collective" },
      next: i + 2,
    };
  }
  if (u.kind !== "word" || !SOURCES.has(u.low) || !WITHIN.has(units[i + 1]?.low ?? "")) return null;
  let end = -1;
  for (let at = i + 2; at < units.length && at < i + 2 + FURTHEST; at++) {
    const v = units[at]!;
    // "Sources in Athens" may be anybody's.
    if (
      (NAMED.has(v.kind) && !(v.kind === "place" && v.country && TOWN.test(v.name))) ||
      (v.kind === "word" && v.bits & (W.BODY | W.SPEAKS))
    )
      end = at;
    else if (!OF.has(v.low) && !(v.kind === "word" && v.bits & W.FIELD) && v.low !== "demonym") break;
  }
  if (end < 0 || toldAgency(units, end + 1)) return null;
  const from = units[i - 1]?.low === "a" ? units[i - 1]!.from : u.from;
  const to = units[end]!.to;
  return { credit: { ...official(surface(reader, from, to), null, from, to), kind: "collective" }, next: end + 1 };
}

/** "A source in the cabinet, who asked not to be named, has told Interfax": the agency is credited. */
const toldAgency = (units: Unit[], at: number): boolean =>
  units.some((u, i) => u.low === "told" && i >= at && (i < at + 2 || units[i + 1]?.kind === "outlet"));
