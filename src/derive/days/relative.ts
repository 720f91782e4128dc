import type { Token } from "../tokens";
import { wordSet } from "../word-set";
import type { Expression, Found } from "./expression";
import { hoursLater } from "./hours-later";
import { ordinalDay } from "./ordinal-day";
import { NUMBER_WORDS, PARTS_OF_DAY, SEASONS } from "./words";

const CLOSES = wordSet(". , ; : ) and in at");
const CLAUSE_ENDS = wordSet(", . ;");
const AFTER_EARLIER = wordSet("this that today on the");
const DAYTIMES = wordSet("day evening afternoon morning");
const EARLY_LATE = wordSet("early late mid");
const TIMES = wordSet("day evening afternoon morning night");
const LATE_TIMES = wordSet("night evening");
const SUBJECTS = wordSet("he she they");
const WAS = wordSet("was were");
const AFTER_BEFORE = wordSet("after before");
const OF_STORY = wordSet("talks meeting negotiations session");
const LAST_THIS_NEXT = wordSet("last this next");

/** "today", "the previous day", "two days later", "last week", "earlier this month", "over the weekend". */
export function relative(tokens: Token[], at: number, to: number): Found {
  if (at >= to) return null;
  const low = (i: number): string => (at + i < to ? (tokens[at + i]?.low ?? "") : "");
  const found = (length: number, expression: Expression): Found => ({ to: at + length, expression });
  const first = low(0);
  if (first === "today") return found(1, { type: "from publication", days: 0 });
  if (first === "tonight") return found(1, { type: "from publication", days: 0 });
  if (first === "yesterday") return found(1, { type: "from publication", days: -1 });
  if (first === "tomorrow") return found(1, { type: "from publication", days: 1 });
  if (first === "last" && LATE_TIMES.has(low(1))) return found(2, { type: "from publication", days: -1 });
  if (first === "this" && PARTS_OF_DAY.has(low(1))) return found(2, { type: "from publication", days: 0 });
  if (first === "earlier" || first === "later") {
    const rest = relative(tokens, at + 1, to);
    if (rest && AFTER_EARLIER.has(low(1))) return rest;
    if (low(1) === "in" && low(2) === "the" && low(3) === "week")
      return found(4, { type: "week", shift: 0, part: null });
    if (low(1) === "in" && low(2) === "the" && DAYTIMES.has(low(3)))
      return found(4, { type: "from the story", days: 0 });
    if (low(1) === "the" && low(2) === "same" && low(3) === "day") return found(4, { type: "from the story", days: 0 });
    return null;
  }
  if (first === "in" && low(1) === "the" && (low(2) === "evening" || low(2) === "afternoon" || low(2) === "morning"))
    return found(3, { type: "from the story", days: 0 });
  if (first === "in" && low(1) === "the" && EARLY_LATE.has(low(2)) && DAYTIMES.has(low(3)) && low(3) !== "day")
    return found(4, { type: "from the story", days: 0 });
  const hours = hoursLater(tokens, at, to);
  if (hours > 0) return found(hours, { type: "from the story", days: 0 });
  const det = first === "the" ? 1 : 0;
  if (first === "the" && low(2) === "day") {
    const ordinal = ordinalDay(tokens, at, to);
    if (ordinal) return ordinal;
  }
  if (first === "the" || first === "that" || first === "same") {
    if (low(det) === "previous" && TIMES.has(low(det + 1))) return found(det + 2, { type: "from the story", days: -1 });
    if ((low(det) === "following" || low(det) === "next") && low(det + 1) === "day")
      return found(det + 2, { type: "from the story", days: 1 });
    if ((low(det) === "following" || low(det) === "next") && TIMES.has(low(det + 1)))
      return found(det + 2, { type: "from the story", days: 1 });
    if (low(det) === "same" && TIMES.has(low(det + 1))) return found(det + 2, { type: "from the story", days: 0 });
    if (first === "that" && low(1) === "same" && TIMES.has(low(2)))
      return found(3, { type: "from the story", days: 0 });
    if (first === "that" && TIMES.has(low(1))) return found(2, { type: "from the story", days: 0 });
    if (first === "the" && low(1) === "day" && low(2) === "before" && low(3) === "yesterday")
      return found(4, { type: "from publication", days: -2 });
    if (first === "the" && low(1) === "day" && low(2) === "after" && low(3) === "tomorrow")
      return found(4, { type: "from publication", days: 2 });
    if (first === "the" && low(1) === "day" && AFTER_BEFORE.has(low(2)) && low(3) === "that")
      return found(4, { type: "from the story", days: low(2) === "after" ? 1 : -1 });
    if (first === "the" && TIMES.has(low(1)) && (low(2) === "before" || low(2) === "after")) {
      const next = low(3);
      // "The night before she had met X": a look back; "the night before she met X" leans on X.
      // "The day before he was in Geneva."
      const opens = at === 0 || tokens[at - 1]!.low === ".";
      const closes =
        next === "" ||
        CLOSES.has(next) ||
        low(4) === "had" ||
        low(5) === "had" ||
        (opens && SUBJECTS.has(next) && WAS.has(low(4)));
      return found(3, {
        type: "from the story",
        days: (low(2) === "before" ? -1 : 1) * (closes ? 1 : -1),
        ofOther: !closes,
      });
    }
    // "On the eve of the talks": of those told of before.
    if (first === "the" && low(1) === "eve" && low(2) === "of" && low(3) === "the" && OF_STORY.has(low(4)))
      return found(5, { type: "from the story", days: -1, ofMeeting: true });
    // "On the eve, he had met X".
    if (first === "the" && low(1) === "eve" && CLOSES.has(low(2)))
      return found(2, { type: "from the story", days: -1 });
    if (first === "the" && low(1) === "weekend") return found(2, { type: "week", shift: 0, part: "weekend" });
    if (first === "the" && low(1) === "week" && (low(2) === "before" || low(2) === "after")) return null;
  }
  const count =
    NUMBER_WORDS.get(first) ?? (tokens[at]!.kind === "number" && /^\d{1,2}$/.test(first) ? Number(first) : 0);
  if (count && (low(1) === "day" || low(1) === "days")) {
    const word = low(2);
    if (word === "ago") return found(3, { type: "from publication", days: -count });
    if (word === "later" || (word === "on" && low(3) === ",")) return found(3, { type: "from the story", days: count });
    if (word === "earlier") return found(3, { type: "from the story", days: -count });
    // "A day after, he met B" leans on the day before it; "a day after meeting A" says when A was met.
    if (AFTER_BEFORE.has(word) && (low(3) === "" || CLAUSE_ENDS.has(low(3))))
      return found(3, { type: "from the story", days: word === "after" ? count : -count });
    if (word === "after" || word === "before")
      return found(3, { type: "from the story", days: word === "after" ? -count : count, ofOther: true });
  }
  if (count && (low(1) === "week" || low(1) === "weeks") && low(2) === "ago" && low(3) === "today")
    return found(4, { type: "from publication", days: -7 * count });
  if (count && (low(1) === "week" || low(1) === "weeks") && low(2) === "ago")
    return found(3, { type: "week", shift: -count, part: null });
  if (count && (low(1) === "fortnight" || low(1) === "fortnights")) {
    if (low(2) === "ago") return found(3, { type: "week", shift: -2 * count, part: null });
    if (low(2) === "later") return found(3, { type: "from the story", days: 14 * count });
    if (low(2) === "earlier") return found(3, { type: "from the story", days: -14 * count });
  }
  if (count && low(2) === "ago") {
    const length = 3 + toTheDay(low(3), low(4));
    if (low(1) === "year" || low(1) === "years") return found(length, { type: "year", year: -count });
    if (low(1) === "decade" || low(1) === "decades") return found(length, { type: "year", year: -10 * count });
    if (low(1) === "month" || low(1) === "months")
      return found(3, { type: "month", year: null, month: 0, part: null, shift: -count });
  }
  if (first === "last" || first === "this" || first === "next" || first === "early" || first === "late") {
    const k = first === "early" || first === "late" ? 1 : 0;
    const shift = low(k) === "last" ? -1 : low(k) === "next" ? 1 : 0;
    if (k && !LAST_THIS_NEXT.has(low(1))) return null;
    if (low(k + 1) === "week") return found(k + 2, { type: "week", shift, part: null });
    if (low(k + 1) === "weekend") return found(k + 2, { type: "week", shift: Math.min(shift, 0), part: "weekend" });
    if (low(k + 1) === "month")
      return found(k + 2, { type: "month", year: null, month: 0, part: k ? (first as "early" | "late") : null, shift });
    if (low(k + 1) === "year") return found(k + 2, { type: "year", year: shift });
    const season = SEASONS.get(low(k + 1));
    if (season) return found(k + 2, { type: "range", first: monthOf(season[0]!), last: monthOf(season[1]!) });
  }
  return null;
}

const TODAY = wordSet("today yesterday tomorrow");
const THIS_PERIOD = wordSet("week month day year weekend spring summer autumn winter");

/** Words of "this week" in "two years ago this week", of "today" in "a decade ago today". */
const toTheDay = (next: string, after: string): number =>
  TODAY.has(next) ? 1 : next === "this" && THIS_PERIOD.has(after) ? 2 : 0;

const monthOf = (month: number): Expression => ({ type: "month", year: null, month, part: null });
