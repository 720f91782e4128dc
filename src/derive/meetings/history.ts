import type { Unit } from "../units";
import { wordSet } from "../word-set";
import { isHabit, isInStory, isOneTime, isSince, isTenure } from "./no-day";

export const AGES = wordSet("years decades months year decade");
const UPHEAVALS = wordSet("war revolution independence invasion occupation partition coup");

/** "In the 1990s", "in the late sixties". */
const DECADE =
  /^(?:(?:early-|mid-|late-)?\d{3}0s|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)$/;

export const TALES = wordSet(
  "book memoir film movie documentary novel play drama musical opera painting cartoon sketch thriller simulation rehearsal role-play screenplay",
);
const YOUTH = wordSet("youth childhood boyhood girlhood twenties teens schooldays");
const YOUNG = wordSet("children boys girls teenagers pupils cadets classmates students undergraduates");
const LIVES = wordSet("career lifetime episode chapter");
const OWN = wordSet("his her their");

/** "On the eve of the war", "thirty years ago" (which no day is), "in the film": an age or a tale, and not a day. */
export function isHistory(units: Unit[], verb: number): boolean {
  const first = units[0]?.low ?? "";
  if (first === "in" && units.slice(1, 4).some((u) => u.kind === "word" && (TALES.has(u.low) || LIVES.has(u.low))))
    return true;
  // "Cartoon: X meets Y".
  if (TALES.has(first) && units[1]?.low === ":") return true;
  if (isSince(units) || isOneTime(units)) return true;
  for (let i = 0; i + 2 < units.length && i < 40; i++) {
    const { low } = units[i]!;
    // "Called on Y, who recalled his years as a student": Y's, and not the call's.
    if (i > verb && RELATIVE.has(low) && units[i - 1]!.low === ",") break;
    // "The play in which X receives Y".
    if (i < verb && TALES.has(low) && (units[i + 1]!.low === "where" || units[i + 2]!.low === "which")) return true;
    // "A book about the talks between X and Y".
    if (i < verb && verb - i <= NEAR && TALES.has(low) && ABOUT.has(units[i + 1]!.low)) return true;
    if (i < verb && isInStory(units, i)) return true;
    // "X, whom he met at university".
    if (i > verb && i <= verb + NEAR && AT_IN.has(low) && SCHOOLS.has(units[i + 1]!.low)) return true;
    if (low === "eve" && units[i + 1]!.low === "of")
      return UPHEAVALS.has(units[units[i + 2]!.low === "the" ? i + 3 : i + 2]?.low ?? "");
    // "Before the war X met Y in this house."
    if (low === "before" && i === 0 && units[1]!.low === "the" && UPHEAVALS.has(units[2]!.low)) return true;
    if (i < verb && isTenure(units, i)) return true;
    if (i > verb && isHabit(units, i)) return true;
    // "In her youth", "as a student".
    if (OWN.has(low) && YOUTH.has(units[i + 1]!.low)) return true;
    if (low === "as" && units[i + 2]!.low === "young") return true;
    if (low === "as" && (YOUNG.has(units[i + 1]!.low) || units[i + 1]!.roles[0]?.head === "student")) return true;
    // "The last time that X met Y".
    if (i < 3 && low === "last" && units[i + 1]!.low === "time" && isOfOne(units[i + 2]!)) return true;
    if (low === "in" && units[i + 1]!.low === "the" && isDecade(units, i + 2)) return true;
    if (AGES.has(low) && (isOfAge(units, i, verb) || isWithinAge(units, i, verb))) return true;
    // "Met X every Sunday".
    if (low === "every" && units[i + 1]!.kind === "date") return true;
  }
  return false;
}

const NEAR = 5;
const ABOUT = wordSet("about on of");
const AT_IN = wordSet("at in");
const SCHOOLS = wordSet("university college school law-school");
const RELATIVE = wordSet("who which whose");
const SINCE = wordSet("after before");

/** "Years ago X met Y", "X met Y years ago", "a year after she met Y, X …", "months have passed since X met Y". */
function isOfAge(units: Unit[], age: number, verb: number): boolean {
  const next = units[age + 1]!.low;
  if (next === "ago" && age < 5) return true;
  const [from, to] = age < verb ? [age, verb] : [verb, age];
  if (units.slice(from, to).some((u) => u.low === ",")) return false;
  return (
    next === "ago" ||
    (age < verb &&
      age < 5 &&
      (SINCE.has(next) || (next === "on" && units[age + 2]?.low === "from") || units[age + 3]?.low === "since"))
  );
}

const WITHIN = wordSet("in during over");

/** "After 40 years of service, in which she dealt with X". */
const isWithinAge = (units: Unit[], age: number, verb: number): boolean =>
  age < verb &&
  units.slice(age + 1, verb).some((u, i, near) => u.low === "which" && WITHIN.has(near[i - 1]?.low ?? ""));

const PARTS = wordSet("early mid late");

const isDecade = (units: Unit[], at: number): boolean =>
  DECADE.test(units[at]!.low) || (PARTS.has(units[at]!.low) && DECADE.test(units[at + 1]?.low ?? ""));

const isOfOne = ({ low, person, kind }: Unit): boolean => person >= 0 || kind === "role" || low === "that";

const ASKED = wordSet("asked questioned quizzed grilled");

/** "Was asked about her meeting with X": unless a day stands with the noun, nothing tells when. */
export const isAskedAbout = (units: Unit[], about: number, noun: number): boolean =>
  units.slice(Math.max(0, about - 3), about).some((u) => ASKED.has(u.low)) &&
  units[noun - 1]?.kind !== "date" &&
  !units.slice(noun + 1, noun + 10).some((u) => u.kind === "date");
