import type { Unit } from "../units";
import type { Draft } from "./draft";
import { type Count, howMany } from "./how-many";
import type { Told } from "./told";

const SIDES_NOT_MET =
  /\b(reporters?|journalists?|business|students?|voters?|supporters?|fans|families|workers|veterans|investors|shareholders|staff|players?|press|community|private|delegates|guests?|visitors?|participants|pilgrims|constituents|troops|soldiers|officers|members|leaders of the (church|community))\b/i;

/** Members of what is not said: of a club or a choir as well as of a government. */
const MEMBERS = /^members?$/i;

const OF_STATE = /^members of (the )?(\w+ ){0,2}(parliament|congress|cabinet|government|senate|assembly)\b/i;

export const isCounterpart = (u: Unit): boolean =>
  (u.roles[0]?.official ?? false) &&
  !u.roles[0]!.head.startsWith("spokes") &&
  (OF_STATE.test(u.roles[0]!.text) || !SIDES_NOT_MET.test(u.roles[0]!.text)) &&
  !MEMBERS.test(u.roles[0]!.text);

/** "His French counterpart", "the president of Mali": of a state, or of one who is named. */
export const isOfTold = ({ country, roles }: Unit): boolean => country !== null || roles[0]!.head === "counterpart";

/** Meetings whose other side bears no name: one with a single office, a series with several. */
export function unnamed(
  told: Told,
  units: Unit[],
  base: () => Draft,
  roles: { unit: Unit; date: number }[],
  subjects: number,
): Draft[] {
  // "It was her second session with an envoy this week": counts what is told beside it.
  if (subjects === 0 || (told.definite && units[0]!.low === "it" && units[1]?.low === "was")) return [];
  if (told.plural) {
    const series = base();
    series.kind = told.call ? "call" : "series";
    // "Separate meetings with three leaders": one with each.
    const { min, max } = countIn(told, units, roles);
    series.min = Math.max(min, told.number === 1 ? 1 : 2);
    series.max = max;
    if (told.inferred) series.people = series.people.map((person) => ({ ...person, attendance: "inferred" }));
    return told.reality.status === "held" || roles.length > 0 ? [series] : [];
  }
  if (roles.length === 0)
    return subjects > 1 && (told.joint || !told.objects) && told.reality.status !== "planned" ? [base()] : [];
  return roles.map(({ unit }) => {
    const one = base();
    if (unit.roles[0]!.plural) {
      one.kind = told.call ? "call" : "series";
      Object.assign(one, howMany(units, units.indexOf(unit), told));
    }
    return one;
  });
}

/** "Three meetings", else "meetings with three leaders". */
function countIn({ number, ...told }: Told, units: Unit[], roles: { unit: Unit }[]): Count {
  if (number !== null) return { min: number, max: told.atLeast ? null : number };
  return roles.length === 1
    ? howMany(units, units.indexOf(roles[0]!.unit), { number, ...told })
    : { min: 2, max: null };
}
