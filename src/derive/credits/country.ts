import type { Context } from "../context";
import { fold } from "../tokens";
import type { Unit } from "../units";
import { wordSet } from "../word-set";
import { beforeThe } from "./speaks";

/** Offices that every state has one of; without a country they are those of the place. */
export const BARE =
  /^((the|government['\u2019]s|state|press|information|foreign|defen[cs]e|interior|presidential|prime|minister's|ministry|of|external|affairs|foreign affairs) ?)*(ministry|presidency|office|palace|parliament|assembly|government|premiership|cabinet|affairs|secretariat|chancellery|chancery|press service)$/;

export const SPEAKING =
  /ministry|department|office|presidency|embassy|government|parliament|assembly|secretariat|commission|palace|court|cabinet|council|senate|congress|party|agency|house|kremlin|mission|administration|press|news|times|post|herald|tribune|gazette|daily|journal|telegraph|observer|television|tv|radio|media|delegation|army|command/;

const PLACING = wordSet("in at");

/** The country where the sentence, or the meeting that it goes on about, takes place. */
export function countryHere(context: Context, units: Unit[]): string | null {
  const there = units.find(
    (u, i) => u.kind === "place" && u.country && !u.possessive && PLACING.has(beforeThe(units, i)),
  );
  return there?.country ?? context.focus?.country ?? context.place?.code ?? context.host;
}

/** "White House": a name of its own in the lexicon. */
function isKnown(context: Context, name: string): boolean {
  let level = context.reader.lexicon.phrases;
  let known = false;
  for (const word of fold(name).split(" ")) {
    const node = level.get(word);
    if (!node) return false;
    known = node.phrase?.outlet !== undefined;
    level = node.next;
  }
  return known;
}

/** "Cuban presidential office"; a name that already tells its country stays as it is. */
export function withCountry(context: Context, country: string | null, name: string): string {
  const demonym = country ? context.reader.lexicon.demonyms.get(country) : undefined;
  const clean = trimThe(name);
  if (
    !demonym ||
    (/^\p{Lu}/u.test(clean) && isKnown(context, clean)) ||
    tellsState(clean, demonym) ||
    /\bof\b [A-Z]/.test(clean)
  )
    return clean;
  return country === "USA" ? `U.S. ${clean}` : `${demonym} ${clean}`;
}

/** "Fiji Post" tells its state as "Fijian Post" does. */
const tellsState = (name: string, demonym: string): boolean =>
  fold(name).includes(fold(demonym)) ||
  fold(name)
    .split(" ")
    .some((word) => word.length > 3 && word.slice(0, 4) === fold(demonym).slice(0, 4));

export const trimThe = (name: string): string => name.replace(/^the /i, "");
