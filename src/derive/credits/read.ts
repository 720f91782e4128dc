import type { Context } from "../context";
import { cue } from "../cue";
import { surface } from "../names/reader";
import type { Unit } from "../units";
import { ARTICLES } from "../word-classes";
import { wordSet } from "../word-set";
import { addsMeeting, goesOnSpeaking, isCoreferent, isNoteOf, lastCredited, REPORTERS, sameSource } from "./again";
import { BODILY, bodyAt, MEDIA } from "./body";
import { CITING, citesSources, learnedFrom, STATEMENTS } from "./cites";
import { confirms } from "./confirms";
import { countryHere } from "./country";
import { covers } from "./coverage";
import { type Credit, fromOutlet, official } from "./credit";
import { outletHere } from "./foreign-office";
import { genericAgency } from "./generic";
import { isIssuer } from "./issuer";
import { jointly } from "./jointly";
import { bodyName } from "./naming";
import { isLettersOfBody } from "./organisation";
import {
  isAddressedByRemarks,
  isAiredAs,
  isBelieved,
  isFirst,
  isPictured,
  isSaidOn,
  isWrittenFor,
  wasTold,
} from "./outlet-idioms";
import { isStationByLetters } from "./paper-names";
import { listOfSources } from "./sources";
import { beforeThe, beginning, maySpeak, speaks, toldOrAired } from "./speaks";
import { fromPerson, speaksForOthers, spokesmanOf } from "./spokesman";
import { statementOf } from "./statement-of";
import { tellersOf } from "./teller";
import { twoBodies } from "./two-bodies";
import { NAMING, nameOfOutlet, OUTLET_WORDS, unknownOutlet } from "./unknown";
import { type Tellings, witness } from "./witness";

/** Reads who is credited in a sentence. */
export function readCredits(context: Context, units: Unit[], tellings: Tellings): Credit[] {
  const found: Credit[] = [];
  const speaking = maySpeak(units);
  for (let i = 0; i < units.length; i++) {
    if (!mayCredit(context, units[i]!)) continue;
    const at = creditAt(context, units, i, tellings, speaking);
    for (const credit of at)
      if (!found.some((known) => known.name === credit.name || isWithin(credit, known))) found.push(credit);
  }
  if (units.some(({ kind }) => kind === "outlet"))
    for (const teller of tellersOf(context, units, tellings.events))
      if (!found.some(({ name }) => name === teller.name)) found.unshift(teller);
  return found.filter((credit) => !found.some((other) => isNamedBy(context, credit, other)));
}

const UNNAMED = /(?:^| )(?:tv|television|radio|agency|station|broadcaster|newspaper|media)$/i;

/** "Malian TV, ORTM, said", "state radio La Voix said": what an outlet is, with its name behind it. */
function isNamedBy({ reader: { tokens } }: Context, { name, to }: Credit, { from, to: end, kind }: Credit): boolean {
  if (!UNNAMED.test(name) || kind === "person" || kind === "government") return false;
  return from === to || (from === to + 1 && tokens[to]?.low === "," && tokens[end]?.low === ",");
}

const MEDIA_NOUNS = wordSet("agency newspaper daily broadcaster channel station website portal weekly");

/** Of the same words, or of some of them; both who met are named by one word. */
const isWithin = (credit: Credit, known: Credit): boolean =>
  known.from <= credit.from && credit.to <= known.to && !(credit.of && known.of);

const CREDITING = cue(
  `to by at from both two demonym ${OUTLET_WORDS} official state national news press wire agency service office source sources`,
);

/** Most words, all marks and all days credit nobody. */
const mayCredit = ({ reader }: Context, { kind, low, bits, cues, person, from }: Unit): boolean =>
  (kind !== "word" && kind !== "mark" && kind !== "date") ||
  person >= 0 ||
  (cues & (CREDITING | CITING | REPORTERS | MEDIA)) !== 0 ||
  (kind === "word" &&
    ((bits & BODILY) !== 0 || low.includes(".") || reader.acronyms.size > 0 || reader.tokens[from]!.upper));

const OF_FROM = wordSet("of from by");

/** "The readout from his ministry: …": where the body stands; 0 where it opens the sentence. */
function pastReadout(units: Unit[]): number {
  const of = units.findIndex(({ low }, i) => i < 4 && OF_FROM.has(low) && STATEMENTS.has(units[i - 1]?.low ?? ""));
  return of < 0 ? 0 : units[of + 1]?.low === "the" ? of + 2 : of + 1;
}

const AIRING = wordSet("told on in with");

function creditAt(context: Context, units: Unit[], i: number, tellings: Tellings, speaking: boolean): Credit[] {
  const hasMeeting = tellings.events.length > 0;
  const u = units[i]!;
  const before = i > 0 ? units[i - 1]!.low : "";
  // "No meeting has been arranged, whatever NTB says."
  if (before === "whatever" || before === "neither") return [];
  // "according to KCNA and Cuba's presidential office", "citing the ministry".
  if (citesSources(units, i)) {
    const same = sameSource(context, units, i);
    if (same) return [same];
    // "According to the press service".
    const service = genericAgency(context, units, i + 2);
    return service ? [service.credit] : listOfSources(context, units, i + 1);
  }
  if (SOURCES.has(u.low) && (i === 0 || before === "(") && units[i + 1]?.low === ":" && isOfItem(context))
    return listOfSources(context, units, i + 2);
  const stated = statementOf(context, units, i);
  if (stated) return [stated];
  if (
    u.kind === "outlet" &&
    (isBelieved(units, i) || isFirst(units, i) || isPictured(units, i) || (wasTold(units, i) && !isIssuer(context, u)))
  )
    return [fromOutlet(u)];
  if (u.kind === "outlet" && u.outletKind !== "government" && covers(units, i)) return [fromOutlet(u)];
  // What the agency of the dateline learned from an office, the office is credited for.
  if (isIssuer(context, u) && learnedFrom(units, i) > 0) return [];
  const noun = u.kind === "outlet" && MEDIA_NOUNS.has(units[i + 1]?.low ?? "") ? i + 1 : i;
  if (u.kind === "outlet" && speaks(units, noun, i)) return [outletHere(context, units, u)];
  // What the agency of the dateline was told, the one who told it is credited for.
  const own = isIssuer(context, u);
  const aired =
    (AIRING.has(beforeThe(units, beginning(units, i))) && (toldOrAired(units, i) || isAiredAs(units, i))) ||
    isAddressedByRemarks(units, i) ||
    isSaidOn(units, beginning(units, i)) ||
    isWrittenFor(units, i);
  if (aired && u.kind === "outlet" && !own && u.outletKind !== "government") return [fromOutlet(u)];
  const named = aired && (NAMING.has(u.kind) || isStationByLetters(context.reader.tokens[u.from]!.text));
  const heard = named ? nameOfOutlet(context, units, i) : null;
  if (heard?.sure) return [heard.credit];
  // "Kyodo: …".
  if (u.kind === "outlet" && i === 0 && units[1]?.low === ":") return [fromOutlet(u)];
  // "Senate press service: …".
  const colon = i === 0 ? units.findIndex(({ low }, at) => at < 8 && low === ":") : -1;
  const from = colon > 1 ? pastReadout(units) : 0;
  const heading = colon > 1 ? bodyAt(context, units, from, (next) => next === colon) : null;
  if (heading) return [heading.credit];
  const bodies = twoBodies(context, units, i);
  if (bodies) return speaks(units, bodies.last, i) ? bodies.credits : [];
  const agency = genericAgency(context, units, i);
  if (agency) return speaks(units, agency.last, i) ? [agency.credit] : [];
  // "A UN release said".
  if (
    (u.kind === "name" || u.kind === "org" || isLettersOfBody(u.low)) &&
    u.person < 0 &&
    !u.possessive &&
    ARTICLES.has(before) &&
    STATEMENTS.has(units[i + 1]?.low ?? "") &&
    speaks(units, i + 1, i)
  )
    return [official(surface(context.reader, u.from, u.to), u.country, u.from, u.to)];
  const confirming = confirms(context, units, i);
  if (confirming) return [confirming];
  const spelled =
    context.reader.acronyms.size > 0 && (u.kind === "word" || u.kind === "org")
      ? context.reader.acronyms.get(u.low)
      : undefined;
  if (spelled && speaks(units, i)) {
    const { name, country } = bodyName(context, units, spelled, null);
    return [official(name, country ?? countryHere(context, units), u.from, u.to)];
  }
  // "… met on Monday (New Era)", "her account (New Era)".
  if (
    u.kind === "outlet" &&
    (hasMeeting || STATEMENTS.has(units[i - 2]?.low ?? "") || closes(units, i + 1)) &&
    before === "(" &&
    (units[i + 1]?.low === ")" || isDatedInBracket(units, i))
  )
    return [fromOutlet(u)];
  // "… met on Monday — New Era."
  if (
    u.kind === "outlet" &&
    hasMeeting &&
    DASHES.has(before) &&
    ENDS.has(units[i + 1]?.low ?? ".") &&
    i + 3 > units.length
  )
    return [fromOutlet(u)];
  const bracketed = hasMeeting && before === "(" ? inBrackets(context, units, i) : null;
  if (bracketed) return [bracketed];
  if (speaking) {
    const institution = u.kind === "role" && speaks(units, i) ? spokesmanOf(context, units, i) : null;
    if (institution) return [institution];
    const unknown = unknownOutlet(context, units, i);
    if (unknown) return [unknown];
    const speaksUpTo = (next: number): boolean => next > i && speaks(units, next - 1, i);
    const body = isAddressed(units, i) ? null : bodyAt(context, units, i, speaksUpTo);
    if (body && speaksUpTo(body.next)) {
      const one = memberBefore(units, i);
      return [one ? fromPerson(context, one, units) : body.credit];
    }
  }
  const both = speaking ? jointly(context, units, i) : [];
  if (both.length > 0) return both;
  const person = u.person >= 0 && (speaksForOthers(context, units, i) ?? witness(context, units, i, tellings));
  // "…, spokeswoman X said. She added that …", "…, it added".
  const goesOn = goesOnSpeaking(context, units, i);
  if (person && !(goesOn && person.name !== context.lastOutlet?.name)) return [person];
  if (goesOn) return [lastCredited(context, u)];
  if (!context.lastOutlet) return [];
  if (hasMeeting && !isNoteOf(units, i) && !addsMeeting(context, units, i)) return [];
  // "The report also said", "The agency added": the outlet last credited.
  if (isCoreferent(units, i) && speaks(units, i)) return [lastCredited(context, u)];
  return [];
}

const DASHES = wordSet("- \u2013 \u2014");
const ENDS = wordSet(". ;");
const BEFORE_BRACKET = wordSet("word date place");

/** "… met on Monday (Fjordblad).": an outlet that the lexicon lacks, by its name or by where it stands. */
function inBrackets(context: Context, units: Unit[], i: number): Credit | null {
  const found = nameOfOutlet(context, units, i);
  if (!found || (units[found.last + 1]?.low !== ")" && !isDatedInBracket(units, found.last))) return null;
  const last = units[i]!.kind === "name" && units[found.last + 3] === undefined && units[i]!.person < 0;
  return found.sure || (last && BEFORE_BRACKET.has(units[i - 2]?.kind ?? "")) ? found.credit : null;
}

/** "(NTB, 7 January)". */
const isDatedInBracket = (units: Unit[], i: number): boolean =>
  units[i + 1]?.low === "," && units[i + 2]?.kind === "date" && units[i + 3]?.low === ")";

/** "They spoke of fish (NTB).", but not "the agency Norsk Telegrambyrå (NTB).". */
const closes = (units: Unit[], bracket: number): boolean =>
  bracket > 4 && bracket + 2 >= units.length && units[bracket - 3]!.kind === "word";

const SOURCES = wordSet("source sources");

/** "Source: NTB." below what an item tells, and not below the whole text. */
const isOfItem = ({ focus, paragraph }: Context): boolean => focus?.paragraph === paragraph;

/** "Relatives who handed a letter to the minister's office said", "met Dahl at the Secretariat and told him": not the one to whom something goes, nor where it is. */
const isAddressed = (units: Unit[], i: number): boolean =>
  isLeft(units, i) || TO_AT.has(units[i]!.low === "the" ? (units[i - 1]?.low ?? "") : beforeThe(units, i));

const TO_AT = wordSet("to at");
const LEAVING = wordSet("emerging emerged coming came back away return returning departing left");

/** "Emerging from the Foreign Ministry, Dahl said". */
const isLeft = (units: Unit[], i: number): boolean => {
  const from = units[i - 1]?.low === "the" ? i - 2 : i - 1;
  return units[from]?.low === "from" && LEAVING.has(units[from - 1]?.low ?? "");
};

/** "Ida Holm of the Foreign Ministry said": the one who speaks for a body. */
const memberBefore = (units: Unit[], i: number): Unit | undefined => {
  const of = units[i - 1]?.low === "the" ? i - 2 : i - 1;
  return units[of]?.low === "of" && units[of - 1]?.kind === "person" ? units[of - 1] : undefined;
};
