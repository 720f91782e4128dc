import type { Context } from "../context";

/** "The Malaysian news agency", "China's official news agency": the lexicon's first of that state. */
export function stateAgency({ reader }: Context, country: string | null, plain: string) {
  return country && NEWS_AGENCY.test(plain) ? (reader.lexicon.agencies.get(country) ?? null) : null;
}

const NEWS_AGENCY =
  /^(\p{L}+ )?((official|state|national|state-run|government) )*(news|press|telegraph) (agency|service)$/iu;

/** Words that tell nobody's office: "agency", "the news agency", "radio". */
export const isGeneric = (name: string): boolean =>
  /^(radio|television|tv)$/i.test(name) ||
  (/^((the|a|an|official|local|state-run|state|national|news|press|wire) )*(agency|agencies|service|newspapers?|papers?|dail(y|ies)|outlets?|office|side|team|delegation|staff|media|website|press)$/i.test(
    name,
  ) &&
    !/^(state|local) (media|television|radio)$/i.test(name));
