import type { Context } from "../context";
import { cue } from "../cue";
import { POSSESSIVE_PRONOUNS } from "../pronouns";
import type { Unit } from "../units";
import { wordSet } from "../word-set";
import { addPerson, type Draft } from "./draft";
import { readList } from "./list";
import { isSomeone } from "./phrases";
import { findSubject } from "./subject";

const PRESENCE = cue(
  "attended joined accompanied present attending joining participating accompanying hand participated part",
);
const TAKES_BY = wordSet("attended joined accompanied");
const PRESENT = wordSet("present attending joining participating accompanying");
const TOOK_PART = wordSet("attended joined participated");
const TOOK = wordSet("took taking");
const BEING = wordSet("was were also");
const NOT_YET = wordSet("will to would not n't");
const WERE = wordSet("were was included");
const BOTH = wordSet("both all");
const OCCASIONS = wordSet(
  "talks meeting meetings conversation lunch discussion discussions audience session sessions visit reception",
);

/** "Present at the talks were A and B", "C also attended": who else was there, at which meeting. */
export function readAttendance(context: Context, units: Unit[], events: Draft[]): void {
  for (let i = 0; i < units.length; i++) {
    if (units[i]!.kind !== "word" || !(units[i]!.cues & PRESENCE)) continue;
    const how = presenceAt(units, i);
    const people = how ? presentPeople(units, i, how) : null;
    if (how && people && people.size > 0) enterPresent(context, units, events, i, how, people);
  }
}

interface Presence {
  /** "attended by X". */
  passive: boolean;
  /** "present at the talks were X". */
  present: boolean;
  /** "X attended". */
  active: boolean;
}

function presenceAt(units: Unit[], i: number): Presence | null {
  const { low } = units[i]!;
  const before = units[i - 1]?.low ?? "";
  if (NOT_YET.has(before)) return null;
  const passive = TAKES_BY.has(low) && units[i + 1]?.low === "by";
  const present = PRESENT.has(low) || (low === "hand" && before === "on");
  const active = TOOK_PART.has(low) || (low === "part" && TOOK.has(before)) || (low === "present" && BEING.has(before));
  return passive || present || active ? { passive, present, active } : null;
}

const REACH = 60;

function presentPeople(units: Unit[], i: number, { passive, present, active }: Presence): Set<number> {
  const people = new Set<number>();
  if (passive) collect(units, i + 2, people);
  if (!present && !active) return people;
  for (let j = i + 1; j < units.length && j < i + REACH; j++)
    if (WERE.has(units[j]!.low)) collect(units, nextSomeone(units, j + 1), people);
  if (people.size === 0) for (const s of findSubject(units, i)) if (units[s]!.person >= 0) people.add(units[s]!.person);
  return people;
}

/** Enters them at the meetings of the sentence, else at those told before that it means. */
function enterPresent(
  context: Context,
  units: Unit[],
  events: Draft[],
  i: number,
  { passive, present, active }: Presence,
  people: Set<number>,
): void {
  const { low } = units[i]!;
  const both = active && units.slice(i, i + 4).some((v) => BOTH.has(v.low));
  const told = units.slice(i + 1, i + 10).some((v) => OCCASIONS.has(v.low));
  if (!both && !told && !passive && !present && low !== "part" && low !== "present") return;
  const several = (present || active) && units.slice(i + 1, i + REACH).some(isSeveral);
  const enter = (meetings: Draft[], attendance: "stated" | "possible") => {
    for (const event of meetings) for (const id of people) add(context, event, id, units, attendance);
  };
  const here = events.filter((event) => event.kind === "meeting");
  if (here.length > 0) enter(here, "stated");
  else if (both) enter(latestHeld(context, 2, false), "stated");
  else if (several && low === "joining") enter(latestHeld(context, 20, true), "possible");
  else if (several && units.some((u) => DAYS_OR_MEETINGS.test(u.low))) enter(latestHeld(context, 3, false), "stated");
  else if (context.focus) {
    enter([context.focus], "stated");
    if (context.focus.kind === "series") Object.assign(context.focus, { kind: "meeting", max: 1 });
  }
}

const DAYS_OR_MEETINGS = /\b(days|meetings)\b/;
const isSeveral = ({ kind, low }: Unit): boolean =>
  kind === "word" && (low.startsWith("talks") || low.endsWith("meetings"));

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
    if (isSomeone(units[i]) && !POSSESSIVE_PRONOUNS.has(units[i]!.low)) return i;
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
