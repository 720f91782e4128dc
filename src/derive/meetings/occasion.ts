import type { Context } from "../context";
import type { DayRange } from "../days/range";
import type { Unit } from "../units";
import { wordSet } from "../word-set";
import type { SentenceDates } from "./dates";
import { type Draft, isHeldMeeting, isThere } from "./draft";
import { isSomeone } from "./phrases";
import { PRESIDED } from "./presence";
import type { Presence } from "./presence-ways";
import { findSubject } from "./subject";
import { isPlural } from "./told";

const OCCASIONS = wordSet(
  "talks meeting meetings conversation conversations lunch luncheon dinner breakfast discussion discussions audience session sessions reception banquet interview interviews negotiations consultations occasion ceremony encounter summit exchange them us two pair call calls round rounds sitting sittings events occasions tete-a-tete meal supper tea chat event talk contacts dialogue dialogues parley me",
);
/** What people are together at without meeting one another. */
const ELSEWHERE = wordSet(
  "trip visit tour journey monument exhibition opening conference forum seminar congress parade rally concert performance unveiling inauguration match funeral mass launch premiere workshop symposium fair festival debate hearing war project programme program visited toured laid inspected opened unveiled inaugurated",
);
const CEREMONIES = wordSet("ceremony event occasion reception");
const INDEFINITE = wordSet("a an another");
const LEADING_IN = wordSet("in at over of the this that both all his her their its also on during");
const TAKES_OBJECT = wordSet(
  "presided chaired attended joined participated part attends joins attend participate present",
);
const BOTH = wordSet("both all each");

/** Whether a word of presence tells of an occasion that can be a meeting told of. */
export function isOfMeeting(
  { outing }: Context,
  units: Unit[],
  i: number,
  { way }: Presence,
): "told" | "open" | "elsewhere" {
  const after = occasionAfter(units, i);
  // "She opened a school. The ceremony was attended by A".
  if (outing === "elsewhere" && units.slice(Math.max(0, i - 6), i + 8).some((v) => CEREMONIES.has(v.low)))
    return "elsewhere";
  if (way === "by") {
    if (units.slice(i, i + 10).some((v) => OCCASIONS.has(v.low))) return "told";
    const before = units.slice(Math.max(0, i - 20), i);
    if (before.some((v) => OCCASIONS.has(v.low) && v.kind === "word")) return "told";
    return units.slice(Math.max(0, i - 20), i + 20).some((v) => ELSEWHERE.has(v.low)) ? "elsewhere" : "open";
  }
  if (after === "none" && way === "beside" && units.slice(i + 1, i + 10).some((v) => OCCASIONS.has(v.low)))
    return "told";
  if (TAKES_OBJECT.has(units[i]!.low) && after !== "none") return after;
  return after === "told" ? "told" : "open";
}

/** What stands behind "attended", "took part in": an occasion, something else, or nothing. */
function occasionAfter(units: Unit[], i: number): "told" | "elsewhere" | "none" {
  let j = i + 1;
  const governed = LEADING_IN.has(units[j]?.low ?? "");
  while (j < units.length && (LEADING_IN.has(units[j]!.low) || units[j]!.possessive || units[j]!.kind === "date")) j++;
  if (j >= units.length || units[j]!.kind === "mark" || CLOSERS.has(units[j]!.low)) return "none";
  const indefinite = INDEFINITE.has(units[j]!.low);
  // "Took part on the Fijian side".
  if (units[i + 1]!.low === "on" && units.slice(j, j + 4).some((v) => SIDES.has(v.low))) return "none";
  for (let k = j; k < units.length && k < j + 9; k++) {
    const { low, kind } = units[k]!;
    if (kind === "mark" && low !== "-" && low !== "'s") break;
    if (ELSEWHERE.has(low)) return "elsewhere";
    if (OCCASIONS.has(low) && kind !== "mark") return indefinite ? "elsewhere" : "told";
  }
  return governed || indefinite || (units[j]!.kind === "word" && VERBS.has(units[i]!.low)) ? "elsewhere" : "none";
}

const SIDES = wordSet("side part");
const VERBS = wordSet("attended joined attends joins attend");
const CLOSERS = wordSet("from as for too along and along with were was is are representing by among but to");

/** Those of the sentence's own meetings that a word of presence belongs to: the nearest before it, else the next. */
export function nearest(events: Draft[], from: number): Draft[] {
  const at = (event: Draft): number => event.support.find(({ field }) => field === "kind")?.from ?? 0;
  let best = -1;
  for (const event of events) if (at(event) <= from && at(event) > best) best = at(event);
  if (best < 0) best = Math.min(...events.map(at));
  return events.filter((event) => at(event) === best);
}

const NUMBERS = ["two", "three", "four", "five"];
const SEVERAL = wordSet("they meetings");

/** Of several meetings told before, those that someone was at: "present at both meetings", "they were attended by". */
export function several(context: Context, units: Unit[], i: number, { way }: Presence): Draft[] {
  const all = way === "by" ? units.findIndex((u, at) => at < i && u.low === "meetings") : -1;
  // "Both meetings were attended by C".
  if (all > 0 && units[all - 1]!.low === "both") return latestHeld(context, 2, false);
  if (way === "by" && units.slice(Math.max(0, i - 6), i).some((v) => SEVERAL.has(v.low)))
    return latestHeld(context, 6, false).filter(({ sentence }) => sentence === context.focus?.sentence);
  const after = units.slice(i + 1, i + 60);
  if (way !== "by" && units.slice(i, i + 6).some((v) => BOTH.has(v.low) && way === "subject"))
    return latestHeld(
      context,
      2 + NUMBERS.indexOf(units.slice(i, i + 8).find((v) => NUMBERS.includes(v.low))?.low ?? "two"),
      false,
    );
  if (way === "by" || !after.some((u) => u.low === "meetings" || u.low === "talks")) return [];
  const around = units.slice(Math.max(0, i - 20), i + 60);
  return around.some((u) => u.low === "days" || u.low === "meetings") ? latestHeld(context, 3, false) : [];
}

const COMPANY = wordSet("accompanied accompanies");
const CLOSE = 3;
const NEAR = 8;
const FAR = 45;

/** The one meeting told before that a word of presence speaks of. */
export function meetingBefore(
  context: Context,
  units: Unit[],
  i: number,
  presence: Presence,
  told: boolean,
  dates: SentenceDates,
  index: number,
): Draft | null {
  const { focus, anchors } = context;
  // "Accompanied the two ministers": at what the two did.
  const both = [units[i + 1], units[i - 2]].some((u) => u !== undefined && isPlural(u));
  const companion = COMPANY.has(units[i]!.low) && !both;
  // "X chaired the talks": those of the sentence before.
  if (PRESIDED.has(units[i]!.low) && !(told && presence.way === "subject" && focus?.sentence === index - 1))
    return null;
  if (!told && focus && focus.sentence < index - (companion ? (presence.way === "by" ? CLOSE : 1) : NEAR)) return null;
  // "He was in the room in 1988": another time; not "…, who took part, will go there in May".
  const comma = units.findIndex((u, at) => at > i && u.low === ",");
  const near = dates.units.filter(({ at }) => at > i - 12 && (comma < 0 || at < comma));
  if (near.some(({ past }) => past && isLongAgo(past, anchors.written))) return null;
  return withNamed(context, units, i) ?? onDay(context, dates) ?? withCompanion(context, units, i, presence) ?? focus;
}

/** "Was also present at the meeting with Dahl", "the meeting with Dahl was attended by": the last one that Dahl was at. */
function withNamed(context: Context, units: Unit[], at: number): Draft | null {
  let person = -1;
  for (let i = 1; i < at && person < 0; i++) if (isOccasionWith(units, i)) person = units[i + 1]!.person;
  for (let i = at + 1; i + 1 < units.length && i < at + 10 && person < 0; i++) {
    if (units[i]!.kind === "mark") return null;
    if (isOccasionWith(units, i)) person = units[i + 1]!.person;
  }
  return person < 0 ? null : (latestHeld(context, 12, false).findLast((event) => isThere(event, person)) ?? null);
}

const isOccasionWith = (units: Unit[], i: number): boolean =>
  units[i]!.low === "with" && OCCASIONS.has(units[i - 1]!.low);

const isLongAgo = ({ earliest, latest }: DayRange, written: number): boolean =>
  latest !== null && (latest < written - FAR || (earliest !== null && latest - earliest > 20));

/** "Dahl, who was accompanied by A", "A accompanied her": the last meeting that the companion was at. */
function withCompanion(context: Context, units: Unit[], at: number, { way, people }: Presence): Draft | null {
  const beside = [units[at + 1], units[at - 1]].find((u) => u && u.person >= 0 && isSomeone(u));
  const id =
    way === "by"
      ? findSubject(units, at)
          .map((s) => units[s]!.person)
          .find((person) => person >= 0)
      : beside?.person;
  if (id === undefined || people.some((p) => units[p]!.person === id)) return null;
  return latestHeld(context, 6, false).findLast((event) => isThere(event, id)) ?? null;
}

/** The last meeting held on the day that the sentence names: "took part in Thursday's talks". */
function onDay(context: Context, dates: SentenceDates): Draft | null {
  const day = dates.units.find((d) => d.past && !d.reporting && d.past.earliest === d.past.latest)?.past?.earliest;
  if (day == null) return null;
  return (
    latestHeld(context, 20, false).findLast(({ range }) => range?.earliest === day && range.latest === day) ?? null
  );
}

/** The last meetings held, in reading order. */
export function latestHeld(context: Context, count: number, headings: boolean): Draft[] {
  const found: Draft[] = [];
  for (let i = context.drafts.length - 1; i >= 0 && found.length < count; i--) {
    const event = context.drafts[i]!;
    if (isHeldMeeting(event) && (headings || !event.heading)) found.unshift(event);
  }
  return found;
}
