import type { Context } from "../context";
import { cue } from "../cue";
import { W } from "../lexicon";
import { surface } from "../names/reader";
import { fold } from "../tokens";
import type { Unit } from "../units";
import { wordSet } from "../word-set";
import { countryHere, SPEAKING, trimThe, withCountry } from "./country";
import { type Credit, official } from "./credit";
import { bodyName } from "./naming";
import { holderAmongLatest, officeOf, ownerOfOffice } from "./office";
import { pressServiceOf } from "./press-service";

export const BODILY = W.SPEAKS | W.FIELD | W.BODY;

export const MEDIA = cue("media television tv radio newspapers dailies outlets agencies");
const ARTICLES = wordSet("the a an");
const NOBODYS = wordSet(
  "office house court staff team side chamber agency service party mission department council delegation command",
);
const HIS_HER = wordSet("his her");
const NO_BODY = wordSet("and talks team delegation");
const MEDIA_PLURAL = wordSet("media television tv radio newspapers dailies outlets agencies");
const MEDIA_WORDS = wordSet("media television tv radio");
const BROADCAST = wordSet("television tv radio");
const NAMED = wordSet("name org role person");
const STATIONS = wordSet("station channel network broadcaster");
const SIDES = wordSet("side team");
const AND = wordSet("and ,");
const OFFICE = wordSet("office staff");
const OFFICE_OR_SPOKESMAN = wordSet("office staff spokesman spokeswoman spokesperson");
const OF_FIELD = wordSet("of for in");

/** Colleagues of a state's offices: "Cuba's presidential office", "the State Department", "state media in both capitals". */
export function bodyAt(context: Context, units: Unit[], i: number): { credit: Credit; next: number } | null {
  const { reader } = context;
  const u = units[i]!;
  if ((u.kind === "person" || u.kind === "name") && u.possessive && u.person >= 0 && isLow(units, i + 1, "office"))
    return { credit: officeOf(context, context.people.all[u.person]!, u.from, units[i + 1]!.to), next: i + 2 };
  const service = pressServiceOf(context, units, i);
  if (service) return service;
  if (u.kind === "mark" || u.kind === "date" || u.kind === "outlet" || u.kind === "person") return null;
  // Most words name no body, and none can begin with them.
  if (u.kind === "word" && !(u.bits & BODILY) && u.low !== "demonym" && !(u.cues & MEDIA)) return null;
  if (isOnlyPlaceOfSource(units, i)) return null;
  // "Fjord FM radio station": the noun of the name before it.
  if (u.kind === "word" && u.bits & W.NEWS && NAMED.has(units[i - 1]?.kind ?? "")) return null;
  let country: string | null = null;
  let j = i;
  let from = u.from;
  if (u.kind === "word" && ARTICLES.has(u.low)) return null;
  if ((u.kind === "role" && !u.possessive) || units[i - 1]?.kind === "outlet" || units[i - 2]?.kind === "outlet")
    return null;
  // A bare "office" tells nobody's.
  if (u.kind === "word" && NOBODYS.has(u.low)) return null;
  // A country, a demonym or an office that owns the body.
  if ((u.kind === "place" || u.low === "demonym") && u.country) {
    country = u.country;
    j++;
    while (j < units.length && j < i + 6 && (isLow(units, j, AND) || (units[j]!.country && units[j]!.kind !== "org")))
      j++;
  }
  let owner = "";
  if (u.kind === "role" && u.possessive) {
    const holder = u.person >= 0 ? u.person : holderAmongLatest(context, u);
    if (holder !== null && isLow(units, i + 1, OFFICE))
      return { credit: officeOf(context, context.people.all[holder]!, u.from, units[i + 1]!.to), next: i + 2 };
    owner = trimThe(u.roles[0]!.text.replace(/^(the|his|her|its) /i, ""));
    country = u.country;
    j++;
  }
  if (u.kind === "pronoun" && HIS_HER.has(u.low) && u.person >= 0 && isLow(units, i + 1, OFFICE_OR_SPOKESMAN)) {
    const person = context.people.all[ownerOfOffice(context, units, i) ?? u.person]!;
    return { credit: officeOf(context, person, u.from, units[i + 1]!.to), next: i + 2 };
  }
  let saw = -1;
  const start = j;
  for (; j < units.length && j < start + 6; j++) {
    const v = units[j]!;
    if (
      (v.kind === "org" || (v.kind === "place" && (v.name.endsWith("House") || v.name.endsWith("Palace")))) &&
      SPEAKING.test(v.low + fold(v.name))
    ) {
      saw = j;
      country ??= v.country;
      j++;
      break;
    }
    if (v.kind !== "word" || !(v.bits & (W.SPEAKS | W.FIELD | W.BODY)) || NO_BODY.has(v.low)) {
      if (v.kind === "word" && MEDIA_PLURAL.has(v.low)) saw = j++;
      break;
    }
    if (v.bits & W.SPEAKS || MEDIA_WORDS.has(v.low)) saw = j;
    if (MEDIA_WORDS.has(v.low)) {
      j++;
      break;
    }
  }
  if (saw < 0) return null;
  const last = units[saw]!;
  let to = last.possessive ? last.to - 1 : last.to;
  // "the Ministry of Foreign Affairs of Japan".
  let next = saw + 1;
  if (
    isLow(units, next, OF_FIELD) &&
    units[next + 1] &&
    (units[next + 1]!.kind === "place" || (units[next + 1]!.bits & W.FIELD) !== 0)
  ) {
    country ??= units[next + 1]!.country;
    if (!isLow(units, next, "in")) to = units[next + 1]!.to;
    next += 2;
  }
  from = owner !== "" ? units[start]!.from : (units[start]?.from ?? from);
  if (last.kind === "word" && SIDES.has(last.low)) return null;
  const plain = surface(reader, from, to).replace(/ in [A-Z]\S*$/, "");
  // "the official press agency Tass", "television station N1": the name that follows is the outlet.
  while (STATIONS.has(units[next]?.low ?? "")) next++;
  if (units[next]?.kind === "outlet" || (owner === "" && !country && isGeneric(plain))) return null;
  if (last.kind === "word" && last.bits & W.POSTED) return null;
  if (MEDIA_WORDS.has(last.low) || plain.endsWith("media")) {
    const owned = u.kind === "place" && u.possessive && i + 1 === start;
    const whole = owned
      ? withCountry(context, country, surface(reader, u.to, to))
      : trimThe(surface(reader, u.from, to)).replace(/['\u2019]s\b/, "");
    const states = new Set(units.slice(i, saw).flatMap((v) => v.country ?? []));
    const kind = BROADCAST.has(last.low) ? "broadcaster" : "collective";
    return { credit: { ...official(whole, states.size > 1 ? null : country, u.from, to), kind }, next };
  }
  if (owner !== "") {
    country ??= countryHere(context, units);
    const post = last.low === "chancery" ? "Chancery" : "Office";
    return { credit: official(`${post} of the ${withCountry(context, country, owner)}`, country, u.from, to), next };
  }
  const told = bodyName(context, units, plain.replace(/(government)['\u2019]s\b/i, "$1"), country);
  return { credit: official(told.name, told.country, u.from, to), next };
}

/** Words that tell nobody's office: "agency", "the news agency". */
const isGeneric = (name: string): boolean =>
  /^((the|a|an|official|local|state-run|state|national|news|press|wire) )*(agency|agencies|service|newspapers?|papers?|dail(y|ies)|outlets?|office|side|team|delegation|staff|media|website|press)$/i.test(
    name,
  ) && !/^(state|local) (media|television|radio)$/i.test(name);

const SOURCES = wordSet("source sources official officials diplomat diplomats aide aides close insider insiders");
const WITHIN = wordSet("at in from to within inside");

/** "a source close to the presidency", "an official at the ministry": nobody speaks for the body. */
function isOnlyPlaceOfSource(units: Unit[], i: number): boolean {
  const at = units[i - 1]?.low === "the" ? i - 2 : i - 1;
  return WITHIN.has(units[at]?.low ?? "") && SOURCES.has(units[at - 1]?.low ?? "");
}

const isLow = (units: Unit[], i: number, word: string | ReadonlySet<string>): boolean => {
  const low = units[i]?.low;
  return low !== undefined && (typeof word === "string" ? low === word : word.has(low));
};
