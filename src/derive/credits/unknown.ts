import type { OutletKind } from "../../model";
import type { Context } from "../context";
import { isThere } from "../meetings/draft";
import { surface } from "../names/reader";
import type { Unit } from "../units";
import { ARTICLES } from "../word-classes";
import { wordSet } from "../word-set";
import { covers, sawThem } from "./coverage";
import type { Credit } from "./credit";
import { knownByWords, type NamedOutlet } from "./known-by-words";
import { BROADCAST as STATIONS } from "./media";
import { isLettersOfBody } from "./organisation";
import { closesWith, isWriting, REPORTS, reports, shows } from "./paper-deeds";
import { FOREIGN_MEDIA, isNumberOfChannel, namedLikePaper, readsLikePaper } from "./paper-names";
import { NAMED_KINDS, speaks } from "./speaks";
import { wholeName } from "./whole-name";
import { OWNED } from "./within";

/** What an outlet is by the noun before its name. */
const KINDS = new Map<string, OutletKind>([
  ...kinds("newspaper", "newspaper daily weekly paper tabloid magazine"),
  ...kinds("agency", "agency service"),
  ...kinds("broadcaster", "broadcaster channel station television radio"),
  ...kinds("website", "website site portal blog newsletter outlet"),
]);
function kinds(kind: OutletKind, nouns: string): [string, OutletKind][] {
  return nouns.split(" ").map((noun) => [noun, kind]);
}

/** Nouns that may stand behind an outlet's name: "the Nordland Tidende newspaper", "Fjord FM radio station". */
const NOUNS = wordSet(
  "newspaper daily weekly tabloid magazine agency broadcaster channel station radio television website portal",
);
/** Words by which a name is that of an outlet. */
export const OUTLET_WORDS =
  "daily weekly tv television radio times post herald news gazette tribune telegraph observer fm press wire journal star mail chronicle standard mirror dispatch monitor zeitung";
const MEDIA_NAMES = wordSet(OUTLET_WORDS);
export const NAMING = wordSet("name person org");

/** An outlet that the lexicon lacks: "the newspaper Fjordblad said", "Zed.no reported", "ZNP reports". */
export function unknownOutlet(context: Context, units: Unit[], i: number): Credit | null {
  const seen = units[i]!;
  if (NAMING.has(seen.kind) && seen.person < 0 && sawThem(units, i)) return pressOf(context, seen);
  const found = nameOfOutlet(context, units, i) ?? ownerOfSite(context, units, i);
  if (!found) return null;
  if (found.last === i && units[i]!.kind === "name" && units[i]!.person < 0 && closesWith(units, i))
    return found.credit;
  const bare = units[i]!.kind === "name" || isAcronym(context, units[i]!) || isUnheardOf(context, units[i]!);
  return (found.sure && (speaks(units, found.behind, i) || covers(units, found.behind))) ||
    (bare && reports(units, found.last + 1)) ||
    (bare && isSubject(units, i) && namedLikePaper(context, units[i]!) && isWriting(units, found.behind + 1))
    ? found.credit
    : null;
}

/** "Zed Media's photographer saw them": whose photographer. */
function pressOf({ reader }: Context, { from, to, country, possessive }: Unit): Credit {
  const end = possessive ? to - 1 : to;
  const rule = "an outlet by what it does";
  return { name: surface(reader, from, end), kind: "website", country, from, to: end, link: "explicit", rule };
}

const SITES = wordSet("website site reporter correspondent portal channel page feed");

/** "Fjordblad's website says": a name that its own site tells to be an outlet's, or that reads like one. */
function ownerOfSite(context: Context, units: Unit[], i: number): NamedOutlet | null {
  const u = units[i]!;
  if (!u.possessive || u.person >= 0 || u.kind !== "name" || !SITES.has(units[i + 1]?.low ?? "")) return null;
  const end = u.to - 1;
  const name = surface(context.reader, u.nameFrom, end);
  const rule = "an outlet by what it owns";
  const credit: Credit = { name, kind: "website", country: u.country, from: u.from, to: end, link: "explicit", rule };
  return { credit, last: i, behind: i + 1, sure: readsLikePaper(context, u) };
}

const OF = wordSet("of in at from to by with for");
const isSubject = (units: Unit[], i: number): boolean => !OF.has(units[i - 1]?.low ?? "");

/** A name of two words that reads like a person's, of whom nothing else is told. */
function isUnheardOf({ people, drafts }: Context, { kind, person, roles, honorific }: Unit): boolean {
  if (kind !== "person" || person < 0 || roles.length > 0 || honorific) return false;
  const known = people.all[person]!;
  if (known.roles.length > 0 || known.gender) return false;
  return !drafts.some((event) => isThere(event, person));
}

/** A name that may be an outlet's; sure by the noun beside it, a word in it, or its form. */
export function nameOfOutlet(context: Context, units: Unit[], i: number): NamedOutlet | null {
  const u = units[i]!;
  const paper = knownByWords(context, units, i);
  if (paper) return paper;
  // "The national agency, Fanasa, carried it".
  const set =
    units[i - 1]?.low === "," &&
    units.slice(i + 1, i + 4).find(({ kind, low }) => kind !== "name" || low === "-")?.low === ",";
  const quoted = QUOTES.has(units[i - 1]?.low ?? "");
  const noun = KINDS.get(units[set || quoted ? i - 2 : i - 1]?.low ?? "");
  const next = units[i + 1]?.low ?? "";
  const acronym =
    isAcronym(context, u) &&
    (noun !== undefined || REPORTS.has(next) || STATIONS.has(next) || (!isLettersOfBody(u.low) && shows(units, i + 1)));
  const named = noun !== undefined && u.kind === "word" && isName(context, units[i + 1]) && isCapital(context, u);
  if (!(acronym || named || isSite(u) || isPartOfName(context, u)) || (i > 0 && isPartOfName(context, units[i - 1]!)))
    return null;
  let last = i;
  while (last + 1 < units.length && last < i + 3 && !units[last]!.possessive && continues(context, units, last + 1))
    last++;
  if (noun !== undefined) last = wholeName(context, units, last);
  const end = units[last]!;
  if (end.possessive || (last === i && u.kind === "org" && !isStation(context, u))) return null;
  const name = surface(context.reader, u.nameFrom, end.to);
  let behind = quoted && noun && QUOTES.has(units[last + 1]?.low ?? "") ? last + 1 : last;
  while (NOUNS.has(units[behind + 1]?.low ?? "")) behind++;
  if (set && noun && units[behind + 1]?.low === ",") behind++;
  const apposed = apposedNoun(units, last);
  if (apposed) behind = apposed.behind;
  const kind = noun ?? KINDS.get(units[last + 1]?.low ?? "") ?? apposed?.kind;
  const site = SITE.test(name);
  const long = end.to - u.nameFrom > 1 || u.kind === "org";
  const media =
    ((long || isStation(context, u)) &&
      units
        .slice(i, last + 1)
        .some(
          ({ from, to }) => tokensAre(context, from, to, MEDIA_NAMES) || tokensAre(context, from, to, FOREIGN_MEDIA),
        )) ||
    (last === i && readsLikePaper(context, u)) ||
    VOICE.test(name);
  const guess =
    name === name.toUpperCase()
      ? "agency"
      : media && (BROADCAST.test(name) || VOICE.test(name))
        ? "broadcaster"
        : "newspaper";
  const credit: Credit = {
    name,
    kind: kind ?? (site ? "website" : guess),
    country: u.country,
    from: u.nameFrom,
    to: end.to,
    link: "explicit",
    rule: "an outlet by what it does",
  };
  return { credit, last, behind, sure: kind !== undefined || site || media };
}

const QUOTES = wordSet('" \u201c \u201d \u2018 \u2019');

const STATION = wordSet(
  "tv television radio fm times post herald gazette tribune telegraph observer star mail chronicle standard mirror dispatch monitor zeitung",
);

/** "Fiji TV": a name whose last word is that of an outlet. */
const isStation = ({ reader }: Context, { from, to }: Unit): boolean =>
  to - from > 1 && STATION.has(reader.tokens[to - 1]!.low);

/** "La Nation, the Djibouti paper, …": what it is, set behind the name, and the comma that ends it. */
function apposedNoun(units: Unit[], last: number): { kind: OutletKind; behind: number } | null {
  if (units[last + 1]?.low !== "," || !ARTICLES.has(units[last + 2]?.low ?? "")) return null;
  for (let i = last + 3; i < units.length && i < last + 7; i++) {
    const kind = KINDS.get(units[i]!.low);
    if (kind) return { kind, behind: commaBehind(units, i) };
    if (units[i]!.kind === "mark") break;
  }
  return null;
}

/** "A weekly close to the army, …": the comma that ends it; the noun itself where none does. */
function commaBehind(units: Unit[], noun: number): number {
  for (let i = noun + 1; i < units.length && i < noun + 9; i++) if (units[i]!.low === ",") return i;
  return noun;
}

const VOICE = /^(?:the )?voice of /i;
const BROADCAST = /\b(radio|tv|television|fm)\b/i;

/** "Radio Djibouti", "Serambi Indonesia reported": a place goes on a name that is an outlet's. */
const continues = (context: Context, units: Unit[], i: number): boolean =>
  isPartOfName(context, units[i]!) ||
  isNumberOfChannel(context, units, i) ||
  (units[i]!.kind === "outlet" && units[i - 1]!.low === "fm") ||
  (units[i]!.kind === "place" &&
    (REPORTS.has(units[i + 1]?.low ?? "") || tokensAre(context, units[i - 1]!.from, units[i - 1]!.to, MEDIA_NAMES)));

const isCapital = ({ reader }: Context, { from }: Unit): boolean => reader.tokens[from]!.cap;

const isName = (context: Context, u: Unit | undefined): boolean =>
  u !== undefined && NAMING.has(u.kind) && isPartOfName(context, u);

/** Capitals that are nobody's name so far: no person of the register, no office, no outlet. */
function isPartOfName(context: Context, u: Unit): boolean {
  if (
    !context.reader.tokens[u.nameFrom]!.cap ||
    (u.honorific && u.honorific !== "the") ||
    (u.person >= 0 && u.kind !== "person")
  )
    return false;
  if (u.kind === "role") return u.to - u.from === 1 && tokensAre(context, u.from, u.to, MEDIA_NAMES);
  return u.roles.length === 0 && (NAMING.has(u.kind) || (u.kind === "word" && MEDIA_NAMES.has(u.low)));
}

const SITE = /^[\p{L}\d-]+\.[a-z]{2,4}$/iu;

/** "iKon.mn". */
export const isSite = ({ kind, bits, low }: Unit): boolean => kind === "word" && bits === 0 && SITE.test(low);

/** Capitals that the lexicon lacks: "PAVEN". */
const isAcronym = ({ reader }: Context, u: Unit): boolean =>
  u.kind === "word" && u.bits === 0 && reader.tokens[u.from]!.upper && u.low.length > 2;

/** "The ministry's news portal PAVEN": what a body publishes has a name of its own. */
export function hasOwnOrgan(context: Context, units: Unit[], next: number): boolean {
  let at = next;
  while (OWNED.has(units[at]?.low ?? "") || units[at]?.low === "official") at++;
  const named = units[at + 1];
  return (
    KINDS.has(units[at]?.low ?? "") && named !== undefined && (NAMED_KINDS.has(named.kind) || isAcronym(context, named))
  );
}

function tokensAre({ reader }: Context, from: number, to: number, words: ReadonlySet<string>): boolean {
  for (let i = from; i < to; i++) if (words.has(reader.tokens[i]!.low)) return true;
  return false;
}
