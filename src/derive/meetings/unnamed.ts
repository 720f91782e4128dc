import type { Unit } from "../units";
import type { Draft } from "./draft";
import type { Told } from "./told";

const SIDES_NOT_MET =
  /\b(reporters?|journalists?|business|students?|voters?|supporters?|fans|families|workers|veterans|investors|shareholders|staff|players?|press|community|private)\b/i;

/** An office whose holder is met as such; not reporters, students or business leaders. */
export const isCounterpart = (u: Unit): boolean =>
  (u.roles[0]?.official ?? false) && !SIDES_NOT_MET.test(u.roles[0]!.text);

/** Meetings whose other side bears no name: one with a single office, a series with several. */
export function unnamed(told: Told, fresh: () => Draft, offices: Unit[], subjects: number): Draft[] {
  if (subjects === 0) return [];
  if (told.plural) {
    const series = fresh();
    series.kind = told.call ? "call" : "series";
    series.min = told.number ?? 2;
    series.max = told.number;
    if (told.inferred) series.people = series.people.map((person) => ({ ...person, attendance: "inferred" }));
    return told.reality.status === "held" || offices.length > 0 ? [series] : [];
  }
  if (offices.length === 0)
    return subjects > 1 && (told.joint || !told.objects) && told.reality.status !== "planned" ? [fresh()] : [];
  return offices.map((office) => {
    const one = fresh();
    if (office.roles[0]!.plural) {
      one.kind = told.call ? "call" : "series";
      one.min = numberIn(office.roles[0]!.determiner) ?? 1;
      one.max = numberIn(office.roles[0]!.determiner);
    }
    return one;
  });
}

const NUMBERS = "zero one two three four five six seven eight nine ten eleven twelve".split(" ");

const numberIn = (text: string): number | null => {
  const first = text.toLowerCase().split(" ")[0]!;
  const index = NUMBERS.indexOf(first);
  return index > 0 ? index : null;
};
