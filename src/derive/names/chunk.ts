import type { DateMatch } from "../days/match";
import { W } from "../lexicon";
import { type Role, type Unit, unit } from "../units";
import { phraseAt, type Reader, surface } from "./reader";
import { DETERMINERS, readRole } from "./roles";
import { type NameRun, readName } from "./runs";

const PRONOUNS = new Set("he she they him them his her their hers theirs both i we it".split(" "));
const PREPOSITIONS_OF_PLACE = new Set("in at near outside inside via".split(" "));

/** Groups the tokens of one sentence into units: people with their offices, places, dates, bodies, words. */
export function chunk(reader: Reader, from: number, to: number, dates: DateMatch[]): Unit[] {
  const units: Unit[] = [];
  let next = 0;
  const startsDate = (token: number): boolean => {
    while (next < dates.length && dates[next]!.to <= token) next++;
    return next < dates.length && dates[next]!.from <= token;
  };
  // `stop` looks ahead of the cursor, so it searches from where the cursor is.
  const stop = (token: number): boolean => {
    for (let i = next; i < dates.length && dates[i]!.from <= token; i++) if (token < dates[i]!.to) return true;
    return false;
  };
  for (let at = from; at < to; ) {
    const made = startsDate(at) ? dateUnit(reader, dates[next]!) : unitAt(reader, at, from, to, stop, units);
    if (reader.tokens[made.to]?.low === "'s" && made.to < to && made.kind !== "mark" && made.kind !== "date") {
      made.possessive = true;
      made.to++;
    }
    units.push(made);
    at = made.to;
  }
  return units;
}

function dateUnit(reader: Reader, match: DateMatch): Unit {
  const made = unit("date", match.from, match.to, reader.tokens[match.from]!.low);
  made.date = match;
  return made;
}

function unitAt(
  reader: Reader,
  at: number,
  first: number,
  to: number,
  stop: (token: number) => boolean,
  before: Unit[],
): Unit {
  const token = reader.tokens[at]!;
  const bits = reader.bits[at]!;
  if (token.kind === "number") {
    // An outlet may begin with a figure: "24.kg".
    const numbered = phraseAt(reader, at, to);
    if (numbered?.phrase.outlet) return outletUnit(at, numbered);
  }
  if (token.kind !== "word") return unit("mark", at, at + 1, token.low);
  const role = mayStartRole(reader, at, to) ? readRole(reader, at, to, stop) : null;
  if (role) return roleUnit(reader, role, to, stop);
  const phrase = token.cap ? phraseAt(reader, at, to) : null;
  if (token.cap) {
    const made = capitalUnit(reader, at, first, to, stop, phrase, before);
    if (made) return made;
  }
  const excellency = token.upper && token.low === "he" && reader.tokens[at + 1]?.cap;
  if (PRONOUNS.has(token.low) && !excellency && !(token.low === "us" || (token.low === "i" && !token.cap)))
    return unit("pronoun", at, at + 1, token.low);
  return unit("word", at, at + 1, token.low, bits);
}

function mayStartRole(reader: Reader, at: number, to: number): boolean {
  const token = reader.tokens[at]!;
  if (reader.bits[at]! & (W.OFFICE | W.POST | W.FIELD | W.BODY)) return true;
  if (DETERMINERS.has(token.low)) return true;
  return (
    token.cap &&
    (phraseAt(reader, at, to) !== null ||
      (at + 1 < to && (reader.bits[at + 1]! & (W.OFFICE | W.FIELD | W.BODY)) !== 0 && !(reader.bits[at]! & W.PLAIN)))
  );
}

/** An office with the name that it introduces, if any. */
function roleUnit(reader: Reader, role: Role, to: number, stop: (token: number) => boolean): Unit {
  const { tokens } = reader;
  const name = nameAfterRole(reader, role, to, stop);
  if (!name) {
    const made = unit("role", role.from, role.to, tokens[role.from]!.low);
    made.roles = [role];
    made.country = role.country;
    return made;
  }
  return personUnit(reader, role.from, name, [role], to, stop);
}

function nameAfterRole(reader: Reader, role: Role, to: number, stop: (token: number) => boolean): NameRun | null {
  const { tokens } = reader;
  let at = role.to;
  if (at >= to || tokens[at]!.low === "'s") return null;
  let comma = false;
  if (tokens[at]!.low === ",") {
    // "Canada's defence minister, Bill Grahame, met…", "Minister of Oil, H.E. …".
    comma = true;
    at++;
    if (role.plural) return null;
    if (tokens[at]?.low === "the" && reader.bits[at + 1]! & W.HONORIFIC && tokens[at + 1]!.cap) at++;
  } else if (
    tokens[at]!.low === "the" &&
    tokens[at + 1]?.cap &&
    reader.bits[at + 1]! & W.HONORIFIC &&
    !(reader.bits[at + 1]! & W.OFFICE)
  )
    at++;
  else if (tokens[at]!.low === ":" || tokens[at]!.low === "\u2014") return null;
  if (at >= to) return null;
  const name = readName(reader, at, to, !comma, stop);
  if (!name) return null;
  // "other officials Ri met": the officials are not called so.
  if (role.plural && !/^(,|and|&)$/.test(tokens[name.to]?.low ?? "")) return null;
  if (comma) {
    const after = tokens[name.to]?.low ?? "";
    const closed =
      name.to >= to || /^[,.;:)\u2014\u2013]$/.test(after) || after === "'s" || after === "and" || after === "(";
    const definite = role.determiner !== "" || role.country !== null || name.honorific !== "";
    if (!closed || !definite) return null;
  }
  return name;
}

/** A person, with what stands in apposition: ", the foreign minister of Peru,", "(@handle)", "of Japan". */
function personUnit(
  reader: Reader,
  from: number,
  name: NameRun,
  roles: Role[],
  to: number,
  stop: (token: number) => boolean,
): Unit {
  const made = unit("person", from, name.to, reader.tokens[name.from]!.low);
  made.nameFrom = name.from;
  made.nameTo = name.to;
  made.roles = roles;
  made.honorific = name.honorific;
  made.country = roles.find((role) => role.country)?.country ?? null;
  const apposed = readApposition(reader, name.to, to, stop);
  if (apposed) {
    made.to = apposed.to;
    made.roles = [...roles, ...apposed.roles];
    made.country ??= apposed.country;
  }
  return made;
}

interface Apposition {
  to: number;
  roles: Role[];
  country: string | null;
}

function readApposition(reader: Reader, at: number, to: number, stop: (token: number) => boolean): Apposition | null {
  const { tokens, bits } = reader;
  let i = at;
  const roles: Role[] = [];
  let country: string | null = null;
  // "MP", "(58)", "(@handle)".
  while (i < to && tokens[i]!.upper && /^(mp|mep|kc|qc|phd|kbe|am|ao|md)$/.test(tokens[i]!.low) && bits[i] !== W.PLAIN)
    i++;
  if (tokens[i]?.low === "(" && i < to) {
    let close = i + 1;
    while (close < to && close - i < 7 && tokens[close]!.low !== ")") close++;
    if (tokens[close]?.low === ")" && close < to) i = close + 1;
  }
  if (tokens[i]?.low === "of" && tokens[i + 1]?.cap) {
    const phrase = phraseAt(reader, i + 1, to);
    if (phrase?.phrase.country) {
      country = phrase.phrase.country.code;
      i = phrase.to;
    }
  }
  const mark = tokens[i]?.low ?? "";
  if (i < to && /^[,\u2013\u2014(-]$/.test(mark)) {
    let j = i + 1;
    if (tokens[j]?.kind === "number" && tokens[j + 1]?.low === ",") j += 2;
    if (tokens[j]?.low === "who" && /^(is|was|serves|served)$/.test(tokens[j + 1]?.low ?? "")) {
      j += 2;
      while (/^(also|currently|as|then)$/.test(tokens[j]?.low ?? "")) j++;
    }
    const role = j < to && mayStartRole(reader, j, to) ? readRole(reader, j, to, stop) : null;
    const after = role ? (tokens[role.to]?.low ?? ".") : "";
    const ends =
      role !== null && (role.to >= to || /^[,.;:)\u2013\u2014-]$/.test(after) || (after === "and" && mark === ","));
    if (role && ends && !role.plural && !/^(his|her|their)$/.test(role.determiner)) {
      // "X, Foreign Minister Y, …" lists two people: then a name follows and there is no apposition.
      const follows = /^[,)\u2013\u2014-]$/.test(after) && role.to < to;
      roles.push(role);
      country ??= role.country;
      i = follows ? role.to + 1 : role.to;
      // "… X, minister of this, and Y": the comma parts a list, so it stays outside.
      if (follows && after === "," && (tokens[i]?.low === "and" || listGoesOn(reader, i, to))) i--;
    }
  }
  return i === at ? null : { to: i, roles, country };
}

function listGoesOn(reader: Reader, at: number, to: number): boolean {
  return at < to && reader.tokens[at]!.cap && reader.tokens[at]!.kind === "word" && !(reader.bits[at]! & W.PLAIN);
}

/** Words in capitals without an office before them: a place, an outlet, a body or a person's name. */
function capitalUnit(
  reader: Reader,
  at: number,
  first: number,
  to: number,
  stop: (token: number) => boolean,
  phrase: ReturnType<typeof phraseAt>,
  before: Unit[],
): Unit | null {
  const { tokens, bits } = reader;
  const opening = at === first || tokens[at - 1]?.kind === "mark";
  if (opening && bits[at]! & W.PLAIN && !phrase) {
    if (!(bits[at]! & W.HONORIFIC)) return null;
  }
  if (
    opening &&
    !phrase &&
    bits[at] === 0 &&
    tokens[at]!.low.length > 5 &&
    /(ing|ed)$/.test(tokens[at]!.low) &&
    (reader.lowerCased.has(tokens[at]!.low) || !tokens[at + 1]?.cap)
  )
    return null;
  if (at === first && !phrase && bits[at] === 0 && reader.lowerCased.has(tokens[at]!.low) && !tokens[at + 1]?.cap)
    return null;
  const place = placeEnd(reader, at, to);
  if (phrase?.phrase.outlet && phrase.to >= place) {
    // An outlet's name may be a person's too: "Petra Novak".
    const run = phrase.to - at === 1 ? readName(reader, at, to, true, stop) : null;
    if (!run || run.to - at === 1 || phrase.phrase.upper) return outletUnit(at, phrase);
  }
  const org = bodyRun(reader, at, to, stop);
  if (org && (!phrase || org > phrase.to)) {
    const made = unit(isPlaceBody(tokens[org - 1]!.low) ? "place" : "org", at, org, tokens[at]!.low);
    made.name = surface(reader, at, org);
    made.country = phrase?.phrase.demonym?.code ?? phrase?.phrase.country?.code ?? phrase?.phrase.place?.code ?? null;
    return made;
  }
  const titledBefore = before.length > 0 && before[before.length - 1]!.possessive;
  const name = readName(reader, at, to, false, stop);
  if (phrase && !(name && name.to > phrase.to)) return placeUnit(at, phrase);
  if (!name) return null;
  const lone = name.to - name.from === 1;
  if (
    PREPOSITIONS_OF_PLACE.has(tokens[at - 1]?.low ?? "") &&
    !name.honorific &&
    (lone || tokens[at - 1]!.low !== "from")
  ) {
    const made = unit("place", at, name.to, tokens[at]!.low);
    made.name = surface(reader, at, name.to);
    return made;
  }
  const made = personUnit(reader, at, name, [], to, stop);
  if (lone && !name.honorific && made.roles.length === 0) made.kind = "name";
  // "Iran's Hossein Amirabadi".
  const owner = before[before.length - 1];
  if (titledBefore && owner?.kind === "place" && owner.country) made.country ??= owner.country;
  return made;
}

function placeEnd(reader: Reader, at: number, to: number): number {
  const phrase = phraseAt(reader, at, to);
  return phrase && (phrase.phrase.place || phrase.phrase.country) ? phrase.to : at;
}

function outletUnit(at: number, found: NonNullable<ReturnType<typeof phraseAt>>): Unit {
  const made = unit("outlet", at, found.to);
  made.name = found.phrase.outlet!.name;
  made.outletKind = found.phrase.outlet!.kind;
  made.country = found.phrase.outlet!.country;
  return made;
}

function placeUnit(at: number, found: NonNullable<ReturnType<typeof phraseAt>>): Unit {
  const { place, country, demonym } = found.phrase;
  const made = unit(place || country ? "place" : "word", at, found.to);
  made.name = (country ?? place)?.name ?? "";
  made.country = (country ?? place ?? demonym)?.code ?? null;
  // A capital of the same name as its state is a place within it.
  if (country && !place) made.low = "country";
  if (!place && !country) made.low = "demonym";
  return made;
}

const isPlaceBody = (low: string): boolean =>
  /^(house|palace|hall|castle|hotel|airport|city|province|state|county|islands?|sea|ocean|river|strait|lake|bay|gulf|peninsula|mountain|valley|square|street|avenue|road|monument|memorial|cemetery|mausoleum|tower|museum|stadium|theatre|theater|arena|centre|center|villa|residence|guesthouse|lodge|manor|base|port|station)$/.test(
    low,
  );

/** End of a run of capitals that ends in a word for a body: "Human Rights Council", "Merdeka Palace". */
function bodyRun(reader: Reader, at: number, to: number, stop: (token: number) => boolean): number {
  const { tokens, bits } = reader;
  let end = 0;
  for (let i = at; i < to && i - at < 8; i++) {
    const token = tokens[i]!;
    if (stop(i) || token.kind !== "word" || (i > at && token.breaks > 1)) break;
    if (!token.cap) {
      // "Torre Tagle palace", "Ministry of External Affairs".
      if (i > at && bits[i]! & W.BODY && isPlaceBody(token.low) && end === 0) end = i + 1;
      if (
        end === i &&
        (token.low === "of" || token.low === "for" || token.low === "and") &&
        tokens[i + 1]?.cap &&
        i + 1 < to
      )
        continue;
      if (token.low === "the" && end > 0 && tokens[i - 1]?.low === "of") continue;
      break;
    }
    if (bits[i]! & W.OFFICE && !(bits[i]! & (W.BODY | W.FIELD)) && i === at) break;
    if (bits[i]! & W.BODY) end = i + 1;
    else if (end > 0 && i > end + 2) break;
    else if (
      end > 0 &&
      (tokens[i - 1]?.low === "of" ||
        tokens[i - 1]?.low === "for" ||
        tokens[i - 1]?.low === "the" ||
        bits[i]! & W.FIELD)
    )
      end = i + 1;
    else if (end > 0) break;
    else if (i === at && bits[i]! & W.PLAIN && !(bits[i]! & W.FIELD)) break;
  }
  // "Rashid House": one given name and a surname read as a body only when the word is one for a body of state or a building.
  return end;
}
