import type { Context } from "../context";
import { fold } from "../tokens";
import type { Unit } from "../units";
import { wordSet } from "../word-set";
import { trimThe, withCountry } from "./country";
import { bodyAgain, theMinistry } from "./ministry";
import { isLettersOfBody } from "./organisation";
import { ambassadorsCountry, stateOf } from "./whose";

/** Bodies that every state has of its kind, and that a reader tells apart by the state alone. */
const OF_A_STATE =
  /\b(ministry|department|presidency|premiership|palace|cabinet|government|parliament|assembly|senate|secretariat|chancellery|chancery|presidential (office|administration)|(royal|amiri|emiri) (court|household|diwan)|(national security|supreme|state) council|central bank|army|military|police|armed forces|press (service|office|unit|bureau)|information (department|office|service)|state (media|radio|television|tv)|government (radio|television|tv))$|^(ministry|department|office) (of|for)\b|^(office|foreign office|congress|(council|cabinet) of ministers)$/;

/** A body's name as readers know it, told with its state: "Ivorian finance ministry". */
export function bodyName(
  context: Context,
  units: Unit[],
  plain: string,
  country: string | null,
): { name: string; country: string | null } {
  const body = trimThe(plain).replace(OWN_SERVICE, "$1");
  if (body === "Commission" && isOfTheUnion(context)) return { name: "European Commission", country: null };
  const again = country ? null : bodyAgain(context, body);
  if (again) return again;
  const field = theMinistry(context, units, body, country);
  const told = field?.name ?? body;
  const state =
    country ??
    field?.country ??
    (EMBASSY.test(told) ? ambassadorsCountry(context, units) : null) ??
    (isOfEachState(told) ? stateOf(context, units, told) : null);
  return { name: withCountry(context, state, usualName(told)), country: state };
}

/** "Finance Ministry": every state has one. */
export const isOfEachState = (name: string): boolean => OF_A_STATE.test(fold(name)) && !isOfSeveral(name);

const OPENING = 200;
const UNION = wordSet("brussels eu e.u.");

/** Written in Brussels, or of the Union, as its opening tells. */
const isOfTheUnion = ({ reader }: Context): boolean =>
  reader.tokens.slice(0, OPENING).some(({ low }) => UNION.has(low));

/** "The ministry's press service" speaks for the ministry. */
const OWN_SERVICE = /(ministry|department|embassy|presidency|parliament)['\u2019]s .*$/i;
/** The usual name of a foreign ministry that its state calls otherwise. */
export const usualName = (name: string): string =>
  name.replace(/\bministry of external relations$/i, "Foreign Ministry");

/** "The Nordic Council secretariat", "the East African Community secretariat": a body of several states. */
const OF_SEVERAL = /^\p{Lu}.*\p{Lu}.* [sS]ecretariat$/u;

const SERVICE = /^\p{Lu}{2}\S* (press|media|information) /u;

/** Those, and "the OSCE press office". */
const isOfSeveral = (name: string): boolean =>
  OF_SEVERAL.test(name) || (SERVICE.test(name) && isLettersOfBody(fold(name).split(" ")[0]!));

const EMBASSY = /^(embassy|high commission)$/i;
