import type { Unit } from "../units";
import { wordSet } from "../word-set";

const isUndated = (units: Unit[]): boolean => !units.some(({ kind }) => kind === "date");

const ONE_TIME = wordSet("night evening day morning afternoon");
const THEN = wordSet("after before later earlier ahead");

/** "One night X met Y in a bar." */
export function isOneTime(units: Unit[]): boolean {
  const one = units.findIndex(({ kind }) => kind !== "mark");
  return (
    units[one]?.low === "one" &&
    ONE_TIME.has(units[one + 1]?.low ?? "") &&
    !THEN.has(units[one + 2]?.low ?? "") &&
    isUndated(units)
  );
}

const POINTS = wordSet("point stage");

const WITHIN_DAYS = wordSet("in over during within");
const OF_LATE = wordSet("past last recent");

const AGO = new Set(["few days ago", "the other day", "in recent days"]);

/** "Some time in the past few days", "a few days ago", "the other day". */
export const isOfLate = (units: Unit[]): boolean =>
  (isUndated(units) &&
    units.some((u, i) => AGO.has(`${u.low} ${units[i + 1]?.low ?? ""} ${units[i + 2]?.low ?? ""}`))) ||
  units
    .slice(0, 5)
    .some(
      ({ low }, i) =>
        low === "time" &&
        units[i - 1]?.low === "some" &&
        WITHIN_DAYS.has(units[i + 1]?.low ?? "") &&
        units.slice(i + 2, i + 4).some((u) => OF_LATE.has(u.low)),
    );

/** "He recently met X", "met X recently": on a day that nobody tells. */
export const isRecently = (units: Unit[], trigger: number): boolean =>
  isUndated(units) && units.slice(Math.max(0, trigger - 3), trigger + 8).some(({ low }) => low === "recently");

const UNSAID = wordSet("date day when");

/** "…, but gave no date", "without saying when". */
const isLeftOpen = (units: Unit[]): boolean =>
  units.some(
    ({ low }, i) =>
      UNSAID.has(low) &&
      i > 1 &&
      ((units[i - 1]!.low === "no" && GAVE.has(units[i - 2]!.low)) ||
        (units[i - 1]!.low === "a" && units[i - 2]!.low === "giving" && units[i - 3]?.low === "without") ||
        (low === "when" && units[i - 1]!.low === "saying" && units[i - 2]!.low === "without")),
  );

const GAVE = wordSet("gave giving gives");

/** "At some point she also saw X", "…, but gave no date": on a day that nobody tells. */
export const isSomeTime = (units: Unit[]): boolean =>
  (isUndated(units) && isLeftOpen(units)) ||
  units
    .slice(0, 5)
    .some((u, i) => u.low === "at" && units[i + 1]?.low === "some" && POINTS.has(units[i + 2]?.low ?? ""));

const BEFORE_SINCE = new Map([
  ["ever", "since"],
  ["not", "since"],
  ["long", "before"],
]);

/** "Since X met Y, trade has doubled", "ever since …", "not since …", "long before X met Y". */
export function isSince(units: Unit[]): boolean {
  const first = units[0]?.low ?? "";
  const second = BEFORE_SINCE.get(first);
  return (first === "since" || (second !== undefined && second === units[1]?.low)) && isUndated(units);
}

const OWN = wordSet("his her their");
const WITHIN = wordSet("in during throughout");
const TENURES = wordSet("tenure time posting term stint");

/** "During her tenure in Suva", "in her time there". */
export const isTenure = (units: Unit[], i: number): boolean =>
  WITHIN.has(units[i]!.low) && OWN.has(units[i + 1]!.low) && TENURES.has(units[i + 2]!.low) && isUndated(units);

const EVERY = wordSet("every each");
const TURNS = wordSet("week month year day morning evening spring summer autumn winter");

/** "Met X every week". */
export const isHabit = (units: Unit[], i: number): boolean => EVERY.has(units[i]!.low) && TURNS.has(units[i + 1]!.low);

const STORIES = wordSet("story episode chapter");

/** "Our story, in which X received Y". */
export const isInStory = (units: Unit[], i: number): boolean =>
  STORIES.has(units[i]!.low) && units[i + 1]!.low === "," && units[i + 3]?.low === "which";
