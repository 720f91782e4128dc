import type { Context } from "../context";
import { officeText } from "../names/office";
import type { Person } from "../names/person";
import { fold } from "../tokens";
import type { Role, Unit } from "../units";
import { wordSet } from "../word-set";
import { countryHere, trimThe, withCountry } from "./country";

/** Bodies that every state has of its kind, and that a reader tells apart by the state alone. */
const OF_A_STATE =
  /\b(ministry|department|presidency|premiership|palace|cabinet|government|parliament|assembly|senate|secretariat|chancellery|chancery|press (service|office|unit|bureau)|information (department|office|service)|state (media|radio|television|tv)|government (radio|television|tv))$|^(ministry|department|office) of\b|^(office|foreign office|congress|council of ministers)$/;

/** A body's name as readers know it, told with its state: "Ivorian finance ministry". */
export function bodyName(
  context: Context,
  units: Unit[],
  plain: string,
  country: string | null,
): { name: string; country: string | null } {
  const body = trimThe(plain).replace(OWN_SERVICE, "$1");
  const field = BARE_MINISTRY.test(body)
    ? (ministryAgain(context, country, SOON) ??
      ministryMet(context, units, country) ??
      ministryAgain(context, country, Number.POSITIVE_INFINITY))
    : null;
  const told = field?.name ?? body;
  const state =
    country ??
    field?.country ??
    (EMBASSY.test(told) ? ambassadorsCountry(context, units) : null) ??
    (OF_A_STATE.test(fold(told)) ? stateOf(context, units, told) : null);
  return { name: withCountry(context, state, told.replace(ABROAD_NAMES, "Foreign Ministry")), country: state };
}

/** "The ministry's press service" speaks for the ministry. */
const OWN_SERVICE = /(ministry|department|embassy|presidency|parliament)['\u2019]s .*$/i;
/** A name of a foreign ministry that readers know by the usual one. */
const ABROAD_NAMES = /\bministry of external relations$/i;
/** "The ministry", "the Fijian ministry", but not "the foreign ministry". */
const BARE_MINISTRY = /^((?!foreign|\p{L}+ion )\p{L}+n )?(ministry|department)$/iu;

/** Those whom the sentence names, and those of the meeting last told. */
function* peopleAtHand(context: Context, units: Unit[]): Generator<Person> {
  for (const u of units) if (u.person >= 0) yield context.people.all[u.person]!;
  for (const { id } of context.focus?.people ?? []) yield context.people.all[id]!;
}

const SMALL = wordSet("of for the and minister ministry department secretary state");
const fieldWords = (text: string): string[] =>
  fold(text)
    .split(/[^\p{L}']+/u)
    .filter((word) => word.length > 2 && !SMALL.has(word));

/** The state of a body that is told without one: the dateline's where its own minister met, else that of the place. */
function stateOf(context: Context, units: Unit[], body: string): string | null {
  const here = countryHere(context, units);
  if (here && (!context.host || here === context.host)) return here;
  const states = holdersCountries(context, units, body);
  return context.host && states.includes(context.host) ? context.host : (here ?? states[0] ?? null);
}

/** The states of those at hand who lead the body: "Finance Minister X" and "the finance ministry". */
function holdersCountries(context: Context, units: Unit[], body: string): string[] {
  const wanted = fieldWords(body);
  const found: string[] = [];
  if (wanted.length === 0) return found;
  for (const person of peopleAtHand(context, units))
    for (const role of person.roles) {
      const country = role.country ?? person.country;
      const words = fieldWords(role.text);
      if (country && LEADS.has(role.head) && wanted.every((word) => words.includes(word))) found.push(country);
    }
  return found;
}

const EMBASSY = /^embassy$/i;

/** Whose embassy "the embassy" is: that of the one ambassador at hand. */
function ambassadorsCountry(context: Context, units: Unit[]): string | null {
  const states = new Set<string>();
  for (const person of peopleAtHand(context, units))
    for (const { head, country } of person.roles) {
      const state = country ?? person.country;
      if (head === "ambassador" && state) states.add(state);
    }
  return states.size === 1 ? [...states][0]! : null;
}

const LEADS = wordSet("minister secretary undersecretary under-secretary vice-minister deputy head director");

const SOON = 2;
const MINISTRY = /\b(ministry|department)\b/i;

/** "The ministry" is the one last credited, where no other outlet has been credited since. */
function ministryAgain({ lastOutlet, sentence }: Context, country: string | null, within: number) {
  if (!lastOutlet || sentence - lastOutlet.sentence > within) return null;
  const { name, country: state } = lastOutlet;
  if (!MINISTRY.test(name) || BARE_MINISTRY.test(name) || (country && country !== state)) return null;
  return { name, country: state };
}

/** Whose ministry "the ministry" is: that of the minister met, of the place's own state where several were. */
function ministryMet(
  context: Context,
  units: Unit[],
  country: string | null,
): { name: string; country: string } | null {
  const here = country ?? countryHere(context, units);
  let first: { name: string; country: string } | null = null;
  for (const person of peopleAtHand(context, units))
    for (const role of person.roles) {
      const state = role.country ?? person.country;
      const name = state ? ministryOf(context, role) : null;
      if (!state || !name) continue;
      if (state === here) return { name, country: state };
      if (!country) first ??= { name, country: state };
    }
  return first;
}

/** "Minister of Health" gives "Ministry of Health", "Vice Unification Minister" gives "Unification Ministry". */
function ministryOf(context: Context, role: Role): string | null {
  const text = officeText(context.reader, role).replace(
    /^((first|vice|deputy|senior|assistant|state|cabinet|interim|acting|caretaker|visiting|then) )+/i,
    "",
  );
  // "Director at the Japanese Foreign Ministry".
  const within = /((?:\p{Lu}[\p{L}'-]+ )*)Ministry\b/u.exec(text)?.[1]?.trim().split(" ").at(-1);
  if (within) return `${within} Ministry`;
  if (/prime minister|premier/i.test(text)) return null;
  const of = /\b(minister|secretary|undersecretary) (?:of|for) (\p{Lu}.*)$/iu.exec(text);
  if (of)
    return /^state\b/i.test(of[2]!) ? null : `${/minister/i.test(of[1]!) ? "Ministry" : "Department"} of ${of[2]}`;
  const before = /^(.+?) (vice[- ]|deputy )?minister$/i.exec(text);
  return before ? `${capital(before[1]!)} Ministry` : null;
}

const capital = (text: string): string => text[0]!.toUpperCase() + text.slice(1);
