import type { Unit } from "../units";
import type { Draft } from "./draft";
import type { Told } from "./told";

const SIDES_NOT_MET =
  /\b(reporters?|journalists?|business|students?|voters?|supporters?|fans|families|workers|veterans|investors|shareholders|staff|players?|press|community|private|delegates|guests?|visitors?|participants|pilgrims|constituents|troops|soldiers|officers|members|leaders of the (church|community))\b/i;

/** Members of what is not said: of a club or a choir as well as of a government. */
const MEMBERS = /^members?$/i;

const OF_STATE = /^members of (the )?(\w+ )?(parliament|congress|cabinet|government|senate|assembly)\b/i;

export const isCounterpart = (u: Unit): boolean =>
  (u.roles[0]?.official ?? false) &&
  (OF_STATE.test(u.roles[0]!.text) || !SIDES_NOT_MET.test(u.roles[0]!.text)) &&
  !MEMBERS.test(u.roles[0]!.text);

/** Meetings whose other side bears no name: one with a single office, a series with several. */
export function unnamed(
  told: Told,
  base: () => Draft,
  roles: { unit: Unit; date: number }[],
  subjects: number,
): Draft[] {
  if (subjects === 0) return [];
  if (told.plural) {
    const series = base();
    series.kind = told.call ? "call" : "series";
    // "Separate meetings with three leaders": one with each.
    const counted = told.number ?? (roles.length === 1 ? numberOf(roles[0]!.unit) : null);
    series.min = counted ?? 2;
    series.max = counted;
    if (told.inferred) series.people = series.people.map((person) => ({ ...person, attendance: "inferred" }));
    return told.reality.status === "held" || roles.length > 0 ? [series] : [];
  }
  if (roles.length === 0)
    return subjects > 1 && (told.joint || !told.objects) && told.reality.status !== "planned" ? [base()] : [];
  return roles.map(({ unit }) => {
    const one = base();
    if (unit.roles[0]!.plural) {
      one.kind = told.call ? "call" : "series";
      one.min = numberOf(unit) ?? 1;
      one.max = numberOf(unit);
    }
    return one;
  });
}

/** "Three ministers", "three other ministers". */
const numberOf = (u: Unit): number | null => numberIn(u.roles[0]!.determiner) ?? numberIn(u.low);

const NUMBERS = "zero one two three four five six seven eight nine ten eleven twelve".split(" ");

const numberIn = (text: string): number | null => {
  const first = text.toLowerCase().split(" ")[0]!;
  const index = NUMBERS.indexOf(first);
  return index > 0 ? index : null;
};
