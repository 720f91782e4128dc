import type { Context } from "../context";
import { cue } from "../cue";
import { fold } from "../fold";
import { W } from "../lexicon";
import { surface } from "../names/reader";
import type { Unit } from "../units";
import { wordSet } from "../word-set";
import { BARE, countryHere, SPEAKING, trimThe, withCountry } from "./country";
import { type Credit, isLow, official, type Speaker } from "./credit";
import { mediaCredit } from "./media";
import { fieldOfMinistry, isBareMinistry } from "./ministry";
import { officeOfHolder, officeOfNamed } from "./office";

const BODILY = W.SPEAKS | W.FIELD | W.BODY;
const MEDIA = cue("media television tv radio newspapers dailies outlets agencies");
const ARTICLES = wordSet("the a an");
/** Bare, these tell nobody's. */
const NOBODYS = wordSet(
  "office house court staff team side chamber agency service party mission department council delegation command",
);

/** A state's office that speaks: "Cuba's presidential office", "the State Department", "state media in both capitals". */
export function bodyAt(context: Context, units: Unit[], i: number): Speaker | null {
  const named = officeOfNamed(context, units, i);
  if (named) return named;
  if (!mayBegin(units, i)) return null;
  const held = officeOfHolder(context, units, i);
  if (held) return held;
  const { owner, start, state } = ownerAt(units, i);
  const found = bodyFrom(units, start);
  if (!found) return null;
  const { to, next, place } = placeAfter(units, found.last);
  const country = state ?? found.country ?? place;
  const last = units[found.last]!;
  const from = units[start]!.from;
  const plain = surface(context.reader, from, to).replace(/ in [A-Z]\S*$/, "");
  // "the official press agency Tass": the name that follows is the outlet.
  if (units[next]?.kind === "outlet" || (owner === "" && !country && isGeneric(plain))) return null;
  if (last.kind === "word" && last.bits & W.POSTED) return null;
  const whole = { from: units[i]!.from, to };
  const media = mediaCredit(context, units.slice(i, found.last), last, plain, country, whole);
  if (media) return { credit: media, next };
  return { credit: bodyCredit(context, units, { owner, plain, country, from, whole }), next };
}

/** Most words name no body, and none can begin with them. */
function mayBegin(units: Unit[], i: number): boolean {
  const u = units[i]!;
  if (u.kind === "mark" || u.kind === "date" || u.kind === "outlet" || u.kind === "person") return false;
  if (u.kind === "word") {
    if (!(u.bits & BODILY) && u.low !== "demonym" && !(u.cues & MEDIA)) return false;
    if (ARTICLES.has(u.low) || NOBODYS.has(u.low)) return false;
  }
  if (u.kind === "role" && !u.possessive) return false;
  return units[i - 1]?.kind !== "outlet" && units[i - 2]?.kind !== "outlet";
}

const LINKS = wordSet("and ,");

/** What owns a body and where the body begins: a state ("Cuba's …", "Cuban and Peruvian …") or an office ("the minister's …"). */
function ownerAt(units: Unit[], i: number): { owner: string; start: number; state: string | null } {
  const u = units[i]!;
  if (u.kind === "role" && u.possessive) {
    const owner = trimThe(u.roles[0]!.text.replace(/^(the|his|her|its) /i, ""));
    return { owner, start: i + 1, state: u.country };
  }
  if (!u.country || !(u.kind === "place" || u.low === "demonym")) return { owner: "", start: i, state: null };
  let start = i + 1;
  while (start < i + 6 && (isLow(units, start, LINKS) || isState(units[start]))) start++;
  return { owner: "", start, state: u.country };
}

const isState = (u: Unit | undefined): boolean => u?.country != null && u.country !== "" && u.kind !== "org";

const NO_BODY = wordSet("and talks team delegation");
const MEDIA_END = wordSet("media television tv radio");

/** The words of a body from a unit on: its last, and the country that they tell. */
function bodyFrom(units: Unit[], start: number): { last: number; country: string | null } | null {
  let last = -1;
  for (let j = start; j < units.length && j < start + 6; j++) {
    const v = units[j]!;
    if (isNamedBody(v)) return { last: j, country: v.country };
    if (v.kind !== "word") break;
    if (!(v.bits & BODILY) || NO_BODY.has(v.low)) {
      if ((v.cues & MEDIA) !== 0) last = j;
      break;
    }
    if (MEDIA_END.has(v.low)) return { last: j, country: null };
    if (v.bits & W.SPEAKS) last = j;
  }
  return last < 0 ? null : { last, country: null };
}

const isNamedBody = (u: Unit): boolean =>
  (u.kind === "org" || (u.kind === "place" && (u.name.endsWith("House") || u.name.endsWith("Palace")))) &&
  SPEAKING.test(u.low + fold(u.name));

const BEFORE_PLACE = wordSet("of for in");

/** "the Ministry of Foreign Affairs of Japan": the place or field after a body, which is part of its name. */
function placeAfter(units: Unit[], last: number): { to: number; next: number; place: string | null } {
  const body = units[last]!;
  const to = body.possessive ? body.to - 1 : body.to;
  const place = units[last + 2];
  if (!place || !isLow(units, last + 1, BEFORE_PLACE) || !(place.kind === "place" || place.bits & W.FIELD))
    return { to, next: last + 1, place: null };
  return { to: isLow(units, last + 1, "in") ? to : place.to, next: last + 3, place: place.country };
}

interface Body {
  owner: string;
  plain: string;
  country: string | null;
  /** Token of the body's own words. */
  from: number;
  /** Tokens, those of the owner too. */
  whole: { from: number; to: number };
}

function bodyCredit(context: Context, units: Unit[], { owner, plain, country, from, whole }: Body): Credit {
  const state = owner === "" && !country && BARE.test(fold(plain)) ? countryHere(context, units) : country;
  const field = isBareMinistry(plain) ? fieldOfMinistry(context, state) : null;
  if (field) return official(withCountry(context, state, `${field} Ministry`), state, from, whole.to);
  const name =
    owner === "" ? withCountry(context, state, plain) : `Office of the ${withCountry(context, state, owner)}`;
  return official(name, state, whole.from, whole.to);
}

/** Words that tell nobody's office: "agency", "the news agency". */
const isGeneric = (name: string): boolean =>
  /^((the|a|an|official|local|state-run|state|national|news|press|wire) )*(agency|agencies|service|newspapers?|papers?|dail(y|ies)|outlets?|office|side|team|delegation|staff|media|website|press)$/i.test(
    name,
  ) && !/^(state|local) (media|television|radio)$/i.test(name);
