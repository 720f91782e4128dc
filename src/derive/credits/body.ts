import type { Context } from "../context";
import { cue } from "../cue";
import { W } from "../lexicon";
import { surface } from "../names/reader";
import { HIS_HER } from "../pronouns";
import { fold } from "../tokens";
import type { Unit } from "../units";
import { ARTICLES } from "../word-classes";
import { wordSet } from "../word-set";
import { aidesOf } from "./aides";
import { bodyMet } from "./body-met";
import { countryHere, isPaper, SPEAKING, trimThe, withCountry } from "./country";
import { type Credit, official } from "./credit";
import { diplomatOf } from "./diplomat";
import { isGeneric, isRelief, stateAgency } from "./generic";
import { institutionAt } from "./institution";
import { localBody } from "./local-body";
import { BROADCAST, mediaOf } from "./media";
import { bodyName } from "./naming";
import { branchOffice, holderAmongLatest, holdsPost, officeOf, ownerOfOffice } from "./office";
import { officialsOf } from "./officials";
import { organisationAt } from "./organisation";
import { ownMinistry } from "./own-ministry";
import { pressServiceOf } from "./press-service";
import { sideOf } from "./side";
import { sourcesWithin } from "./sources-within";
import { hasOwnOrgan } from "./unknown";
import { fieldsEnd, isOnlyPlaceOfSource, isWithinBody, ownedEnd, SOURCES } from "./within";

export const BODILY = W.SPEAKS | W.FIELD | W.BODY;

const MEDIA_NOUNS = "media television tv radio newspapers dailies outlets agencies";
export const MEDIA = cue(MEDIA_NOUNS);
const NOBODYS = wordSet(
  "office house court staff team side chamber agency service party mission department council delegation command",
);
const NO_BODY = wordSet("and talks team delegation");
const MEDIA_PLURAL = wordSet(MEDIA_NOUNS);
const MEDIA_WORDS = wordSet("media television tv radio");
const NAMED = wordSet("name org role person");
const STATIONS = wordSet("station channel network broadcaster");
const SIDES = wordSet("side team");
const AND = wordSet("and ,");
const OFFICE = wordSet("office staff");
const OFFICE_OR_SPOKESMAN = wordSet("office staff spokesman spokeswoman spokesperson");
const OF_FIELD = wordSet("of for in");

/**
 * Colleagues of a state's offices: "Cuba's presidential office", "the State Department", "state media in both capitals".
 * Most are not named in full where `wanted`, asked with the unit behind them, turns them down.
 */
export function bodyAt(
  context: Context,
  units: Unit[],
  i: number,
  wanted: (next: number) => boolean = () => true,
): { credit: Credit; next: number } | null {
  const { reader } = context;
  const u = units[i]!;
  if ((u.kind === "person" || u.kind === "name") && u.possessive && u.person >= 0 && isLow(units, i + 1, "office"))
    return { credit: officeOf(context, units, context.people.all[u.person]!, u.from, units[i + 1]!.to), next: i + 2 };
  const part =
    pressServiceOf(context, units, i, bodyAt) ??
    branchOffice(context, units, i) ??
    sideOf(context, units, i) ??
    officialsOf(context, units, i) ??
    organisationAt(context, units, i) ??
    aidesOf(context, units, i) ??
    sourcesWithin(context, units, i) ??
    bodyMet(context, units, i) ??
    diplomatOf(context, units, i) ??
    ownMinistry(context, units, i) ??
    localBody(context, units, i);
  if (part) return part;
  const institution = institutionAt(context, units, i);
  if (institution && wanted(institution.next)) return institution;
  if (u.kind === "mark" || u.kind === "date" || u.kind === "outlet" || u.kind === "person") return null;
  // Most words name no body, and none can begin with them.
  if (u.kind === "word" && !(u.bits & BODILY) && u.low !== "demonym" && !(u.cues & MEDIA)) return null;
  if (isOnlyPlaceOfSource(units, i) || isWithinBody(units, i)) return null;
  // "Fjord FM radio station": the noun of the name before it.
  if (u.kind === "word" && u.bits & W.NEWS && (NAMED.has(units[i - 1]?.kind ?? "") || units[i - 1]?.kind === "outlet"))
    return null;
  let country: string | null = null;
  let j = i;
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
    const holder = u.person >= 0 && holdsPost(context, u.person, u) ? u.person : holderAmongLatest(context, u);
    if (holder !== null && isLow(units, i + 1, OFFICE))
      return { credit: officeOf(context, units, context.people.all[holder]!, u.from, units[i + 1]!.to), next: i + 2 };
    const unit = ownedEnd(units, i + 1);
    // "The Vice-President's Press Unit".
    if (unit > i + 2) {
      const name = trimThe(surface(reader, u.from, units[unit - 1]!.to));
      return {
        credit: official(withCountry(context, u.country, name), u.country, u.from, units[unit - 1]!.to),
        next: unit,
      };
    }
    owner = trimThe(u.roles[0]!.text.replace(/^(the|his|her|its) /i, ""));
    country = u.country;
    j++;
  }
  if (u.kind === "pronoun" && HIS_HER.has(u.low) && u.person >= 0 && isLow(units, i + 1, OFFICE_OR_SPOKESMAN)) {
    const person = context.people.all[ownerOfOffice(context, units, i) ?? u.person]!;
    return { credit: officeOf(context, units, person, u.from, units[i + 1]!.to), next: i + 2 };
  }
  let saw = -1;
  const start = j;
  for (; j < units.length && j < start + 6; j++) {
    const v = units[j]!;
    if ((v.kind === "org" || (v.kind === "place" && SEAT.test(v.name))) && SPEAKING.test(v.low + fold(v.name))) {
      saw = j;
      country ??= v.country;
      j++;
      break;
    }
    if (v.kind !== "word" || !(v.bits & (W.SPEAKS | W.FIELD | W.BODY)) || NO_BODY.has(v.low)) {
      if (v.kind === "word" && MEDIA_PLURAL.has(v.low) && !isRelief(units, j)) saw = j++;
      break;
    }
    if (v.bits & W.SPEAKS || MEDIA_WORDS.has(v.low)) saw = j;
    if (MEDIA_WORDS.has(v.low)) {
      j++;
      break;
    }
  }
  if (saw < 0) return null;
  // "the Security Council secretariat".
  if (units[saw]!.kind === "org" && units[saw + 1]?.kind === "word" && units[saw + 1]!.bits & W.SPEAKS) saw++;
  // "The Cabinet affairs ministry".
  else if (units[saw]!.kind === "org" && isFieldOfBody(units, saw + 1)) saw += 2;
  const last = units[saw]!;
  const ending = reader.tokens[(last.possessive ? last.to - 1 : last.to) - 1]!.low;
  let to = last.possessive ? last.to - 1 : last.to;
  let next = fieldsEnd(context, units, saw);
  if (next > saw + 1) to = units[next - 1]!.to;
  // "the Ministry of Foreign Affairs of Japan".
  if (
    isLow(units, next, OF_FIELD) &&
    units[next + 1] &&
    (units[next + 1]!.kind === "place" || (units[next + 1]!.bits & W.FIELD) !== 0)
  ) {
    country ??= units[next + 1]!.country;
    if (!isLow(units, next, "in") || ABROAD.has(ending)) to = units[next + 1]!.to;
    next += 2;
  } else if (ABROAD.has(ending) && isLow(units, next, "to")) {
    // "the Norwegian mission to the EU".
    const at = isLow(units, next + 1, "the") ? next + 2 : next + 1;
    if (units[at] && units[at]!.kind !== "word") {
      to = units[at]!.to;
      next = at + 1;
    }
  }
  if (last.possessive) {
    if (hasOwnOrgan(context, units, next)) return null;
    next = ownedEnd(units, next);
  }
  if (last.kind === "word" && SIDES.has(last.low)) return null;
  // "A government source", "a ministry official": nobody speaks for the body.
  if (SOURCES.has(units[saw + 1]?.low ?? "")) return null;
  // "the official press agency Tass", "television station N1": the name that follows is the outlet.
  while (STATIONS.has(units[next]?.low ?? "")) next++;
  if (units[next]?.kind === "outlet" || (last.kind === "word" && last.bits & W.POSTED) || !wanted(next)) return null;
  const whole = surface(reader, units[start]?.from ?? u.from, to);
  const plain = ABROAD.has(ending) ? whole : whole.replace(/ in [A-Z]\S*$/, "");
  if (owner === "" && !country && isGeneric(plain)) return null;
  // "the private station Radio Cayes": an outlet of that name.
  if (BROADCAST.has(last.low) && reader.tokens[last.from]!.cap && NAMED.has(units[saw + 1]?.kind ?? "")) return null;
  // "Fijian television FBC": an outlet of that name.
  if (BROADCAST.has(last.low) && next === saw + 1 && isCapital(reader, units[next])) return null;
  const agency = stateAgency(context, country, plain);
  if (agency) return { credit: { ...agency, from: u.from, to, link: "explicit", rule: "the agency of a state" }, next };
  if (MEDIA_WORDS.has(last.low) || plain.endsWith("media"))
    return { credit: mediaOf(context, units, { first: i, start, last: saw, next, to }, plain, country), next };
  if (owner !== "") {
    country ??= countryHere(context, units);
    const post = last.low === "chancery" ? "Chancery" : "Office";
    return { credit: official(`${post} of the ${withCountry(context, country, owner)}`, country, u.from, to), next };
  }
  const told = bodyName(context, units, plain.replace(/(government)['\u2019]s\b/i, "$1"), country);
  const credit = official(told.name, told.country, u.from, to);
  return { credit: isPaper(told.name) ? { ...credit, kind: "newspaper" } : credit, next };
}

const isFieldOfBody = (units: Unit[], at: number): boolean =>
  units[at]?.kind === "word" &&
  (units[at]!.bits & W.FIELD) !== 0 &&
  units[at + 1]?.kind === "word" &&
  (units[at + 1]!.bits & W.SPEAKS) !== 0;

/** "State House", and what reads like a place: "Ministry of State". */
const SEAT = /(House|Palace)$|^Ministry of /;

const isCapital = ({ tokens }: Context["reader"], u: Unit | undefined): boolean =>
  u !== undefined && u.kind !== "mark" && u.kind !== "date" && u.person < 0 && tokens[u.from]!.cap;

const ABROAD = wordSet("embassy legation consulate mission chancery representation");
const isLow = (units: Unit[], i: number, word: string | ReadonlySet<string>): boolean => {
  const low = units[i]?.low;
  return low !== undefined && (typeof word === "string" ? low === word : word.has(low));
};
