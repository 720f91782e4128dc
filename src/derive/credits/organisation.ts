import type { Context } from "../context";
import { W } from "../lexicon";
import { surface } from "../names/reader";
import type { Unit } from "../units";
import { wordSet } from "../word-set";
import { trimThe } from "./country";
import { type Credit, official } from "./credit";

/** Bodies of states, by their letters. */
const LETTERS = wordSet(
  "eu un u.n. e.u. au nato asean oas osce ecowas eccas igad sadc caricom comesa saarc apec gcc cis csto sco oic iaea unhcr unicef icrc wfp who imf undp unodc unesco unrwa unep unctad ohchr ocha iom icc fao ilo wto opcw ebrd unasur unama unami unmik unmil unmiss unifil undof unamid unamsil monuc monusco minusma minusca minustah amisom atmis unficyp untso untac untaet unprofor unavem unomig unmis unoci onub onumoz onusal unamir isaf kfor eulex eufor monua minurso unsmil unisfa",
);
const NAMING = wordSet("word org name");
/** The letters of longer ones are read as a word: "Minusma". */
const SHORT = 4;
const STATES = / (nations|union|community|league|forum|organi[sz]ation|conference|bank|fund|cross)$/i;
const ADVERBS = wordSet("also later has have");

/** "The UN confirmed the second meeting", "the African Union said": a body of states that speaks, and no state's own. */
export function organisationAt({ reader }: Context, units: Unit[], i: number): { credit: Credit; next: number } | null {
  const u = units[i]!;
  if (u.possessive || u.person >= 0) return null;
  const { upper, cap } = reader.tokens[u.from]!;
  const known = NAMING.has(u.kind) && LETTERS.has(u.low) && (upper || (cap && u.low.length > SHORT));
  if (!known && !(u.kind === "org" && !u.country && STATES.test(u.name))) return null;
  const last = endOfMission(units, i);
  let verb = pastWhat(units, last + 1);
  while (ADVERBS.has(units[verb]?.low ?? "")) verb++;
  const speaks =
    units[verb]?.kind === "word" && ((units[verb]!.bits & W.SAY) !== 0 || units[verb]!.low === "published");
  if (!speaks && !isTellerBehind(units, i, last)) return null;
  const { to } = units[last]!;
  const name = trimThe(surface(reader, u.from, to));
  return { credit: { ...official(name, null, u.from, to), kind: "organisation" }, next: last + 1 };
}

const BEFORE = wordSet("said says to");

/** "According to the UN", "said the UN." */
function isTellerBehind(units: Unit[], first: number, last: number): boolean {
  const at = units[first - 1]?.low === "the" ? first - 2 : first - 1;
  const before = units[at]?.low ?? "";
  if (!BEFORE.has(before) || (before === "to" && units[at - 1]?.low !== "according")) return false;
  return units[last + 1]?.kind !== "word";
}

const ASIDE = 12;

const OPENS = wordSet("the which");

/** Past ", the UN force on the island,", ", which is mediating,". */
function pastWhat(units: Unit[], comma: number): number {
  if (units[comma]?.low !== "," || !OPENS.has(units[comma + 1]?.low ?? "")) return comma;
  for (let i = comma + 2; i < units.length && i < comma + ASIDE; i++) if (units[i]!.low === ",") return i + 1;
  return comma;
}

/** "The United Nations Operation in Burundi", "the EU delegation": where the name of what a body of states does somewhere ends. */
function endOfMission(units: Unit[], i: number): number {
  const last = MISSIONS.has(units[i + 1]?.low ?? "") ? i + 1 : i;
  const named = last > i || units[i + 1]?.kind === "name";
  return named && units[i + 2]?.low === "in" && units[i + 3]?.kind === "place" ? i + 3 : last;
}

const MISSIONS = wordSet("delegation mission office secretariat");

/** "A CARICOM release", "a U.N. spokesman": the letters of a body of states. */
export const isLettersOfBody = (low: string): boolean => LETTERS.has(low);

/** "United Nations", "the African Union". */
export const isOfStates = (name: string): boolean => STATES.test(name);
