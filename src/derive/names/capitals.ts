import { W } from "../lexicon";
import { type Unit, unit } from "../units";
import { wordSet } from "../word-set";
import { bodyRun, isPlaceBody } from "./body-name";
import { longerNameEnd } from "./edition";
import { personUnit } from "./person-unit";
import { isPlainName } from "./plain-name";
import { PARTICIPIAL, phraseAt, type Reader, surface } from "./reader";
import { readName } from "./runs";

const AT_THE = wordSet("at near outside inside");
const PREPOSITIONS_OF_PLACE = wordSet("in at near outside inside via");

const ADJECTIVE = /^pan-|-(?:based|owned|backed|run|controlled|linked|affiliated|funded|sponsored|aligned)$/;

/** Words in capitals without an office before them: a place, an outlet, a body or a person's name. */
export function capitalUnit(
  reader: Reader,
  at: number,
  first: number,
  to: number,
  stop: (token: number) => boolean,
  phrase: ReturnType<typeof phraseAt>,
  before: Unit[],
): Unit | null {
  const { tokens, bits } = reader;
  // "The Suva-based Fiji Times", "the pan-Arab daily".
  if (ADJECTIVE.test(tokens[at]!.low)) return null;
  const opening = at === first || tokens[at - 1]?.kind === "mark";
  if (opening && bits[at]! & W.PLAIN && !phrase) {
    if (!(bits[at]! & W.HONORIFIC) && !isPlainName(reader, at, to)) return null;
  }
  if (
    opening &&
    !phrase &&
    bits[at] === 0 &&
    tokens[at]!.low.length > 5 &&
    PARTICIPIAL.test(tokens[at]!.low) &&
    !reader.participial.has(tokens[at]!.low) &&
    ((tokens[at]!.low.length > 7 && tokens[at]!.low.endsWith("ing")) ||
      reader.lowerCased.has(tokens[at]!.low) ||
      !tokens[at + 1]?.cap)
  )
    return null;
  if (at === first && !phrase && isActOpening(reader, at, to)) return null;
  if (at === first && !phrase && bits[at] === 0 && reader.lowerCased.has(tokens[at]!.low) && !tokens[at + 1]?.cap)
    return null;
  const place = placeEnd(reader, at, to);
  if (phrase?.phrase.outlet && phrase.to >= place && !(phrase.to === at + 2 && opensOffice(reader, at, phrase.to))) {
    // An outlet's name may be a person's too: "Petra Novak".
    const run = phrase.to - at === 1 ? readName(reader, at, to, true, stop) : null;
    if (!run || run.to - at === 1 || phrase.phrase.upper) {
      const made = outletUnit(at, phrase);
      const end = longerNameEnd(reader, made, to, stop);
      return end > made.to ? Object.assign(made, { to: end, name: surface(reader, at, end) }) : made;
    }
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
  // "at the Zarzuela".
  const article = lone && !name.honorific && tokens[at - 1]?.low === "the" && AT_THE.has(tokens[at - 2]?.low ?? "");
  if (article && tokens[name.to]?.low !== "'s" && !tokens[name.to]?.cap) {
    const made = unit("place", at, name.to, tokens[at]!.low);
    made.name = surface(reader, at, name.to);
    return made;
  }
  if (
    PREPOSITIONS_OF_PLACE.has(tokens[at - 1]?.low ?? "") &&
    !name.honorific &&
    (lone || tokens[at - 1]!.low !== "from")
  ) {
    const made = unit("place", at, name.to, tokens[at]!.low);
    made.name = surface(reader, at, name.to);
    return made;
  }
  // "ENGINE TROUBLE: …", a heading in its line.
  if (at === first && tokens[at]!.upper && tokens[name.to - 1]!.upper && tokens[name.to]?.low === ":") return null;
  // "the “Bright Path” programme".
  if (!name.honorific && QUOTES.has(tokens[at - 1]?.low ?? "") && QUOTES.has(tokens[name.to]?.low ?? "")) {
    const quoted = unit("org", at, name.to, tokens[at]!.low);
    quoted.name = surface(reader, at, name.to);
    return quoted;
  }
  const made = personUnit(reader, at, name, [], to, stop);
  if (!name.honorific && !lone && FOREIGN_SITES.has(tokens[name.from]!.low) && made.roles.length === 0)
    made.kind = "place";
  if (lone && !name.honorific && made.roles.length === 0) made.kind = "name";
  // "Iran's Hossein Amirabadi".
  const owner = before[before.length - 1];
  if (titledBefore && owner?.kind === "place" && owner.country) made.country ??= owner.country;
  return made;
}

const ACTS = wordSet(
  "spoke talked sat called visited chatted caught started began ended kicked dined discussed held hosted joined paid popped dropped honoured honored delighted pleased grateful",
);

/** "Met with X", "Received the Minister", "Lunch with Y": a verb or a meal that no subject precedes. */
function isActOpening(reader: Reader, at: number, to: number): boolean {
  const { tokens, bits } = reader;
  const acts = bits[at]! & (W.MEET | W.RECEIVE | W.TALK | W.TALKS) || ACTS.has(tokens[at]!.low);
  if (!acts || tokens[at]!.upper) return false;
  const next = tokens[at + 1];
  if (!next?.cap) return true;
  return (bits[at + 1]! & (W.OFFICE | W.FIELD | W.HONORIFIC)) !== 0 || phraseAt(reader, at + 1, to) !== null;
}

const QUOTES = wordSet("\" \u201c \u201d ' \u2018 \u2019 \u00ab \u00bb");

/** Words for a building that stand before its name. */
const FOREIGN_SITES = wordSet(
  "djalan jalan lorong avenida paseo ulitsa ulica strada corso boulevard palacio palácio palais palazzo palau pałac schloss château castello castillo castelo villa casa hôtel hotel quai plaza piazza praça place platz rue via calle camp fort kasbah dar qasr beit bayt istana wisma gedung",
);

function placeEnd(reader: Reader, at: number, to: number): number {
  const phrase = phraseAt(reader, at, to);
  return phrase && (phrase.phrase.place || phrase.phrase.country) ? phrase.to : at;
}

/** "The Australian High Commissioner", "the Australian Embassy", "the Namibian envoy": no newspaper. */
export function opensOffice(reader: Reader, at: number, end: number): boolean {
  const { tokens, bits } = reader;
  if (tokens[at]!.low !== "the" || !tokens[end]) return false;
  if (tokens[end]!.cap)
    return (bits[end]! & (W.OFFICE | W.FIELD)) !== 0 || (end === at + 2 && (bits[end]! & W.BODY) !== 0);
  return (bits[end]! & W.OFFICE) !== 0 && phraseAt(reader, at + 1, end)?.phrase.demonym !== undefined;
}

/** An outlet of the lexicon; of several that go by the name, that of the country. */
export function outletUnit(at: number, found: NonNullable<ReturnType<typeof phraseAt>>, country?: string | null): Unit {
  const made = unit("outlet", at, found.to);
  const first = found.phrase.outlet!;
  const outlet = (country && first.namesakes?.find((other) => other.country === country)) || first;
  made.name = outlet.name;
  made.outletKind = outlet.kind;
  made.country = outlet.country;
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
