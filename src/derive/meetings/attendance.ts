import type { Context } from "../context";
import { cue } from "../cue";
import { POSSESSIVE_PRONOUNS } from "../pronouns";
import type { Unit } from "../units";
import { wordSet } from "../word-set";
import type { SentenceDates } from "./dates";
import { addPerson, type Draft } from "./draft";
import { readList } from "./list";
import { isSomeone } from "./phrases";
import { findSubject } from "./subject";

const PRESENCE = cue(
  "attended joined accompanied present attending joining participating accompanying hand participated part attendance room sat presence flanked included comprised consisted represented were was there assisted mediated brokered facilitated chaired moderated table",
);
const TAKES_BY = wordSet(
  "attended joined accompanied flanked represented assisted mediated brokered facilitated chaired moderated",
);
const PRESIDED = wordSet("mediated brokered facilitated chaired moderated");
const PRESENT = wordSet("present attending joining participating accompanying attendance");
const TOOK_PART = wordSet("attended joined participated");
const TOOK = wordSet("took taking");
const BEING = wordSet("was were also is are being");
const NOT_YET = wordSet("will to would not n't");
const WERE = wordSet("were was included are include :");
const BOTH = wordSet("both all");
const OCCASIONS = wordSet(
  "talks meeting meetings conversation conversations lunch luncheon dinner breakfast discussion discussions audience session sessions reception banquet interview negotiations consultations occasion ceremony encounter summit exchange them us two pair call",
);
const TRIP = wordSet("trip visit tour journey monument exhibition");

const AFTER_THERE = wordSet(", . too as");
const AFTER_SAT_IN = wordSet("on . , too");
const WAS = wordSet("was were is are ,");
/** "Talks mediated by X": what X presided over is one of the occasions. */
const follows = (units: Unit[], i: number): boolean =>
  units.slice(Math.max(0, i - 4), i).some((v) => OCCASIONS.has(v.low) || v.low === ",");

type Way = "passive" | "present" | "active" | null;

/** How a word tells of presence, if it does: "attended by X", "present were X", "X took part". */
function wayOf(units: Unit[], i: number): Way {
  const { low } = units[i]!;
  const before = units[i - 1]?.low ?? "";
  if (NOT_YET.has(before) || (before === "be" && NOT_YET.has(units[i - 2]?.low ?? ""))) return null;
  // "Were to have been joined by X": and were not.
  if (before === "been" && units[i - 2]?.low === "have" && units[i - 3]?.low === "to") return null;
  if (low === "there") return WAS.has(before) && AFTER_THERE.has(units[i + 1]?.low ?? ".") ? "active" : null;
  if (low === "were" || low === "was")
    return units[0]?.low === "with" && i < 5 && isSomeone(units[i - 1]) ? "passive" : null;
  if (SIDES.has(low))
    return units.slice(Math.max(0, i - 10), i).some((u) => u.kind !== "person" && PARTIES.has(u.low))
      ? "passive"
      : null;
  if (TAKES_BY.has(low) && byAfter(units, i) > 0) return "passive";
  if (low === "presence") return before === "the" && units[i + 1]?.low === "of" ? "passive" : null;
  if (low === "sat") return units[i + 1]?.low === "in" && AFTER_SAT_IN.has(units[i + 2]?.low ?? ".") ? "active" : null;
  if (low === "accompanied") return isSomeone(units[i + 1]) && !WAS.has(before) ? "active" : null;
  if (low === "room") return before === "the" && units[i - 2]?.low === "in" ? "active" : null;
  if (low === "table") return before === "at" || units[i - 2]?.low === "at" ? "present" : null;
  if (low === "attendance") return before === "in" ? (BEING.has(units[i - 2]?.low ?? "") ? "active" : "present") : null;
  if (low === "present") return BEING.has(before) ? "active" : "present";
  if (PRESENT.has(low) || (low === "hand" && before === "on")) return "present";
  if (PRESIDED.has(low)) return units.slice(i + 1, i + 4).some((v) => OCCASIONS.has(v.low)) ? "active" : null;
  if (TOOK_PART.has(low) || (low === "part" && TOOK.has(before))) return "active";
  return null;
}

const SIDES = wordSet("included comprised consisted");
const PARTIES = wordSet(
  "participants attendees delegation side team party entourage present attending others delegations",
);

/** Where those who attended are named. */
function namedFrom(units: Unit[], i: number): number {
  const { low } = units[i]!;
  if (low === "presence") return i + 2;
  return SIDES.has(low) || low === "were" || low === "was" ? i + 1 : byAfter(units, i);
}

/** The word after the "by" that names who attended; -1 without one. */
function byAfter(units: Unit[], at: number): number {
  for (let i = at + 1; i < units.length && i < at + 7; i++) {
    if (units[i]!.low === "by") return i + 1;
    if (isSomeone(units[i]) && units[i]!.kind !== "pronoun") return -1;
  }
  return -1;
}

/** "Present at the talks were A and B", "C also attended": who else was there, at which meeting. Whether that is what the sentence is about. */
export function readAttendance(
  context: Context,
  units: Unit[],
  events: Draft[],
  dates: SentenceDates,
  index: number,
): boolean {
  if (!(context.cues & PRESENCE)) return false;
  let found = false;
  for (let i = 0; i < units.length; i++) {
    const u = units[i]!;
    if (u.kind !== "word" || !(u.cues & PRESENCE)) continue;
    const way = wayOf(units, i);
    if (!way) continue;
    const low = u.low;
    const people = new Set<number>();
    let plural = false;
    if (way === "passive") collect(units, namedFrom(units, i), people);
    else {
      for (let j = i + 1; j < units.length && j < i + 60; j++)
        if (WERE.has(units[j]!.low)) collect(units, nextSomeone(units, j + 1), people);
      for (let j = i + 1; j < units.length && j < i + 60; j++)
        if (/^talks|meetings$/.test(units[j]!.low) && units[j]!.kind === "word") plural = true;
      if (people.size === 0 || low === "there") {
        for (const s of findSubject(units, i)) if (units[s]!.person >= 0) people.add(units[s]!.person);
      }
    }
    if (people.size === 0) continue;
    const here = events.filter((event) => event.kind === "meeting");
    const both = way === "active" && units.slice(i, i + 4).some((v) => BOTH.has(v.low));
    const told = units.slice(i + 1, i + 10).some((v) => OCCASIONS.has(v.low));
    if (
      !(
        both ||
        told ||
        way !== "active" ||
        low === "part" ||
        low === "present" ||
        low === "attendance" ||
        low === "room" ||
        low === "accompanied" ||
        low === "sat" ||
        low === "there" ||
        units[i + 1] === undefined ||
        units[i + 1]!.low === "." ||
        units[i + 1]!.low === ","
      )
    )
      continue;
    if (PRESIDED.has(low) && (here.length === 0 || (way === "passive" && !follows(units, i)))) continue;
    if (here.length > 0) for (const event of here) for (const id of people) add(context, event, id, units, "stated");
    else if (both)
      for (const event of latestHeld(context, 2, false))
        for (const id of people) add(context, event, id, units, "stated");
    else if (plural && low === "joining") {
      for (const event of latestHeld(context, 20, true))
        for (const id of people) add(context, event, id, units, "possible");
    } else if (plural && /\bdays\b|\bmeetings\b/.test(units.map((v) => v.low).join(" "))) {
      for (const event of latestHeld(context, 3, false))
        for (const id of people) add(context, event, id, units, "stated");
    } else {
      // "He was accompanied by X" after a walk round a museum tells of no meeting.
      if (low === "accompanied" && context.outing) continue;
      if (way === "passive" && !told && units.some((v) => TRIP.has(v.low))) continue;
      if (low === "accompanied" && !told && context.focus && context.focus.sentence < index - 1) continue;
      const meeting =
        onDay(context, dates) ?? (way === "passive" ? ofSubject(context, units, i) : null) ?? context.focus;
      if (!meeting) continue;
      for (const id of people) add(context, meeting, id, units, "stated");
      found ||= ALSO.has(low);
      if (meeting.kind === "series") Object.assign(meeting, { kind: "meeting", max: 1 });
    }
  }
  return found;
}

const ALSO = wordSet("attended present attendance part participated");

/** "Dahl, who was accompanied by X": the last meeting that Dahl was at. */
function ofSubject(context: Context, units: Unit[], at: number): Draft | null {
  const id = findSubject(units, at)
    .map((s) => units[s]!.person)
    .find((person) => person >= 0);
  if (id === undefined) return null;
  return latestHeld(context, 6, false).findLast(({ people }) => people.some((person) => person.id === id)) ?? null;
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
function latestHeld(context: Context, count: number, headings: boolean): Draft[] {
  const found: Draft[] = [];
  for (let i = context.drafts.length - 1; i >= 0 && found.length < count; i--) {
    const event = context.drafts[i]!;
    if (event.kind === "meeting" && event.status === "held" && (headings || !event.heading)) found.unshift(event);
  }
  return found;
}

function nextSomeone(units: Unit[], at: number): number {
  for (let i = at; i < units.length && i < at + 6; i++)
    if (isSomeone(units[i]) && !units[i]!.possessive && !POSSESSIVE_PRONOUNS.has(units[i]!.low)) return i;
  return at;
}

function collect(units: Unit[], at: number, people: Set<number>): void {
  const start = nextSomeone(units, at);
  for (const item of readList(units, start).items) {
    const u = units[item.unit]!;
    if (u.person >= 0) people.add(u.person);
  }
}

function add(context: Context, event: Draft, id: number, units: Unit[], attendance: "stated" | "possible"): void {
  if (event.people.some((p) => p.id === id)) return;
  const u =
    units.find((v) => v.person === id && (v.kind === "person" || v.kind === "name")) ??
    units.find((v) => v.person === id);
  const visitor = event.people[0]?.side ?? "subject";
  addPerson(event, id, attendance, visitor, true);
  if (!u) return;
  event.support.push({
    field: "official",
    claim: context.people.all[id]!.name,
    from: u.nameFrom,
    to: u.kind === "person" || u.kind === "name" ? u.nameTo : u.to,
    rule: attendance === "possible" ? "said to have joined, at which meeting is not said" : "said to have been there",
  });
}
