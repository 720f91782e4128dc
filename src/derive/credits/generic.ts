import type { Context } from "../context";
import type { Unit } from "../units";
import { wordSet } from "../word-set";
import type { Credit } from "./credit";

/** "The Malaysian news agency", "China's official news agency": the lexicon's first of that state. */
export function stateAgency({ reader }: Context, country: string | null, plain: string) {
  return country && NEWS_AGENCY.test(plain) ? (reader.lexicon.agencies.get(country) ?? null) : null;
}

const NEWS_AGENCY =
  /^(\p{L}+ )?((official|state|national|state-run|government) )*(news|press|telegraph) (agency|service)$/iu;

/** Words that tell nobody's office: "agency", "the news agency", "radio". */
export const isGeneric = (name: string): boolean =>
  /^((private|independent|commercial) )?(radio|television|tv)$/i.test(name) ||
  (/^((the|a|an|official|local|state-run|state|national|news|press|wire) )*(agency|agencies|service|newspapers?|papers?|dail(y|ies)|outlets?|office|side|team|delegation|staff|media|website|press)$/i.test(
    name,
  ) &&
    !/^(state|local) (media|television|radio)$/i.test(name));

const AGENCY_ADJECTIVES = wordSet("official state national news press wire");
const AGENCIES = wordSet("agency service");

/** "the news agency", "the official press agency": the dateline's, else the agency last credited; no outlet of its own. */
export function genericAgency(context: Context, units: Unit[], i: number): { credit: Credit; last: number } | null {
  if (units[i - 1]?.low !== "the" || units[i]?.kind !== "word") return null;
  let last = i;
  while (last < i + 4 && AGENCY_ADJECTIVES.has(units[last]?.low ?? "")) last++;
  if (last === i || !AGENCIES.has(units[last]?.low ?? "") || units[last + 1]?.kind === "outlet") return null;
  // "The press service said": that of the office last credited.
  const service = units[i]!.low === "press" && units[last]!.low === "service";
  if (service && units[last + 1]?.low === "of") return null;
  const known = service ? context.lastOutlet : (context.issuers[0]?.credit ?? context.lastOutlet);
  if (!known || (!service && known.kind !== "agency")) return null;
  const { name, kind, country } = known;
  const [from, to] = [units[i]!.from, units[last]!.to];
  return {
    credit: { name, kind: kind ?? "agency", country, from, to, link: "coreferent", rule: "the agency of the dateline" },
    last,
  };
}

/** "Relief agencies", which are no news agencies. */
export const isRelief = (units: Unit[], at: number): boolean =>
  units[at]!.low === "agencies" &&
  units[at - 1]?.kind === "word" &&
  !units[at - 1]!.country &&
  !OF_NEWS.has(units[at - 1]!.low);

const OF_NEWS = wordSet("news press state official wire foreign local");
