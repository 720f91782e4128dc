import type { Context } from "../context";
import type { Person } from "../names/person";
import { fold } from "../tokens";
import type { Unit } from "../units";
import { wordSet } from "../word-set";
import { countryHere } from "./country";

/** Those whom the sentence names, and those of the meeting last told. */
export function* peopleAtHand(context: Context, units: Unit[]): Generator<Person> {
  for (const u of units) if (u.person >= 0) yield context.people.all[u.person]!;
  for (const { id } of context.focus?.people ?? []) yield context.people.all[id]!;
}

const SMALL = wordSet("of for the and minister ministry department secretary state");
const fieldWords = (text: string): string[] =>
  fold(text)
    .split(/[^\p{L}']+/u)
    .filter((word) => word.length > 2 && !SMALL.has(word));

/** The state of a body that is told without one: the dateline's where its own minister met, else that of the place. */
export function stateOf(context: Context, units: Unit[], body: string): string | null {
  const here = countryHere(context, units);
  if (here && (!context.host || here === context.host)) return here;
  const states = holdersCountries(context, units, body);
  return context.host && states.includes(context.host) ? context.host : (here ?? states[0] ?? null);
}

const GOVERNMENT = /^(government|cabinet)$/i;

/** The states of those at hand who lead the body: "Finance Minister X" and "the finance ministry". */
function holdersCountries(context: Context, units: Unit[], body: string): string[] {
  // Who heads the government leads it.
  const wanted = GOVERNMENT.test(body) ? ["prime"] : fieldWords(body);
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

const HIGH_COMMISSIONER = /\bhigh commissioner\b/i;

/** Whose embassy "the embassy" is: that of the one ambassador at hand. */
export function ambassadorsCountry(context: Context, units: Unit[]): string | null {
  const states = new Set<string>();
  for (const person of peopleAtHand(context, units))
    for (const { head, text, country } of person.roles) {
      const state = country ?? person.country;
      if ((head === "ambassador" || HIGH_COMMISSIONER.test(text)) && state) states.add(state);
    }
  return states.size === 1 ? [...states][0]! : null;
}

const LEADS = wordSet("minister secretary undersecretary under-secretary vice-minister deputy head director");
