import type { Context } from "../context";
import type { Outlet } from "../lexicon/compile";
import { fold, tokenize } from "../tokens";
import type { Unit } from "../units";
import { wordSet } from "../word-set";
import { beforeThe } from "./speaks";

// Last words of the names of papers.
const PAPERS =
  "times|post|herald|tribune|gazette|daily|journal|telegraph|observer|chronicle|courier|dispatch|globe|mirror|standard";

export const SPEAKING = new RegExp(
  `ministry|department|office|presidency|embassy|government|chamber|authority|board|institute|federation|parliament|assembly|secretariat|commission|palace|court|cabinet|council|senate|congress|party|agency|house|kremlin|mission|administration|press|news|${PAPERS}|television|tv|radio|broadcasting|media|delegation|legation|residency|directorate|army|navy|command`,
);

const PLACING = wordSet("in at");

/** The country where the sentence, or the meeting that it goes on about, takes place. */
export function countryHere(context: Context, units: Unit[]): string | null {
  const there = units.find((u, i) => isSomewhere(u) && u.country && !u.possessive && PLACING.has(beforeThe(units, i)));
  return there?.country ?? context.focus?.country ?? context.place?.code ?? context.host ?? lastNamed(context);
}

/** The state of the place that a paragraph named last: where a text without a dateline has got to. */
const lastNamed = ({ named, paragraph }: Context): string | null =>
  named?.paragraph === paragraph ? named.country : null;

/** Notes the place that a sentence named last. */
export function notePlace(context: Context, units: Unit[]): void {
  const place = units.findLast((u) => u.kind === "place" && u.country && !u.possessive);
  if (place) context.named = { country: place.country!, paragraph: context.paragraph };
}

/** "At the Planalto Palace" too: a seat of government. */
const isSomewhere = ({ kind, outletKind }: Unit): boolean =>
  kind === "place" || (kind === "outlet" && outletKind === "government");

/** "White House": a name of its own in the lexicon, which the Foreign Office of another state is not. */
function isKnown(context: Context, name: string, country: string | null): boolean {
  let level = context.reader.lexicon.phrases;
  let known: Outlet | undefined;
  for (const word of fold(name).split(" ")) {
    const node = level.get(word);
    if (!node) return false;
    known = node.phrase?.outlet;
    level = node.next;
  }
  return known !== undefined && (known.kind !== "government" || known.country === null || known.country === country);
}

const PAPER = new RegExp(`^(?:${PAPERS}|mail|star|weekly)$`);
const CAPITAL = /^\p{Lu}/u;

/** "Nairobi Gazette": a paper by its name, which needs no state before it. */
export function isPaper(name: string): boolean {
  const last = name.slice(name.lastIndexOf(" ") + 1);
  return (
    last !== name && CAPITAL.test(name) && CAPITAL.test(last) && PAPER.test(last[0]!.toLowerCase() + last.slice(1))
  );
}

/** "Cuban presidential office"; a name that already tells its country stays as it is. */
export function withCountry(context: Context, country: string | null, name: string): string {
  const demonym = demonymOf(context, country);
  const clean = trimThe(name);
  if (
    !demonym ||
    isPaper(clean) ||
    (CAPITAL.test(clean) && isKnown(context, clean, country)) ||
    tellsState(clean, demonym) ||
    (country === "USA" && /^u\.?s\.? /i.test(clean)) ||
    namesPlace(context, clean)
  )
    return clean;
  return country === "USA" ? `U.S. ${clean}` : `${demonym} ${clean}`;
}

const SOVIET_ENDS = Date.UTC(1991, 11, 26) / 86_400_000;

/** "Soviet" while there was a Soviet Union. */
function demonymOf({ reader, anchors }: Context, country: string | null): string | undefined {
  if (country === "RUS" && anchors.written < SOVIET_ENDS) return "Soviet";
  return country ? reader.lexicon.demonyms.get(country) : undefined;
}

/** "Bank of Portugal", but not "embassy in Suva": some state or city is told in the name. */
function namesPlace({ reader }: Context, name: string): boolean {
  const tokens = tokenize(name);
  return tokens.some((token, i) => {
    if (!token.cap || i === 0 || tokens[i - 1]!.low === "in") return false;
    let node = reader.lexicon.phrases.get(token.low);
    for (let j = i + 1; node; j++) {
      if (node.phrase?.country || node.phrase?.place || node.phrase?.demonym) return true;
      node = tokens[j] && node.next.get(tokens[j]!.low);
    }
    return false;
  });
}

/** "Fiji Post" tells its state as "Fijian Post" does. */
const tellsState = (name: string, demonym: string): boolean =>
  fold(name).includes(fold(demonym)) ||
  fold(name)
    .split(" ")
    .some((word) => word.length > 3 && word.slice(0, 4) === fold(demonym).slice(0, 4));

export const trimThe = (name: string): string => name.replace(/^the /i, "");
