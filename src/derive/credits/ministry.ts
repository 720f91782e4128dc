import type { Context } from "../context";
import { officeText } from "../names/office";
import { fold } from "../tokens";
import type { Role, Unit } from "../units";
import { countryHere } from "./country";
import { peopleAtHand } from "./whose";

interface Ministry {
  name: string;
  country: string | null;
}

/** "The ministry", "the Fijian ministry", but not "the foreign ministry". */
const BARE_MINISTRY = /^((?!foreign|\p{L}+ion )\p{L}+n )?(ministry|department)$/iu;

/** Which one "the ministry" is: one just credited, that of the minister met, one credited before. */
export function theMinistry(context: Context, units: Unit[], body: string, country: string | null): Ministry | null {
  if (!BARE_MINISTRY.test(body)) return null;
  return (
    ministryAgain(context, country) ??
    ofCountry(context.lastMinistry, country) ??
    ministryMet(context, units, country, /department$/i.test(body))
  );
}

const SOON = 2;

/** "The Secretariat describes …" after "the CARICOM Secretariat says …": the body last credited, by its last word. */
export function bodyAgain({ lastOutlet, sentence }: Context, body: string): Ministry | null {
  if (!lastOutlet || body.includes(" ") || sentence - lastOutlet.sentence > SOON) return null;
  const { name, country } = lastOutlet;
  return fold(name).endsWith(` ${fold(body)}`) ? { name, country } : null;
}

const MINISTRY = /\b(ministry|department)\b/i;
/** Whether a name is that of one ministry, and not "the ministry". */
export const isMinistry = (name: string): boolean => MINISTRY.test(name) && !BARE_MINISTRY.test(name);

/** "The ministry" is the one last credited, where no other outlet has been credited since. */
const ministryAgain = ({ lastOutlet, sentence }: Context, country: string | null): Ministry | null =>
  lastOutlet && sentence - lastOutlet.sentence <= SOON && isMinistry(lastOutlet.name)
    ? ofCountry(lastOutlet, country)
    : null;

const ofCountry = (ministry: Ministry | null, country: string | null): Ministry | null =>
  ministry && (!country || country === ministry.country) ? { name: ministry.name, country: ministry.country } : null;

/** Whose ministry "the ministry" is: that of the minister met, of the place's own state where several were. */
function ministryMet(context: Context, units: Unit[], country: string | null, isDepartment: boolean): Ministry | null {
  const here = country ?? countryHere(context, units);
  let first: Ministry | null = null;
  for (const person of peopleAtHand(context, units))
    for (const role of person.roles) {
      const state = role.country ?? person.country;
      const name = state ? ministryOf(context, role) : null;
      if (!state || !name) continue;
      if (state === here) return { name: isDepartment ? name.replace("Ministry", "Department") : name, country: state };
      // Few states have departments.
      if (!country && !isDepartment) first ??= { name, country: state };
    }
  return first;
}

/** "Vice Minister for Latin America": a part of a ministry that the text does not name. */
const OF_A_PART = /\b(vice|deputy|assistant|under)[- ]?(minister|secretary) for\b/i;

/** "Minister of Health" gives "Ministry of Health", "Vice Unification Minister" gives "Unification Ministry". */
export function ministryOf(context: Context, role: Role): string | null {
  const office = officeText(context.reader, role);
  if (OF_A_PART.test(office)) return null;
  const text = office
    .replace(/\bmin\.?(?= |$)/i, "minister")
    .replace(/^((first|vice|deputy|senior|assistant|state|cabinet|interim|acting|caretaker|visiting|then) )+/i, "");
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
